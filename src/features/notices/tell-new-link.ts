/** Somebody asked for a new link: it comes by mail, of which the subject says what it opens. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { studentOfLeave } from '../../domain/leave/leave.js';
import { parseSicknessId } from '../../domain/sickness/sickness.js';
import { weekOfSheet } from '../../domain/weeks/week-sheet.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { placementOfLink, type LinkPurpose } from '../../ports/mail-links.js';
import { toldShow } from '../../shows/note.js';
import { newLinkOf, newLinkTitle, newLinkWhy, type Opens } from '../../texts/new-link.js';
import { isFormal } from '../../texts/why-told.js';

export async function tellNewLink(
  { link: hash }: Extract<NoticeAbout, { kind: 'new-link' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [link, reader] = await Promise.all([ports.mailLinks.find(hash), ports.people.byId(to)]);
  if (!link || !reader) return { kind: 'nothing' };
  const isForGuest = isFormal(reader);
  const student = await studentOf(link.purpose, ports);
  const opens: Opens = { ...whatIsIn(link.purpose), student: student?.id === to ? null : (student?.name ?? null) };
  const { show, ...told } = toldShow(newLinkTitle(opens, isForGuest), newLinkWhy(isForGuest));
  return { kind: 'write', reply: { ...told, show: { ...show, subject: newLinkOf(opens) } } };
}

async function studentOf(purpose: LinkPurpose, { placements, people }: Ports): Promise<Person | null> {
  const id = placementOfLink(purpose);
  const placement = id && (await placements.byId(id));
  const student =
    placement?.studentId ??
    (purpose.kind === 'sickness' ? parseSicknessId(purpose.sickness)?.studentId : undefined) ??
    (purpose.kind === 'leave' ? studentOfLeave(purpose.leave) : undefined);
  return student ? people.byId(student) : null;
}

function whatIsIn(purpose: LinkPurpose): Pick<Opens, 'what' | 'week'> {
  return { what: purpose.kind, week: purpose.kind === 'week' ? weekOfSheet(purpose.sheet) : null };
}
