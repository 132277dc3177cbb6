/** The BPV-docent judges a placement and signs it; once more is a correction, which stands beside what was said before [Beoordeling]. */
import { isBehind, isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { Day } from '../calendar/day.js';
import { isDeepStrictEqual } from 'node:util';
import type { Placement } from '../placements/placement.js';
import type { JudgementForm } from '../school/judgement-form.js';
import type { FileFacts, Result } from './file-facts.js';
import { afterEvent, type FinalJudgement, type Judgement, type JudgementEvent } from './judgement.js';
import { refreshed, told, toldOf } from './judgement-notices.js';

/** As it was filled in: null where nothing was chosen. */
export interface SaidJudgement {
  readonly heads: Readonly<Partial<Record<string, Result>>>;
  readonly attitude: Result | null;
  readonly result: Result | null;
  readonly discussedOn: Day | null;
  readonly remark: string;
}

export type JudgeRefusal =
  /** Heads that nothing was chosen of, by their titles. */
  | { readonly why: 'heads'; readonly titles: readonly string[] }
  | { readonly why: 'no-attitude' | 'no-result' | 'no-day' | 'future' }
  | { readonly why: 'before-start'; readonly from: Day }
  /** It was judged, or another step taken, since the form was drawn. */
  | { readonly why: 'behind' | 'same' }
  /** The school has other criteria by now than those of the form that was filled in. */
  | { readonly why: 'other-form' }
  | WhyNotJudged;

/** Nothing is judged of what ended early; and of two addresses with one final talk, at that one [2.10, Tweede adres]. */
export type WhyNotJudged = { readonly why: 'ended' | 'elsewhere' };

export interface JudgeContext {
  readonly placement: Placement;
  readonly file: Pick<FileFacts, 'ended' | 'only'>;
  readonly form: JudgementForm;
  readonly today: Day;
  readonly act: Act;
}

export function whyNotJudged({ ended, only }: JudgeContext['file']): WhyNotJudged | null {
  if (ended) return { why: 'ended' };
  return only === 'halfway' ? { why: 'elsewhere' } : null;
}

/** @param drawnFrom versions of the document and of the form when it was drawn */
export function decideJudge(
  document: Judgement,
  said: SaidJudgement,
  drawnFrom: { readonly version: number; readonly form: number },
  context: JudgeContext,
): Decision<Judgement, JudgementEvent, JudgeRefusal> {
  const { placement, file, form, act } = context;
  if (isDoneBefore(document, act)) return { kind: 'again' };
  const isOld = isBehind(document, drawnFrom.version);
  const refusal =
    whyNotJudged(file) ??
    (isOld ? ({ why: 'behind' } as const) : null) ??
    (form.version === drawnFrom.form ? null : ({ why: 'other-form' } as const));
  if (refusal) return { kind: 'refused', refusal };
  const judgement = read(said, context);
  if ('why' in judgement) return { kind: 'refused', refusal: judgement };
  const { judgement: before } = document;
  if (before && isDeepStrictEqual({ ...judgement, by: before.by, at: before.at }, before))
    return { kind: 'refused', refusal: { why: 'same' } };
  const event = { ...act, what: { kind: 'judged', judgement } } as const;
  const next = afterEvent(document, event);
  // The SLB'er looks at the file then; student and praktijkopleider hear the result once it is closed, or is another.
  const isOpenedAgain = document.closed !== null && next.closed === null;
  const notices = [...(isOpenedAgain ? toldOf(document, placement) : []), told(document, placement.coachId)];
  return {
    kind: 'change',
    change: { next, event, notices: [...refreshed(document, act), ...notices.filter(({ to }) => to !== act.by)] },
  };
}

function read(
  { heads, attitude, result, discussedOn, remark }: SaidJudgement,
  { placement, form, today }: JudgeContext,
): FinalJudgement | JudgeRefusal {
  const left = form.heads.filter(({ id }) => heads[id] === undefined);
  if (left.length > 0) return { why: 'heads', titles: left.map(({ title }) => title) };
  const kind = placement.judgement ?? 'developmental';
  if (kind === 'qualifying' && attitude === null) return { why: 'no-attitude' };
  if (result === null) return { why: 'no-result' };
  if (discussedOn === null) return { why: 'no-day' };
  if (discussedOn > today) return { why: 'future' };
  if (discussedOn < placement.period.from) return { why: 'before-start', from: placement.period.from };
  const judged = form.heads.flatMap(({ id }) => (heads[id] ? [{ head: id, result: heads[id] }] : []));
  return {
    ...{ form: form.version, kind, heads: judged, attitude: kind === 'qualifying' ? attitude : null },
    ...{ result, discussedOn, remark },
  };
}
