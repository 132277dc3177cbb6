/** Of which school a document is: of its placement's, or of its person's. */
import type { Belongs } from '../domain/evidence/sound-documents.js';
import type { SchoolId } from '../domain/people/people.js';
import type { Ports } from '../ports.js';

/** Null where the placement or the person is not there. */
export async function schoolOfDocument(
  belongs: Belongs,
  { placements, people }: Pick<Ports, 'placements' | 'people'>,
): Promise<SchoolId | null> {
  if ('school' in belongs) return belongs.school;
  const found = await ('placement' in belongs ? placements.byId(belongs.placement) : people.byId(belongs.person));
  return found?.schoolId ?? null;
}
