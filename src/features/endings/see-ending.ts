/** An early ending as it stands, for everybody who has to do with it. */
import { maySeeEnding } from '../../domain/people/permissions.js';
import type { EndingAsks } from '../../asks/endings.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noSuchEnding } from '../../texts/endings.js';
import { endingCard, openEnding } from '../../views/ending.js';

export async function seeEnding(
  { placement }: Extract<EndingAsks, { kind: 'see-ending' }>,
  { person }: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openEnding(placement, ports);
  return found && maySeeEnding(person, found.placement, found.school)
    ? endingCard(found, person, ports)
    : { kind: 'text', text: noSuchEnding };
}
