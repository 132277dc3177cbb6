/** A digest of a week, shown again to whose it is. */
import type { Digest } from '../domain/roster/digest.js';
import type { Person } from '../domain/people/people.js';
import type { Ports } from '../ports.js';
import type { Shown } from '../shows/reply.js';
import { asItWas, digestTitle, whyDigest } from '../texts/digest.js';
import { digestShow, digestPage, type DigestView } from './digest.js';
import { placementsSeenBy } from './seen-placements.js';

/** "told": unasked, so it says why. "again": as it was. Else the rows from one on. */
export type Showing = 'told' | 'again' | { readonly from: number };

/** Null where there is none, where it is somebody else's, or where none of these students is theirs any more. */
export async function keptDigest(
  id: Digest['id'],
  reader: Person,
  showing: Showing,
  ports: Ports,
): Promise<Shown<'list'> | null> {
  const [digest, placements] = await Promise.all([ports.digests.byId(id), placementsSeenBy(reader, ports)]);
  if (digest?.personId !== reader.id) return null;
  const lines = showing === 'told' ? [whyDigest(reader, digest)] : [asItWas(digest.week)];
  const view: DigestView = { title: digestTitle(digest), lines, kept: id };
  const eyes = { reader, placements };
  return typeof showing === 'object'
    ? digestPage(digest, eyes, { ...view, ...showing }, ports)
    : digestShow(digest, eyes, view, ports);
}
