/** Goals and work agreements of a placement, as somebody may see them: the student's, the praktijkopleider's, and of who looks along. */
import { emptyGoals, type Goal, type Goals } from '../domain/goals/goals.js';
import { workProcessesOf } from '../domain/goals/work-agreements.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayAnswerGoals, mayKeepGoals, maySeeGoals } from '../domain/people/permissions.js';
import { isGoingOn, type Placement, type PlacementId } from '../domain/placements/placement.js';
import type { School, WorkProcess } from '../domain/school/school.js';
import type { Ports } from '../ports.js';
import { goalsShow, goalsToApproveShow, type GoalsFacts } from '../shows/goals.js';
import type { Reply } from '../shows/reply.js';
import { workShow } from '../shows/work-agreements.js';
import { asksNoMore } from '../texts/general.js';
import { answered, nothingWaits } from '../texts/goals.js';
import { goalsNotKnown } from './reach.js';

export interface OpenGoals {
  readonly goals: Goals;
  readonly placement: Placement;
  readonly school: School;
  readonly workProcesses: readonly WorkProcess[];
  /** Of the two whose they are. */
  readonly student: string;
  readonly trainer: string;
}

/** Null where there is no such placement. */
export async function openGoals(id: PlacementId, ports: Ports): Promise<OpenGoals | null> {
  const [placement, stored] = await Promise.all([ports.placements.byId(id), ports.goals.load(id)]);
  if (!placement) return null;
  const { studentId, trainerId, schoolId } = placement;
  const [school, people] = await Promise.all([
    ports.schools.byId(schoolId),
    ports.people.byIds([studentId, trainerId]),
  ]);
  if (!school) return null;
  const nameOf = (of: PersonId): string => people.find((one) => one.id === of)?.name ?? '';
  return {
    ...{ goals: stored ?? emptyGoals(id), placement, school, workProcesses: workProcessesOf(placement, school) },
    ...{ student: nameOf(studentId), trainer: nameOf(trainerId) },
  };
}

/** `done`: what was just done, or why nothing was. */
export async function goalsOfStudent(found: OpenGoals, reader: Person, ports: Ports, done = ''): Promise<Reply> {
  const unheard = await goalsNotKnown(found.goals, 'goals', found.placement, ports);
  return goalsShow(factsOf(found, reader, unheard), done);
}

/** All of them, as they stand; who is asked for an answer is asked here. */
export async function goalsFor(found: OpenGoals, reader: Person, ports: Ports): Promise<Reply | null> {
  if (mayKeepGoals(reader, found.placement)) return goalsOfStudent(found, reader, ports);
  if (!maySeeGoals(reader, found.placement)) return null;
  const isAsked = mayAnswerGoals(reader, found.placement) && found.goals.goals.some(({ state }) => state === 'sent');
  return isAsked ? goalsToAnswer(found, reader, ports) : goalsShow(factsOf(found, reader, []), null);
}

/** What waits for the praktijkopleider; where nothing does, how it was answered last, by whom and when. */
export async function goalsToAnswer(
  found: OpenGoals,
  reader: Person,
  ports: Ports,
  notes: readonly string[] = [],
): Promise<Reply> {
  const { goals } = found;
  const waiting = goals.goals.filter(({ state }) => state === 'sent');
  const facts = factsOf(found, reader, notes);
  if (waiting.length > 0 && !facts.isGoingOn)
    return goalsToApproveShow({ ...facts, about: waiting, state: asksNoMore, isGood: false });
  if (waiting.length > 0) return goalsToApproveShow({ ...facts, about: waiting, state: '', isGood: false });
  const last = goals.history.findLast(({ what }) => what.kind === 'approved' || what.kind === 'returned');
  if (!last || (last.what.kind !== 'approved' && last.what.kind !== 'returned')) {
    return goalsToApproveShow({ ...facts, about: [], state: nothingWaits, isGood: false });
  }
  const { what, by, at } = last;
  const about = goals.goals.filter(({ id }: Goal) => what.goals.some(({ goal }) => goal === id));
  const name = (await ports.people.byId(by))?.name ?? '';
  const state = answered(what.kind, name, at);
  return goalsToApproveShow({ ...facts, about, state, isGood: what.kind === 'approved' });
}

/** The work agreements, with what this reader can do with them; null for who has nothing to do with it. */
export async function workFor(
  found: OpenGoals,
  reader: Person,
  ports: Ports,
  notes: readonly string[] = [],
): Promise<Reply | null> {
  const { placement, goals } = found;
  if (!maySeeGoals(reader, placement)) return null;
  const as = mayKeepGoals(reader, placement) ? 'student' : mayAnswerGoals(reader, placement) ? 'trainer' : 'other';
  const unheard = as === 'student' ? await goalsNotKnown(goals, 'work-agreements', placement, ports) : [];
  return workShow({ ...factsOf(found, reader, [...notes, ...unheard]), as });
}

function factsOf(
  { goals, placement, workProcesses, student, trainer }: OpenGoals,
  reader: Person,
  notes: readonly string[],
): GoalsFacts {
  return {
    ...{ goals, reader: reader.id, student, trainer, company: placement.company.name, workProcesses, notes },
    isGoingOn: isGoingOn(placement),
  };
}
