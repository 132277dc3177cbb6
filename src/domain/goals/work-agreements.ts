/** Which werkprocessen can be done at this company, and when: the student fills it in, the praktijkopleider agrees [Wat moet je doen]. */
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { isGoingOn, type Placement } from '../placements/placement.js';
import type { School, WorkProcess } from '../school/school.js';
import { afterEvent, type Goals, type GoalsEvent, type SaidWork } from './goals.js';
import { refreshed, told, unansweredLater } from './goals-notices.js';

export type WriteWorkRefusal =
  | { readonly why: 'changed-since' }
  /** Nothing is asked there any more. */
  | { readonly why: 'over' }
  | { readonly why: 'nothing-ticked' }
  /** Ticked as to be done now and as to be done later. */
  | { readonly why: 'twice'; readonly codes: readonly string[] };

export type AnswerWorkRefusal =
  | { readonly why: 'changed-since' }
  | { readonly why: 'answered-already' }
  | { readonly why: 'no-reason' }
  /** Nothing is asked there any more. */
  | { readonly why: 'over' };

type WorkDecision<Refusal> = Decision<Goals, GoalsEvent, Refusal>;

interface Context {
  readonly placement: Placement;
  readonly act: Act;
}

/** Those of its programme, in their order; where the school says of none of which it is, all. */
export function workProcessesOf(
  { crebo }: Pick<Placement, 'crebo'>,
  { workProcesses }: Pick<School, 'workProcesses'>,
): readonly WorkProcess[] {
  return workProcesses.filter((one) => one.crebo === undefined || crebo === undefined || one.crebo === crebo);
}

/** Filled in is sent; what was agreed before is agreed to anew. `revision`: of what was shown, 0 where there was none. */
export function decideWriteWork(
  goals: Goals,
  { revision, work }: { readonly revision: number; readonly work: SaidWork },
  { placement, act, school }: Context & { readonly school: School },
): WorkDecision<WriteWorkRefusal> {
  if (isDoneBefore(goals, act)) return { kind: 'again' };
  if (!isGoingOn(placement)) return { kind: 'refused', refusal: { why: 'over' } };
  if ((goals.work?.revision ?? 0) !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (work.here.length + work.later.length === 0) return { kind: 'refused', refusal: { why: 'nothing-ticked' } };
  const codes = work.here.filter((code) => work.later.includes(code));
  if (codes.length > 0) return { kind: 'refused', refusal: { why: 'twice', codes } };
  const event = { ...act, what: { kind: 'work-sent', work: { ...work, note: work.note.trim() } } } as const;
  return {
    kind: 'change',
    change: {
      next: afterEvent(goals, event),
      event,
      notices: [
        ...refreshed(goals, 'work-agreements', placement.trainerId),
        ...told(goals, 'work-agreements', placement.trainerId),
        ...unansweredLater(goals, 'work-agreements', act.at, { placement, school }),
      ],
    },
  };
}

/** `reason` null: agreed; else why it goes back. */
export function decideAnswerWork(
  goals: Goals,
  { revision, reason }: { readonly revision: number; readonly reason: string | null },
  { placement, act }: Context,
): WorkDecision<AnswerWorkRefusal> {
  const { studentId } = placement;
  if (isDoneBefore(goals, act)) return { kind: 'again' };
  if (goals.work?.state !== 'sent') return { kind: 'refused', refusal: { why: 'answered-already' } };
  if (!isGoingOn(placement)) return { kind: 'refused', refusal: { why: 'over' } };
  if (goals.work.revision !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (reason?.trim() === '') return { kind: 'refused', refusal: { why: 'no-reason' } };
  const what: GoalsEvent = reason === null ? { kind: 'work-agreed' } : { kind: 'work-returned', reason: reason.trim() };
  const event = { ...act, what };
  return {
    kind: 'change',
    change: {
      next: afterEvent(goals, event),
      event,
      notices: [...refreshed(goals, 'work-agreements', studentId), ...told(goals, 'work-agreements', studentId)],
    },
  };
}
