/** A talk is called off; or who cannot at that time says so, with another one. */
import { actOf, decide } from '../../decide.js';
import { mayKeepTalk, mayWaiveTalk, roleIn } from '../../domain/people/permissions.js';
import { decideCancelTalk, decideCannotCome, decideWaiveTalk } from '../../domain/talks/plan-talk.js';
import { noTalks, talkOf, type Talk } from '../../domain/talks/talks.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { cancelFormShow, cannotFormShow } from '../../shows/call-off-talk.js';
import { healthInForm } from '../../texts/general.js';
import * as texts from '../../texts/talks.js';
import * as talkRefusedTexts from '../../texts/talk-refused.js';
import { openTalks, talkFor, type OpenTalks } from '../../views/talks.js';

const NOT_YOURS: Answer = { kind: 'text', text: texts.noSuchTalk };

type Looks = Extract<Request, { kind: 'ask-cancel-talk' | 'ask-cannot-come' }>;
type Does = Extract<Request, { kind: 'cancel-talk' | 'cannot-come' }>;

async function theirs(
  { placement, talk: id }: Looks | Does,
  { person }: Asked,
  ports: Ports,
): Promise<{ readonly found: OpenTalks; readonly talk: Talk } | null> {
  const found = await openTalks(placement, ports);
  const talk = found && talkOf(found.talks, id);
  return talk && mayKeepTalk(person, found.placement, talk.kind) ? { found, talk } : null;
}

export async function askCallOff(request: Looks, asked: Asked, ports: Ports): Promise<Answer> {
  const known = await theirs(request, asked, ports);
  if (!known) return NOT_YOURS;
  const { found, talk } = known;
  if (talk.state !== 'planned')
    return talkFor(found, talk, asked.person, { notes: [texts.nothingPlanned], now: asked.now });
  const form = request.kind === 'ask-cancel-talk' ? cancelFormShow : cannotFormShow;
  return form(found.placement.id, talk);
}

export async function callOffTalk(request: Does, asked: Asked, ports: Ports): Promise<Answer> {
  const known = await theirs(request, asked, ports);
  if (!known) return NOT_YOURS;
  const { found, talk } = known;
  if (asked.healthDropped) {
    return (request.kind === 'cancel-talk' ? cancelFormShow : cannotFormShow)(found.placement.id, talk, healthInForm);
  }
  if (request.kind === 'cannot-come' && (request.day === null) !== (request.time === null)) {
    const error = request.time === null ? texts.sayTime : texts.sayDay;
    return cannotFormShow(found.placement.id, talk, error, request);
  }
  const { placement, school } = found;
  const context = {
    placement,
    school,
    act: actOf(asked, roleIn(asked.person, placement) ?? 'student'),
    now: asked.now,
  };
  const other =
    request.kind === 'cannot-come' && request.day && request.time ? { day: request.day, time: request.time } : null;
  const outcome = await decide(
    ports.talks,
    found.talks,
    (talks) =>
      request.kind === 'cancel-talk'
        ? decideCancelTalk(talks, request, context)
        : decideCannotCome(talks, { ...request, other }, context),
    asked,
    ports,
  );
  const after = { ...found, talks: outcome.document };
  const now = talkOf(after.talks, talk.id) ?? talk;
  const refused = outcome.kind === 'refused' ? talkRefusedTexts.cancelRefused(outcome.refusal) : null;
  const done = request.kind === 'cancel-talk' ? texts.cancelled(talk.kind) : texts.cannotTold;
  return talkFor(after, now, asked.person, {
    ...(refused === null ? { done } : { notes: [refused] }),
    now: asked.now,
  });
}

/** [Niet nodig op dit adres]: of a student of year 2 with two of them. */
export async function waiveTalk(
  request: Extract<Request, { kind: 'waive-talk' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(request.placement, ports);
  const talk = found && talkOf(found.talks, request.talk);
  if (!talk || !mayWaiveTalk(asked.person, found.placement)) return NOT_YOURS;
  const { placement, school } = found;
  const others = found.otherAddresses;
  const stored = await ports.talks.ofPlacements(others.map(({ id }) => id));
  const talks = others.map(({ id }) => stored.find((one) => one.id === id) ?? noTalks(id));
  const context = { placement, school, act: actOf(asked, 'teacher'), now: asked.now, others: talks };
  const outcome = await decide(
    ports.talks,
    found.talks,
    (document) => decideWaiveTalk(document, request, context),
    asked,
    ports,
  );
  const after = { ...found, talks: outcome.document };
  const now = talkOf(after.talks, talk.id) ?? talk;
  return talkFor(after, now, asked.person, {
    ...(outcome.kind === 'done'
      ? { done: texts.waived(talk.kind) }
      : { notes: [talkRefusedTexts.waiveRefused(outcome.refusal)] }),
    now: asked.now,
  });
}
