/**
 * Papers of a placement's file (dossier): what a student hands in, as a file or as "ingeleverd in OnStage", and what the
 * praktijkopleider and the BPV-docent say of it [Dossier]. One document a placement; what stands in it follows from its
 * history alone. The bytes of a file are kept apart, by the SHA-256 that stands here.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../calendar/day.js';
import type { Act, Decided, HappenedEvent } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import { hashOf } from '../evidence/hash.js';
import type { PersonId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';
import type { FileType } from './file-type.js';

/** reflectieverslag, opdracht, checklist kerntaken, verslag, geheimhoudingsverklaring, anders */
export const PAPER_KINDS = [
  ...(['reflection-report', 'assignment', 'core-tasks', 'report', 'confidentiality', 'other'] as const),
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Of these a placement has one: a newer one takes its place. Of the others the one of the same name. */
const ONE_OF: ReadonlySet<PaperKind> = new Set<PaperKind>(['reflection-report', 'core-tasks', 'confidentiality']);

/** "paper:sanne-de-brug:0123456789abcdef" */
export type PaperId = string & { readonly __paperId: never };

/** A file as it is kept. */
export interface KeptFile {
  /** As the student called it, without its ending and without words of health; "" where nothing is left of it. */
  readonly name: string;
  readonly type: FileType;
  /** How long it is. */
  readonly bytes: number;
  /** Of its bytes, 64 hex digits. */
  readonly sha256: string;
}

/** Handed in here, or somewhere else on that day. */
export type PaperContent = ({ readonly as: 'file' } & KeptFile) | { readonly as: 'onstage'; readonly on: Day };

/** Who judges it, in which role. */
export const JUDGE_ROLES = ['trainer', 'teacher'] as const;
export type JudgeRole = (typeof JUDGE_ROLES)[number];

/** gezien, voldoende, nog niet */
export const PAPER_OUTCOMES = ['seen', 'sufficient', 'not-yet'] as const;
export type PaperOutcome = (typeof PAPER_OUTCOMES)[number];

/** What one of the two last said of it. */
export interface PaperMark {
  readonly role: JudgeRole;
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
  readonly outcome: PaperOutcome;
  /** Without words of health; "" where nothing was said. */
  readonly remark: string;
}

export interface Paper {
  readonly id: PaperId;
  /** Null as long as the student has not said what it is: until then nobody else sees it. */
  readonly of: PaperKind | null;
  readonly content: PaperContent;
  /** ISO instant at which it was handed in. */
  readonly at: string;
  /** A newer one took its place; the student took it back. */
  readonly state: 'current' | 'replaced' | 'withdrawn';
  /** One a role at most. */
  readonly marks: readonly PaperMark[];
}

export type PapersEvent =
  | {
      readonly kind: 'handed-in';
      readonly paper: PaperId;
      readonly of: PaperKind | null;
      readonly content: PaperContent;
    }
  | { readonly kind: 'named'; readonly paper: PaperId; readonly of: PaperKind }
  | { readonly kind: 'withdrawn'; readonly paper: PaperId }
  | {
      readonly kind: 'marked';
      readonly paper: PaperId;
      readonly as: JudgeRole;
      readonly outcome: PaperOutcome;
      readonly remark: string;
    };

export interface Papers extends Decided<PapersEvent> {
  readonly id: PlacementId;
  /** In the order in which they were handed in. */
  readonly papers: readonly Paper[];
}

export function emptyPapers(id: PlacementId): Papers {
  return { id, papers: [], version: 0, history: [], outbox: [] };
}

/** The id of what one message or one form hands in, so that it is handed in once; `n`: which of its files. */
export function paperIdOf(placement: PlacementId, source: string, n = 0): PaperId {
  return `paper:${placement}:${hashOf({ source, n }).slice(0, 16)}` as PaperId;
}

export function isPaperId(id: string): id is PaperId {
  return /^paper:[\w-]{1,60}:[0-9a-f]{16}$/.test(id);
}

export function placementOfPaper(id: PaperId): PlacementId {
  return (id.split(':')[1] ?? '') as PlacementId;
}

/** Cards that list the papers of a placement. */
export type PapersSubject = `papers:${PlacementId}`;

export const papersSubject = (id: PlacementId): PapersSubject => `papers:${id}`;

export function isPapersSubject(subject: string): subject is PapersSubject {
  return subject.startsWith('papers:');
}

export function placementOfPapers(subject: PapersSubject): PlacementId {
  return subject.slice(subject.indexOf(':') + 1) as PlacementId;
}

/** The document once this happened; history and outbox are added at the commit. */
export function afterEvent(papers: Papers, event: HappenedEvent<PapersEvent>): Papers {
  return { ...papers, papers: standingAfter(papers.papers, event) };
}

/** Whether the history is whole, and what stands is what it comes to. */
export function arePapersSound({ papers, history, version }: Papers): boolean {
  const lived = history.reduce<readonly Paper[]>(standingAfter, []);
  return brokenAt(history) === null && version === history.length && isDeepStrictEqual(lived, papers);
}

/** What takes the place of what: a paper of this kind, and of that name where a placement has more of its kind. */
export function isReplacedBy(paper: Paper, of: PaperKind | null, content: PaperContent): boolean {
  if (of === null || paper.of !== of || paper.state !== 'current') return false;
  return ONE_OF.has(of) || nameOf(paper.content) === nameOf(content);
}

/** Those that anybody else than the student can see: what it is was said, and it was not taken back. */
export function handedIn({ papers }: Pick<Papers, 'papers'>): readonly Paper[] {
  return papers.filter(({ of, state }) => of !== null && state !== 'withdrawn');
}

/** The one of this kind that holds, the last one where there are more; null where there is none. */
export function currentOf({ papers }: Pick<Papers, 'papers'>, kind: PaperKind): Paper | null {
  return papers.findLast(({ of, state }) => of === kind && state === 'current') ?? null;
}

/** Whether somebody in this role still has to look at it. */
export function waitsFor({ of, state, marks }: Paper, as: JudgeRole): boolean {
  return of !== null && state === 'current' && !marks.some(({ role }) => role === as);
}

/** Files that a document speaks of, by their SHA-256; of what was taken back they are not needed any more. */
export function filesIn({ papers }: Pick<Papers, 'papers'>): string[] {
  const files = papers.flatMap(({ content, state }) =>
    content.as === 'file' && state !== 'withdrawn' ? [content.sha256] : [],
  );
  return [...new Set(files)];
}

const nameOf = (content: PaperContent): string => (content.as === 'file' ? content.name.toLowerCase() : '');

function standingAfter(
  papers: readonly Paper[],
  { what, at, by }: HappenedEvent<PapersEvent> & Pick<Act, 'at'>,
): readonly Paper[] {
  const that = (to: (paper: Paper) => Paper): Paper[] =>
    papers.map((paper) => (paper.id === what.paper ? to(paper) : paper));
  switch (what.kind) {
    case 'handed-in': {
      const { paper: id, of, content } = what;
      return [...replaced(papers, of, content), { id, of, content, at, state: 'current', marks: [] }];
    }
    case 'named': {
      const named = papers.find(({ id }) => id === what.paper);
      if (!named) return papers;
      return replaced(papers, what.of, named.content).map((paper) =>
        paper.id === what.paper ? { ...paper, of: what.of } : paper,
      );
    }
    case 'withdrawn':
      return that((paper) => ({ ...paper, state: 'withdrawn' }));
    case 'marked': {
      const { as: role, outcome, remark } = what;
      return that((paper) => ({
        ...paper,
        marks: [...paper.marks.filter((mark) => mark.role !== role), { role, by, at, outcome, remark }],
      }));
    }
  }
}

const replaced = (papers: readonly Paper[], of: PaperKind | null, content: PaperContent): Paper[] =>
  papers.map((paper) => (isReplacedBy(paper, of, content) ? { ...paper, state: 'replaced' } : paper));
