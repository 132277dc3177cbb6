/** [Naar Karel]: what is ready goes to the praktijkopleider together [Leerdoelen]. */
import { actOf, decide } from '../../decide.js';
import { decideSendGoals } from '../../domain/goals/write-goals.js';
import { mayKeepGoals } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/goals.js';
import { goalsOfStudent, openGoals } from '../../views/goals.js';

export async function sendGoals(
  { placement, goals: wanted }: Extract<Request, { kind: 'send-goals' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openGoals(placement, ports);
  if (!found || !mayKeepGoals(asked.person, found.placement)) return { kind: 'text', text: texts.noSuchGoals };
  const context = { placement: found.placement, school: found.school, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.goals,
    found.goals,
    (goals) => decideSendGoals(goals, wanted, context),
    asked,
    ports,
  );
  const note = outcome.kind === 'done' ? texts.sentTo(found.trainer) : texts.sendRefused(outcome.refusal);
  return goalsOfStudent({ ...found, goals: outcome.document }, asked.person, ports, note);
}
