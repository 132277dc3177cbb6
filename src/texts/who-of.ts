/** What is said to who asks of which students something is so, or whether it is so of one of them. */
import type { Day } from '../domain/calendar/day.js';
import type { LeaveRequest } from '../domain/leave/leave.js';
import type { Attention, WhoOf } from '../domain/roster/attention.js';
import { capital, dayInShort, firstName, listed } from './amounts.js';
import { leaveInShort } from './leave.js';
import { attentionInWords, students, weeksByNumber } from './looking.js';

/** "Ziek: 2 van 12 studenten" */
export function whoTitle(of: WhoOf, count: number, all: number): string {
  const what = capital(whoInWords(of));
  return count === 0 ? `${what}: niemand van ${students(all)}.` : `${what}: ${count} van ${students(all)}`;
}
export const bigSchool =
  'Dat zoek ik niet voor een hele grote school tegelijk op: noem een student, of kijk in het overzicht wie achterloopt, van wie de POK ontbreekt, wat niet is afgetekend en wie niet bereikbaar is.';

function whoInWords(of: WhoOf): string {
  switch (of) {
    case 'sick':
      return 'ziek gemeld';
    case 'behind':
      return 'achter op schema';
    case 'pok-missing':
      return 'POK ontbreekt';
    case 'no-hours':
      return 'al weken geen uren';
    case 'unsigned':
      return 'weken te lang niet afgetekend';
    case 'not-answering':
      return 'reageert niet op herinneringen';
    case 'unreachable':
      return 'niet bereikbaar';
    case 'not-handed-in':
      return 'nog niet ingediend';
    case 'contact-moment':
      return 'gesprek niet gepland of gehouden';
    case 'on-leave':
      return 'verlof';
  }
}

/** What is known of one student. */
export interface Known {
  readonly name: string;
  /** Of what is asked; none where it is not so. */
  readonly reasons: readonly Attention[];
  readonly endsShort: boolean;
  readonly sickSince: Day | null;
  readonly leaves: readonly Pick<LeaveRequest, 'asked' | 'state'>[];
}

/** The answer itself, before all else: "Nee, Sanne is niet ziek gemeld." */
export function whether(of: WhoOf, { name: whole, reasons, endsShort, sickSince, leaves }: Known): string {
  const name = firstName(whole);
  const [reason] = reasons;
  const isSo = reason !== undefined;
  switch (of) {
    case 'sick':
      return sickSince === null
        ? `Nee, ${name} is niet ziek gemeld.`
        : `Ja, ${name} is ziek gemeld sinds ${dayInShort(sickSince)}.`;
    case 'behind':
      if (reason?.kind === 'behind') return `Ja, ${name} loopt ${attentionInWords(reason)}.`;
      if (isSo) return `Ja, ${name} heeft te weinig uren: ${attentionInWords(reason)}.`;
      return endsShort ? `Ja, met dit tempo komt ${name} uren te kort.` : `Nee, ${name} loopt niet achter.`;
    case 'pok-missing':
      return isSo ? `Nee, de POK van ${name} is nog niet binnen.` : `Ja, de POK van ${name} is binnen.`;
    case 'not-handed-in':
      return isSo
        ? `Nee, van ${name} is nog niet ingediend: ${listed(reasons.map(weeksOf))}.`
        : `Ja, van ${name} is alles ingediend wat voorbij is.`;
    case 'contact-moment':
      return isSo
        ? `Van ${name} staat nog open: ${listed(reasons.map(attentionInWords))}.`
        : `Van ${name} staat geen gesprek open.`;
    case 'on-leave':
      return onLeave(name, leaves);
    case 'no-hours':
      return isSo
        ? `${capital(name)}: al ${attentionInWords(reason)}.`
        : `${capital(name)} is niet al weken zonder uren.`;
    case 'unsigned':
      return isSo
        ? `Van ${name} ligt er te lang iets: ${attentionInWords(reason)}.`
        : `Van ${name} ligt er niets te lang om af te tekenen.`;
    case 'not-answering':
      return isSo
        ? `${capital(name)} reageert niet op herinneringen.`
        : `${capital(name)} laat geen herinneringen liggen.`;
    case 'unreachable':
      return isSo ? `${capital(name)} is niet bereikbaar.` : `${capital(name)} is bereikbaar.`;
  }
}

const weeksOf = (reason: Attention): string =>
  reason.kind === 'not-handed-in' && reason.named ? weeksByNumber(reason.named) : attentionInWords(reason);

function onLeave(name: string, leaves: Known['leaves']): string {
  const granted = leaves.filter(({ state }) => state === 'granted');
  const days = (some: Known['leaves']): string => listed(some.map(({ asked }) => leaveInShort(asked.period)));
  if (granted.length > 0) return `Ja, ${name} heeft verlof: ${days(granted)}.`;
  return leaves.length > 0
    ? `Nee, nog niet: ${name} heeft het gevraagd voor ${days(leaves)}.`
    : `Nee, ${name} heeft geen verlof.`;
}
