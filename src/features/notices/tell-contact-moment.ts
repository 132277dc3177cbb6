/** A talk comes up: who plans it hears with whom, when, and what to prepare, with the moments that the docent offers [Contact moments]. */
import { listShow } from '../../shows/list.js';
import { isPlanned, openMoments } from '../../domain/talks/contact-moments.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId, Role } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { freeMoments, slotsToCome } from '../../domain/talks/availability.js';
import { whoPlans } from '../../domain/talks/talk-forms.js';
import { currentTalk, isWithoutStudent } from '../../domain/talks/talks.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import * as texts from '../../texts/contact-moments.js';
import { companyInWords, roleInWords } from '../../texts/looking.js';
import { buttons, planTitle } from '../../texts/talks.js';
import { contactRow } from '../../shows/contact-row.js';
import { button } from '../../shows/button.js';
import { dayOffUntil } from '../../views/day-off.js';
import { openTalks } from '../../views/talks.js';
import { teachersTime } from '../../views/teachers-time.js';

const MOST_MOMENTS = 4;

/** Not once it is planned, held or over, or has come to lie in another week: then it has another name. A call is the teacher's. */
export async function tellContactMoment(
  { placement: id, moment: momentId }: Extract<NoticeAbout, { kind: 'contact-moment' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const now = momentOf(ports.clock.now());
  const found = await openTalks(id as PlacementId, ports);
  if (!found) return { kind: 'nothing' };
  const { placement, school, talks, people } = found;
  const moment = openMoments(placement, school, talks.talks).find((one) => one.id === momentId);
  if (!moment || isWithoutStudent(moment.kind) || moment.until < now.day) return { kind: 'nothing' };
  const isTheirs = whoPlans(moment.kind, placement, school) === to;
  if (!isTheirs || isPlanned(moment, talks.talks, now.day)) return { kind: 'nothing' };

  const { studentId, trainerId, teacherId, company } = placement;
  const isOwn = to === studentId;
  const reader = people.find(({ id }) => id === to);
  const until = isOwn && reader ? await dayOffUntil(reader, ports) : null;
  if (until) return { kind: 'later', until };
  const ids: Readonly<Partial<Record<Role, PersonId>>> = { student: studentId, trainer: trainerId, teacher: teacherId };
  const roles: readonly Role[] = !isOwn
    ? ['student', 'trainer']
    : moment.kind === 'trainer-talk'
      ? ['trainer']
      : ['trainer', 'teacher'];
  const withWhom = roles.flatMap((role) => {
    const person = people.find((one) => one.id === ids[role]);
    return person ? [{ ...person, role }] : [];
  });
  const talk = currentTalk(talks, moment.kind);
  const time = roles.includes('teacher') ? await teachersTime(placement, talk.id, ports) : null;
  const free = time ? freeMoments(slotsToCome(time, now), time.taken, { now, most: MOST_MOMENTS }) : [];
  const names = withWhom.map(({ name }) => name);
  return {
    kind: 'write',
    reply: listShow({
      title: isOwn ? texts.planTalk(moment.kind, moment, names) : planTitle(moment.kind, found.student),
      sections: [
        {
          heading: '',
          rows: [
            ...withWhom.map(({ name, role, phone, mail }) => contactRow(name, roleInWords(role), phone, mail)),
            contactRow(company.name, companyInWords, company.phone, null),
          ],
        },
      ],
      lines: [
        ...(free.length > 0 ? [texts.teacherCan(found.teacher, free)] : []),
        ...(isOwn ? [texts.prepareTalk(found.trainer || roleInWords('trainer'))] : []),
        isOwn ? texts.whyTalk(placement) : texts.whyTeacherPlans(found.student, company.name),
      ],
      buttons: [
        button(buttons.plan, { verb: 'plan-talk', placement: placement.id, talk: talk.id }, { look: 'positive' }),
      ],
    }),
  };
}
