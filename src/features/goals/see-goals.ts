/** "leerdoelen", "werkafspraken", and those of a student who is named: as they stand, for who may see them. */
import type { Request } from '../../asks/request.js';
import { mayAnswerGoals } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/goals.js';
import { goalsFor, goalsToAnswer, openGoals, workFor, type OpenGoals } from '../../views/goals.js';
import { ownPlacement } from '../../views/own-placement.js';
import { placementsOfSeen } from '../../views/seen-placements.js';

type See = Extract<Request, { kind: 'goals' | 'work-agreements' }>;

export async function seeGoals(request: See, asked: Asked, ports: Ports): Promise<Answer> {
  const { person } = asked;
  if (request.placement) return at(request.placement, request.kind, asked, ports);
  if (request.student) {
    const seen = await placementsOfSeen(request.student, person, ports);
    const [only, ...more] = seen;
    if (!only) return { kind: 'text', text: texts.noSuchGoals };
    if (more.length === 0) return shownTo(await openGoals(only.id, ports), request.kind, asked, ports);
    const choices = seen.map(({ id, company }) => ({
      label: company.name,
      request: { kind: request.kind, placement: id } as const,
    }));
    return { kind: 'question', question: { text: texts.whichGoals, choices } };
  }
  if (!person.roles.includes('student')) return { kind: 'text', text: texts.whoseGoals };
  const own = await ownPlacement(undefined, (placement) => ({ kind: request.kind, placement }), asked, ports);
  return own.kind === 'answer'
    ? own.answer
    : shownTo(await openGoals(own.placement.id, ports), request.kind, asked, ports);
}

/** From a card or a link: to who is asked, also what was answered already. */
async function at(id: PlacementId, what: See['kind'], asked: Asked, ports: Ports): Promise<Answer> {
  const found = await openGoals(id, ports);
  return found && what === 'goals' && mayAnswerGoals(asked.person, found.placement)
    ? goalsToAnswer(found, asked.person, ports)
    : shownTo(found, what, asked, ports);
}

async function shownTo(found: OpenGoals | null, what: See['kind'], { person }: Asked, ports: Ports): Promise<Answer> {
  const shown = found && (await (what === 'goals' ? goalsFor : workFor)(found, person, ports));
  return shown ?? { kind: 'text', text: texts.noSuchGoals };
}
