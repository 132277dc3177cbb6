/**
 * A week that is not signed: after some working days the trainer is reminded, after some more the teacher hears. Handing
 * it in leaves both as notices for later; what has become of the week is seen when that time comes.
 */
import type { Notice } from '../evidence/decision.js';
import { instantOf, momentOf } from '../calendar/moment.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import type { SheetId, WeekSummary } from './week-sheet.js';
import { addWorkingDays, inOfficeHours } from '../calendar/working-days.js';

export type Unsigned = 'sign-off-reminder' | 'unsigned';

/** What could not be told for more working days than these (nothing was sent, or it could not be) is let go. */
const FRESH_WORKING_DAYS = 2;

/** Who is told of a placement's unsigned weeks. */
export function toldOfUnsigned(kind: Unsigned, { trainerId, teacherId }: Placement): Placement['trainerId'] {
  return kind === 'unsigned' ? teacherId : trainerId;
}

/** `handedIn`: ISO instant at which the week became this version: handed in, or its signature taken back. */
export function noticesOfUnsigned(
  { id, version }: { readonly id: SheetId; readonly version: number },
  handedIn: string,
  { placement, school }: { readonly placement: Placement; readonly school: School },
): Notice[] {
  return (['sign-off-reminder', 'unsigned'] as const).map((kind) => ({
    key: `${kind}:${id}:v${version}`,
    to: toldOfUnsigned(kind, placement),
    about: { kind, sheet: id, version },
    notBefore: dueAt(kind, handedIn, school).toISOString(),
  }));
}

/** Weeks to be told of, in order: at least one. */
export type UnsignedNow =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'later'; readonly until: Date }
  | { readonly kind: 'now'; readonly weeks: readonly WeekSummary[] };

/**
 * What the notice of one week comes to. Of the weeks of the placement that are due on the same day the first that was
 * handed in speaks for all, and names what was due earlier as well: one message a placement and day, and after a stop
 * that of the last day alone.
 */
export function unsignedNow(
  { kind, sheet, handedIn }: { readonly kind: Unsigned; readonly sheet: SheetId; readonly handedIn: string },
  summaries: readonly WeekSummary[],
  { school, now }: { readonly school: School; readonly now: Date },
): UnsignedNow {
  const known = summaries
    .flatMap((week) => (week.submittedAt === null ? [] : [{ week, due: dueAt(kind, week.submittedAt, school) }]))
    .map((one) => ({ ...one, day: momentOf(one.due).day }));
  const due = dueAt(kind, handedIn, school);
  const { day } = momentOf(due);
  const sameDay = known.filter((one) => one.day === day);
  const [first] = sameDay.map(({ week }) => week).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  if (first?.id !== sheet || first.submittedAt !== handedIn) return { kind: 'nothing' };

  const waiting = known.filter(({ week }) => week.state === 'submitted');
  if (!waiting.some((one) => one.day === day)) return { kind: 'nothing' };
  if (waiting.some((one) => one.day > day && one.due <= now)) return { kind: 'nothing' };
  const until = inOfficeHours(due > now ? due : now, school);
  if (until > now) return { kind: 'later', until };
  if (now > instantOf(addWorkingDays(momentOf(due), FRESH_WORKING_DAYS, school))) return { kind: 'nothing' };
  return { kind: 'now', weeks: waiting.filter((one) => one.day <= day).map(({ week }) => week) };
}

/** In office hours: a week that was handed in at night is not asked after at night. */
function dueAt(kind: Unsigned, handedIn: string, { unsigned, ...school }: School): Date {
  const days = kind === 'unsigned' ? unsigned.tellTeacherAfter : unsigned.remindAfter;
  return inOfficeHours(instantOf(addWorkingDays(momentOf(new Date(handedIn)), days, school)), school);
}

const orderOf = ({ submittedAt, id }: WeekSummary): string => `${submittedAt ?? ''} ${id}`;
