/** For whom a link in a mail would still open something. */
import { placementOfPaper } from '../domain/dossier/papers.js';
import type { Person } from '../domain/people/people.js';
import * as may from '../domain/people/permissions.js';
import { parseSicknessId } from '../domain/sickness/sickness.js';
import type { Ports } from '../ports.js';
import { placementOfSheet, placementsOf, inPlacement, ofLeave, ofEnding } from './who-has-to-do-with.js';

/** Who the link was sent to, as long as it would still open something for them. */
export async function opens(hash: string, reader: Person, ports: Ports): Promise<boolean> {
  const link = await ports.mailLinks.find(hash);
  if (!link || link.revoked || link.personId !== reader.id) return false;
  const { purpose } = link;
  switch (purpose.kind) {
    case 'week':
      return inPlacement(placementOfSheet(purpose.sheet), may.maySeeSheet, reader, ports);
    case 'sickness': {
      const placements = await placementsOf(parseSicknessId(purpose.sickness)?.studentId ?? '', ports);
      return placements.some(({ studentId }) => studentId === reader.id) || may.roleToHear(reader, placements) !== null;
    }
    case 'leave':
      return (await ofLeave(purpose.leave, reader, ports)) === true;
    case 'make-up':
    case 'goals':
    case 'work-agreements':
    case 'papers':
    case 'talks':
    case 'judgement':
    case 'pok':
      return inPlacement(purpose.placement, may.maySeeSheet, reader, ports);
    case 'ending':
      return (await ofEnding(purpose, reader, ports)) === true;
    case 'paper':
      return inPlacement(placementOfPaper(purpose.paper), may.maySeePapers, reader, ports);
    case 'open':
      return true;
  }
}
