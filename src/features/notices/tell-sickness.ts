/** What notices about sickness come to when they are delivered: how it stands then, and never why. */
import { noteShow } from '../../shows/note.js';
import { backButton, staffSickShow, stillButton, studentSickShow } from '../../shows/sickness.js';
import { addDays } from '../../domain/calendar/day.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import { decidedOf, longSickness } from '../../domain/sickness/long-sickness.js';
import { longSickShow } from '../../shows/long-sickness.js';
import { mayRecordLongSickness, roleToHear } from '../../domain/people/permissions.js';
import { askedThisMorning, isSilent, type SickAround } from '../../domain/sickness/still-sick.js';
import { KEPT_MS } from '../../domain/reminders/unasked.js';
import { keyOfNotDelivered, notDelivered } from '../../domain/reminders/not-delivered.js';
import { keyOfSickNotice } from '../../domain/sickness/sick-decision.js';
import { isToldOf, OLD_NEWS_DAYS, sicknessIdOf, type SickRecord } from '../../domain/sickness/sickness.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import type { Reply } from '../../shows/reply.js';
import * as texts from '../../texts/sickness.js';
import { keepStillQuestion } from '../../views/sick-question.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tellSick(
  { student, event: n }: Extract<NoticeAbout, { kind: 'sick' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const record = await ports.sicknesses.load(student as PersonId);
  const event = record?.history[n - 1];
  const period = record?.periods[(event?.what.period ?? 0) - 1];
  if (!record || !event || !period || isOvertaken(record, n)) return NOTHING;
  const today = momentOf(ports.clock.now()).day;
  if (period.back !== null && today > addDays(period.back, OLD_NEWS_DAYS)) return NOTHING;
  const [reader, person, placements] = await Promise.all([
    ports.people.byId(to),
    ports.people.byId(record.id),
    ports.placements.ofStudent(record.id),
  ]);
  // Whoever was replaced since the report hears no more of a student who is not theirs.
  const role = reader && roleToHear(reader, placements);
  if (!reader || !role || !person) return NOTHING;
  const { kind, period: number } = event.what;
  const write = (reply: Reply): Telling => ({ kind: 'write', reply, reliedOnBy: record.id });
  const shown = staffSickShow(record, number, { reader: to, role, student: person.name });
  const said = (words: string): Telling => write(noteShow(words, [], [], texts.whyTold(role)));
  switch (kind) {
    case 'reported':
      return write(shown);
    case 'changed':
      // Changed before the report got here: then the card is what they get.
      if (!(await hasHeard(record, number, n, to, ports))) return write(shown);
      return said(period.state === 'open' ? texts.changedOf(person.name, period) : texts.backOf(person.name, period));
    case 'recovered':
      if (await hasHeard(record, number, n, to, ports, 'perhaps')) return said(texts.backOf(person.name, period));
      // To who took over since it is news until the day that the student is back.
      return period.back !== null && period.back > today && (await isNew(record, number, n, to, ports))
        ? write(shown)
        : notForThem(record, number, n, to, ports);
    case 'taken-back':
      return (await hasHeard(record, number, n, to, ports, 'perhaps'))
        ? said(texts.takenBackOf(person.name, period))
        : notForThem(record, number, n, to, ports);
    case 'still-sick':
    case 'seen':
    case 'long-decided':
      return NOTHING;
  }
}

/**
 * Whether this person was told of the period before event `n`, or `perhaps` was; what was told so long ago that it is
 * forgotten counts.
 */
async function hasHeard(
  record: SickRecord,
  number: number,
  n: number,
  to: PersonId,
  ports: Ports,
  perhaps?: 'perhaps',
): Promise<boolean> {
  const subject = sicknessIdOf(record.id, number);
  const shown = await ports.shown.ofSubject(subject);
  if (shown.some(({ personId }) => personId === to)) return true;
  const before = eventsBefore(record, number, n);
  const keys = keysBefore(record, number, n, to);
  const heard = await Promise.all(
    keys.map(async (key) => {
      const outcome = await ports.notices.outcome(key);
      return outcome === null ? null : outcome === 'sent' || (perhaps && (await ports.notices.isHeard(key)));
    }),
  );
  // Of what is not that old nothing is known where they were not told: they took over since.
  const forgottenBy = ports.clock.now().getTime() - KEPT_MS;
  const isForgotten = before.every(({ at }) => Date.parse(at) <= forgottenBy);
  return heard.some(Boolean) || (isForgotten && heard.every((one) => one === null));
}

/** Whether nothing of the period was ever meant for this person. */
async function isNew(
  record: SickRecord,
  number: number,
  n: number,
  to: PersonId,
  { notices }: Ports,
): Promise<boolean> {
  const outcomes = await Promise.all(keysBefore(record, number, n, to).map((key) => notices.outcome(key)));
  return outcomes.every((one) => one === null);
}

