/** Work agreements: filled in by the student, which sends them to the praktijkopleider [Wat moet je doen]. */
import { actOf, decide } from '../../decide.js';
import type { SaidWork } from '../../domain/goals/goals.js';
import { decideWriteWork } from '../../domain/goals/work-agreements.js';
import { mayKeepGoals } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { workFormShow } from '../../shows/work-agreements.js';
import { healthInForm } from '../../texts/general.js';
import * as texts from '../../texts/work-agreements.js';
import { openGoals, workFor, type OpenGoals } from '../../views/goals.js';

const NOT_YOURS: Answer = { kind: 'text', text: texts.noSuchWork };

export async function editWork(
  { placement }: Extract<Request, { kind: 'edit-work' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(placement, ports);
  if (!found || !mayKeepGoals(asked.person, found.placement)) return NOT_YOURS;
  return form(found, found.goals.work ?? { here: [], later: [], note: '' });
}

export async function saveWork(
  { placement, revision, work: typed }: Extract<Request, { kind: 'save-work' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(placement, ports);
  if (!found || !mayKeepGoals(asked.person, found.placement)) return NOT_YOURS;
  const isKnown = (code: string): boolean => found.workProcesses.some((one) => one.code === code);
  const work = { ...typed, here: typed.here.filter(isKnown), later: typed.later.filter(isKnown) };
  if (asked.healthDropped) return form(found, work, healthInForm);
  const context = { placement: found.placement, school: found.school, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.goals,
    found.goals,
    (goals) => decideWriteWork(goals, { revision, work }, context),
    asked,
    ports,
  );
  const now = { ...found, goals: outcome.document };
  if (outcome.kind === 'refused' && outcome.refusal.why !== 'changed-since') {
    return form(now, work, texts.writeRefused(outcome.refusal));
  }
  const note = outcome.kind === 'done' ? texts.sentTo(found.trainer) : texts.writeRefused(outcome.refusal);
  return (await workFor(now, asked.person, ports, [note])) ?? NOT_YOURS;
}

function form(
  { goals, placement, trainer, workProcesses }: OpenGoals,
  { here, later, note }: SaidWork,
  error = '',
): Answer {
  if (workProcesses.length === 0) return { kind: 'text', text: texts.noWorkProcesses };
  return workFormShow({
    ...{ placement: placement.id, revision: goals.work?.revision ?? 0, work: { here, later, note } },
    ...{ trainer, workProcesses, error },
  });
}
