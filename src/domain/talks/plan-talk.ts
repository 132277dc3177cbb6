/** A talk is planned, moved, called off; who cannot then says so, with another time where there is one. */
import { addDays, isWithin, weekdayOf, type Day } from '../calendar/day.js';
import type { Moment } from '../calendar/moment.js';
import { isFreeDay, type FreeDays } from '../calendar/school-calendar.js';
import { isDoneBefore, type Act, type Decision, type Notice } from '../evidence/decision.js';
import type { Placement } from '../placements/placement.js';
import { USUAL_FILE_TERMS, type School } from '../school/school.js';
import { TALK_HOURS } from '../school/talk-settings.js';
import { askedLater, talksRefreshed, toldOfTalk } from './talks-notices.js';
import {
  afterTalksEvent,
  kindOfTalk,
  talkOf,
  type CannotCome,
  type TalkId,
  type TalkKind,
  type Talks,
  type TalksEvent,
  type TalkTime,
} from './talks.js';

export type PlanTalkRefusal =
  /** It was planned, moved or held since the form was drawn. */
  | { readonly why: 'changed-since' }
  | { readonly why: 'held' }
  | { readonly why: 'waived' }
  | { readonly why: 'no-day' }
  | { readonly why: 'no-time' }
  | { readonly why: 'past' }
  | { readonly why: 'outside-placement' };

export type CancelTalkRefusal = { readonly why: 'changed-since' } | { readonly why: 'not-planned' };

export type WaiveTalkRefusal =
  | { readonly why: 'changed-since' }
  | { readonly why: 'held' }
  /** Only halfway and final, in year 2, of who has two addresses. */
  | { readonly why: 'not-possible' }
  /** It is not to be held at the other address either, or the other of the two was left out here. */
  | { readonly why: 'left-out-already' };

export type TalksDecision<Refusal> = Decision<Talks, TalksEvent, Refusal>;

export interface TalkContext {
  readonly placement: Placement;
  readonly school: School;
  readonly act: Act;
  readonly now: Moment;
}

interface Shown {
  readonly talk: TalkId;
  readonly revision: number;
}

/** Null where it was not said. */
interface SaidTime {
  readonly day: Day | null;
  readonly time: TalkTime['time'] | null;
  readonly place: string;
}

