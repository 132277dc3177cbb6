/** The plan to make up missed hours: proposed by the student, agreed to or answered with another by the trainer [2.3]. */
import { actOf, decide } from '../../decide.js';
import { decideAgree, decidePropose, emptyMakeUpPlan, type MakeUpPlan } from '../../domain/sickness/make-up-plan.js';
import { partyToPlan } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { healthInField, healthInReason, noPlacement } from '../../texts/general.js';
import { notYourPlan, planRefused, whichMakeUp } from '../../texts/make-up.js';
import { howFar } from '../../views/how-far.js';
import { makeUpPlan } from '../../views/make-up.js';

const NOT_YOURS: Answer = { kind: 'text', text: notYourPlan };

/** Without a placement it is that of one's own where something is to be made up; of two it is asked which. */
export async function showMakeUp(
  { placement: id, proposal: typed }: Extract<Request, { kind: 'make-up' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  // What is left of a sentence may say what nobody meant.
  const proposal = asked.healthDropped ? undefined : typed;
  if (id === undefined) return showOwn(proposal, asked, ports);
  const placement = await ports.placements.byId(id);
  return (placement && (await makeUpPlan(placement, asked.person, ports, [], proposal))) ?? NOT_YOURS;
}

async function showOwn(proposal: string | undefined, asked: Asked, ports: Ports): Promise<Answer> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  const far = await howFar(placements, asked.now.day, ports);
  if (!far) return { kind: 'text', text: noPlacement };
  const open = far.missed.filter(({ hours }) => hours.left > 0).map(({ placement }) => placement);
  const [only = placements.at(-1), ...more] = open;
  if (only && more.length === 0) return (await makeUpPlan(only, asked.person, ports, [], proposal)) ?? NOT_YOURS;
  return {
    kind: 'question',
    question: {
      text: whichMakeUp,
      choices: open.map(({ id, company }) => ({
        label: company.name,
        request: { kind: 'make-up', placement: id, ...(proposal !== undefined && { proposal }) },
      })),
    },
  };
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
    (await ports.makeUpPlans.load(placement.id)) ?? emptyMakeUpPlan(placement.id),
    (plan: MakeUpPlan) =>
      request.kind === 'agree-make-up'
        ? decideAgree(plan, request.version, context)
        : decidePropose(plan, { version: request.version, text: request.proposal, unclear: request.unclear }, context),
    asked,
    ports,
  );
  const isEmptied = outcome.kind === 'refused' && outcome.refusal.why === 'no-text' && asked.healthDropped;
  const dropped = party === 'student' ? healthInField : healthInReason;
  const notes = outcome.kind === 'refused' ? [isEmptied ? dropped : planRefused(outcome.refusal)] : [];
  return (await makeUpPlan(placement, asked.person, ports, notes)) ?? NOT_YOURS;
}
