/** Every request and the feature that carries it out, by subject. */
import { ABSENCE } from './carry-out/absence.js';
import type { CarryOut, DirectRequest } from './carry-out/carried.js';
import { DOSSIER } from './carry-out/dossier.js';
import { GOALS } from './carry-out/goals.js';
import { ENDINGS } from './carry-out/endings.js';
import { HOURS } from './carry-out/hours.js';
import { KEEPING } from './carry-out/keeping.js';
import { IMPORTING } from './carry-out/importing.js';
import { LOOKING } from './carry-out/looking.js';
import { OFFICE } from './carry-out/office.js';
import { PAPERS } from './carry-out/papers.js';
import { REFLECTIONS } from './carry-out/reflections.js';
import { SETTINGS } from './carry-out/settings.js';
import { TALKS } from './carry-out/talks.js';
import { WEEKS } from './carry-out/weeks.js';
import { lookIn } from './domain/keeping/looks.js';
import type { Asked, Ports } from './ports.js';
import type { Answer } from './shows/reply.js';
import { studentsOwn } from './texts/general.js';
import { whichStudent } from './texts/looking.js';

/** As one request is handed to its own: TypeScript does not follow that the two belong together. */
type CarryOne = (
  request: DirectRequest,
  ...rest: [Asked, Ports, (request: DirectRequest, asked: Asked) => Promise<Answer>]
) => Promise<Answer> | Answer;

const ALL: CarryOut = {
  ...{ ...HOURS, ...WEEKS, ...ABSENCE, ...ENDINGS, ...GOALS, ...PAPERS, ...TALKS, ...REFLECTIONS },
  ...{ ...DOSSIER, ...LOOKING, ...SETTINGS, ...OFFICE, ...IMPORTING, ...KEEPING },
};

/** What is asked about one's own placement, which only a student has. */
const OF_STUDENTS: ReadonlySet<DirectRequest['kind']> = new Set([
  ...(['hours', 'correct', 'delete', 'fill-in', 'submit-week', 'week', 'this-week'] as const),
  ...(['sick', 'sick-update', 'recovered', 'not-sick', 'leave', 'my-leave', 'call-off-leave'] as const),
  ...(['snooze', 'employment', 'not-worked', 'undo-last', 'same-week'] as const),
]);

export async function carryOut(request: DirectRequest, asked: Asked, ports: Ports): Promise<Answer> {
  if (OF_STUDENTS.has(request.kind) && !asked.person.roles.includes('student')) {
    const isToLook = request.kind === 'week' || request.kind === 'this-week';
    return { kind: 'text', text: isToLook ? whichStudent : studentsOwn(asked.person.roles[0] ?? 'student') };
  }
  const carry = ALL[request.kind] as CarryOne;
  const answer = await carry(request, asked, ports, (next, by) => carryOut(next, by, ports));
  // What is shown of somebody is a look at them; a refusal is words alone.
  if (answer.kind === 'show') noteLook(request, asked, ports);
  return answer;
}

/** One place for every door; nobody waits for it. */
function noteLook(request: DirectRequest, { person, way, at }: Asked, { looks, log }: Ports): void {
  const look = lookIn(request, person);
  if (!look) return;
  looks.note({ ...look, schoolId: person.schoolId, by: person.id, way, at }).catch((error: unknown) => {
    log.error('look-not-noted', { error: error instanceof Error ? error.name : typeof error });
  });
}
