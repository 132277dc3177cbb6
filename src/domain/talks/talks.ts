/**
 * Talks and calls of a placement: planned, moved, held or not, what each side wrote beforehand and what came of it
 * [Contactmomenten, Voorbereiding tussen- en eindevaluatie]. One document a placement; what stands in it follows from its
 * history alone.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../calendar/day.js';
import type { ClockTime, Moment } from '../calendar/moment.js';
import type { Decided, HappenedEvent } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import type { GoalId, GoalOutcome } from '../goals/goals.js';
import type { PersonId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';
import { CONTACT_KINDS } from '../school/school.js';

/** Those of the school's plan, and what student and praktijkopleider talk about every other week. */
export const TALK_KINDS = [...CONTACT_KINDS, 'two-weekly'] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

/** Of BPV-docent and company alone: nothing to plan together or to prepare. */
export const isWithoutStudent = (kind: TalkKind): kind is 'first-contact' | 'call' =>
  kind === 'first-contact' || kind === 'call';

/** "halfway-1": which of its kind in the placement. */
export type TalkId = string & { readonly __talkId: never };

/** Who fills in a form beforehand, each on their side. */
export const SIDES = ['student', 'trainer'] as const;
export type Side = (typeof SIDES)[number];

/** When and where; on the wall. */
export interface TalkTime {
  readonly day: Day;
  readonly time: ClockTime;
  /** "" where no place was said. */
  readonly place: string;
}

/** A form as one side has filled it in. */
export interface FilledForm {
  /** The version of the school's form that it was made with, and is kept with. */
  readonly form: number;
  /** By the ids of its heads; without causes of illness. */
  readonly answers: Readonly<Record<string, string>>;
  /** False: kept, for its writer alone. */
  readonly isSent: boolean;
  /** Grows with each time it is kept or sent. */
  readonly revision: number;
  /** ISO instant. */
  readonly at: string;
}

/** What was said and agreed in a talk; seen by all three. */
export interface SaidInTalk {
  readonly points: string;
  readonly agreements: string;
  readonly newGoals: string;
  /** advies of the BPV-docent; "" where there is none. */
  readonly advice: string;
  readonly judged: readonly { readonly goal: GoalId; readonly outcome: GoalOutcome }[];
}

export interface TalkReport extends SaidInTalk {
  readonly by: PersonId;
  readonly at: string;
  readonly revision: number;
}

/** That somebody cannot at the time that was planned, why ("" where that was not said), and when they can. */
export interface CannotCome {
  readonly by: PersonId;
  readonly reason: string;
  readonly other: Omit<TalkTime, 'place'> | null;
}

export interface Talk {
  readonly id: TalkId;
  readonly kind: TalkKind;
  /** niet gepland, gepland, gehouden, hier niet nodig */
  readonly state: 'open' | 'planned' | 'held' | 'waived';
  /** As it was planned last; also of one that was called off. */
  readonly planned: TalkTime | null;
  /** For calendars: 0 the first time that it is planned, one more each time that this changes. */
  readonly sequence: number;
  /** Grows with each change of when it is or was. */
  readonly revision: number;
  readonly cannot: CannotCome | null;
  readonly heldOn: Day | null;
  readonly forms: Readonly<Record<Side, FilledForm | null>>;
  readonly report: TalkReport | null;
}

export type TalksEvent = { readonly talk: TalkId } & (
  | { readonly kind: 'planned'; readonly at: TalkTime }
  /** `because`: no one said it, it comes of something else. */
  | { readonly kind: 'cancelled'; readonly reason: string; readonly because?: 'ends-early' }
  | { readonly kind: 'cannot'; readonly reason: string; readonly other: CannotCome['other'] }
  | { readonly kind: 'held'; readonly on: Day }
  /** It did not take place, or was ticked by mistake. */
  | { readonly kind: 'not-held' }
  /** At this address it is not needed: it is held at the other one [Tweede adres]. */
  | { readonly kind: 'waived' }
  | {
      readonly kind: 'form';
      readonly side: Side;
      readonly form: number;
      readonly answers: Readonly<Record<string, string>>;
      readonly isSent: boolean;
    }
  | { readonly kind: 'reported'; readonly on: Day; readonly said: SaidInTalk }
);

export interface Talks extends Decided<TalksEvent> {
  readonly id: PlacementId;
  /** In the order in which something was first said of them. */
  readonly talks: readonly Talk[];
}

export function noTalks(id: PlacementId): Talks {
  return { id, talks: [], version: 0, history: [], outbox: [] };
}

export function isTalkId(id: string): id is TalkId {
  const kind = /^(.+)-\d{1,3}$/.exec(id)?.[1];
  return TALK_KINDS.some((one) => one === kind);
}

export function kindOfTalk(id: TalkId): TalkKind {
  return id.replace(/-\d+$/, '') as TalkKind;
}

/** Those of one placement, among those of several. */
export function talksAt(id: PlacementId, all: readonly Talks[]): readonly Talk[] {
  return all.find((one) => one.id === id)?.talks ?? [];
}