const eventsBefore = ({ history }: SickRecord, number: number, n: number): SickRecord['history'] =>
  history.slice(0, n - 1).filter(({ what }) => what.period === number);

function keysBefore(record: SickRecord, number: number, n: number, to: PersonId): string[] {
  return eventsBefore(record, number, n).map((event) => keyOfSickNotice(sicknessIdOf(record.id, number), event.n, to));
}

/** Who never heard of it is not told that it is over; a student who was asked to call themselves hears that they are not. */
async function notForThem(
  record: SickRecord,
  number: number,
  n: number,
  to: PersonId,
  { notices }: Ports,
): Promise<Telling> {
  const asked = await Promise.all(
    keysBefore(record, number, n, to).map((key) => notices.outcome(keyOfNotDelivered(key))),
  );
  if (!asked.includes('sent')) return NOTHING;
  const about = { kind: 'sick', student: record.id, event: n } as const;
  const key = keyOfSickNotice(sicknessIdOf(record.id, number), n, to);
  return { kind: 'passed-on', notices: [notDelivered({ key, to, about }, record.id, 'never-heard')] };
}

/** A later event of the same period has notices of its own. */
function isOvertaken({ history }: SickRecord, n: number): boolean {
  const period = history[n - 1]?.what.period;
  return history.slice(n).some(({ what }) => what.period === period && isToldOf(what));
}

/** Answered in the meantime, another morning, or no work planned any more: there is nothing to ask. */
export async function tellStillSick(
  { student, day }: Extract<NoticeAbout, { kind: 'still-sick' }>,
  ports: Ports,
): Promise<Telling> {
  const today = momentOf(ports.clock.now()).day;
  const record = await ports.sicknesses.load(student as PersonId);
  if (!record || day !== today) return NOTHING;
  const around = await aroundOf(record, ports);
  const ask = around && askedThisMorning(record, today, around);
  if (!ask) return NOTHING;
  const id = sicknessIdOf(record.id, ask.number);
  const before = (await ports.shown.ofSubject(id)).filter(({ personId }) => personId === record.id);
  await keepStillQuestion(record, ask.number, ports);
  return {
    kind: 'write',
    reply: studentSickShow(record, ask.number, today, {
      title: texts.stillSickQuestion(ask.period),
      lines: [texts.whyAsked(ask.period)],
      buttons: [stillButton(record, ask.number), backButton(record, ask.number)],
    }),
    // One card is left to press: the one before shows how it stands.
    inPlaceOf: before.map((shown) => ({ shown, reply: studentSickShow(record, ask.number, today, { buttons: [] }) })),
  };
}

/** Said a word since, or is not this SLB'er's any more: there is nothing to tell. */
export async function tellSilent(
  { student, said }: Extract<NoticeAbout, { kind: 'sick-silent' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const record = await ports.sicknesses.load(student as PersonId);
  const period = record?.periods.at(-1);
  const around = record && (await aroundOf(record, ports));
  const today = momentOf(ports.clock.now()).day;
  if (!record || period?.said !== said || !around || !isSilent(record, today, around)) return NOTHING;
  const [reader, person] = await Promise.all([ports.people.byId(to), ports.people.byId(record.id)]);
  if (!reader || !person || roleToHear(reader, around.placements) === null) return NOTHING;
  if (!around.placements.some(({ coachId }) => coachId === to)) return NOTHING;
  return { kind: 'write', reply: noteShow(texts.silentOf(person.name, period), [], [], texts.whyTold('coach')) };
}

/** Better, decided, or not theirs any more: there is nothing to tell. */
export async function tellLongSick(
  { student, period: number }: Extract<NoticeAbout, { kind: 'long-sick' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const record = await ports.sicknesses.load(student as PersonId);
  const around = record && (await aroundOf(record, ports));
  const today = momentOf(ports.clock.now()).day;
  if (!record || !around || record.periods.length !== number || decidedOf(record, number)) return NOTHING;
  const [reader, person] = await Promise.all([ports.people.byId(to), ports.people.byId(record.id)]);
  const role = reader && roleToHear(reader, around.placements);
  if (!reader || !person || !role || role === 'trainer' || longSickness(record, today, around.school) === null)
    return NOTHING;
  const canRecord = around.placements.some((placement) => mayRecordLongSickness(reader, placement) !== null);
  const view = { student: person.name, today, canRecord, why: texts.whyTold(role) };
  return { kind: 'write', reply: longSickShow(record, number, view) };
}

async function aroundOf(record: SickRecord, { placements, schools }: Ports): Promise<SickAround | null> {
  const own = await placements.ofStudent(record.id);
  const school = own[0] && (await schools.byId(own[0].schoolId));
  return school ? { placements: own, school } : null;
}
