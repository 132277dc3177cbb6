/** A link that works once can be of more than an hours statement: it says what it is of. */
import type { Step } from './step.js';

export const links2: Step = ({ format, ...link }) => ({ ...link, what: { kind: 'statement', format } });