/** The one of this kind that is not held yet; else the next, of which nothing is known. */
export function currentTalk({ talks }: Pick<Talks, 'talks'>, kind: TalkKind): Talk {
  const known = talks.filter((talk) => talk.kind === kind);
  const last = known.at(-1);
  return last && last.state !== 'held' ? last : newTalk(`${kind}-${known.length + 1}` as TalkId);
}

/** As it stands; of one that is not known yet as a new one, where it can be the next of its kind; else null. */
export function talkOf(talks: Pick<Talks, 'talks'>, id: TalkId): Talk | null {
  const known = talks.talks.find((talk) => talk.id === id);
  if (known) return known;
  const next = currentTalk(talks, kindOfTalk(id));
  return next.id === id ? next : null;
}

/** Whether the n-th event moves a talk that was planned then; of what was called off, or not held, it plans it anew. */
export function movesTalk({ history }: Pick<Talks, 'history'>, n: number): boolean {
  const what = history[n - 1]?.what;
  const before = history
    .slice(0, n - 1)
    .findLast((one) => one.what.talk === what?.talk && !['form', 'cannot'].includes(one.what.kind));
  return what?.kind === 'planned' && before?.what.kind === 'planned';
}

/** Cards that show the talks of a placement, and those that show one of them. */
export type TalksSubject = `talks:${PlacementId}` | `talk:${PlacementId}:${TalkId}`;

export const talksSubject = (id: PlacementId, talk?: TalkId): TalksSubject =>
  talk ? `talk:${id}:${talk}` : `talks:${id}`;
export const isTalksSubject = (subject: string): subject is TalksSubject => /^talks?:/.test(subject);

/** `talk`: null of all of them. */
export function ofTalksSubject(subject: TalksSubject): {
  readonly placement: PlacementId;
  readonly talk: TalkId | null;
} {
  const [, placement = '', talk] = subject.split(':');
  return { placement: placement as PlacementId, talk: talk === undefined ? null : (talk as TalkId) };
}

/** The document once this happened; history and outbox are added at the commit. */
export function afterTalksEvent(document: Talks, event: HappenedEvent<TalksEvent>): Talks {
  return { ...document, talks: talksAfter(document.talks, event) };
}

/** Whether the history is whole, and what stands is what it comes to. */
export function isTalksSound({ talks, history, version }: Talks): boolean {
  const lived = history.reduce<readonly Talk[]>(talksAfter, []);
  return brokenAt(history) === null && version === history.length && isDeepStrictEqual(lived, talks);
}

function talksAfter(talks: readonly Talk[], event: HappenedEvent<TalksEvent>): readonly Talk[] {
  const { talk: id } = event.what;
  if (talks.some((talk) => talk.id === id)) return talks.map((talk) => (talk.id === id ? changed(talk, event) : talk));
  return [...talks, changed(newTalk(id), event)];
}

function changed(talk: Talk, { what, by, at }: HappenedEvent<TalksEvent>): Talk {
  const moved = { ...talk, revision: talk.revision + 1 };
  switch (what.kind) {
    case 'planned':
      return { ...moved, state: 'planned', planned: what.at, cannot: null, sequence: nextSequence(talk) };
    case 'cancelled':
      return { ...moved, state: 'open', cannot: null, sequence: nextSequence(talk) };
    case 'cannot':
      return { ...moved, cannot: { by, reason: what.reason, other: what.other } };
    case 'held':
      return { ...moved, state: 'held', heldOn: what.on, cannot: null };
    case 'not-held':
      return { ...moved, state: 'open', heldOn: null, cannot: null };
    case 'waived':
      return { ...moved, state: 'waived' };
    case 'form': {
      const { side, form, answers, isSent } = what;
      const revision = (talk.forms[side]?.revision ?? 0) + 1;
      return { ...talk, forms: { ...talk.forms, [side]: { form, answers, isSent, revision, at } } };
    }
    case 'reported': {
      const report = { ...what.said, by, at, revision: (talk.report?.revision ?? 0) + 1 };
      return { ...talk, state: 'held', heldOn: what.on, cannot: null, report };
    }
  }
}

const nextSequence = ({ planned, sequence }: Talk): number => (planned === null ? 0 : sequence + 1);

function newTalk(id: TalkId): Talk {
  return {
    ...{ id, kind: kindOfTalk(id), state: 'open', planned: null, sequence: 0, revision: 0 },
    ...{ cannot: null, heldOn: null, forms: { student: null, trainer: null }, report: null },
  };
}

/** Planned, and not begun. */
export const isToCome = ({ state, planned }: Talk, now: Moment): boolean =>
  state === 'planned' &&
  planned !== null &&
  (planned.day > now.day || (planned.day === now.day && planned.time > now.time));

/** The day for which it was planned, where that has come. */
export function dayOf({ state, planned }: Talk, today: Day): Day {
  return state === 'planned' && planned && planned.day <= today ? planned.day : today;
}
