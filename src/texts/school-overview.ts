/** What the BPV-bureau reads of its school: numbers, the lists behind them, and what is other than last Monday. */
import { addWeeks, type Week } from '../domain/calendar/day.js';
import type { Lost } from '../domain/people/unreachable.js';
import type { CountedRow, SchoolCount, SchoolList, YearCount, Standing } from '../domain/roster/school-count.js';
import type { ListChange, Watched } from '../domain/roster/school-week.js';
import { capital, hoursAtThisPace, hoursInDigits, instantInWords, listed, weekInWords } from './amounts.js';
import { attentionInWords, roleInWords, students } from './looking.js';
import { whyLost } from './unreachable.js';

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`);
const companies = (count: number): string => (count === 1 ? '1 leerbedrijf' : `${count} leerbedrijven`);

/** "Demoschool: 6 studenten" */
export const schoolTitle = (school: string, { students: count }: Pick<SchoolCount, 'students'>): string =>
  `${school}: ${students(count)}`;
export const countedAt = (at: string): string =>
  `Geteld op ${instantInWords(at)}. Een grote school tel ik door de dag elk uur.`;
export const noStudentsYet =
  'Er zijn nog geen studenten met een BPV-plaats. Typ "nieuwe plaatsing", of stuur hier het bestand met plaatsingen.';

export const yearTitle = ({ year, students: count }: YearCount): string => `Leerjaar ${year}: ${students(count)}`;
/** "2 op koers · 1 achter · 1 komt uren te kort" */
export const standingsLine = ({ standing }: YearCount): string =>
  (['on-course', 'behind', 'short', 'too-early'] as const)
    .flatMap((as) => (standing[as] > 0 ? [`${standing[as]} ${STANDING[as]}`] : []))
    .join(' · ');

const STANDING: Readonly<Record<Standing, string>> = {
  'on-course': 'op koers',
  behind: 'achter',
  short: 'te kort aan het eind',
  'too-early': 'nog niet te zeggen',
};
export const standingButton = (as: Standing, count: number): string => `${capital(STANDING[as])}: ${count}`;

/** Over a number, and over the list behind it. */
export function listInWords(list: SchoolList): string {
  switch (list) {
    case 'behind':
      return 'Achter op schema';
    case 'short':
      return 'Met dit tempo te kort aan het eind';
    case 'on-course':
      return 'Op koers';
    case 'too-early':
      return 'Nog niet te zeggen';
    case 'pok-missing':
      return 'POK ontbreekt';
    case 'unsigned':
      return 'Te lang niet afgetekend';
    case 'unreachable':
      return 'Niet bereikbaar';
  }
}

/** Who is in it, for whom the name of the list does not say so. */
export const whatIsTooEarly = 'De plaats begint nog, er is nog geen week voorbij, of er telt nog niets mee.';

/** "POK ontbreekt: 3 studenten" */
export function numberOf(list: 'pok-missing' | 'unsigned' | 'unreachable', count: SchoolCount): string {
  const title = listInWords(list);
  switch (list) {
    case 'pok-missing':
      return `${title}: ${count.pokMissing === 0 ? 'bij niemand' : students(count.pokMissing)}`;
    case 'unsigned': {
      const { weeks: number, companies: at } = count.unsigned;
      return `${title}: ${number === 0 ? 'geen week' : `${weeks(number)} bij ${companies(at)}`}`;
    }
    case 'unreachable': {
      const all = count.unreachable.reduce((sum, one) => sum + one.count, 0);
      return `${title}: ${all === 0 ? 'niemand' : all === 1 ? '1 persoon' : `${all} mensen`}`;
    }
  }
}

/** "31 studenten: nog niet gezien in Teams" */
export const unreachableLine = ({ who, why, count }: SchoolCount['unreachable'][number]): string =>
  `${count} ${count === 1 ? roleInWords(who) : ROLES[who]}: ${whyLost({ why, since: null })}`;

const ROLES: Readonly<Record<SchoolCount['unreachable'][number]['who'], string>> = {
  student: 'studenten',
  trainer: 'praktijkopleiders',
  teacher: 'BPV-docenten',
  coach: "SLB'ers",
};

/** "Achter op schema, leerjaar 2: 21 t/m 40 van 214" */
export function listTitle(
  list: SchoolList,
  year: number | null,
  { from, until, all }: { readonly from: number; readonly until: number; readonly all: number },
): string {
  const what = [listInWords(list), ...(year === null ? [] : [`leerjaar ${year}`])].join(', ');
  if (all === 0) return `${what}: niemand.`;
  return from === 1 && until === all
    ? `${what}: ${all}`
    : `${what}: ${from === until ? from : `${from} t/m ${until}`} van ${all}`;
}

/** What stands under a name of the list. */
export function rowLine({ attention, forecast, company, year, students: count }: CountedRow): string {
  const place = `${company} · leerjaar ${year}`;
  if (forecast) {
    const ends = `met dit tempo ${hoursAtThisPace(forecast.minutes)} van ${hoursInDigits(forecast.toMake)} in ${weekInWords(forecast.week)}`;
    return `${place} · ${ends}`;
  }
  if (!attention) return place;
  switch (attention.kind) {
    case 'pok-missing':
      return place;
    case 'unsigned':
      return `${attentionInWords(attention)} · ${students(count)}`;
    case 'unreachable':
      return attention.who === 'student'
        ? `${place} · ${whyNot(attention.lost)}`
        : `${roleInWords(attention.who)} van ${students(count)} · ${company} · ${whyNot(attention.lost)}`;
    default:
      return `${place} · ${attentionInWords(attention)}`;
  }
}

const whyNot = (lost: Lost | undefined): string => (lost ? whyLost(lost) : 'niet bereikbaar');

/** To the files, the ones with most that is late first. */
export const toFiles = 'Dossiers';
export const myStudents = 'Mijn eigen studenten';
export const notOfOffice =
  'De cijfers van de school zijn er voor het BPV-bureau. Typ "overzicht" voor je eigen studenten.';

// Monday.

/** "Week 48: 3 dingen zijn anders dan vorige week" */
export function weekTitle(week: Week, before: Week | null, changes: number): string {
  const at = capital(weekInWords(week));
  if (before === null) return `${at}: zo staat de school ervoor`;
  const last = before === addWeeks(week, -1) ? 'vorige week' : weekInWords(before);
  if (changes === 0) return `${at}: er is niets veranderd sinds ${last}.`;
  return `${at}: wat er anders is dan ${before === addWeeks(week, -1) ? last : `in ${last}`}`;
}
/** "Achter op schema: 14 (was 12)" */
export const changeTitle = ({ list, now, before }: ListChange): string =>
  now === before
    ? `${listInWords(list)}: ${unit(list, now)}`
    : `${listInWords(list)}: ${unit(list, now)} (was ${before})`;
const unit = (list: Watched, count: number): string => (list === 'unsigned' ? companies(count) : String(count));
/** "Erbij: Sanne de Wit en Milan Bakker" */
export const joinedLine = (names: readonly string[], more: number): string => `Erbij: ${some(names, more)}`;
export const leftLine = (names: readonly string[], more: number): string => `Eraf: ${some(names, more)}`;
const some = (names: readonly string[], more: number): string =>
  more > 0 ? listed([...names, `nog ${more}`]) : listed(names);
export const whySchoolWeek =
  'Je krijgt dit elke week omdat je bij het BPV-bureau werkt. Typ "herinneringen" om dit in te stellen.';
