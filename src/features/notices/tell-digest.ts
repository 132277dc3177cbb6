import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { isStale } from '../../domain/roster/digest-times.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { keptDigest } from '../../views/kept-digest.js';

/** Not one of days ago, for who could not be reached until now: "overzicht" says how it is. */
export async function tellDigest(
  { digest: id }: Extract<NoticeAbout, { kind: 'digest' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [digest, reader] = await Promise.all([ports.digests.byId(id), ports.people.byId(to)]);
  if (!digest || !reader || isStale(new Date(digest.at), ports.clock.now())) return { kind: 'nothing' };
  const reply = await keptDigest(id, reader, 'told', ports);
  return reply ? { kind: 'write', reply } : { kind: 'nothing' };
}
