/** A person gets a history. */
import type { Step } from './step.js';
import { takenOver } from './taken-over.js';

export const people2: Step = takenOver;
