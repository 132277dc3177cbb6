/** The praktijkopleider agrees to work agreements or sends them back; an old card shows how they stand. */
import { actOf, decide } from '../../decide.js';
import { decideAnswerWork, type AnswerWorkRefusal } from '../../domain/goals/work-agreements.js';
import { mayAnswerGoals, maySeeGoals } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { healthInReason } from '../../texts/general.js';
import { answerRefused, noSuchWork, trainerAnswersWork } from '../../texts/work-agreements.js';
import { openGoals, workFor } from '../../views/goals.js';

const NOT_YOURS: Answer = { kind: 'text', text: noSuchWork };

export async function answerWork(
  request: Extract<Request, { kind: 'agree-work' | 'return-work' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(request.placement, ports);
  if (!found || !maySeeGoals(asked.person, found.placement)) return NOT_YOURS;
  if (!mayAnswerGoals(asked.person, found.placement)) return { kind: 'text', text: trainerAnswersWork };
  const { revision } = request;
  const reason = request.kind === 'return-work' ? request.reason : null;
  const context = { placement: found.placement, act: actOf(asked, 'trainer') };
  const outcome = await decide(
    ports.goals,
    found.goals,
    (goals) => decideAnswerWork(goals, { revision, reason }, context),
    asked,
    ports,
  );
  const notes = outcome.kind === 'refused' ? [refused(outcome.refusal, asked)] : [];
  return (await workFor({ ...found, goals: outcome.document }, asked.person, ports, notes)) ?? NOT_YOURS;
}

const refused = (refusal: AnswerWorkRefusal, { healthDropped }: Asked): string =>
  refusal.why === 'no-reason' && healthDropped ? healthInReason : answerRefused(refusal);
