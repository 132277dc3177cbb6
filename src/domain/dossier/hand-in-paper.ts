/** The student hands a paper in, says what it is, and takes it back as long as nobody has looked at it [Dossier]. */
import type { Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { fileClosed, type FileClosed } from '../placements/file-closed.js';
import type { Placement } from '../placements/placement.js';
import {
  afterEvent,
  isReplacedBy,
  type Paper,
  type PaperContent,
  type PaperId,
  type PaperKind,
  type Papers,
  type PapersEvent,
} from './papers.js';
import { refreshed, toldOfPaper } from './papers-notices.js';

/** Of one placement; more are no file but a heap. */
export const MOST_PAPERS = 60;

export type HandInRefusal =
  | FileClosed
  /** Handed in elsewhere on a day that is still to come. */
  | { readonly why: 'future'; readonly on: Day }
  /** The very same file stands there already. */
  | { readonly why: 'known'; readonly paper: Paper }
  | { readonly why: 'too-many'; readonly most: number };

export type NamePaperRefusal =
  /** It was said already: another name is another paper. */
  { readonly why: 'named-already'; readonly paper: Paper } | { readonly why: 'gone' } | FileClosed;

export type WithdrawPaperRefusal =
  | FileClosed
  /** Somebody has looked at it. */
  | { readonly why: 'seen' }
  /** A newer one took its place, or it was taken back before. */
  | { readonly why: 'gone' };

type PapersDecision<Refusal> = Decision<Papers, PapersEvent, Refusal>;

interface Context {
  readonly placement: Placement;
  readonly act: Act;
}

/** `of` null: what it is will be said later. */
export function decideHandIn(
  papers: Papers,
  { paper, of, content }: { readonly paper: PaperId; readonly of: PaperKind | null; readonly content: PaperContent },
  { today, ...context }: Context & { readonly today: Day },
): PapersDecision<HandInRefusal> {
  if (isDoneBefore(papers, context.act)) return { kind: 'again' };
  const closed = fileClosed(context.placement);
  if (closed) return { kind: 'refused', refusal: closed };
  if (content.as === 'onstage' && content.on > today) {
    return { kind: 'refused', refusal: { why: 'future', on: content.on } };
  }
  const known = papers.papers.find((one) => one.state === 'current' && isTheSame(one, of, content));
  if (known) return { kind: 'refused', refusal: { why: 'known', paper: known } };
  if (papers.papers.length >= MOST_PAPERS) {
    return { kind: 'refused', refusal: { why: 'too-many', most: MOST_PAPERS } };
  }
  return changed(papers, { kind: 'handed-in', paper, of, content }, { of, content }, context);
}

export function decideName(
  papers: Papers,
  { paper: id, of }: { readonly paper: PaperId; readonly of: PaperKind },
  context: Context,
): PapersDecision<NamePaperRefusal> {
  if (isDoneBefore(papers, context.act)) return { kind: 'again' };
  const paper = papers.papers.find((one) => one.id === id);
  if (paper?.state !== 'current') return { kind: 'refused', refusal: { why: 'gone' } };
  const closed = fileClosed(context.placement);
  if (closed) return { kind: 'refused', refusal: closed };
  if (paper.of !== null) return { kind: 'refused', refusal: { why: 'named-already', paper } };
  return changed(papers, { kind: 'named', paper: id, of }, { of, content: paper.content }, context);
}

export function decideWithdraw(
  papers: Papers,
  id: PaperId,
  { placement, act }: Context,
): PapersDecision<WithdrawPaperRefusal> {
  if (isDoneBefore(papers, act)) return { kind: 'again' };
  const paper = papers.papers.find((one) => one.id === id);
  if (paper?.state !== 'current') return { kind: 'refused', refusal: { why: 'gone' } };
  const closed = fileClosed(placement);
  if (closed) return { kind: 'refused', refusal: closed };
  if (paper.marks.length > 0) return { kind: 'refused', refusal: { why: 'seen' } };
  const event = { ...act, what: { kind: 'withdrawn', paper: id } } as const;
  return {
    kind: 'change',
    change: { next: afterEvent(papers, event), event, notices: refreshed(papers, [id], placement.studentId) },
  };
}

/** Of a file not yet named only its bytes say that it is the same. */
function isTheSame(paper: Paper, of: PaperKind | null, content: PaperContent): boolean {
  if (paper.content.as === 'file') {
    const isSameFile = content.as === 'file' && paper.content.sha256 === content.sha256;
    return isSameFile && (of === null || paper.of === null || paper.of === of);
  }
  return content.as === 'onstage' && paper.of === of && paper.content.on === content.on;
}

function changed(
  papers: Papers,
  what: Extract<PapersEvent, { kind: 'handed-in' | 'named' }>,
  { of, content }: { readonly of: PaperKind | null; readonly content: PaperContent },
  { placement, act }: Context,
): PapersDecision<never> {
  const event = { ...act, what };
  const old = papers.papers.filter((paper) => isReplacedBy(paper, of, content)).map(({ id }) => id);
  return {
    kind: 'change',
    change: {
      next: afterEvent(papers, event),
      event,
      notices: [
        ...refreshed(papers, [what.paper, ...old], placement.studentId),
        ...(of === null ? [] : toldOfPaper(papers, what.paper, ['trainer', 'teacher'], placement)),
      ],
    },
  };
}
