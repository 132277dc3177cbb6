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

// "wie krijgt mail".

export const whoGetsMail = 'Wie krijgt mail?';
export const waysTitle = 'Wie krijgt mail, en wie niets';
export const nothingHeading = (count: number): string => `Niet bereikbaar: ${count}`;
export const mailHeading = (count: number): string => `Krijgt mail: ${count}`;
export const allInTeams = (isStudent: boolean): string =>
  isStudent
    ? 'Je praktijkopleider krijgt mijn berichten in Teams.'
    : 'Iedereen om wie het gaat, krijgt mijn berichten in Teams.';

/** "krijgt niets: app verwijderd of geblokkeerd, sinds wo 25 nov" */
export const getsNothing = (lost: Lost): string =>
  `krijgt niets: ${lost.why === 'never-seen' ? NEVER_IN_TEAMS : whyLost(lost)}`;
/** "krijgt mail: nog niet in Teams gezien"; who is expected there gets by mail only what cannot wait. */
export function getsMail(why: 'prefers' | Lost, isExpectedInTeams: boolean): string {
  if (why === 'prefers') return 'krijgt mail: wil het zelf zo';
  if (why.why !== 'never-seen') return `krijgt mail: ${whyLost(why)}`;
  return `krijgt ${isExpectedInTeams ? 'alleen wat niet kan wachten per mail' : 'mail'}: ${NEVER_IN_TEAMS}`;
}
const NEVER_IN_TEAMS = 'nog niet in Teams gezien';
