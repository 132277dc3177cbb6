/**
 * The urenstaat of one placement as proof for the auditor [2.7]: who, where, which day, how long, what was done, who
 * signed and when, and every version there has been. The PDF, the Excel and the JSON file all say what stands here.
 */
import { hashOf } from './evidence.js';
import { headerOf, type NightlyRoot, type RootHeader } from './nightly-root.js';
import type { Way } from './decision.js';
import type { Person, PersonId, Role } from './people.js';
import type { Placement } from './placement.js';
import { progressOf, type Progress } from './progress.js';
import type { School, WorkProcess } from './school.js';
import type { Entry, NotWorkedReason, WeekEvent, WeekSheet } from './week-sheet.js';
import { summaryOf } from './week-summary.js';

/** The files that a statement is given out as. */
export const STATEMENT_FORMATS = ['pdf', 'xlsx', 'json'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/** Changes with the shape of the statement, so that a file says by which rules it is checked. */
export const STATEMENT_VERSION = 'bpv-urenstaat/1';

/** A week with its whole history. */
export type StatementWeek = Omit<WeekSheet, 'outbox'>;

export interface HoursStatement {
  readonly format: typeof STATEMENT_VERSION;
  /** ISO instant. */
  readonly madeAt: string;
  readonly school: string;
  readonly placement: Placement;
  /** Everyone that the placement or a history names, in order of id. */
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  /** The werkprocessen that the entries name, in order of code. */
  readonly workProcesses: readonly WorkProcess[];
  /** In order of week. */
  readonly weeks: readonly StatementWeek[];
  /** Whole minutes. */
  readonly totals: Pick<Progress, 'counted' | 'waiting' | 'notCounting' | 'toMake'>;
  /** One hash for all histories: over [sheet id, hash of its last event] of each week, in order. */
  readonly head: string;
  /** The nightly root that was made last; null where there was none yet. */
  readonly root: RootHeader | null;
  /** Over all of the above. */
  readonly hash: string;
}

/** What a statement is made from. `sheets` are all that the placement has; `people` may hold more than are named. */
export interface StatementFacts {
  readonly madeAt: string;
  readonly school: School;
  readonly placement: Placement;
  readonly people: readonly Person[];
  readonly sheets: readonly WeekSheet[];
  readonly root: NightlyRoot | null;
}

export function statementOf({ madeAt, school, placement, people, sheets, root }: StatementFacts): HoursStatement {
  const weeks = sheets.map(withoutOutbox).sort((a, b) => (a.week < b.week ? -1 : 1));
  const named = new Set(peopleIn(placement, weeks));
  const codes = new Set(weeks.flatMap(({ entries }) => entries.flatMap(({ workProcesses = [] }) => workProcesses)));
  const unsealed: Omit<HoursStatement, 'hash'> = {
    format: STATEMENT_VERSION,
    madeAt,
    school: school.name,
    placement,
    people: people
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    workProcesses: school.workProcesses
      .filter(({ code }) => codes.has(code))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    weeks,
    totals: totalsOf(placement, weeks),
    head: headOf(weeks),
    root: root && headerOf(root),
  };
  return { ...unsealed, hash: hashOf(unsealed) };
}

function withoutOutbox(sheet: WeekSheet): StatementWeek {
  const { id, placementId, week, state, version, entries, notWorked, history } = sheet;
  return { id, placementId, week, state, version, entries, notWorked, history };
}

/** Everyone whose name the statement needs; some of them more than once. */
export function peopleIn(placement: Placement, weeks: readonly Pick<WeekSheet, 'history'>[]): PersonId[] {
  const { studentId, trainerId, teacherId, pokHistory = [] } = placement;
  return [
    studentId,
    trainerId,
    teacherId,
    ...[pokHistory, ...weeks.map(({ history }) => history)].flatMap((acts) => acts.map(({ by }) => by)),
  ];
}

export function totalsOf(placement: Placement, weeks: readonly StatementWeek[]): HoursStatement['totals'] {
  const { counted, waiting, notCounting, toMake } = progressOf([placement], weeks.map(summaryOf));
  return { counted, waiting, notCounting, toMake };
}

export function headOf(weeks: readonly StatementWeek[]): string {
  return hashOf(weeks.map(({ id, history }) => [id, history.at(-1)?.hash ?? '']));
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
  const signed = history.findLast(({ what }) => what.kind === 'approved');
  if (signed?.what.kind !== 'approved') return null;
  const { n, at, by, role, way } = signed;
  const { minutes, entries } = signed.what;
  return { n, at, by, role, way, minutes, entries, notWorked: notWorkedBefore(history.slice(0, n - 1)) };
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

function notWorkedBefore(history: readonly { readonly what: WeekEvent }[]): NotWorkedReason | null {
  const submitted = history.findLast(({ what }) => what.kind === 'submitted')?.what;
  return submitted?.kind === 'submitted' ? (submitted.notWorked ?? null) : null;
}
