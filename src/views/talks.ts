/** Talks of a placement as somebody may see them: what is open, planned and held, and what this reader can do about each. */
import { instantOf, momentOf, addWallMinutes, type Moment } from '../domain/calendar/moment.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { maySeeTalks, mayWaiveTalk, roleIn } from '../domain/people/permissions.js';
import { isGoingOn, type Placement, type PlacementId } from '../domain/placements/placement.js';
import type { School } from '../domain/school/school.js';
import { TALK_MINUTES } from '../domain/talks/availability.js';
import { openMoments, type ContactMoment } from '../domain/talks/contact-moments.js';
import { formOfTalk } from '../domain/talks/talk-forms.js';
import { rolesIn, whoTakesPart } from '../domain/talks/talks-notices.js';
import { isSplit } from '../domain/talks/plan-talk.js';
import { currentTalk, noTalks, type Talk, type TalkKind, type Talks } from '../domain/talks/talks.js';
import type { Ports } from '../ports.js';
import type { Appointment, Attendee } from '../ports/calendar-files.js';
import type { Shown } from '../shows/reply.js';
import { talkShow, talksShow, type TalkFacts } from '../shows/talks.js';
import { talkName } from '../texts/talks.js';
import { capital } from '../texts/amounts.js';

export interface OpenTalks {
  readonly talks: Talks;
  readonly placement: Placement;
  readonly school: School;
  /** The student's other addresses of the same year with the same BPV-docent. */
  readonly otherAddresses: readonly Placement[];
  /** Who is in it, by name and mail. */
  readonly people: readonly Person[];
  readonly student: string;
  readonly trainer: string;
  readonly teacher: string;
}

/** Null where there is no such placement. */
export async function openTalks(id: PlacementId, ports: Ports): Promise<OpenTalks | null> {
  const [placement, stored] = await Promise.all([ports.placements.byId(id), ports.talks.load(id)]);
  return placement && around(placement, stored ?? noTalks(id), ports);
}

async function around(placement: Placement, talks: Talks, ports: Ports): Promise<OpenTalks | null> {
  const { studentId, trainerId, teacherId, schoolId } = placement;
  const [school, people, all] = await Promise.all([
    ports.schools.byId(schoolId),
    ports.people.byIds([studentId, trainerId, teacherId]),
    ports.placements.ofStudent(studentId),
  ]);
  if (!school) return null;
  const nameOf = (of: PersonId): string => people.find((one) => one.id === of)?.name ?? '';
  return {
    ...{ talks, placement, school, people, otherAddresses: all.filter((one) => isBeside(one, placement)) },
    ...{ student: nameOf(studentId), trainer: nameOf(trainerId), teacher: nameOf(teacherId) },
  };
}

function isBeside(one: Placement, { id, schoolYear, teacherId, year }: Placement): boolean {
  return one.id !== id && one.schoolYear === schoolYear && one.year === year && one.teacherId === teacherId;
}

/** One talk, with what was just done or why nothing was; `hidden`: a calendar has it already. */
export function talkFor(
  found: OpenTalks,
  talk: Talk,
  reader: Person,
  { done = '', notes = [], now }: { readonly done?: string; readonly notes?: readonly string[]; readonly now: Moment },
): Shown<'note'> {
  return talkShow({ ...factsOf(found, talk, reader, now), done, notes });
}

/** All of a placement: what is to be held, what is planned, and what was held last; null for who has nothing to do with it. */
export function talksFor(
  found: OpenTalks,
  reader: Person,
  now: Moment,
  notes: readonly string[] = [],
): Shown<'list'> | null {
  const { placement, talks } = found;
  if (!maySeeTalks(reader, placement)) return null;
  const moments = openMoments(placement, found.school, talks.talks);
  const open = moments.map((moment) => ({ moment, talk: currentTalk(talks, moment.kind) }));
  const planned = talks.talks.filter(
    (talk) => talk.state === 'planned' && !open.some(({ talk: { id } }) => id === talk.id),
  );
  const others = talks.talks.filter(({ state }) => state === 'held' || state === 'waived').toReversed();
  return talksShow({
    placement: placement.id,
    reader: reader.id,
    isOwn: roleIn(reader, placement) === 'student',
    student: found.student,
    company: placement.company.name,
    notes,
    open: [
      ...planned.map((talk) => ({ moment: null, ...factsOf(found, talk, reader, now) })),
      ...open.map(({ moment, talk }) => ({ moment, ...factsOf(found, talk, reader, now), from: moment.from })),
    ],
    held: others.map((talk) => factsOf(found, talk, reader, now)),
  });
}

function factsOf(found: OpenTalks, talk: Talk, reader: Person, now: Moment): TalkFacts {
  const { placement, school } = found;
  const role = roleIn(reader, placement);
  return {
    ...{ talk, placement: placement.id, reader: reader.id, role, now, from: null },
    ...{ student: found.student, company: placement.company.name, year: placement.year },
    isIn: rolesIn(talk.kind).some((one) => one === role),
    hasForm: formOfTalk(talk.kind, placement.year, school) !== null,
    isGoingOn: isGoingOn(placement),
    canWaive:
      mayWaiveTalk(reader, placement) && placement.year === 2 && isSplit(talk.kind) && found.otherAddresses.length > 0,
    others: namesOf(found, talk.kind, reader.id),
    nameOf: (id) => found.people.find((one) => one.id === id)?.name ?? '',
    formsOf: [
      ...(talk.forms.student?.isSent ? [found.student] : []),
      ...(talk.forms.trainer?.isSent ? [found.trainer] : []),
    ],
    calendar: calendarOf(found, talk),
  };
}

/** Who is in a talk of this kind beside the reader. */
export function namesOf({ placement, people }: OpenTalks, kind: TalkKind, reader: PersonId): string[] {
  return whoTakesPart(kind, placement)
    .filter((id) => id !== reader)
    .flatMap((id) => people.find((one) => one.id === id)?.name ?? []);
}

/** As it goes into a calendar; null of what was never planned, or is over. */
export function calendarOf({ placement, people, talks, student, school }: OpenTalks, talk: Talk): Appointment | null {
  if (talk.planned === null || talk.state === 'held' || talk.state === 'waived') return null;
  const { day, time, place } = talk.planned;
  const last = talks.history.findLast(
    ({ what }) => what.talk === talk.id && (what.kind === 'planned' || what.kind === 'cancelled'),
  );
  const attendees = whoTakesPart(talk.kind, placement).flatMap((id): Attendee[] => {
    const person = people.find((one) => one.id === id);
    return person?.mail ? [{ name: person.name, mail: person.mail }] : [];
  });
  return {
    id: `talk:${placement.id}:${talk.id}`,
    sequence: talk.sequence,
    isCancelled: talk.state === 'open',
    title: `${capital(talkName(talk.kind))} ${student} (${placement.company.name})`,
    where: place,
    from: instantOf({ day, time }),
    until: instantOf(addWallMinutes({ day, time }, TALK_MINUTES)),
    changedAt: new Date(last?.at ?? 0),
    // Who answers from a calendar answers the school, as nobody has to.
    organizer: { name: school.office.name, mail: school.office.mail },
    attendees,
  };
}

/** The next moment of the plan that is not held, of a kind; null where there is none. */
export function nextMoment(found: OpenTalks, kind: TalkKind): ContactMoment | null {
  return openMoments(found.placement, found.school, found.talks.talks).find((one) => one.kind === kind) ?? null;
}

export const nowOf = (ports: Pick<Ports, 'clock'>): Moment => momentOf(ports.clock.now());
