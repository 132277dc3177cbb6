/** What the bot says about making up hours that were missed in sickness. */
import type { MakeUpParty, MakeUpPlan, MakeUpRefusal } from '../domain/sickness/make-up-plan.js';
import type { MissedHours } from '../domain/sickness/missed-hours.js';
import { firstName, hoursInWords } from './amounts.js';

export const toMakeUp = ({ missed, madeUp, left }: MissedHours): string =>
  madeUp > 0
    ? `${hoursInWords(left)} (${hoursInWords(missed)} gemist, ${hoursInWords(madeUp)} ingehaald)`
    : hoursInWords(left);
/** Under hours that were just marked as made up. */
export const beyondMissed = (minutes: number): string =>
  `Er viel minder in te halen: ${hoursInWords(minutes)} daarvan is gewoon werk.`;
export const toMakeUpInAll = (hours: MissedHours): string => `In te halen: ${toMakeUp(hours)}.`;
export const toMakeUpTitle = 'In te halen';
export const toMakeUpAt = (company: string): string => `In te halen bij ${company}`;
export const markMakeUp = 'Haal je uren in? Zet er dan via "Wijzigen" het vinkje "inhaaluren" bij.';
export const agreedTitle = (company: string | null): string =>
  company === null ? 'Afgesproken' : `Afgesproken bij ${company}`;
export const whichMakeUp = 'Bij welk adres wil je uren inhalen?';
export const planButton = (company: string | null): string =>
  company === null ? 'Inhaalplan' : `Inhaalplan ${company}`;

export const nothingToMakeUp = (company: string): string => `Bij ${company} valt er niets in te halen.`;
export const notYourPlan = 'Dit inhaalplan hoort bij iemand anders. Er is niets veranderd.';

/** Of hours on a day that is to come; `isProposal`: they stand in the form. */
export const stillToCome = (isProposal: boolean): string =>
  `Die dag moet nog komen, dus er is niets opgeschreven: uren schrijf je achteraf.${isProposal ? ' Hieronder staat het klaar als voorstel.' : ''}`;

export const planTitle = (student: string, reader: MakeUpParty): string =>
  reader === 'student' ? 'Inhaalplan' : `Inhaalplan van ${student}`;
export const proposalLabel = (reader: MakeUpParty): string =>
  reader === 'student' ? 'Wanneer haal je de uren in? (bijvoorbeeld: za 5 dec 4 uur)' : 'Wat stelt u voor?';

/** Where the plan stands, for one of the two. */
export function planStanding(
  { proposal, agreed }: MakeUpPlan,
  { reader, other, left }: { readonly reader: MakeUpParty; readonly other: string; readonly left: number },
): string {
  const name = firstName(other);
  const isStudent = reader === 'student';
  if (!proposal && left === 0) return 'Er hoeft nu niets te worden ingehaald.';
  if (!proposal) {
    return isStudent
      ? `${name} krijgt je voorstel en gaat akkoord, of stelt iets anders voor.`
      : 'Er is nog geen voorstel.';
  }
  if (agreed) return `✔ Afgesproken met ${name}.${isStudent ? '' : ' U hoeft niets te doen.'}`;
  if (proposal.by === reader) {
    return isStudent ? `Verstuurd. Je hoort het als ${name} reageert.` : `Verstuurd. U hoort het als ${name} reageert.`;
  }
  return `${name} stelt dit voor. ${isStudent ? 'Ga je' : 'Gaat u'} akkoord?`;
}

/** Why a press changed nothing. */
export function planRefused(refusal: MakeUpRefusal): string {
  switch (refusal.why) {
    case 'changed-since':
      return 'Het plan is sinds dit kaartje veranderd. Zo staat het nu:';
    case 'no-text':
      return 'Schrijf er kort bij welke dag en hoeveel uur.';
    case 'no-day':
      return `Aan "${refusal.text}" zie ik niet op welke dag, dus ik heb het niet verstuurd. Schrijf er een dag bij: za 5 dec 4 uur.`;
    case 'not-yours-to-agree':
      return 'Dit is het eigen voorstel: de ander moet reageren.';
    case 'agreed-already':
      return 'Dit was al afgesproken.';
  }
}

export const whyPlanOfStudent = 'Je krijgt dit bericht omdat je hier uren inhaalt.';
export const whyPlan = 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.';
