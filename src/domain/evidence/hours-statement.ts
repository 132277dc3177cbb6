/**
 * The urenstaat of one placement as proof for the auditor [2.7]: who, where, which day, how long, what was done, who
 * signed and when, and every version there has been. The PDF, the Excel and the JSON file all say what stands here.
 */
import { addWeeks, type Day, type Week } from '../calendar/day.js';
import { hashOf } from './hash.js';
import { momentOf } from '../calendar/moment.js';
import { statedOf, type StatementPlacement } from './placement-versions.js';
import { headerOf, type NightlyRoot, type RootHeader } from './nightly-root.js';
import type { Way } from './decision.js';
import type { Person, PersonId, Role } from '../people/people.js';
import { countsOn, type Placement } from '../placements/placement.js';
import type { PlacementRecord } from '../placements/recorded.js';
import { progressOf, type Progress } from '../placements/progress.js';
import { workProcessesOf } from '../school/programme.js';
import type { School, WorkProcess } from '../school/school.js';
import { sheetMarks, type SheetMark } from '../hours/sheet-marks.js';
import { notWorkedBefore, signingsIn } from '../weeks/signed-version.js';
import type { Entry, NotWorkedReason, WeekSheet } from '../weeks/week-sheet.js';
import { summaryOf } from '../weeks/week-summary.js';
import { weeksWithout, type WeekWithout } from '../weeks/weeks-without.js';

