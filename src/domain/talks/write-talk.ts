/** What is written around a talk: a form of each side beforehand, and the report of it [Voorbereiding, Verslag]. */
import type { Day } from '../calendar/day.js';
import { isDoneBefore, type Act, type Notice } from '../evidence/decision.js';
import { isGoingOn, type Placement } from '../placements/placement.js';
import type { TalkContext, TalksDecision } from './plan-talk.js';
import { talksRefreshed, toldOfTalk } from './talks-notices.js';
import {
  afterTalksEvent,
  kindOfTalk,
  talkOf,
  type SaidInTalk,
  type Side,
  type TalkId,
  type Talks,
  type TalksEvent,
} from './talks.js';

export type FillFormRefusal =
  | { readonly why: 'changed-since' }
  /** It is not to be held here, or there is no such talk. */
  | { readonly why: 'no-such-talk' }
  | { readonly why: 'empty' }
  /** The placement ends early, or its file is closed: nothing is prepared there any more. */
  | { readonly why: 'asks-no-more' }
  /** It was sent, and the talk is over: it is what the talk was about. */
  | { readonly why: 'over' };

export type ReportTalkRefusal =
  | { readonly why: 'changed-since' }
  | { readonly why: 'no-such-talk' }
  | { readonly why: 'empty' }
  | { readonly why: 'no-day' }
  | { readonly why: 'future' }
  | { readonly why: 'before-placement' };

export interface FormSaid {
  readonly talk: TalkId;
  readonly side: Side;
  /** Of the form as it was drawn: 0 for a new one. */
  readonly revision: number;
  /** The version of the school's form. */
  readonly form: number;
  readonly answers: Readonly<Record<string, string>>;
  /** False: kept for later. */
  readonly isSent: boolean;
}

/** Kept or sent; what was sent can be changed until the talk is over. The other side hears that it is in, not what it says. */
export function decideFillForm(
  talks: Talks,
  { talk: id, side, revision, form, answers, isSent }: FormSaid,
  { placement, act }: Pick<TalkContext, 'placement' | 'act'>,
): TalksDecision<FillFormRefusal> {
  if (isDoneBefore(talks, act)) return { kind: 'again' };
  const talk = talkOf(talks, id);
  if (!talk || talk.state === 'waived') return { kind: 'refused', refusal: { why: 'no-such-talk' } };
  if (!isGoingOn(placement)) return { kind: 'refused', refusal: { why: 'asks-no-more' } };
  const mine = talk.forms[side];
  if ((mine?.revision ?? 0) !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (talk.state === 'held' && mine?.isSent) return { kind: 'refused', refusal: { why: 'over' } };
  const said = Object.fromEntries(Object.entries(answers).map(([head, answer]) => [head, answer.trim()]));
  if (Object.values(said).every((answer) => answer === '')) return { kind: 'refused', refusal: { why: 'empty' } };
  // What was sent once stays sent.
  const sends = isSent || mine?.isSent === true;
  const what: TalksEvent = { kind: 'form', talk: id, side, form, answers: said, isSent: sends };
  return written(talks, what, { placement, act }, []);
}

export interface ReportSaid {
  readonly talk: TalkId;
  /** Of the report as it was drawn: 0 for a new one. */
  readonly revision: number;
  readonly on: Day | null;
  readonly said: SaidInTalk;
}

/** With a report the talk was held, on the day that it says. */
export function decideReportTalk(
  talks: Talks,
  { talk: id, revision, on, said }: ReportSaid,
  { placement, act, now }: Pick<TalkContext, 'placement' | 'act' | 'now'>,
): TalksDecision<ReportTalkRefusal> {
  if (isDoneBefore(talks, act)) return { kind: 'again' };
  const talk = talkOf(talks, id);
  if (!talk || talk.state === 'waived') return { kind: 'refused', refusal: { why: 'no-such-talk' } };
  if ((talk.report?.revision ?? 0) !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (on === null) return { kind: 'refused', refusal: { why: 'no-day' } };
  if (on > now.day) return { kind: 'refused', refusal: { why: 'future' } };
  if (on < placement.period.from) return { kind: 'refused', refusal: { why: 'before-placement' } };
  const trimmed = {
    ...{ points: said.points.trim(), agreements: said.agreements.trim() },
    ...{ newGoals: said.newGoals.trim(), advice: said.advice.trim(), judged: said.judged },
  };
  if (trimmed.points === '' && trimmed.agreements === '') return { kind: 'refused', refusal: { why: 'empty' } };
  const told = toldOfTalk(talks, kindOfTalk(id), placement, act);
  return written(talks, { kind: 'reported', talk: id, on, said: trimmed }, { placement, act }, told);
}

function written(
  talks: Talks,
  what: TalksEvent,
  { placement, act }: { readonly placement: Placement; readonly act: Act },
  notices: readonly Notice[],
): TalksDecision<never> {
  const event = { ...act, what };
  return {
    kind: 'change',
    change: {
      next: afterTalksEvent(talks, event),
      event,
      notices: [...talksRefreshed(talks, what.talk, placement.studentId), ...notices],
    },
  };
}
