/** Sanne's school with everybody in it, and another one beside it: for the table of who may what. */
import type { DirectRequest } from '../../src/carry-out/carried.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import { asks } from './asking.js';
import { conversation, type Conversation } from './conversation.js';
import { ELSEWHERE, PEOPLE, type Who } from './everybody.js';
import { givenSchool } from './given.js';
import { placementOfMilan, placementOfSanne, sanne, school } from './people.js';
import { PLACEMENT, type State } from './states-of-sanne.js';

/** Of two there as well, so that each of them is asked after. */
const elsewhere = (id: string): Placement =>
  placementOfSanne({
    ...{ id: id as PlacementId, ...ELSEWHERE, company: { name: 'Elders', address: '', phone: null } },
    ...{ studentId: 'student3' as PersonId, trainerId: 'trainer3' as PersonId },
    mentorId: 'mentor3' as PersonId,
    ...{ teacherId: 'teacher3' as PersonId, coachId: 'coach3' as PersonId },
  });

/** A school in which everybody has students of their own; trainer, mentor, teacher and coach of Sanne were replaced once; beside it another school. */
export async function schoolOfSanne(after: State | undefined): Promise<Conversation> {
  const talk = await conversation({
    people: Object.values(PEOPLE),
    placements: [
      placementOfSanne({ mentorId: 'mentor1' as PersonId }),
      placementOfMilan({
        ...{ mentorId: 'mentor2' as PersonId, teacherId: 'teacher2' as PersonId, coachId: 'coach2' as PersonId },
      }),
      placementOfMilan({
        ...{ id: 'before' as PlacementId, trainerId: 'trainer0' as PersonId },
        mentorId: 'mentor0' as PersonId,
        ...{ teacherId: 'teacher0' as PersonId, coachId: 'coach0' as PersonId },
      }),
      elsewhere('elders'),
      elsewhere('elders-2'),
    ],
  });
  await givenSchool(
    talk.ports,
    school({ id: ELSEWHERE.schoolId, name: 'Elders', tenantIds: ['tenant-elsewhere'], holidays: [] }),
  );
  await after?.(talk);
  return talk;
}

/** All that is kept of Sanne. */
export async function keptOfSanne({ ports }: Conversation): Promise<string> {
  return JSON.stringify([
    ports.sheets.all().filter(({ placementId }) => placementId === PLACEMENT),
    ports.leaves.all().filter(({ studentId }) => studentId === sanne().id),
    ports.sicknesses.all().filter(({ id }) => id === sanne().id),
    ports.makeUpPlans.all().filter(({ id }) => id === PLACEMENT),
    ports.papers.all().filter(({ id }) => id === PLACEMENT),
    ports.reflections.all().filter(({ id }) => id === PLACEMENT),
    ports.judgements.all().filter(({ id }) => id === PLACEMENT),
    ports.goals.all().filter(({ id }) => id === PLACEMENT),
    ports.endings.all().filter(({ placementId }) => placementId === PLACEMENT),
    ports.talks.all().filter(({ id }) => id === PLACEMENT),
    await ports.placements.byId(PLACEMENT),
    await ports.people.byId(sanne().id),
    await ports.schools.byId(sanne().schoolId),
    await ports.rhythms.of(sanne().id, 'student'),
    ports.notices.all().flatMap(({ key, about }) => (about.kind === 'nudge' ? [key] : [])),
  ]);
}

/** The same request, of what does not exist; null where it names nothing of hers. */
export function ofNobody<Kind extends DirectRequest>(request: Kind): Kind | null {
  const asked = JSON.stringify(request);
  const nobodys = nameless(asked);
  return nobodys === asked ? null : (JSON.parse(nobodys) as Kind);
}

const nameless = (text: string): string => text.replace(/sanne|karel|fatima/gi, 'nergens');

/** What is answered, without the names that were in the question. */
export async function answerTo(who: Who, request: DirectRequest, after: State | undefined): Promise<string> {
  const { text, buttons } = await asks(await schoolOfSanne(after), PEOPLE[who], request);
  return nameless([text, ...buttons].join('\n'));
}
