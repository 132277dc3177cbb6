/** The BPV-bureau starts an early ending, the student fills in its form, and either takes it back [2.10]. */
import type { Day } from '../calendar/day.js';
import { isBehind, isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import { holdersOf, isRunning, type AroundEnding, type Ending, type EndingEvent, type EndingForm } from './ending.js';
import { asksAfter, told } from './ending-notices.js';

export type FillEndingRefusal =
  /** It was changed since the form was drawn. */
  | { readonly why: 'behind' }
  /** Somebody has to answer it already. */
  | { readonly why: 'running' }
  | { readonly why: 'decided' }
  /** The placement is over, or its file is closed. */
  | { readonly why: 'over' }
  | { readonly why: 'no-reason' }
  | { readonly why: 'no-day' }
  | { readonly why: 'before-start'; readonly from: Day }
  /** That is no earlier than it ends anyway. */
  | { readonly why: 'not-early'; readonly until: Day }
  /** There are hours after it. */
  | { readonly why: 'hours-after'; readonly day: Day };

type Decided<Refusal> = Decision<Ending, EndingEvent, Refusal>;

/** Why a placement cannot end early (any more); null where it can. */
export function whyNoEnding(
  ending: Pick<Ending, 'state'>,
  { placement }: Pick<AroundEnding, 'placement'>,
  today: Day,
): FillEndingRefusal | null {
  if (ending.state === 'decided') return { why: 'decided' };
  if (placement.closed !== undefined || placement.period.until < today) return { why: 'over' };
  return null;
}

/** What is not filled in yet is null. */
export interface FilledIn {
  readonly form: { readonly [Field in keyof EndingForm]: EndingForm[Field] | null };
  /** The last day with hours on the sheets; null: there are none. */
  readonly lastWorked: Day | null;
  readonly version: number;
}

interface Context {
  readonly around: AroundEnding;
  readonly today: Day;
  readonly act: Act;
}

/** The BPV-bureau, which the student has talked to: the form waits for the student from now on. */
export function decideOpenEnding(
  ending: Ending,
  version: number,
  { around, today, act }: Context,
): Decided<FillEndingRefusal> {
  if (isDoneBefore(ending, act)) return { kind: 'again' };
  const refusal = whyNoEnding(ending, around, today) ?? (isRunning(ending) ? ({ why: 'running' } as const) : null);
  if (refusal) return { kind: 'refused', refusal };
  if (isBehind(ending, version)) return { kind: 'refused', refusal: { why: 'behind' } };
  return {
    kind: 'change',
    change: {
      next: { ...ending, state: 'opened', asked: null },
      event: { ...act, what: { kind: 'opened' } },
      notices: told(ending, [around.placement.studentId], act),
    },
  };
}

/** The praktijkopleider is asked to agree, and the BPV-bureau gets the form. */
export function decideFillEnding(
  ending: Ending,
  { form, lastWorked, version }: FilledIn,
  { around, today, act }: Context,
): Decided<FillEndingRefusal> {
  if (isDoneBefore(ending, act)) return { kind: 'again' };
  const late = whyNoEnding(ending, around, today);
  if (late) return { kind: 'refused', refusal: late };
  if (isRunning(ending) && ending.state !== 'opened') return { kind: 'refused', refusal: { why: 'running' } };
  if (isBehind(ending, version)) return { kind: 'refused', refusal: { why: 'behind' } };
  const { reason, lastDay, remark, signedMinutes } = form;
  if (reason === null) return { kind: 'refused', refusal: { why: 'no-reason' } };
  if (lastDay === null) return { kind: 'refused', refusal: { why: 'no-day' } };
  const wrong = whyNotThatDay(lastDay, lastWorked, around);
  if (wrong) return { kind: 'refused', refusal: wrong };
  const filled: EndingForm = { reason, lastDay, remark: remark ?? '', signedMinutes: signedMinutes ?? 0 };
  return {
    kind: 'change',
    change: {
      next: { ...ending, state: 'filled', asked: filled },
      event: { ...act, what: { kind: 'filled', asked: filled } },
      notices: [
        ...told(ending, [...holdersOf('trainer', around), ...around.office], act),
        ...asksAfter(ending, 'filled', around, act),
      ],
    },
  };
}

/** Why a placement cannot have that last day; null where it can. */
export function whyNotThatDay(
  lastDay: Day,
  lastWorked: Day | null,
  { placement: { period } }: Pick<AroundEnding, 'placement'>,
): FillEndingRefusal | null {
  if (lastDay < period.from) return { why: 'before-start', from: period.from };
  if (lastDay >= period.until) return { why: 'not-early', until: period.until };
  return lastWorked !== null && lastWorked > lastDay ? { why: 'hours-after', day: lastWorked } : null;
}

export type WithdrawEndingRefusal = { readonly why: 'behind' | 'decided' | 'not-running' };

/** The student, or the BPV-bureau for the student: until it is decided. Who was asked hears that it is off. */
export function decideWithdrawEnding(
  ending: Ending,
  version: number,
  { around, act }: Pick<Context, 'around' | 'act'>,
): Decided<WithdrawEndingRefusal> {
  if (isDoneBefore(ending, act)) return { kind: 'again' };
  if (ending.state === 'decided') return { kind: 'refused', refusal: { why: 'decided' } };
  if (!isRunning(ending)) return { kind: 'refused', refusal: { why: 'not-running' } };
  if (isBehind(ending, version)) return { kind: 'refused', refusal: { why: 'behind' } };
  return {
    kind: 'change',
    change: {
      next: { ...ending, state: 'withdrawn' },
      event: { ...act, what: { kind: 'withdrawn' } },
      notices: told(ending, whoKnows(ending, around), act),
    },
  };
}

/** Whoever was asked up to now, the student and the BPV-bureau. */
function whoKnows({ state, asked: form }: Ending, around: AroundEnding): PersonId[] {
  const parts = form === null ? [] : (['trainer', 'teacher', 'decider'] as const);
  const upTo = { opened: 1, filled: 1, 'trainer-agreed': 2, 'teacher-agreed': 3 } as const;
  const asked = state in upTo ? parts.slice(0, upTo[state as keyof typeof upTo]) : [];
  return [around.placement.studentId, ...asked.flatMap((part) => holdersOf(part, around)), ...around.office];
}
