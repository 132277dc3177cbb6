/** What somebody stored last is read off their sheets; until then the chat remembered it as well. */
import type { Step } from './step.js';

export const chats3: Step = ({ id, ...chat }) => ({
  id,
  ...Object.fromEntries(Object.entries(chat).filter(([field]) => field !== 'stored')),
});
