/** The school as its BPV-bureau looks at it: numbers, and behind each of them who or what it is [conversations: office]. */
import { isWithin, type Day } from '../calendar/day.js';
import { groupedBy } from '../calendar/grouped-by.js';
import type { Lost } from '../people/unreachable.js';
import type { PersonId, SchoolId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { Forecast } from '../placements/forecast.js';
import { allMinutes } from '../placements/progress.js';
import type { School } from '../school/school.js';
import type { Attention, WhoIsLost } from './attention.js';
import { byWeight } from './pressure.js';
import { digestRows, type GuidedStudent } from './digest-rows.js';
import type { AtPlacement, DigestRow } from './digest.js';
import { endsShort } from './who-of.js';

/**
 * How a student stands: fewer hours than there should be by now; by this pace too few at the end; on course. Too early:
 * nothing can be said yet, as the placement has not begun, no week of it is over or nothing counts yet.
 */
export const STANDINGS = ['behind', 'short', 'on-course', 'too-early'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What there is a list of behind its number. */
export const SCHOOL_LISTS = [...STANDINGS, 'pok-missing', 'unsigned', 'unreachable'] as const;
export type SchoolList = (typeof SCHOOL_LISTS)[number];

/** One of a list: a student; of `unsigned` a company, of `unreachable` whoever it is. */
export interface CountedRow {
  /** What it is the next time as well: a person's id, or what the company is known by. */
  readonly key: string;
  /** Whose name stands over it; null: the company's. */
  readonly personId: PersonId | null;
  /** Whose page leads on: of a company that of the student who waits longest. */
  readonly studentId: PersonId;
  readonly year: Placement['year'];
  readonly company: string;
  readonly attention: Attention | null;
  /** Of who ends short. */
  readonly forecast: Forecast | null;
  /** How many students it is about. */
  readonly students: number;
}

export interface YearCount {
  readonly year: Placement['year'];
  readonly students: number;
  readonly standing: Readonly<Record<Standing, number>>;
}

/** Of the school at one moment. */
export interface SchoolCount {
  readonly id: SchoolId;
  /** ISO instant. */
  readonly at: string;
  /** Placements that were read, those that are over among them: what it costs to count. */
  readonly placements: number;
  readonly students: number;
  /** In order of leerjaar, those with students alone. */
  readonly years: readonly YearCount[];
  readonly pokMissing: number;
  /** Weeks that wait too long, at so many companies. */
  readonly unsigned: { readonly weeks: number; readonly companies: number };
  /** How many, by who they are and why. */
  readonly unreachable: readonly { readonly who: WhoIsLost; readonly why: Lost['why']; readonly count: number }[];
}

/** Each in order, the most pressing first. */
export type CountedLists = Readonly<Record<SchoolList, readonly CountedRow[]>>;

export interface CountedSchool {
  readonly count: SchoolCount;
  readonly lists: CountedLists;
}

/** What is kept of a student while others are still read. */
export interface CountedStudent {
  readonly name: string;
  readonly as: Standing;
  readonly standing: CountedRow;
  readonly pok: CountedRow | null;
  readonly unsigned: readonly CountedRow[];
  readonly unreachable: readonly CountedRow[];
}

/** @param students some of the school's, each with all of their placements */
export function countedStudents(
  students: readonly GuidedStudent[],
  calendar: { readonly school: School; readonly today: Day },
): CountedStudent[] {
  const guidedBy = new Map(students.map((guided) => [guided.student.id, guided]));
  return digestRows(students, { ...calendar, whoIsLost: true }, null).flatMap((row) => {
    const guided = guidedBy.get(row.studentId);
    return guided ? [countedStudent(row, guided, calendar.today)] : [];
  });
}

function countedStudent(row: DigestRow, { student, placements }: GuidedStudent, today: Day): CountedStudent {
  const known = new Map(placements.map((placement) => [placement.id, placement]));
  const running = placements.findLast(({ period }) => isWithin(today, period)) ?? placements.at(-1);
  const base = { key: student.id, personId: student.id, studentId: student.id, attention: null, forecast: null };
  const year = running?.year ?? 1;
  const at = (company: string): CountedRow => ({ ...base, year, company, students: 1 });
  const here = at(running?.company.name ?? '');
  const reasons = row.at.flatMap(({ placementId, attention }) => {
    const placement = known.get(placementId);
    return placement ? attention.map((reason) => ({ reason, placement })) : [];
  });
  const worst = reasons.filter(({ reason }) => isBehind(reason)).sort((a, b) => byWeight(a.reason, b.reason))[0];
  const { as, ...why } = standingOf(row.at, worst?.reason ?? null);
  const pok = reasons.find(({ reason }) => reason.kind === 'pok-missing');
  return {
    ...{ name: student.name, as, standing: { ...here, ...why } },
    pok: pok ? { ...at(pok.placement.company.name), attention: pok.reason } : null,
    unsigned: reasons.flatMap(({ reason, placement: { company, companyId } }) =>
      reason.kind === 'unsigned'
        ? [{ ...at(company.name), key: companyId ?? company.name, personId: null, attention: reason }]
        : [],
    ),
    unreachable: [
      ...row.attention.flatMap((reason) => (reason.kind === 'unreachable' ? [{ ...here, attention: reason }] : [])),
      ...reasons.flatMap(({ reason, placement }) => {
        if (reason.kind !== 'unreachable' || reason.who === 'student') return [];
        const personId = placement[`${reason.who}Id`];
        return [{ ...at(placement.company.name), key: personId, personId, attention: reason }];
      }),
    ],
  };
}

const isBehind = (reason: Attention): boolean =>
  reason.kind === 'behind' || (reason.kind === 'ended' && reason.short > 0);

function standingOf(
  at: readonly AtPlacement[],
  worst: Attention | null,
): { readonly as: Standing; readonly attention: Attention | null; readonly forecast: Forecast | null } {
  if (worst) return { as: 'behind', attention: worst, forecast: null };
  const forecast = at.find(endsShort)?.forecast ?? null;
  if (forecast) return { as: 'short', attention: null, forecast };
  const isKnown = at.some((one) => one.forecast !== null || allMinutes(one) >= one.toMake);
  return { as: isKnown ? 'on-course' : 'too-early', attention: null, forecast: null };
}

/** All of the school's students together. */
export function countedSchool(
  students: readonly CountedStudent[],
  { school, at, placements }: { readonly school: School; readonly at: Date; readonly placements: number },
): CountedSchool {
  const lists = listsOf(students);
  const ofYear = groupedBy(students, ({ standing }) => standing.year);
  const years = [...ofYear]
    .sort(([a], [b]) => a - b)
    .map(([year, all]): YearCount => {
      const number = (as: Standing): number => all.filter((one) => one.as === as).length;
      const standing = {
        ...{ behind: number('behind'), short: number('short') },
        ...{ 'on-course': number('on-course'), 'too-early': number('too-early') },
      };
      return { year, students: all.length, standing };
    });
  const weeks = lists.unsigned.reduce((sum, row) => sum + weeksIn(row), 0);
  const count: SchoolCount = {
    ...{ id: school.id, at: at.toISOString(), placements, students: students.length, years },
    ...{ pokMissing: lists['pok-missing'].length, unsigned: { weeks, companies: lists.unsigned.length } },
    unreachable: byWhy(lists.unreachable),
  };
  return { count, lists };
}

function listsOf(students: readonly CountedStudent[]): CountedLists {
  const byName = students.toSorted((a, b) => COLLATOR.compare(a.name, b.name));
  const standing = (of: Standing): CountedRow[] => byName.flatMap(({ as, standing: row }) => (as === of ? [row] : []));
  const all = (of: 'unsigned' | 'unreachable'): readonly CountedRow[][] => [
    ...groupedBy(
      byName.flatMap((one) => one[of]),
      ({ key }) => key,
    ).values(),
  ];
  return {
    behind: standing('behind').sort(pressing),
    short: standing('short').sort((a, b) => missing(b) - missing(a)),
    'on-course': standing('on-course'),
    'too-early': standing('too-early'),
    'pok-missing': byName.flatMap(({ pok }) => pok ?? []),
    unsigned: all('unsigned')
      .flatMap(togetherOf)
      .sort((a, b) => daysIn(b) - daysIn(a) || weeksIn(b) - weeksIn(a)),
    unreachable: all('unreachable').flatMap(togetherOf),
  };
}

const COLLATOR = new Intl.Collator('nl');
const pressing = (a: CountedRow, b: CountedRow): number =>
  a.attention && b.attention ? byWeight(a.attention, b.attention) : 0;
const missing = ({ forecast }: CountedRow): number => (forecast ? forecast.toMake - forecast.minutes : 0);
const weeksIn = ({ attention }: CountedRow): number => (attention?.kind === 'unsigned' ? attention.weeks : 0);
const daysIn = ({ attention }: CountedRow): number => (attention?.kind === 'unsigned' ? attention.days : 0);

/** What is the same company or person, at however many students it was found. */
function togetherOf(rows: readonly CountedRow[]): CountedRow[] {
  const [first] = rows.toSorted((a, b) => daysIn(b) - daysIn(a));
  if (!first) return [];
  const students = new Set(rows.map(({ studentId }) => studentId)).size;
  if (first.attention?.kind !== 'unsigned') return [{ ...first, students }];
  const weeks = rows.reduce((sum, row) => sum + weeksIn(row), 0);
  return [{ ...first, students, attention: { ...first.attention, weeks } }];
}

function byWhy(rows: readonly CountedRow[]): SchoolCount['unreachable'] {
  const found = rows.flatMap(({ attention }) =>
    attention?.kind === 'unreachable' && attention.lost ? [{ who: attention.who, why: attention.lost.why }] : [],
  );
  const groups = [...groupedBy(found, ({ who, why }) => `${who} ${why}`).values()];
  return groups
    .flatMap(([first, ...others]) => (first ? [{ ...first, count: others.length + 1 }] : []))
    .sort((a, b) => b.count - a.count);
}

/** The most that is counted while somebody waits for it. */
export const COUNTED_ON_THE_SPOT = 300;
/** From then on what was counted is no answer any more. */
const KEPT_MS = 26 * 60 * 60_000;

/** Whether it may still be shown, with its moment: of a school that is counted in a blink never. */
export function isShownAsCounted({ placements, at }: Pick<SchoolCount, 'placements' | 'at'>, now: Date): boolean {
  return placements > COUNTED_ON_THE_SPOT && now.getTime() - new Date(at).getTime() < KEPT_MS;
}
