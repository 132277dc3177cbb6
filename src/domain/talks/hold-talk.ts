/** A call or a talk took place, or did not: ticked by anyone who was there. What was not held stays on the list until it is. */
import type { Day } from '../calendar/day.js';
import { isDoneBefore } from '../evidence/decision.js';
import { talksRefreshed, toldOfTalk } from './talks-notices.js';
import { afterTalksEvent, kindOfTalk, talkOf, type TalkId, type Talks, type TalksEvent } from './talks.js';
import type { TalkContext, TalksDecision } from './plan-talk.js';

export type HoldTalkRefusal =
  | { readonly why: 'changed-since' }
  /** Ticked before, on this day. */
  | { readonly why: 'held'; readonly on: Day }
  | { readonly why: 'waived' }
  | { readonly why: 'future' }
  | { readonly why: 'before-placement' };

export type NotHeldRefusal =
  | { readonly why: 'changed-since' }
  /** Nothing was planned, or its time has not come: then it is called off. */
  | { readonly why: 'not-planned' }
  | { readonly why: 'future' }
  /** There is a report of it. */
  | { readonly why: 'reported' };

interface Shown {
  readonly talk: TalkId;
  readonly revision: number;
}

export function decideHoldTalk(
  talks: Talks,
  { talk: id, revision, on }: Shown & { readonly on: Day },
  { placement, act, now }: TalkContext,
): TalksDecision<HoldTalkRefusal> {
  if (isDoneBefore(talks, act)) return { kind: 'again' };
  const talk = talkOf(talks, id);
  if (talk?.state === 'held') return { kind: 'refused', refusal: { why: 'held', on: talk.heldOn ?? on } };
  if (talk?.state === 'waived') return { kind: 'refused', refusal: { why: 'waived' } };
  if (talk?.revision !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (on > now.day) return { kind: 'refused', refusal: { why: 'future' } };
  const same = talks.talks.find(({ kind, heldOn }) => kind === kindOfTalk(id) && heldOn === on);
  if (same) return { kind: 'refused', refusal: { why: 'held', on } };
  if (on < placement.period.from) return { kind: 'refused', refusal: { why: 'before-placement' } };
  return ticked(talks, { kind: 'held', talk: id, on }, { placement, act });
}

/** Also of one that was ticked by mistake, as long as there is no report of it. */
export function decideNotHeld(
  talks: Talks,
  { talk: id, revision }: Shown,
  { placement, act, now }: TalkContext,
): TalksDecision<NotHeldRefusal> {
  if (isDoneBefore(talks, act)) return { kind: 'again' };
  const talk = talkOf(talks, id);
  if (!talk || (talk.state !== 'held' && talk.state !== 'planned'))
    return { kind: 'refused', refusal: { why: 'not-planned' } };
  if (talk.revision !== revision) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (talk.report) return { kind: 'refused', refusal: { why: 'reported' } };
  if (talk.state === 'planned' && talk.planned && talk.planned.day > now.day)
    return { kind: 'refused', refusal: { why: 'future' } };
  return ticked(talks, { kind: 'not-held', talk: id }, { placement, act });
}

function ticked(
  talks: Talks,
  what: TalksEvent,
  { placement, act }: Pick<TalkContext, 'placement' | 'act'>,
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
      ],
    },
  };
}
