/**
 * When two presses are the same act. Teams sends one click up to four times, twice under new ids, so not the activity
 * says it but the press: who pressed what on which version of the document, with what was filled in.
 */
import { hashOf } from '../domain/evidence.js';
import type { PersonId } from '../domain/people.js';
import type { Request } from '../messages.js';

/**
 * What tells a press from the next one with the same data. `once`: nothing has to, it can be done once only, or says
 * the same each time. Else the field that holds what its card was drawn from; a card that lacks it is from before.
 */
const ACTS = {
  'save-entry': 'version',
  undo: 'once',
  'hand-in': 'version',
  withdraw: 'version',
  approve: 'version',
  return: 'version',
  'approve-all': 'weeks',
  reopen: 'version',
  'give-up-correction': 'version',
  'take-back-signature': 'version',
  'ask-leave': 'once',
  'grant-leave': 'once',
  'refuse-leave': 'once',
  'withdraw-leave': 'once',
  'sick-how-long': 'said',
  'still-sick': 'said',
  'back-today': 'said',
  'take-back-sick': 'once',
  'seen-sick': 'once',
  'propose-make-up': 'version',
  'agree-make-up': 'version',
  'set-pok': 'version',
  'clear-pok': 'version',
} as const satisfies Partial<Record<Request['kind'], string>>;

/** The source of what a press does; `id` is the activity's, for what is only looked at. */
export function sourceOfPress(by: PersonId, request: Request, id: string): string {
  const toldBy = (ACTS as Partial<Record<Request['kind'], string>>)[request.kind];
  const isAct =
    toldBy === 'once' || (toldBy !== undefined && (request as Record<string, unknown>)[toldBy] !== undefined);
  return isAct ? `press:${hashOf({ by, request }).slice(0, 32)}` : id;
}
