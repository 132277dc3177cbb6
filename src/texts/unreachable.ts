/** What is said of somebody to whom nothing can be written. */
import { isByMail, type Lost } from '../domain/people/unreachable.js';
import { dayInShort } from './amounts.js';

/** "niet bereikbaar in Teams (app verwijderd of geblokkeerd, sinds wo 25 nov)"; digests from before do not say why. */
export const notReachable = (lost?: Lost): string =>
  lost ? `${notReachableThere(lost)} (${whyLost(lost)})` : 'niet bereikbaar in Teams';

export const notReachableThere = (lost: Lost): string =>
  isByMail(lost) ? 'niet bereikbaar' : 'niet bereikbaar in Teams';

/** "Karel Jansen is nu niet bereikbaar in Teams (...)." */
export const isNotReachable = (who: string, lost: Lost): string =>
  `${who} is ${lost.why === 'never-seen' ? 'nog' : 'nu'} ${notReachable(lost)}.`;

/** On the card of who has just asked something of a person to whom nothing can be written. */
export const cannotBeReached = (who: string, lost: Lost, phone: string | null): string =>
  `${isNotReachable(who, lost)} Laat het zelf even weten${phone === null ? '.' : `: ${phone}.`}`;

/** "app verwijderd of geblokkeerd, sinds wo 25 nov" */
export function whyLost({ why, since }: Lost): string {
  const reason = REASONS[why];
  return since === null ? reason : `${reason}, sinds ${dayInShort(since)}`;
}

const REASONS: Readonly<Record<Lost['why'], string>> = {
  'never-seen': 'daar nog niet gezien',
  removed: 'app verwijderd of geblokkeerd',
  refused: 'Teams weigert berichten',
  failing: 'Teams heeft storing',
  'no-address': 'geen mailadres bekend',
  'address-refused': 'het mailadres werkt niet',
};
