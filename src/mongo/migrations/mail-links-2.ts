/** What a mail was sent under stands with its link; that a new one was asked for is kept by person since. */
import type { Step } from './step.js';

export const mailLinks2: Step = ({ id, ...link }) => {
  const kept = Object.entries(link).filter(([field]) => field !== 'askedAnew');
  return { id, ...Object.fromEntries(kept), thread: '', messageId: null };
};
