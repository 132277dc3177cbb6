/**
 * How missed hours are made up, in agreement with the leerbedrijf [2.3]: the student proposes, the praktijkopleider
 * agrees or proposes something else, to which the student agrees or answers with another, and so on.
 */
import { isDeepStrictEqual } from 'node:util';
import { brokenAt } from '../evidence/evidence.js';
import { isBehind, isDoneBefore, type Act, type Decided, type Decision } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { Placement, PlacementId } from '../placements/placement.js';

/** The two who have to agree. */
export type MakeUpParty = 'student' | 'trainer';

export interface MakeUpProposal {
  /** As typed, without causes of illness: "za 5 dec 4 uur". */
  readonly text: string;
  readonly by: MakeUpParty;
}

export type MakeUpEvent =
  | { readonly kind: 'proposed'; readonly proposal: MakeUpProposal }
  /** What was agreed to is kept in full. */
  | { readonly kind: 'agreed'; readonly proposal: MakeUpProposal };

/** One per placement. After an agreement a new proposal starts anew: for what was missed since, or because it changed. */
export interface MakeUpPlan extends Decided<MakeUpEvent> {
  readonly id: PlacementId;
  /** The last one; null as long as there is none. */
  readonly proposal: MakeUpProposal | null;
  readonly agreed: boolean;
}

export type MakeUpRefusal =
  /** The card is older than the plan: what would be answered is not what was shown. */
  | { readonly why: 'changed-since' }
  | { readonly why: 'no-text' }
  /** It says not on which day: nothing is planned by it. */
  | { readonly why: 'no-day'; readonly text: string }
  /** One's own proposal: the other has to say. */
  | { readonly why: 'not-yours-to-agree' }
  | { readonly why: 'agreed-already' };

type MakeUpDecision = Decision<MakeUpPlan, MakeUpEvent, MakeUpRefusal>;

interface Context {
  readonly placement: Placement;
  readonly act: Act;
}

export function emptyMakeUpPlan(id: PlacementId): MakeUpPlan {
  return { id, proposal: null, agreed: false, version: 0, history: [], outbox: [] };
}

/** Whether the plan is what its history comes to. */
export function isMakeUpSound({ proposal, agreed, history, version }: MakeUpPlan): boolean {
  const last = history.at(-1)?.what;
  const isLast = isDeepStrictEqual(proposal, last?.proposal ?? null) && agreed === (last?.kind === 'agreed');
  return brokenAt(history) === null && version === history.length && isLast;
}

/** What cards that show the plan of a placement have as their subject. */
export type MakeUpSubject = `make-up:${PlacementId}`;

export function makeUpSubject(id: PlacementId): MakeUpSubject {
  return `make-up:${id}`;
}

export function isMakeUpSubject(subject: string): subject is MakeUpSubject {
  return subject.startsWith('make-up:');
}

export function placementOfPlan(subject: MakeUpSubject): PlacementId {
  return subject.slice('make-up:'.length) as PlacementId;
}

/**
 * A first proposal, or another in place of the last. `version` is that of the plan as it was shown; `unclear`: no day, date
 * or week stands in the text.
 */
export function decidePropose(
  plan: MakeUpPlan,
  { version, text, unclear }: { readonly version: number; readonly text: string; readonly unclear?: true | undefined },
  { placement, act }: Context,
): MakeUpDecision {
  if (isDoneBefore(plan, act)) return { kind: 'again' };
  if (isBehind(plan, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (text.trim() === '') return { kind: 'refused', refusal: { why: 'no-text' } };
  if (unclear) return { kind: 'refused', refusal: { why: 'no-day', text: text.trim() } };
  const proposal: MakeUpProposal = { text: text.trim(), by: partyOf(act, placement) };
  return told({ ...plan, proposal, agreed: false }, { kind: 'proposed', proposal }, { placement, act });
}

export function decideAgree(plan: MakeUpPlan, version: number, { placement, act }: Context): MakeUpDecision {
  if (isDoneBefore(plan, act)) return { kind: 'again' };
  if (plan.agreed) return { kind: 'refused', refusal: { why: 'agreed-already' } };
  if (isBehind(plan, version) || !plan.proposal) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (plan.proposal.by === partyOf(act, placement)) return { kind: 'refused', refusal: { why: 'not-yours-to-agree' } };
  const { proposal } = plan;
  return told({ ...plan, agreed: true }, { kind: 'agreed', proposal }, { placement, act });
}

function partyOf(act: Act, placement: Placement): MakeUpParty {
  return act.by === placement.studentId ? 'student' : 'trainer';
}

/** The other hears of it, and cards that show the plan are brought up to date. */
function told(next: MakeUpPlan, what: MakeUpEvent, { placement, act }: Context): MakeUpDecision {
  const version = next.version + 1;
  const other: PersonId = partyOf(act, placement) === 'student' ? placement.trainerId : placement.studentId;
  const subject = makeUpSubject(next.id);
  return {
    kind: 'change',
    change: {
      next,
      event: { ...act, what },
      notices: [
        { key: `refresh:${subject}:v${version}`, to: other, about: { kind: 'refresh', subject } },
        { key: `${subject}:v${version}`, to: other, about: { kind: 'make-up', placement: next.id, version } },
      ],
    },
  };
}
