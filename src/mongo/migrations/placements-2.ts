/** A placement gets a history; what was recorded of the POK before stays with it, and stands in the first event. */
import type { Step } from './step.js';
import { takenOver } from './taken-over.js';

export const placements2: Step = takenOver;