/** The files that a statement is given out as. */
export const STATEMENT_FORMATS = ['pdf', 'xlsx', 'json'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/** Changes with the shape of the statement, so that a file says by which rules it is checked. */
export const STATEMENT_VERSION = 'bpv-urenstaat/2';
/** Not signed, and without the placement's history: they stay readable. */
export const EARLIER_VERSION = 'bpv-urenstaat/1';

/** A week with its whole history. */
export type StatementWeek = Omit<WeekSheet, 'outbox'>;

export interface HoursStatement {
  readonly format: typeof STATEMENT_VERSION | typeof EARLIER_VERSION;
  /** ISO instant. */
  readonly madeAt: string;
  readonly school: string;
  /** The house that made it: where it is found, and the id of the key that it signs with. Earlier statements have none. */
  readonly issuer?: Issuer;
  readonly placement: StatementPlacement;
  /** Everyone that the placement or a history names, in order of id. */
  readonly people: readonly {
    readonly id: PersonId;
    readonly name: string;
    /** The student's, where it is known. */
    readonly number?: string;
  }[];
  /** The werkprocessen that the entries name, in order of code. */
  readonly workProcesses: readonly WorkProcess[];
  /** In order of week. */
  readonly weeks: readonly StatementWeek[];
  /** What was remarkable about a week's lines when the statement was made. Earlier statements have none. */
  readonly marks?: readonly { readonly week: Week; readonly marks: readonly SheetMark[] }[];
  /** Weeks of the placement that were over, and in which nothing was written. Earlier statements have none. */
  readonly without?: readonly WeekWithout[];
  /** Whole minutes. `waiting` is all that is not signed yet, handed in or not. */
  readonly totals: Pick<Progress, 'counted' | 'notCounting' | 'toMake'> & { readonly waiting: number };
  /** One hash for all histories: over [sheet id, hash of its last event] of each week, in order. */
  readonly head: string;
  /** The nightly root that was made last; null where there was none yet. */
  readonly root: RootHeader | null;
  /** Over all of the above. */
  readonly hash: string;
  /** JWS (RFC 7515) over what `claimsOf` says, by the issuer's key. Earlier statements have none. */
  readonly signature?: string;
}

export interface Issuer {
  /** "https://bpv.example.com", without a slash at its end; its public keys are at /.well-known/bpv-keys.json. */
  readonly url: string;
  readonly key: string;
}

/** What a statement is made from. `sheets` are all that the placement has; `people` may hold more than are named. */
export interface StatementFacts {
  readonly madeAt: string;
  readonly school: School;
  readonly issuer: Issuer;
  readonly placement: PlacementRecord;
  readonly people: readonly Person[];
  readonly sheets: readonly WeekSheet[];
  /** The student's sheets at other placements: working times know no addresses. */
  readonly elsewhere?: readonly WeekSheet[];
  readonly root: NightlyRoot | null;
}

/** Not signed yet. */
export function statementOf(facts: StatementFacts): HoursStatement {
  const { madeAt, school, issuer, people, sheets, root } = facts;
  const placement = statedOf(facts.placement);
  const weeks = sheets.map(withoutOutbox).sort((a, b) => (a.week < b.week ? -1 : 1));
  const named = new Set(peopleIn(placement, weeks));
  const codes = new Set(weeks.flatMap(({ entries }) => entries.flatMap(({ workProcesses = [] }) => workProcesses)));
  const unsealed: Omit<HoursStatement, 'hash' | 'signature'> = {
    format: STATEMENT_VERSION,
    madeAt,
    school: school.name,
    issuer,
    placement,
    people: people
      .filter(({ id }) => named.has(id))
      .map(({ id, name, number }) => ({
        ...{ id, name },
        ...(id === placement.studentId && number !== undefined && { number }),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    workProcesses: workProcessesOf(school, placement)
      .filter(({ code }) => codes.has(code))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    weeks,
    marks: marksIn(facts),
    without: weeksWithout(placement, weeks, momentOf(new Date(madeAt)).day, school),
    totals: totalsOf(placement, weeks),
    head: headOf(weeks),
    root: root && headerOf(root),
  };
  return { ...unsealed, hash: hashOfContents(unsealed) };
}

/** The hash of all that a statement says: of every field but itself and the signature. */
export function hashOfContents(statement: Omit<HoursStatement, 'hash'>): string {
  return hashOf(
    Object.fromEntries(Object.entries(statement).filter(([field]) => field !== 'hash' && field !== 'signature')),
  );
}

function marksIn({ school, placement, people, sheets, elsewhere = [] }: StatementFacts): HoursStatement['marks'] & {} {
  const all = [...sheets, ...elsewhere];
  const summaries = all.map(summaryOf);
  // Who was sick or on leave is no part of the proof, and goes to nobody with it.
  const off = { sick: new Set<Day>(), leave: new Set<Day>() };
  const born = people.find(({ id }) => id === placement.studentId)?.born ?? null;
  return sheets
    .map((sheet) => {
      const near = [sheet.week, addWeeks(sheet.week, -1)];
      const others = all.filter(({ id, week }) => id !== sheet.id && near.includes(week));
      const entries = others.flatMap((other) => other.entries);
      return {
        week: sheet.week,
        marks: sheetMarks(sheet, { placement, school, off, born, others: entries, summaries }),
      };
    })
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => (a.week < b.week ? -1 : 1));
}

function withoutOutbox(sheet: WeekSheet): StatementWeek {
  const { id, placementId, week, state, version, entries, notWorked, history } = sheet;
  return { id, placementId, week, state, version, entries, notWorked, history };
}

/** Everyone whose name the statement needs; some of them more than once. */
export function peopleIn(placement: StatementPlacement, weeks: readonly Pick<WeekSheet, 'history'>[]): PersonId[] {
  const { pokHistory = [], history = [] } = placement;
  const versions = [placement, ...history.map(({ agreed }) => agreed)];
  return [
    ...versions.flatMap(({ studentId, trainerId, mentorId, teacherId }) => [
      studentId,
      trainerId,
      ...(mentorId ? [mentorId] : []),
      teacherId,
    ]),
    ...[pokHistory, history, ...weeks.map(({ history }) => history)].flatMap((acts) => acts.map(({ by }) => by)),
  ];
}

export function totalsOf(placement: Placement, weeks: readonly StatementWeek[]): HoursStatement['totals'] {
  const { counted, submitted, written, notCounting, toMake } = progressOf([placement], weeks.map(summaryOf));
  return { counted, waiting: submitted + written, notCounting, toMake };
}

/** What hours count as: signed; handed in, so waiting; written only; or before the POK, which is nothing. */
export const COUNTS_AS = ['signed', 'handed-in', 'written', 'before-pok'] as const;
export type CountsAs = (typeof COUNTS_AS)[number];

/** The totals, what waits told apart by whether it was handed in. Whole minutes. */
export function amountsOf({ placement, weeks }: HoursStatement): Readonly<Record<CountsAs, number>> {
  const { counted, submitted, written, notCounting } = progressOf([placement], weeks.map(summaryOf));
  return { signed: counted, 'handed-in': submitted, written, 'before-pok': notCounting };
}

/** What hours of that day count as in a version of a week; null where that version was overtaken. */
export function countsAs(
  { kind }: Pick<ShownVersion, 'kind'>,
  { state }: Pick<WeekSheet, 'state'>,
  day: Day,
  placement: Placement,
): CountsAs | null {
  if (kind === 'signed-earlier') return null;
  if (!countsOn(placement, day)) return 'before-pok';
  if (kind === 'signed') return 'signed';
  return state === 'submitted' ? 'handed-in' : 'written';
}

export function headOf(weeks: readonly StatementWeek[]): string {
  return hashOf(weeks.map(({ id, history }) => [id, history.at(-1)?.hash ?? '']));
}

/** The weeks in order, and between them those in which nothing was written. */
export function allWeeks({ weeks, without = [] }: HoursStatement): (StatementWeek | WeekWithout)[] {
  return [...weeks, ...without].sort((a, b) => (a.week < b.week ? -1 : 1));
}

/** What was signed, by whom, in which role, by which way and when. */
export interface Signature {
  /** Its number in the history. */
  readonly n: number;
  readonly at: string;
  readonly by: PersonId;
  readonly role: Role;
  readonly way: Way;
  readonly minutes: number;
  readonly entries: readonly Entry[];
  readonly notWorked: NotWorkedReason | null;
}

/** The last signature; it is no longer in force where the week is open for a correction. Null: never signed. */
export function signatureOf({ history }: Pick<WeekSheet, 'history'>): Signature | null {
  const signed = signingsIn(history).at(-1);
  if (!signed) return null;
  const { n, at, by, role, way } = signed;
  const { minutes, entries } = signed.what;
  return { n, at, by, role, way, minutes, entries, notWorked: notWorkedBefore(n, history) };
}

/** Lines of a week that belong together: signed and in force, signed and since open again, or not signed. */
export interface ShownVersion extends Pick<WeekSheet, 'entries' | 'notWorked'> {
  readonly kind: 'signed' | 'signed-earlier' | 'unsigned';
  /** Null where these lines are not signed. */
  readonly signature: Signature | null;
}

/** How a week is shown: what was signed, and below it what was changed since and is not signed yet. */
export function shownVersions(week: StatementWeek): ShownVersion[] {
  const signature = signatureOf(week);
  const now: ShownVersion = { ...week, kind: 'unsigned', signature: null };
  if (!signature) return [now];
  const signed = { ...signature, signature };
  return week.state === 'approved' ? [{ ...signed, kind: 'signed' }] : [{ ...signed, kind: 'signed-earlier' }, now];
}
