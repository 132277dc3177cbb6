/** "tussenevaluatie vrijdag 4 december 10:00 bij De Brug": planned at once where all is said, else by a form [Contactmomenten]. */
import { actOf, decide } from '../../decide.js';
import { isWithin, type Day } from '../../domain/calendar/day.js';
import type { ClockTime, Moment } from '../../domain/calendar/moment.js';
import type { Person } from '../../domain/people/people.js';
import { mayKeepTalk, roleIn } from '../../domain/people/permissions.js';
import { freeMoments, isOffered, slotsToCome } from '../../domain/talks/availability.js';
import { decidePlanTalk, isInLastWeeks, isOddTime } from '../../domain/talks/plan-talk.js';
import { rolesIn } from '../../domain/talks/talks-notices.js';
import { currentTalk, kindOfTalk, movesTalk, talkOf, type Talk, type TalkKind } from '../../domain/talks/talks.js';
import { openMoments } from '../../domain/talks/contact-moments.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { planFormShow } from '../../shows/plan-talk.js';
import { healthInForm } from '../../texts/general.js';
import * as texts from '../../texts/talks.js';
import * as talkRefusedTexts from '../../texts/talk-refused.js';
import { isFormal } from '../../texts/why-told.js';
import { doubleBooked } from '../../views/double-booked.js';
import { namedPlacement } from '../../views/named-placement.js';
import { namesOf, openTalks, talkFor, type OpenTalks } from '../../views/talks.js';
import { teachersTime, type TeachersTime } from '../../views/teachers-time.js';

const NOT_YOURS: Answer = { kind: 'text', text: texts.noSuchTalk };
/** So many hours to pick from go in one form. */
const MOST_MOMENTS = 12;
const MOST_CHOICES = 3;

interface Said {
  readonly day: Day | null;
  readonly time: ClockTime | null;
  readonly place: string;
  /** Also at night, or on a free day. */
  readonly sure?: true;
}

