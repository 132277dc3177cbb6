/** Which placement a request is about: one's own, the one that was pressed, or that of a student whom staff name. */
import { named, nearlyNamed } from '../domain/people/named.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { Request } from '../asks/request.js';
import type { Asked, Ports } from '../ports.js';
import { nobodyNamed, noSuchTalk, whichStudent, whoseTalk } from '../texts/talks.js';
import { whichAddress } from '../texts/general.js';
import { ownPlacement, type OwnPlacement } from './own-placement.js';
import { placementsOfSeen, placementsSeenBy } from './seen-placements.js';

interface OfWhom {
  readonly placement?: PlacementId;
  readonly student?: PersonId;
  readonly name?: string;
}

const MOST_CHOICES = 3;
const answer = (text: string): OwnPlacement => ({ kind: 'answer', answer: { kind: 'text', text } });

/** `at`: what is asked once it is known of whom, and where. What somebody may do there is asked afterwards. */
export async function namedPlacement(
  { placement: id, student, name }: OfWhom,
  at: (of: Omit<OfWhom, 'name'>) => Request,
  asked: Asked,
  ports: Ports,
): Promise<OwnPlacement> {
  const { person } = asked;
  if (id !== undefined) {
    const placement = await ports.placements.byId(id);
    return placement ? { kind: 'placement', placement } : answer(noSuchTalk);
  }
  if (student !== undefined) return ofStudent(student, at, asked, ports);
  if (name === undefined) {
    if (!person.roles.includes('student')) return answer(whoseTalk);
    return ownPlacement(undefined, (own) => at({ placement: own }), asked, ports);
  }
  const seen = await placementsSeenBy(person, ports);
  const students = await ports.people.byIds([...new Set(seen.map(({ studentId }) => studentId))]);
  const exact = named(students, name);
  const found = exact.length > 0 ? exact : nearlyNamed(students, name);
  const [only, ...more] = found;
  if (!only) return answer(nobodyNamed);
  if (exact.length > 0 && more.length === 0) return ofStudent(only.id, at, asked, ports);
  const choices = found.slice(0, MOST_CHOICES).map((one) => ({ label: one.name, request: at({ student: one.id }) }));
  return { kind: 'answer', answer: { kind: 'question', question: { text: whichStudent, choices } } };
}

/** "ging niet door" at two addresses: the one where a talk is planned, where that is one; else it is asked. */
export async function whereTalkIsPlanned(
  request: Extract<Request, { kind: 'talk-off' }>,
  asked: Asked,
  ports: Ports,
): Promise<OwnPlacement> {
  const which = await namedPlacement(request, (of) => ({ ...request, ...of }), asked, ports);
  if (which.kind === 'placement' || which.answer.kind !== 'question') return which;
  const ids = which.answer.question.choices.flatMap(({ request: to }) =>
    to.kind === 'talk-off' && to.placement !== undefined ? [to.placement] : [],
  );
  const planned = (await ports.talks.ofPlacements(ids)).filter(({ talks }) =>
    talks.some(({ state, kind }) => state === 'planned' && (request.talk === undefined || kind === request.talk)),
  );
  const [only, ...more] = planned;
  const placement = only && more.length === 0 ? await ports.placements.byId(only.id) : null;
  return placement ? { kind: 'placement', placement } : which;
}

async function ofStudent(
  student: PersonId,
  at: (of: Omit<OfWhom, 'name'>) => Request,
  { person, now }: Asked,
  ports: Ports,
): Promise<OwnPlacement> {
  const seen = await placementsOfSeen(student, person, ports);
  const running = seen.filter(({ period }) => period.until >= now.day);
  const among = running.length > 0 ? running : seen.slice(-1);
  const [only, ...more] = among;
  if (!only) return answer(noSuchTalk);
  if (more.length === 0) return { kind: 'placement', placement: only };
  const choices = among
    .slice(0, MOST_CHOICES)
    .map(({ id, company }) => ({ label: company.name, request: at({ placement: id }) }));
  return { kind: 'answer', answer: { kind: 'question', question: { text: whichAddress, choices } } };
}
