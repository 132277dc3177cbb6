/** A card says by which channel it got where it stands; until then there was Teams alone. */
import type { Step } from './step.js';

export const shown2: Step = (card) => ({ channel: 'teams', ...card });
