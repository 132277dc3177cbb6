/** The plan to make up missed hours: proposed by the student, agreed to or answered with another by the trainer [2.3]. */
import { actOf, decide } from '../../decide.js';
import { decideAgree, decidePropose, emptyMakeUpPlan, type MakeUpPlan } from '../../domain/make-up-plan.js';
import { partyToPlan } from '../../domain/permissions.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { causeNotKept } from '../../texts/sickness.js';
import { notYourPlan, planRefused } from '../../texts/make-up.js';
import { studentIsLost, trainerIsLost } from '../../views/reach.js';
import { makeUpPlan } from '../../views/make-up.js';

const NOT_YOURS: Answer = { kind: 'text', text: notYourPlan };

export async function showMakeUp(
  { placement: id }: Extract<Request, { kind: 'make-up' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const placement = await ports.placements.byId(id);
  return (placement && (await makeUpPlan(placement, asked.person, ports))) ?? NOT_YOURS;
}

export async function planMakeUp(
  request: Extract<Request, { kind: 'propose-make-up' | 'agree-make-up' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const placement = await ports.placements.byId(request.placement);
  const party = placement && partyToPlan(asked.person, placement);
  if (!placement || !party) return NOT_YOURS;
  const context = { placement, act: actOf(asked, party) };
  const outcome = await decide(
    ports.makeUpPlans,
    placement.id,
    () => emptyMakeUpPlan(placement.id),
    (plan: MakeUpPlan) =>
      request.kind === 'agree-make-up'
        ? decideAgree(plan, request.version, context)
        : decidePropose(plan, { version: request.version, text: request.proposal }, context),
    ports,
  );
  const lost = party === 'student' ? trainerIsLost : studentIsLost;
  const notes = [
    ...(outcome.kind === 'done' ? await lost(placement, ports) : []),
    ...(outcome.kind === 'refused' ? [planRefused(outcome.refusal)] : []),
    ...(asked.healthDropped ? [causeNotKept] : []),
  ];
  return (await makeUpPlan(placement, asked.person, ports, notes)) ?? NOT_YOURS;
}
