/** Which placement's file is meant: of a student whom staff named, at an address, or one's own; of two it is asked. */
import type { PersonId } from '../domain/people/people.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import type { Request } from '../asks/request.js';
import type { Asked, Ports } from '../ports.js';
import type { Answer } from '../shows/reply.js';
import { ownPlacement, type OwnPlacement } from './own-placement.js';
import { placementsOfSeen } from './seen-placements.js';

interface Named {
  readonly student?: PersonId;
  readonly placement?: PlacementId;
}

/** `at`: what is asked once it is known at which address; `none`: where there is no such placement for this person. */
export async function namedFile(
  { student, placement }: Named,
  { at, none, which }: { readonly at: (id: PlacementId) => Request; readonly none: string; readonly which: string },
  asked: Asked,
  ports: Ports,
): Promise<OwnPlacement> {
  if (placement) {
    const found = await ports.placements.byId(placement);
    return found ? { kind: 'placement', placement: found } : { kind: 'answer', answer: { kind: 'text', text: none } };
  }
  if (!student) return ownPlacement(undefined, at, asked, ports);
  const seen = await placementsOfSeen(student, asked.person, ports);
  const open = seen.filter(({ closed }) => closed === undefined);
  const meant = open.length > 0 ? open : seen;
  const [only, ...more] = meant;
  if (only && more.length === 0) return { kind: 'placement', placement: only };
  return { kind: 'answer', answer: only ? choice(meant, at, which) : { kind: 'text', text: none } };
}

/** Staff have to name a student; a student's own is meant without. */
export const isOfNobody = ({ student, placement }: Named, { person }: Asked): boolean =>
  student === undefined && placement === undefined && !person.roles.includes('student');

function choice(among: readonly Placement[], at: (id: PlacementId) => Request, text: string): Answer {
  const choices = among.map(({ id, company }) => ({ label: company.name, request: at(id) }));
  return { kind: 'question', question: { text, choices } };
}
