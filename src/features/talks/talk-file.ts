/** [In mijn agenda]: a link to the talk as a file that calendars read; it works once, and shows a page first. */
import { randomBytes } from 'node:crypto';
import type { Request } from '../../asks/request.js';
import { momentOf, type ClockTime } from '../../domain/calendar/moment.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { mayKeepTalk } from '../../domain/people/permissions.js';
import { talkOf } from '../../domain/talks/talks.js';
import type { Asked, Ports } from '../../ports.js';
import type { Appointment } from '../../ports/calendar-files.js';
import type { Answer } from '../../shows/reply.js';
import { statementShow } from '../../shows/statement.js';
import * as texts from '../../texts/talks.js';
import { calendarOf, openTalks, talkFor } from '../../views/talks.js';

const VALID_MS = 15 * 60 * 1000;

export async function talkFile(
  { placement, talk: id }: Extract<Request, { kind: 'talk-file' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(placement, ports);
  const talk = found && talkOf(found.talks, id);
  if (!talk || !mayKeepTalk(asked.person, found.placement, talk.kind)) return { kind: 'text', text: texts.noSuchTalk };
  if (talk.state !== 'planned' || !talk.planned) {
    return talkFor(found, talk, asked.person, { notes: [texts.nothingPlanned], now: asked.now });
  }
  const expires = new Date(asked.at.getTime() + VALID_MS);
  const secret = randomBytes(24).toString('base64url');
  const what = { kind: 'appointment', talk: id } as const;
  const link = { placementId: placement, what, personId: asked.person.id, expires };
  await ports.links.add(hashOfSecret(secret), link);
  return statementShow({
    title: texts.talkOfStudent(talk.kind, found.student),
    subtitle: texts.whenAndWhere(talk.planned),
    line: texts.linkUntil(momentOf(expires).time),
    links: [{ title: texts.appointmentFile, url: `${ports.publicUrl()}/afspraak/${secret}` }],
  });
}

/** What a link comes to: over, or its person has left the talk; else until when it works, and the file. */
export type AppointmentBehind =
  | { readonly kind: 'gone' }
  | { readonly kind: 'offered'; readonly until: ClockTime }
  | { readonly kind: 'file'; readonly content: string };

/** Looking uses nothing up. */
export async function seeAppointment(secret: string, ports: Ports): Promise<AppointmentBehind> {
  const behind = await appointmentOf(secret, ports);
  return behind ? { kind: 'offered', until: behind.until } : { kind: 'gone' };
}

/** As the talk stands at this moment. */
export async function takeAppointment(secret: string, ports: Ports): Promise<AppointmentBehind> {
  const behind = await appointmentOf(secret, ports);
  if (!behind || !(await ports.links.use(hashOfSecret(secret)))) return { kind: 'gone' };
  ports.log.info('appointment-downloaded');
  return { kind: 'file', content: ports.calendarFile(behind.appointment).content };
}

async function appointmentOf(
  secret: string,
  ports: Ports,
): Promise<{ readonly appointment: Appointment; readonly until: ClockTime } | null> {
  const link = await ports.links.find(hashOfSecret(secret));
  if (link?.what.kind !== 'appointment' || link.expires <= ports.clock.now() || link.placementId === null) return null;
  const [found, person] = await Promise.all([openTalks(link.placementId, ports), ports.people.byId(link.personId)]);
  const talk = found && talkOf(found.talks, link.what.talk);
  if (!talk || !person || !mayKeepTalk(person, found.placement, talk.kind)) return null;
  const appointment = calendarOf(found, talk);
  return appointment && { appointment, until: momentOf(link.expires).time };
}
