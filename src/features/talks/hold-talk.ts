/** "gesprek gehouden", "gesprek met Sanne ging niet door": ticked by anyone who was there. */
import { actOf, decide } from '../../decide.js';
import { addDays, type Day } from '../../domain/calendar/day.js';
import { mayKeepTalk, roleIn } from '../../domain/people/permissions.js';
import { openMoments } from '../../domain/talks/contact-moments.js';
import { decideHoldTalk, decideNotHeld } from '../../domain/talks/hold-talk.js';
import { currentTalk, dayOf, isToCome, talkOf, TALK_KINDS, type Talk } from '../../domain/talks/talks.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { cancelFormShow } from '../../shows/call-off-talk.js';
import { capital } from '../../texts/amounts.js';
import * as texts from '../../texts/talks.js';
import * as talkRefusedTexts from '../../texts/talk-refused.js';
import { namedPlacement, whereTalkIsPlanned } from '../../views/named-placement.js';
import { openTalks, talkFor, type OpenTalks } from '../../views/talks.js';

const NOT_YOURS: Answer = { kind: 'text', text: texts.noSuchTalk };
const MOST_CHOICES = 4;

export async function typedHeld(
  request: Extract<Request, { kind: 'talk-held' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const which = await namedPlacement(request, (of) => ({ ...request, ...of }), asked, ports);
  if (which.kind === 'answer') return which.answer;
  const found = await openTalks(which.placement.id, ports);
  if (!found || roleIn(asked.person, found.placement) === null) return NOT_YOURS;
  const again = doneBy(found, asked);
  if (again)
    return talkFor(found, again, asked.person, {
      done: texts.held(again.kind, again.heldOn ?? asked.now.day),
      now: asked.now,
    });
  const before = heldBefore(request, found, asked);
  const meantTalks = request.talk ? [currentTalk(found.talks, request.talk)] : likely(found, asked);
  const theirs = meantTalks.filter(({ kind }) => mayKeepTalk(asked.person, found.placement, kind));
  if (before) return askAnother(before, theirs, request, found, asked);
  const [only, ...more] = theirs;
  if (!only) return { kind: 'text', text: texts.notInIt };
  if (only.planned && more.length === 0 && isToCome(only, asked.now)) {
    const { id, revision, kind, planned } = only;
    const held = { kind: 'hold-talk', placement: found.placement.id, talk: id, revision } as const;
    const choices = [
      { label: texts.yesHeld, request: { ...held, on: request.on ?? asked.now.day } },
      { label: texts.notYetHeld, request: { kind: 'nothing' as const } },
    ];
    return { kind: 'question', question: { text: texts.toComeStill(kind, planned), choices } };
  }
  const on = (talk: Talk): Day => request.on ?? dayOf(talk, asked.now.day);
  if (more.length === 0) {
    return hold(
      found,
      { kind: 'hold-talk', placement: found.placement.id, talk: only.id, revision: only.revision, on: on(only) },
      asked,
      ports,
    );
  }
  const choices = theirs.slice(0, MOST_CHOICES).map((talk) => ({
    label: capital(texts.talkName(talk.kind)),
    request: {
      ...({ kind: 'hold-talk', placement: found.placement.id, talk: talk.id } as const),
      ...{ revision: talk.revision, on: on(talk) },
    },
  }));
  return { kind: 'question', question: { text: texts.whichTalk, choices } };
}

/** What somebody else may have ticked already: held in the last days, where nothing else was planned since. */
function heldBefore(
  { talk, on }: Extract<Request, { kind: 'talk-held' }>,
  { talks, placement }: OpenTalks,
  { person, now }: Asked,
): Talk | null {
  const theirs = talks.talks.filter(({ kind }) => kind === (talk ?? kind) && mayKeepTalk(person, placement, kind));
  if (theirs.some(({ state, planned }) => state === 'planned' && planned !== null && planned.day <= now.day))
    return null;
  const isRecent = (day: Day): boolean => (on ? day === on : day > addDays(now.day, -LATELY) && day <= now.day);
  return theirs.findLast(({ heldOn }) => heldOn !== null && isRecent(heldOn)) ?? null;
}
/** So many days the other side of a talk may take to tick it as well. */
const LATELY = 7;

/** It stands as held; on another day there may have been one more. */
function askAnother(
  { kind, heldOn, ...before }: Talk,
  theirs: readonly Talk[],
  request: Extract<Request, { kind: 'talk-held' }>,
  found: OpenTalks,
  { person, now }: Asked,
): Answer {
  const on = request.on ?? now.day;
  const day = heldOn ?? on;
  if (day === on)
    return talkFor(found, { kind, heldOn, ...before }, person, { notes: [texts.heldAlready(kind, day)], now });
  const others = theirs.slice(0, MOST_CHOICES - 1).map((talk) => ({
    label: capital(texts.talkName(talk.kind)),
    request: {
      ...({ kind: 'hold-talk', placement: found.placement.id, talk: talk.id } as const),
      ...{ revision: talk.revision, on },
    },
  }));
  const no = { label: texts.wasThat, request: { kind: 'nothing' as const } };
  return { kind: 'question', question: { text: texts.heldBefore(kind, day), choices: [...others, no] } };
}

/** Those that were planned for today or before; else what is open by the plan and has come, and what is talked every other week. */
function likely({ talks, placement, school }: OpenTalks, { now }: Asked): Talk[] {
  const due = talks.talks.filter(
    ({ state, planned }) => state === 'planned' && planned !== null && planned.day <= now.day,
  );
  if (due.length > 0) return due;
  const open = openMoments(placement, school, talks.talks).filter(({ from }) => from <= now.day);
  const kinds = TALK_KINDS.filter((kind) => kind === 'two-weekly' || open.some((one) => one.kind === kind));
  return kinds.map((kind) => currentTalk(talks, kind));
}

function doneBy({ talks }: OpenTalks, { source }: Asked): Talk | null {
  const event = talks.history.find((one) => one.source === source);
  return event ? (talks.talks.find(({ id }) => id === event.what.talk) ?? null) : null;
}

export async function holdTalk(
  request: Extract<Request, { kind: 'hold-talk' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(request.placement, ports);
  const talk = found && talkOf(found.talks, request.talk);
  if (!talk || !mayKeepTalk(asked.person, found.placement, talk.kind)) return NOT_YOURS;
  return hold(found, request, asked, ports);
}

async function hold(
  found: OpenTalks,
  request: Extract<Request, { kind: 'hold-talk' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const outcome = await decide(
    ports.talks,
    found.talks,
    (talks) => decideHoldTalk(talks, request, contextOf(found, asked)),
    asked,
    ports,
  );
  const after = { ...found, talks: outcome.document };
  const now = talkOf(after.talks, request.talk);
  if (!now) return NOT_YOURS;
  return talkFor(after, now, asked.person, {
    ...(outcome.kind === 'done'
      ? { done: texts.held(now.kind, now.heldOn ?? request.on) }
      : { notes: [talkRefusedTexts.holdRefused(outcome.refusal)] }),
    now: asked.now,
  });
}

/** "ging niet door" of what has been; what is still to come is called off. */
export async function typedOff(
  request: Extract<Request, { kind: 'talk-off' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const which = await whereTalkIsPlanned(request, asked, ports);
  if (which.kind === 'answer') return which.answer;
  const found = await openTalks(which.placement.id, ports);
  if (!found || roleIn(asked.person, found.placement) === null) return NOT_YOURS;
  const again = doneBy(found, asked);
  if (again) return talkFor(found, again, asked.person, { now: asked.now });
  const planned = found.talks.talks.filter(
    ({ state, kind }) => state === 'planned' && (request.talk === undefined || kind === request.talk),
  );
  const theirs = planned.filter(({ kind }) => mayKeepTalk(asked.person, found.placement, kind));
  const [only, ...more] = theirs;
  if (!only && planned.length === 0) return askWhetherHeld(request, found, asked);
  if (!only) return { kind: 'text', text: texts.notInIt };
  if (more.length > 0) {
    const choices = theirs.slice(0, MOST_CHOICES).map(({ kind }) => ({
      label: capital(texts.talkName(kind)),
      request: { ...request, placement: found.placement.id, talk: kind },
    }));
    return { kind: 'question', question: { text: texts.whichTalk, choices } };
  }
  const hasCome = only.planned !== null && only.planned.day <= asked.now.day;
  if (!hasCome && !request.isOver) return cancelFormShow(found.placement.id, only);
  return notHeld(
    { kind: 'not-held', placement: found.placement.id, talk: only.id, revision: only.revision },
    asked,
    ports,
  );
}

/** How long after it was ticked "ging niet door" is taken to be about it. */
const DAYS_AFTER_TICK = 7;

/** Nothing is planned: what was ticked as held a moment ago may not have been. */
function askWhetherHeld(request: Extract<Request, { kind: 'talk-off' }>, found: OpenTalks, asked: Asked): Answer {
  const since = addDays(asked.now.day, -DAYS_AFTER_TICK);
  const ticked = found.talks.talks.findLast(
    ({ state, kind, heldOn, report }) =>
      state === 'held' &&
      (request.talk === undefined || kind === request.talk) &&
      report === null &&
      heldOn !== null &&
      heldOn >= since &&
      mayKeepTalk(asked.person, found.placement, kind),
  );
  if (!ticked?.heldOn) return { kind: 'text', text: texts.nothingPlanned };
  const { id, revision, kind, heldOn } = ticked;
  const choice = { kind: 'not-held', placement: found.placement.id, talk: id, revision } as const;
  return {
    kind: 'question',
    question: {
      text: texts.tickedAsHeld(kind, heldOn),
      choices: [{ label: texts.buttons.notHeldAfterAll, request: choice }],
    },
  };
}

export async function notHeld(
  request: Extract<Request, { kind: 'not-held' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(request.placement, ports);
  const talk = found && talkOf(found.talks, request.talk);
  if (!talk || !mayKeepTalk(asked.person, found.placement, talk.kind)) return NOT_YOURS;
  const outcome = await decide(
    ports.talks,
    found.talks,
    (talks) => decideNotHeld(talks, request, contextOf(found, asked)),
    asked,
    ports,
  );
  const after = { ...found, talks: outcome.document };
  return talkFor(after, talkOf(after.talks, request.talk) ?? talk, asked.person, {
    ...(outcome.kind === 'done'
      ? { done: texts.notHeld(talk.kind) }
      : { notes: [talkRefusedTexts.notHeldRefused(outcome.refusal)] }),
    now: asked.now,
  });
}

const contextOf = ({ placement, school }: OpenTalks, asked: Asked) => ({
  ...{ placement, school, now: asked.now },
  act: actOf(asked, roleIn(asked.person, placement) ?? 'student'),
});
