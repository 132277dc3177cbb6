/** Which of a student's own placements is meant; of two that run it is asked. */
import { whichPlacement } from '../domain/placements/which-placement.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import type { Request } from '../asks/request.js';
import type { Asked, Ports } from '../ports.js';
import type { Answer } from '../shows/reply.js';
import { noPlacement, whichAddress } from '../texts/general.js';

export type OwnPlacement =
  { readonly kind: 'placement'; readonly placement: Placement } | { readonly kind: 'answer'; readonly answer: Answer };

/** `at`: what is asked once it is known at which address. */
export async function ownPlacement(
  named: PlacementId | undefined,
  at: (id: PlacementId) => Request,
  { person, now }: Asked,
  ports: Ports,
): Promise<OwnPlacement> {
  const which = whichPlacement(await ports.placements.ofStudent(person.id), now.day, { named });
  switch (which.kind) {
    case 'one':
      return { kind: 'placement', placement: which.placement };
    case 'none':
      return { kind: 'answer', answer: { kind: 'text', text: noPlacement } };
    case 'ask': {
      const choices = which.among.map(({ id, company }) => ({ label: company.name, request: at(id) }));
      return { kind: 'answer', answer: { kind: 'question', question: { text: whichAddress, choices } } };
    }
  }
}
