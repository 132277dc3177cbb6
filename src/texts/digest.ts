/** What the bot says in the digest and the overview: who stands out, why, since when, and where it goes. */
import type { Attention } from '../domain/roster/attention.js';
import { byWeight } from '../domain/roster/pressure.js';
import { addWeeks, type Week } from '../domain/calendar/day.js';
import { stoodOutIn, type AtPlacement, type Digest, type DigestRow } from '../domain/roster/digest.js';
import { weeksIn, type OpenWeeks } from '../domain/weeks/open-weeks.js';
import type { Person } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import {
  capital,
  dayInWords,
  hoursAtThisPace,
  hoursInDigits,
  hoursInWords,
  weekInWords,
  weekWithDates,
} from './amounts.js';
import { attentionInWords, sickSinceInWords } from './looking.js';
import { isFormal } from './why-told.js';
import { totalsInWords } from './totals.js';

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`);

/** The name of an address; null where it needs none. */
export type CompanyOf = (placement: PlacementId) => string | null;

/** "Week 48: 3 van je 12 studenten vragen aandacht (vorige week 5)" */
export function digestTitle(digest: Digest): string {
  const stood = stoodOutIn(digest);
  const week = capital(weekInWords(digest.week));
  if (digest.rows.length === 0) return `${week}: nog ${weeks(weeksIn(digest.toSign))} af te tekenen`;
  if (stood === 0)
    return `${week}: ${digest.students === 1 ? 'je student ligt' : `al je ${digest.students} studenten liggen`} op koers.`;
  return `${week}: ${howMany(stood, digest.students)}${trendOf(digest)}`;
}

/** Of who guides students of several schools: one message a Monday. */
export const ofTwoSchools = (week: Week, reader: Pick<Person, 'roles'>, schools: number): string =>
  `${capital(weekInWords(week))}: ${isFormal(reader) ? 'uw' : 'je'} overzicht van ${schools} ${schools === 1 ? 'school' : 'scholen'}`;

function howMany(stood: number, all: number): string {
  if (all === 1) return 'je student vraagt aandacht';
  return `${stood} van je ${all} studenten ${stood === 1 ? 'vraagt' : 'vragen'} aandacht`;
}

function trendOf({ week, before }: Digest): string {
  if (!before) return '';
  const when = before.week === addWeeks(week, -1) ? 'vorige week' : `in ${weekInWords(before.week)}`;
  return ` (${when} ${before.stoodOut})`;
}

/** Why a student stands out: one line, or one per address where there are several; `companyOf` names it then. */
export function reasonLines({ attention, at, inARow, sickSince }: DigestRow, companyOf: CompanyOf): string[] {
  const since = inARow > 1 ? [`sinds ${weeks(inARow)}`] : [];
  const sick = sickSince ? [sickSinceInWords(sickSince)] : [];
  const inWords = (reasons: readonly Attention[]): string[] => reasons.toSorted(byWeight).map(attentionInWords);
  const lines =
    at.length === 1
      ? [[...sick, ...inWords([...attention, ...at.flatMap((only) => only.attention)]), ...since]]
      : [
          ...at.flatMap((one) =>
            one.attention.length > 0 ? [[companyOf(one.placementId) ?? '', ...inWords(one.attention)]] : [],
          ),
          [...sick, ...inWords(attention), ...since],
        ];
  return lines.filter((parts) => parts.length > 0).map((parts) => parts.join(' · '));
}

/** "145 van 460 uur: 139 afgetekend, 6 opgeschreven · week 47: 13 uur (week 46: 14) · met dit tempo 448 van 460 in week 26" */
export function howItGoes(at: readonly AtPlacement[], week: Week, companyOf: CompanyOf): string {
  const begins = at.map((placement) => placement.begins);
  const [first] = begins;
  if (first && !begins.includes(null)) return `begint op ${dayInWords(first)}`;
  const sum = (amount: (placement: AtPlacement) => number): number =>
    at.reduce((total, placement) => total + amount(placement), 0);
  const over = addWeeks(week, -1);
  return [
    totalsInWords({
      counted: sum(({ counted }) => counted),
      submitted: sum(({ submitted }) => submitted),
      written: sum(({ written }) => written),
      toMake: sum(({ toMake }) => toMake),
    }),
    `${weekInWords(over)}: ${hoursInWords(sum(({ lastWeek }) => lastWeek))} (${weekInWords(addWeeks(over, -1))}: ${hoursInDigits(sum(({ weekBefore }) => weekBefore))})`,
    ...at.flatMap((placement) => whereItGoes(placement, companyOf(placement.placementId))),
  ].join(' · ');
}

/** "Theater De Brug: met dit tempo 448 van 460 in week 26" */
export function whereItGoes({ forecast, counted, toMake: all, begins }: AtPlacement, company: string | null): string[] {
  if (begins !== null) return company === null ? [] : [`${company}: begint op ${dayInWords(begins)}`];
  if (counted >= all) return [company === null ? 'alle uren gemaakt' : `${company}: alle uren gemaakt`];
  if (!forecast) return [];
  const { minutes, toMake, week, reached } = forecast;
  const pace = company === null ? 'met dit tempo' : `${company}: met dit tempo`;
  const ends = reached
    ? `vol in ${weekInWords(week)}`
    : `${hoursAtThisPace(minutes)} van ${hoursInDigits(toMake)} in ${weekInWords(week)}`;
  return [`${pace} ${ends}`];
}

export const signingHeading = (open: readonly OpenWeeks[]): string => `Nog af te tekenen: ${weeks(weeksIn(open))}`;
export const noLongerYours = (count: number): string =>
  count === 1
    ? '1 student die hier niet meer bij hoort, is weggelaten.'
    : `${count} studenten die hier niet meer bij horen, zijn weggelaten.`;

/** Under the digest, unasked. */
export function whyDigest(reader: Pick<Person, 'roles'>, { rows }: Digest): string {
  const settings = 'Typ "herinneringen" om dit in te stellen.';
  if (rows.length > 0) return `Je krijgt dit elke week omdat je deze studenten begeleidt. ${settings}`;
  return isFormal(reader)
    ? `U krijgt dit elke week als er iets ligt om af te tekenen, omdat u praktijkopleider bent. ${settings}`
    : `Je krijgt dit elke week als er iets ligt om af te tekenen, omdat je praktijkopleider bent. ${settings}`;
}

/** Over a digest that was asked for again. */
export const asItWas = (week: Week): string => `Zo stond het in ${weekWithDates(week)}.`;
export const noDigestOf = (week: Week): string =>
  `Van ${weekInWords(week)} is er geen weekoverzicht. Typ "overzicht" voor hoe het nu is.`;
export const digestGone = 'Dit weekoverzicht kan ik hier niet laten zien. Typ "overzicht" voor hoe het nu is.';

/** "Studenten 11 t/m 40 van 96" */
export const pageTitle = (from: number, until: number, all: number): string =>
  from === until ? `Student ${from} van ${all}` : `Studenten ${from} t/m ${until} van ${all}`;
