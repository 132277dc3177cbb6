/** When a person's reminders are due and when their digest is stand apart; until then a person had the one or the other. */
import type { Step } from './step.js';

export const rhythms2: Step = ({ kind, days, at, nextAt, lookedAt, ...shared }) => ({
  ...shared,
  [kind === 'student' ? 'student' : 'staff']: { days, at, nextAt, lookedAt },
});
