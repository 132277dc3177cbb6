/**
 * How a placement is concluded: the final judgement of the BPV-docent, the file that the SLB'er found complete, the mark as
 * entered elsewhere. One document a placement; what stands in it follows from its history alone [Beoordeling].
 */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../calendar/day.js';
import type { Decided, HappenedEvent } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import type { PersonId } from '../people/people.js';
import type { Placement, PlacementId } from '../placements/placement.js';
import type { Result } from './file-facts.js';

/** Of one head of the form. */
export interface JudgedHead {
  readonly head: string;
  readonly result: Result;
}

export interface FinalJudgement {
  /** The version of the form. */
  readonly form: number;
  /** ontwikkelingsgericht, kwalificerend */
  readonly kind: NonNullable<Placement['judgement']>;
  readonly heads: readonly JudgedHead[];
  /** Of the attitude at work (beroepshouding), where it is kwalificerend. */
  readonly attitude: Result | null;
  readonly result: Result;
  /** "besproken op": with the student and the praktijkopleider. */
  readonly discussedOn: Day;
  /** Without causes of illness; "" where there is none. */
  readonly remark: string;
}

export type JudgementEvent =
  /** Signed by who did it; a later one is a correction, and takes the place of the one before. */
  | { readonly kind: 'judged'; readonly judgement: FinalJudgement }
  /** `closes`: on which day; null while a mark is still to come. What ended early has neither judgement nor mark [2.10]. */
  | { readonly kind: 'completed'; readonly closes: Day | null }
  /** Entered elsewhere on that day. */
  | { readonly kind: 'marked'; readonly on: Day; readonly closes: Day }
  /** A closed file is looked at anew: complete and marked are said once more. */
  | { readonly kind: 'opened' }
  /** The placement says it too: that it is closed, or open again. */
  | { readonly kind: 'carried-out' };

/** Who did it, and at which ISO instant. */
export interface Signed {
  readonly by: PersonId;
  readonly at: string;
}

/** What stands in the document. */
interface Standing {
  readonly judgement: (FinalJudgement & Signed) | null;
  readonly completed: Signed | null;
  readonly marked: (Signed & { readonly on: Day }) | null;
  /** The day on which the file was closed; null while it is open. */
  readonly closed: Day | null;
  /** Whether the placement says the same. */
  readonly isCarriedOut: boolean;
}

export interface Judgement extends Decided<JudgementEvent>, Standing {
  readonly id: PlacementId;
}

const EMPTY: Standing = { judgement: null, completed: null, marked: null, closed: null, isCarriedOut: true };

/** As it is before anything is stored. */
export function emptyJudgement(id: PlacementId): Judgement {
  return { id, ...EMPTY, version: 0, history: [], outbox: [] };
}

export type JudgementSubject = `judgement:${PlacementId}`;

/** Cards that show it go by this name. */
export const judgementSubject = (id: PlacementId): JudgementSubject => `judgement:${id}`;
export const isJudgementSubject = (subject: string): subject is JudgementSubject => subject.startsWith('judgement:');
export const placementOfJudgement = (subject: JudgementSubject): PlacementId =>
  subject.slice('judgement:'.length) as PlacementId;

/** The document once this happened; history and outbox are added at the commit. */
export function afterEvent(document: Judgement, event: HappenedEvent<JudgementEvent>): Judgement {
  return { ...document, ...standingAfter(document, event) };
}

/** Whether the history is whole, and what stands is what it comes to. */
export function isJudgementSound(document: Judgement): boolean {
  const { history, version, judgement, completed, marked, closed, isCarriedOut } = document;
  const lived = history.reduce<Standing>(standingAfter, EMPTY);
  return (
    brokenAt(history) === null &&
    version === history.length &&
    isDeepStrictEqual(lived, { judgement, completed, marked, closed, isCarriedOut })
  );
}

function standingAfter(
  { judgement, completed, marked, closed, isCarriedOut }: Standing,
  { what, by, at }: HappenedEvent<JudgementEvent>,
): Standing {
  const before = { judgement, completed, marked, closed, isCarriedOut };
  switch (what.kind) {
    case 'judged': {
      const next = { ...what.judgement, by, at };
      if (judgement === null || sameResult(judgement, what.judgement)) return { ...before, judgement: next };
      // With another result the file is looked at anew, and another mark entered.
      return { ...EMPTY, judgement: next, isCarriedOut: closed === null && isCarriedOut };
    }
    case 'completed':
      return { ...before, completed: { by, at }, ...closing(what.closes) };
    case 'marked':
      return { ...before, marked: { by, at, on: what.on }, ...closing(what.closes) };
    case 'opened':
      return { ...EMPTY, judgement, isCarriedOut: false };
    case 'carried-out':
      return { ...before, isCarriedOut: true };
  }
}

const closing = (closed: Day | null): Partial<Standing> => (closed === null ? {} : { closed, isCarriedOut: false });

export const sameResult = (one: FinalJudgement, other: FinalJudgement): boolean =>
  one.result === other.result && one.attitude === other.attitude;
