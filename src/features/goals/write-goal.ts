/** "leerdoel: ik kan ...": the form of a goal, and what it says; written by the student alone [Leerdoelen]. */
import { actOf, decide } from '../../decide.js';
import { goalIdOf, PERSONAL, type GoalId, type GoalSaid } from '../../domain/goals/goals.js';
import { decideDropGoal, decideWriteGoal } from '../../domain/goals/write-goals.js';
import { mayKeepGoals } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import { goalFormShow } from '../../shows/goals.js';
import type { Answer } from '../../shows/reply.js';
import { healthInForm } from '../../texts/general.js';
import * as texts from '../../texts/goals.js';
import { goalsOfStudent, openGoals, type OpenGoals } from '../../views/goals.js';
import { ownPlacement } from '../../views/own-placement.js';

const NOT_YOURS: Answer = { kind: 'text', text: texts.noSuchGoals };

/** What a message or a press begins is one goal, however often its form is saved. */
export async function newGoal(
  request: Extract<Request, { kind: 'goal' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (!asked.person.roles.includes('student')) return { kind: 'text', text: texts.goalsOfStudent };
  const own = await ownPlacement(request.placementId, (placementId) => ({ ...request, placementId }), asked, ports);
  if (own.kind === 'answer') return own.answer;
  const found = await openGoals(own.placement.id, ports);
  if (!found) return NOT_YOURS;
  const goal = goalIdOf(own.placement.id, asked.source);
  if (found.goals.goals.some(({ id }) => id === goal)) return goalsOfStudent(found, asked.person, ports);
  const said = { goal: request.text ?? '', criterion: '', about: [], by: null };
  return form(found, goal, said, asked.healthDropped ? texts.goalWithHealth : '');
}

export async function editGoal(
  { placement, goal }: Extract<Request, { kind: 'edit-goal' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(placement, ports);
  if (!found || !mayKeepGoals(asked.person, found.placement)) return NOT_YOURS;
  const known = found.goals.goals.find(({ id }) => id === goal);
  if (!known || known.state === 'reached') return goalsOfStudent(found, asked.person, ports);
  return form(found, goal, known.said);
}

export async function saveGoal(
  { placement, goal, revision, said: typed }: Extract<Request, { kind: 'save-goal' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(placement, ports);
  if (!found || !mayKeepGoals(asked.person, found.placement)) return NOT_YOURS;
  const said = { ...typed, about: typed.about.filter((code) => isOfPlacement(code, found)) };
  if (asked.healthDropped) return form(found, goal, said, healthInForm);
  const context = { placement: found.placement, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.goals,
    found.goals,
    (goals) => decideWriteGoal(goals, { goal, revision, said }, context),
    asked,
    ports,
  );
  const now = { ...found, goals: outcome.document };
  if (outcome.kind === 'done') {
    return goalsOfStudent(now, asked.person, ports, texts.saved(now.goals.goals.length));
  }
  const { refusal } = outcome;
  const error = texts.writeRefused(refusal);
  return refusal.why === 'no-goal' ? form(now, goal, said, error) : goalsOfStudent(now, asked.person, ports, error);
}

export async function dropGoal(
  { placement, goal, revision }: Extract<Request, { kind: 'drop-goal' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(placement, ports);
  if (!found || !mayKeepGoals(asked.person, found.placement)) return NOT_YOURS;
  const context = { placement: found.placement, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.goals,
    found.goals,
    (goals) => decideDropGoal(goals, { goal, revision }, context),
    asked,
    ports,
  );
  const note = outcome.kind === 'done' ? texts.dropped : texts.writeRefused(outcome.refusal);
  return goalsOfStudent({ ...found, goals: outcome.document }, asked.person, ports, note);
}

const isOfPlacement = (code: string, { workProcesses }: OpenGoals): boolean =>
  code === PERSONAL || workProcesses.some((one) => one.code === code);

function form(
  { goals, placement, trainer, workProcesses }: OpenGoals,
  goal: GoalId,
  said: GoalSaid,
  error = '',
): Answer {
  const known = goals.goals.find(({ id }) => id === goal);
  return goalFormShow({
    ...{ placement: placement.id, goal, revision: known?.revision ?? 0, said, approved: known?.approved ?? null },
    ...{ trainer, workProcesses, error },
  });
}
