/**
 * A placement that ends early [2.10], in this order: student and praktijkopleider fill in the form together, the BPV-docent
 * agrees, and whom the school named for it decides, also whether the hours carry over. Until then nothing has changed. Of
 * health nothing stands in it: the reason is one of a list. One document a placement; a new try goes on in its history.
 */
import type { Day } from '../calendar/day.js';
import type { Decided } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { Placement, PlacementId } from '../placements/placement.js';
import type { School } from '../school/school.js';

/** What a student can say is why; none of it asks after health. */
export const ENDING_REASONS = [
  ...(['no-match', 'cooperation', 'no-guidance', 'company-stops'] as const),
  ...(['travel', 'other-programme', 'other'] as const),
] as const;
export type EndingReason = (typeof ENDING_REASONS)[number];

/**
 * `none`: nothing was asked yet. `opened`: by the BPV-bureau, or sent back: it waits for the student's form. `filled`: for
 * the praktijkopleider. `trainer-agreed`: for the BPV-docent. `teacher-agreed`: for who decides.
 */
export const ENDING_STATES = [
  ...(['none', 'opened', 'filled', 'trainer-agreed', 'teacher-agreed'] as const),
  ...(['decided', 'refused', 'withdrawn'] as const),
] as const;
export type EndingState = (typeof ENDING_STATES)[number];

/** As whom somebody answers. */
export const ENDING_PARTS = ['trainer', 'teacher', 'decider'] as const;
export type EndingPart = (typeof ENDING_PARTS)[number];

export interface EndingForm {
  readonly reason: EndingReason;
  readonly lastDay: Day;
  /** Without causes of illness; "" where there is none. */
  readonly remark: string;
  /** Signed minutes that count, as they stood when it was filled in. */
  readonly signedMinutes: number;
}

export type EndingEvent =
  | { readonly kind: 'opened' }
  | { readonly kind: 'filled'; readonly asked: EndingForm }
  /** The praktijkopleider: the student fills it in anew. */
  | { readonly kind: 'returned'; readonly reason: string }
  | { readonly kind: 'agreed'; readonly as: 'trainer' | 'teacher' }
  | { readonly kind: 'refused'; readonly as: 'teacher' | 'decider'; readonly reason: string }
  | { readonly kind: 'decided'; readonly carriesOver: boolean }
  | { readonly kind: 'withdrawn' }
  /** The placement ends on that day from now on. */
  | { readonly kind: 'carried-out' };

export type EndingId = string & { readonly __endingId: never };

export interface Ending extends Decided<EndingEvent> {
  readonly id: EndingId;
  readonly placementId: PlacementId;
  readonly state: EndingState;
  /** The last one that was filled in; null before. */
  readonly asked: EndingForm | null;
  /** Whether the hours carry over to a next placement; null until it is decided. */
  readonly carriesOver: boolean | null;
  /** Whether the placement says so too. */
  readonly isCarriedOut: boolean;
}

/** "ending:sanne-de-brug" */
export const endingIdOf = (placement: PlacementId): EndingId => `ending:${placement}` as EndingId;

/** Tells the id of an early ending from other subjects. */
export const isEndingId = (id: string): id is EndingId => /^ending:[\w-]{1,60}$/.test(id);

export const placementOfEnding = (id: EndingId): PlacementId => id.slice('ending:'.length) as PlacementId;

/** As it is before anything is stored. */
export const newEnding = (placementId: PlacementId): Ending => ({
  ...{ id: endingIdOf(placementId), placementId, state: 'none', asked: null, carriesOver: null, isCarriedOut: false },
  ...{ version: 0, history: [], outbox: [] },
});

/** What an early ending is judged by beside itself; `office`: everybody of the BPV-bureau. */
export interface AroundEnding {
  readonly placement: Placement;
  readonly school: Pick<School, 'id' | 'endingDeciders' | 'unsigned' | 'holidays' | 'publicHolidays'>;
  readonly office: readonly PersonId[];
}

/** Somebody has to answer, or the student to fill it in. */
export const isRunning = ({ state }: Pick<Ending, 'state'>): boolean =>
  state === 'opened' || state === 'filled' || state === 'trainer-agreed' || state === 'teacher-agreed';

/** As whom the one who has to answer now does so; null where nobody has to. */
export function partAsked({ state }: Pick<Ending, 'state'>): EndingPart | null {
  switch (state) {
    case 'filled':
      return 'trainer';
    case 'trainer-agreed':
      return 'teacher';
    case 'teacher-agreed':
      return 'decider';
    default:
      return null;
  }
}

/** Who has that part by now: whoever took over answers what waits. */
export function holdersOf(part: EndingPart, { placement, school, office }: AroundEnding): readonly PersonId[] {
  switch (part) {
    case 'trainer':
      return [placement.trainerId];
    case 'teacher':
      return [placement.teacherId];
    case 'decider':
      return decidersOf(school, office);
  }
}

/** None named: the BPV-bureau decides. */
export const decidersOf = (
  { endingDeciders = [] }: Pick<School, 'endingDeciders'>,
  office: readonly PersonId[],
): readonly PersonId[] => (endingDeciders.length > 0 ? endingDeciders : office);

/** Who has to answer now; nobody where it is the student's or over. */
export function askedNow(ending: Pick<Ending, 'state'>, around: AroundEnding): readonly PersonId[] {
  const part = partAsked(ending);
  return part === null ? [] : holdersOf(part, around);
}
