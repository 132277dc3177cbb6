/** Where a page leads on: back, all weeks of the student, all that is open, and whom to talk to about it. */
import { countOpen } from '../../features/looking/count-open.js';
import { studentOfLeave } from '../../domain/leave/leave.js';
import type { Person } from '../../domain/people/people.js';
import { mayFollowStudent, roleIn } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import { parseSicknessId } from '../../domain/sickness/sickness.js';
import type { WebAsk } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import { placementOfLink, type LinkPurpose, type MailLink } from '../../ports/mail-links.js';
import { firstName } from '../../texts/amounts.js';
import * as texts from '../../texts/web.js';
import { linkTo, lookAt } from './forms.js';
import { html, type Html } from './html.js';

export interface Known {
  readonly secret: string;
  readonly link: MailLink;
  readonly person: Person;
}

/** What stands behind the secret: "open", "afmelden", or "" for what the link is about. */
export const placeIn = ({ rest }: WebAsk): string => rest.split('/')[1] ?? '';

export async function leadsOn(ask: WebAsk, { secret, link, person }: Known, ports: Ports): Promise<Html[]> {
  const base = `/w/${secret}`;
  const [placement = null] = await followed(link.purpose, person, ports);
  const [student, teacher, all, open] = await Promise.all([
    placement && ports.people.byId(placement.studentId),
    placement && ports.people.byId(placement.teacherId),
    ports.placements.ofStaff(person.id),
    countOpen(person, ports),
  ]);
  const signs = all.some((one) => roleIn(person, one) === 'trainer');
  const isElsewhere = ask.query.has('zie') || placeIn(ask) !== '';
  return [
    ...(isElsewhere ? [linkTo(base, texts.thisMatter)] : []),
    ...(student
      ? [
          linkTo(
            `${base}${lookAt({ verb: 'show-student', student: student.id })}`,
            texts.allWeeksOf(firstName(student.name)),
          ),
        ]
      : []),
    ...((signs || open > 0) && placeIn(ask) !== 'open' ? [linkTo(`${base}/open`, texts.stillToDo(open))] : []),
    ...(teacher && teacher.id !== person.id
      ? [
          html`<h2>${texts.talkToTeacher}</h2>
            <p>${teacher.name}</p>`,
          ...(teacher.mail ? [linkTo(`mailto:${teacher.mail}`, texts.write(teacher.mail))] : []),
          ...(teacher.phone ? [linkTo(`tel:${teacher.phone.replace(/[^+\d]/g, '')}`, texts.call(teacher.phone))] : []),
        ]
      : []),
  ].map((way) => html`<div>${way}</div>`);
}

/** What it is about at those whom the reader follows: where they guide the student, that placement. */
async function followed(purpose: LinkPurpose, person: Person, { placements }: Ports): Promise<readonly Placement[]> {
  const id = placementOfLink(purpose);
  const student =
    purpose.kind === 'sickness'
      ? parseSicknessId(purpose.sickness)?.studentId
      : purpose.kind === 'leave'
        ? studentOfLeave(purpose.leave)
        : undefined;
  const found = id ? [await placements.byId(id)] : student ? await placements.ofStudent(student) : [];
  return found.filter((one) => one !== null).filter((one) => mayFollowStudent(person, one));
}
