/** The praktijkopleider agrees to goals or sends them back; an old card or a second press shows how it stands. */
import { actOf, decide } from '../../decide.js';
import { decideApproveGoals, decideReturnGoals, type AnswerGoalsRefusal } from '../../domain/goals/answer-goals.js';
import { mayAnswerGoals, maySeeGoals } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { healthInReason } from '../../texts/general.js';
import * as texts from '../../texts/goals.js';
import { goalsToAnswer, openGoals } from '../../views/goals.js';

export async function answerGoals(
  request: Extract<Request, { kind: 'approve-goals' | 'return-goals' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(request.placement, ports);
  if (!found || !maySeeGoals(asked.person, found.placement)) return { kind: 'text', text: texts.noSuchGoals };
  if (!mayAnswerGoals(asked.person, found.placement)) return { kind: 'text', text: texts.trainerAnswersGoals };
  const context = { placement: found.placement, act: actOf(asked, 'trainer') };
  const outcome = await decide(
    ports.goals,
    found.goals,
    (goals) =>
      request.kind === 'approve-goals'
        ? decideApproveGoals(goals, request.goals, context)
        : decideReturnGoals(goals, request, context),
    asked,
    ports,
  );
  const notes = outcome.kind === 'refused' ? [refused(outcome.refusal, asked)] : [];
  return goalsToAnswer({ ...found, goals: outcome.document }, asked.person, ports, notes);
}

const refused = (refusal: AnswerGoalsRefusal, { healthDropped }: Asked): string =>
  refusal.why === 'no-reason' && healthDropped ? healthInReason : texts.answerRefused(refusal);
