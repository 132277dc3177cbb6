/** What notices about talks come to when they are delivered: read from the talks as they are then. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { mayKeepTalk, roleIn, sideOf } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { isStillPlanned, isTalkOvertaken } from '../../domain/talks/talks-notices.js';
import { currentTalk, kindOfTalk, movesTalk, talkOf, type Talk, type TalksEvent } from '../../domain/talks/talks.js';
import { isAskedAnew, isTalkedAround } from '../../domain/talks/two-weekly.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import * as texts from '../../texts/talks.js';
import { dayOffUntil } from '../../views/day-off.js';
import { openTalks, talkFor, type OpenTalks } from '../../views/talks.js';

const NOTHING: Telling = { kind: 'nothing' };

/** To who takes part what happened; what was overtaken has a notice of its own. */
export async function tellTalk(
  { placement, event: n }: Extract<NoticeAbout, { kind: 'talk' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [found, reader] = await Promise.all([openTalks(placement as PlacementId, ports), ports.people.byId(to)]);
  const event = found?.talks.history[n - 1];
  if (!found || !reader || !event || isTalkOvertaken(found.talks, n)) return NOTHING;
  const talk = talkOf(found.talks, event.what.talk);
  if (!talk || !mayKeepTalk(reader, found.placement, talk.kind)) return NOTHING;
  const by = (await ports.people.byId(event.by))?.name ?? '';
  const isMoved = movesTalk(found.talks, n);
  const done = said(event.what, talk, found, by, isMoved);
  return done === null ? NOTHING : shownTo(found, talk, reader, done, ports, event.by);
}

function said(what: TalksEvent, talk: Talk, { student }: OpenTalks, by: string, isMoved: boolean): string | null {
  const kind = kindOfTalk(what.talk);
  switch (what.kind) {
    case 'planned':
      return texts.toldPlanned(kind, student, what.at, by, isMoved);
    case 'cancelled':
      return what.because
        ? texts.toldOffAtEnd(kind, student, talk.planned)
        : texts.toldCancelled(kind, student, talk.planned, by, what.reason);
    case 'cannot':
      return `${texts.talkOfStudent(kind, student)}: ${texts.cannotLine(by, what.reason, what.other)}`;
    case 'held':
      return texts.toldHeld(kind, student, what.on, by);
    case 'not-held':
      return texts.toldNotHeld(kind, student, by);
    case 'waived':
      return texts.toldWaived(kind, student, by);
    case 'reported':
      return texts.toldReport(kind, student, by);
    case 'form':
      return null;
  }
}

/** A week ahead the form; shortly before it once more where it is not in; afterwards whether the talk was held. */
export async function tellTalkLater(
  { kind: asks, placement, event }: Extract<NoticeAbout, { kind: 'talk-form' | 'talk-reminder' | 'talk-to-tick' }>,
  to: PersonId,
  ports: Ports,
  now = momentOf(ports.clock.now()),
): Promise<Telling> {
  const [found, reader] = await Promise.all([openTalks(placement as PlacementId, ports), ports.people.byId(to)]);
  const talk = found && isStillPlanned(found.talks, event);
  if (!found || !reader || !talk?.planned || talk.state !== 'planned') return NOTHING;
  if (!mayKeepTalk(reader, found.placement, talk.kind)) return NOTHING;
  const { planned, kind } = talk;
  if (asks === 'talk-to-tick') {
    return planned.day < now.day
      ? shownTo(found, talk, reader, texts.askHeld(kind, found.student, planned), ports, null)
      : NOTHING;
  }
  if (planned.day < now.day) return NOTHING;
  const side = sideOf(reader, found.placement);
  if (!side || talk.forms[side]?.isSent) return NOTHING;
  const until = side === 'student' ? await dayOffUntil(reader, ports) : null;
  if (until) return { kind: 'later', until };
  const isFirst = talk.forms[side] === null;
  const ask = isFirst ? texts.askForm(kind, planned) : texts.askFormAgain(kind, planned);
  return shownTo(found, talk, reader, ask, ports, null);
}

/** Where they have talked since, in whichever talk, or it is asked anew, nothing. */
export async function askTwoWeekly(
  { placement, day }: Extract<NoticeAbout, { kind: 'two-weekly' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [found, reader] = await Promise.all([openTalks(placement as PlacementId, ports), ports.people.byId(to)]);
  const today = momentOf(ports.clock.now()).day;
  if (!found || !reader || today > found.placement.period.until || isAskedAnew(day, today)) return NOTHING;
  if (isTalkedAround(day, found.talks.talks)) return NOTHING;
  const until = await dayOffUntil(reader, ports);
  if (until) return { kind: 'later', until };
  return shownTo(found, currentTalk(found.talks, 'two-weekly'), reader, texts.askTwoWeekly(found.trainer), ports, null);
}

/** Whoever can put it into a calendar gets it there only with what changes when it is. */
function shownTo(
  found: OpenTalks,
  talk: Talk,
  reader: Person,
  done: string,
  ports: Ports,
  reliedOnBy: PersonId | null,
): Telling {
  const reply = talkFor(found, talk, reader, { done, now: momentOf(ports.clock.now()) });
  const { calendar, ...rest } = reply.show;
  const why = texts.whyTold(roleIn(reader, found.placement), found.student, found.placement.company.name);
  const show = { ...rest, why, ...(calendar && reliedOnBy !== null && { calendar }) };
  return { kind: 'write', reply: { ...reply, show }, ...(reliedOnBy !== null && { reliedOnBy }) };
}
