/** The praktijkopleider and the BPV-docent mark a paper seen, or judge it; each speaks for themselves [Dossier]. */
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { fileClosed, type FileClosed } from '../placements/file-closed.js';
import type { Placement } from '../placements/placement.js';
import {
  afterEvent,
  type JudgeRole,
  type PaperId,
  type PaperOutcome,
  type Papers,
  type PapersEvent,
} from './papers.js';
import { refreshed, toldOfPaper } from './papers-notices.js';

export type JudgePaperRefusal =
  | { readonly why: 'replaced' }
  /** Taken back by the student, or never there. */
  | { readonly why: 'withdrawn' }
  /** By this role; where it is to be judged otherwise that is said. */
  | { readonly why: 'judged-already' }
  /** "Nog niet" says what is still to be done. */
  | { readonly why: 'no-remark' }
  /** With it the file was closed: it is no "nog niet" afterwards, until the SLB'er opens the file. */
  | FileClosed;

/** `anew`: what this role said before is to be another. */
export interface SaidOfPaper {
  readonly paper: PaperId;
  readonly outcome: PaperOutcome;
  readonly remark: string;
  readonly anew?: boolean;
}

export function decideJudge(
  papers: Papers,
  { paper: id, outcome, remark: typed, anew }: SaidOfPaper,
  { as, placement, act }: { readonly as: JudgeRole; readonly placement: Placement; readonly act: Act },
): Decision<Papers, PapersEvent, JudgePaperRefusal> {
  if (isDoneBefore(papers, act)) return { kind: 'again' };
  const paper = papers.papers.find((one) => one.id === id && one.of !== null);
  if (!paper || paper.state === 'withdrawn') return { kind: 'refused', refusal: { why: 'withdrawn' } };
  if (paper.state === 'replaced') return { kind: 'refused', refusal: { why: 'replaced' } };
  const mine = paper.marks.find(({ role }) => role === as);
  // Seen goes before a judgement; after one it says nothing.
  if (mine && outcome === 'seen') return { kind: 'again' };
  if (mine && mine.outcome !== 'seen' && !anew) return { kind: 'refused', refusal: { why: 'judged-already' } };
  const closed = fileClosed(placement);
  if (closed && outcome === 'not-yet') return { kind: 'refused', refusal: closed };
  const remark = typed.trim();
  if (outcome === 'not-yet' && remark === '') return { kind: 'refused', refusal: { why: 'no-remark' } };
  const event = { ...act, what: { kind: 'marked', paper: id, as, outcome, remark } } as const;
  return {
    kind: 'change',
    change: {
      next: afterEvent(papers, event),
      event,
      notices: [
        ...refreshed(papers, [id], placement.studentId),
        ...(outcome === 'seen' ? [] : toldOfPaper(papers, id, ['student'], placement)),
      ],
    },
  };
}
