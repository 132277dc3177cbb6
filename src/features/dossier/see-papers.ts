/** "mijn documenten", "documenten Sanne", and one of them: for who may see them. */
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/papers.js';
import { openPaper, openPapers, paperFor, papersFor } from '../../views/papers.js';
import { ownPlacement } from '../../views/own-placement.js';
import { placementsOfSeen } from '../../views/seen-placements.js';
import type { PlacementId } from '../../domain/placements/placement.js';

const NOT_YOURS: Answer = { kind: 'text', text: texts.noSuchPaper };

export async function seePapers(
  { student, placement }: Extract<Request, { kind: 'papers' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (placement) return at(placement, asked, ports);
  if (student) {
    const seen = await placementsOfSeen(student, asked.person, ports);
    const [only] = seen;
    if (only && seen.length === 1) return at(only.id, asked, ports);
    const choices = seen.map(({ id, company }) => ({
      label: company.name,
      request: { kind: 'papers', placement: id } as const,
    }));
    return only ? { kind: 'question', question: { text: texts.atWhichAddress, choices } } : NOT_YOURS;
  }
  if (!asked.person.roles.includes('student')) return { kind: 'text', text: texts.whosePapers };
  const own = await ownPlacement(undefined, (id) => ({ kind: 'papers', placement: id }), asked, ports);
  return own.kind === 'answer' ? own.answer : at(own.placement.id, asked, ports);
}

export async function seePaper(
  { paper, anew }: Extract<Request, { kind: 'see-paper' }>,
  { person }: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openPaper(paper, person, ports);
  return found ? paperFor(found, person, ports, { anew: anew ?? false }) : NOT_YOURS;
}

async function at(id: PlacementId, { person }: Asked, ports: Ports): Promise<Answer> {
  const found = await openPapers(id, ports);
  return (found && (await papersFor(found, person, ports))) ?? NOT_YOURS;
}
