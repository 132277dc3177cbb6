/** A talk comes up: the student, who organises it, hears with whom, when, and what to prepare [Contact moments]. */
import { listShow } from '../../shows/list.js';
import { contactMoments } from '../../domain/talks/contact-moments.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId, Role } from '../../domain/people/people.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import * as texts from '../../texts/contact-moments.js';
import { companyInWords, roleInWords } from '../../texts/looking.js';
import { contactRow } from '../../shows/contact-row.js';

/** Not once it is over, or has come to lie in another week: then it has another name. A call is the teacher's. */
export async function tellContactMoment(
  { placement: id, moment: momentId }: Extract<NoticeAbout, { kind: 'contact-moment' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [placement, reader] = await Promise.all([ports.placements.byId(id as PlacementId), ports.people.byId(to)]);
  const school = placement && (await ports.schools.byId(placement.schoolId));
  if (!placement || !reader || !school || !mayKeepSheet(reader, placement)) return { kind: 'nothing' };
  const moment = contactMoments(placement, school).find((one) => one.id === momentId);
  if (!moment || moment.kind === 'call' || moment.until < momentOf(ports.clock.now()).day) return { kind: 'nothing' };

  const { trainerId, teacherId, company } = placement;
  const roles: readonly Role[] = moment.kind === 'trainer-talk' ? ['trainer'] : ['trainer', 'teacher'];
  const people = await ports.people.byIds([trainerId, teacherId]);
  const withWhom = roles.flatMap((role) => {
    const person = people.find((one) => one.id === (role === 'trainer' ? trainerId : teacherId));
    return person ? [{ ...person, role }] : [];
  });
  const trainer = people.find((one) => one.id === trainerId)?.name ?? roleInWords('trainer');
  return {
    kind: 'write',
    reply: listShow({
      title: texts.planTalk(
        moment.kind,
        moment,
        withWhom.map(({ name }) => name),
      ),
      sections: [
        {
          heading: '',
          rows: [
            ...withWhom.map(({ name, role, phone, mail }) => contactRow(name, roleInWords(role), phone, mail)),
            contactRow(company.name, companyInWords, company.phone, null),
          ],
        },
      ],
      lines: [texts.prepareTalk(trainer), texts.whyTalk(placement)],
    }),
  };
}