/** Which kind, where that was not said: the one that is planned, else the next of the plan that the reader is in. */
export async function typedTalk(
  request: Extract<Request, { kind: 'talk' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const which = await namedPlacement(request, (of) => ({ ...request, ...of }), asked, ports);
  if (which.kind === 'answer') return which.answer;
  const found = await openTalks(which.placement.id, ports);
  if (!found || roleIn(asked.person, found.placement) === null) return NOT_YOURS;
  // The same message again is about the talk that it planned, whatever came after.
  const before = found.talks.history.find(({ source }) => source === asked.source);
  const meant = before ? null : whichTalk(request, found, asked);
  if (meant && typeof meant === 'object') return meant;
  const kind = before ? kindOfTalk(before.what.talk) : meant;
  if (kind === null) return { kind: 'text', text: texts.nothingPlanned };
  if (!mayKeepTalk(asked.person, found.placement, kind)) return { kind: 'text', text: texts.notInIt };
  const talk = currentTalk(found.talks, kind);
  const place = request.place ?? (request.placement ? found.placement.company.name : (talk.planned?.place ?? ''));
  const said = { day: request.day ?? null, time: request.at ?? null, place };
  if (asked.healthDropped) return form(found, talk, said, asked, ports, healthInForm);
  return said.day && said.time
    ? plan(found, talk, said, asked, ports)
    : form(found, talk, { ...said, place: place || found.placement.company.name }, asked, ports);
}

export async function planTalk(
  { placement, talk: id }: Extract<Request, { kind: 'plan-talk' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(placement, ports);
  const talk = found && talkOf(found.talks, id);
  if (!talk || !mayKeepTalk(asked.person, found.placement, talk.kind)) return NOT_YOURS;
  if (talk.state === 'held' || talk.state === 'waived') {
    return talkFor(found, talk, asked.person, { now: asked.now });
  }
  const place = talk.planned?.place ?? found.placement.company.name;
  const { other } = talk.cannot ?? { other: null };
  const before = other ?? (talk.state === 'planned' ? talk.planned : null);
  return form(found, talk, { day: before?.day ?? null, time: before?.time ?? null, place }, asked, ports);
}

export async function saveTalk(
  request: Extract<Request, { kind: 'save-talk' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(request.placement, ports);
  const talk = found && talkOf(found.talks, request.talk);
  if (!talk || !mayKeepTalk(asked.person, found.placement, talk.kind)) return NOT_YOURS;
  const { moment, day, time, place, revision } = request;
  const said = { day: moment?.day ?? day, time: moment?.time ?? time, place };
  if (asked.healthDropped) return form(found, talk, said, asked, ports, healthInForm);
  return plan(found, { ...talk, revision }, { ...said, ...(request.sure && { sure: true }) }, asked, ports);
}

async function plan(found: OpenTalks, talk: Talk, said: Said, asked: Asked, ports: Ports): Promise<Answer> {
  const odd = oddTime(talk, said, found, asked);
  if (odd) return odd;
  const { placement, school } = found;
  const role = roleIn(asked.person, placement) ?? 'student';
  const context = { placement, school, act: actOf(asked, role), now: asked.now };
  const outcome = await decide(
    ports.talks,
    found.talks,
    (talks) => decidePlanTalk(talks, { talk: talk.id, revision: talk.revision, at: said }, context),
    asked,
    ports,
  );
  const after = { ...found, talks: outcome.document };
  const now = talkOf(after.talks, talk.id) ?? talk;
  if (outcome.kind === 'refused') {
    const { refusal } = outcome;
    const error = talkRefusedTexts.planRefused(refusal);
    const isToMend = ['no-day', 'no-time', 'past', 'outside-placement'].includes(refusal.why);
    return isToMend
      ? form(after, now, said, asked, ports, error)
      : talkFor(after, now, asked.person, { notes: [error], now: asked.now });
  }
  if (!now.planned) return talkFor(after, now, asked.person, { now: asked.now });
  const own = after.talks.history.findLast(({ what }) => what.talk === now.id && what.kind === 'planned');
  const isMoved = movesTalk(after.talks, own?.n ?? 0);
  const booked = await doubleBooked(after, now, ports);
  const others = namesOf(after, now.kind, asked.person.id);
  const notes = [
    texts.othersHear(others),
    ...toMind(now, after, await teachersTime(placement, now.id, ports), asked.now),
    ...(booked.length > 0 ? [taken(booked, asked.person)] : []),
  ];
  return talkFor(after, now, asked.person, {
    ...{ done: texts.planned(now.kind, now.planned, isMoved), notes, now: asked.now },
  });
}

function taken(booked: readonly Person[], reader: Person): string {
  const others = booked.filter(({ id }) => id !== reader.id).map(({ name }) => name);
  return texts.takenByOther(others.length < booked.length ? (isFormal(reader) ? 'u' : 'je') : null, others);
}

/** What is mistyped more often than meant is asked back once; what cannot be planned is refused as always. */
function oddTime(
  { id, kind, revision }: Talk,
  { day, time, place, sure }: Said,
  { placement, school, talks }: OpenTalks,
  { now, source }: Asked,
): Answer | null {
  const canBe = day && time && day >= now.day && isWithin(day, placement.period);
  const odd = canBe && isOddTime({ day, time }, school, placement);
  if (!odd || sure || talks.history.some((event) => event.source === source)) return null;
  const at = { day, time, place: place.trim() };
  const save = { kind: 'save-talk', placement: placement.id, talk: id, revision, moment: null, ...at } as const;
  const choices = [
    { label: texts.yesPlan, request: { ...save, sure: true as const } },
    { label: texts.noPlan, request: { kind: 'nothing' as const } },
  ];
  return { kind: 'question', question: { text: texts.oddTime(kind, at, odd), choices } };
}

/** What may be amiss with the time; it is planned all the same. */
function toMind(
  { kind, planned }: Talk,
  { teacher, placement, school }: OpenTalks,
  time: TeachersTime,
  now: Moment,
): string[] {
  if (!planned) return [];
  const isWithTeacher = rolesIn(kind).includes('teacher');
  const slots = slotsToCome(time, now);
  return [
    ...(isWithTeacher && slots.length > 0 && !isOffered(planned, slots)
      ? [texts.notOffered(teacher, slots.slice(0, 3))]
      : []),
    ...(kind === 'final' && !isInLastWeeks(planned.day, placement, school) ? [texts.notInLastWeeks] : []),
  ];
}

async function form(found: OpenTalks, talk: Talk, said: Said, asked: Asked, ports: Ports, error = ''): Promise<Answer> {
  const { placement, student, teacher } = found;
  const isWithTeacher = rolesIn(talk.kind).includes('teacher') && roleIn(asked.person, placement) !== 'teacher';
  const time = isWithTeacher ? await teachersTime(placement, talk.id, ports) : null;
  return planFormShow({
    ...{ placement: placement.id, talk, student, teacher, error },
    isOwn: roleIn(asked.person, placement) === 'student',
    others: namesOf(found, talk.kind, asked.person.id),
    moments: time ? freeMoments(slotsToCome(time, asked.now), time.taken, { now: asked.now, most: MOST_MOMENTS }) : [],
    typed: { day: said.day, time: said.time ?? '', place: said.place },
  });
}

/**
 * The kind that was said, else what is planned, else what is next by the plan. What is to be moved and is not planned, and
 * what by the plan comes later than the day that was said, is asked.
 */
function whichTalk(
  request: Extract<Request, { kind: 'talk' }>,
  { talks, placement, school }: OpenTalks,
  { person, now }: Asked,
): TalkKind | Answer | null {
  const isIn = ({ kind }: { kind: TalkKind }): boolean => mayKeepTalk(person, placement, kind);
  const isMeant = ({ kind }: { kind: TalkKind }): boolean => isIn({ kind }) && kind === (request.talk ?? kind);
  const planned = talks.talks.find((talk) => talk.state === 'planned' && isMeant(talk));
  if (planned) return planned.kind;
  if (request.talk && !isIn({ kind: request.talk })) return request.talk;
  if (request.talk && !request.moves) return request.talk;
  const open = openMoments(placement, school, talks.talks).filter(isIn);
  const [next] = open;
  const isNow = next !== undefined && next.from <= (request.day ?? now.day);
  if (!request.moves && (isNow || !next)) return next?.kind ?? null;
  const { moves, ...plans } = request;
  const kinds = request.talk ? [request.talk] : [...new Set(open.map(({ kind }) => kind))].slice(0, MOST_CHOICES);
  const choices = kinds.map((kind) => ({
    label: texts.planIt(kind),
    request: { ...plans, placement: placement.id, talk: kind },
  }));
  const no = { label: texts.planNone, request: { kind: 'nothing' as const } };
  const text = moves ? texts.nothingToMove : texts.nothingPlannedNow;
  return { kind: 'question', question: { text, choices: [...choices, no] } };
}