/** A first time, or another one: the talk is the same. */
export function decidePlanTalk(
  talks: Talks,
  { talk: id, revision, at }: Shown & { readonly at: SaidTime },
  context: TalkContext,
): TalksDecision<PlanTalkRefusal> {
  if (isDoneBefore(talks, context.act)) return { kind: 'again' };
  const talk = talkOf(talks, id);
  if (talk?.state === 'held') return { kind: 'refused', refusal: { why: 'held' } };
  if (talk?.state === 'waived') return { kind: 'refused', refusal: { why: 'waived' } };
  if (talk?.revision !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  const { day, time, place } = at;
  if (!day) return { kind: 'refused', refusal: { why: 'no-day' } };
  if (!time) return { kind: 'refused', refusal: { why: 'no-time' } };
  const { now, placement } = context;
  if (day < now.day || (day === now.day && time <= now.time)) return { kind: 'refused', refusal: { why: 'past' } };
  if (!isWithin(day, placement.period)) return { kind: 'refused', refusal: { why: 'outside-placement' } };
  const planned = { day, time, place: place.trim() };
  const same = talk.state === 'planned' && talk.planned !== null && sameTime(talk.planned, planned);
  if (same) return { kind: 'again' };
  return changed(talks, { kind: 'planned', talk: id, at: planned }, context, (next) =>
    askedLater(talks, { talk: id, kind: kindOfTalk(id), at: planned }, { ...context, ...next }),
  );
}

const sameTime = (a: TalkTime, b: TalkTime): boolean => a.day === b.day && a.time === b.time && a.place === b.place;

/** `reason` may be "". */
export function decideCancelTalk(
  talks: Talks,
  { talk: id, revision, reason }: Shown & { readonly reason: string },
  context: TalkContext,
): TalksDecision<CancelTalkRefusal> {
  if (isDoneBefore(talks, context.act)) return { kind: 'again' };
  const refusal = whyNotPlanned(talks, { talk: id, revision });
  return refusal
    ? { kind: 'refused', refusal }
    : changed(talks, { kind: 'cancelled', talk: id, reason: reason.trim() }, context);
}

/** It stays planned until somebody moves it or calls it off. */
export function decideCannotCome(
  talks: Talks,
  { talk: id, revision, reason, other }: Shown & Omit<CannotCome, 'by'>,
  context: TalkContext,
): TalksDecision<CancelTalkRefusal> {
  if (isDoneBefore(talks, context.act)) return { kind: 'again' };
  const refusal = whyNotPlanned(talks, { talk: id, revision });
  return refusal
    ? { kind: 'refused', refusal }
    : changed(talks, { kind: 'cannot', talk: id, reason: reason.trim(), other }, context);
}

/** The BPV-docent allows halfway at one address and final at the other, in year 2 alone [Tweede adres]. */
export function decideWaiveTalk(
  talks: Talks,
  { talk: id, revision }: Shown,
  { others, ...context }: TalkContext & { readonly others: readonly Talks[] },
): TalksDecision<WaiveTalkRefusal> {
  if (isDoneBefore(talks, context.act)) return { kind: 'again' };
  const kind = kindOfTalk(id);
  if (!isSplit(kind) || context.placement.year !== 2 || others.length === 0)
    return { kind: 'refused', refusal: { why: 'not-possible' } };
  const talk = talkOf(talks, id);
  if (talk?.state === 'held') return { kind: 'refused', refusal: { why: 'held' } };
  if (talk?.revision !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  const isLeftOut = (one: Talks): boolean => one.talks.some((other) => other.kind === kind && other.state === 'waived');
  if (talks.talks.some(({ state }) => state === 'waived') || others.every(isLeftOut))
    return { kind: 'refused', refusal: { why: 'left-out-already' } };
  return changed(talks, { kind: 'waived', talk: id }, context);
}

export type OddTime = 'night' | 'free-day' | 'weekend';

/**
 * At night, on a day on which the school is closed, or in a weekend in which the student does not work: asked back once,
 * and planned where it is meant.
 */
export function isOddTime(
  { day, time }: Pick<TalkTime, 'day' | 'time'>,
  school: FreeDays,
  { plannedMinutes }: Pick<Placement, 'plannedMinutes'>,
): OddTime | null {
  if (time < TALK_HOURS.from || time >= TALK_HOURS.until) return 'night';
  if (isFreeDay(day, school)) return 'free-day';
  const weekday = weekdayOf(day);
  return weekday > FRIDAY && (plannedMinutes[weekday] ?? 0) === 0 ? 'weekend' : null;
}
const FRIDAY = 5;

/** Of two addresses one may have the first of these, and the other the other. */
export const isSplit = (kind: TalkKind): boolean => kind === 'halfway' || kind === 'final';

/** Whether the talk lies in the last weeks of the placement, as a final one does: four, where the school says nothing else. */
export function isInLastWeeks(
  day: Day,
  { period }: Pick<Placement, 'period'>,
  { fileTerms = USUAL_FILE_TERMS }: Pick<School, 'fileTerms'>,
): boolean {
  return day > addDays(period.until, -fileTerms.lastDays);
}

function whyNotPlanned(talks: Talks, { talk: id, revision }: Shown): CancelTalkRefusal | null {
  const talk = talkOf(talks, id);
  if (talk?.state !== 'planned') return { why: 'not-planned' };
  return talk.revision === revision ? null : { why: 'changed-since' };
}

function changed(
  talks: Talks,
  what: TalksEvent,
  { placement, act }: TalkContext,
  later: (context: { placement: Placement; act: Act }) => Notice[] = () => [],
): TalksDecision<never> {
  const event = { ...act, what };
  return {
    kind: 'change',
    change: {
      next: afterTalksEvent(talks, event),
      event,
      notices: [
        ...talksRefreshed(talks, what.talk, placement.studentId),
        ...toldOfTalk(talks, kindOfTalk(what.talk), placement, act),
        ...later({ placement, act }),
      ],
    },
  };
}
