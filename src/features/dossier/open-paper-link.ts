/**
 * A link to a paper, or to the page to hand one in by: looking says what it is, taking it gives the file and uses the link
 * up. Who may is asked again each time.
 */
import type { Person } from '../../domain/people/people.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { mayKeepPapers } from '../../domain/people/permissions.js';
import type { KeptFile, Paper } from '../../domain/dossier/papers.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Ports } from '../../ports.js';
import type { DownloadLink } from '../../ports/evidence.js';
import { openPaper } from '../../views/papers.js';

/** The link is over, or was never one; or its person may not any more. */
export type NoPaper = { readonly kind: 'gone' } | { readonly kind: 'not-allowed' };
export interface OfferedPaper {
  readonly kind: 'offered';
  readonly paper: Paper;
  readonly file: KeptFile;
  readonly student: string;
  readonly until: Date;
}
export interface TakenPaper {
  readonly kind: 'file';
  readonly paper: Paper;
  readonly file: KeptFile;
  readonly student: string;
  readonly bytes: Uint8Array;
}
/** A page with a form. */
export interface ToHandIn {
  readonly kind: 'hand-in';
  readonly person: Person;
  readonly placement: Placement;
  readonly until: Date;
}

export async function seePaperLink(secret: string, ports: Ports): Promise<NoPaper | OfferedPaper | ToHandIn> {
  const link = await ports.links.find(hashOfSecret(secret));
  if (!link || link.expires <= ports.clock.now()) return { kind: 'gone' };
  switch (link.what.kind) {
    case 'paper':
      return offered(link, link.what.paper, ports);
    case 'hand-in': {
      const [person, placement] = await Promise.all([
        ports.people.byId(link.personId),
        ports.placements.byId(link.placementId),
      ]);
      if (!person || !placement || !mayKeepPapers(person, placement)) return { kind: 'not-allowed' };
      return { kind: 'hand-in', person, placement, until: link.expires };
    }
    default:
      return { kind: 'gone' };
  }
}

/** Of many who press at once one gets it. */
export async function takePaper(secret: string, ports: Ports): Promise<NoPaper | TakenPaper> {
  const hash = hashOfSecret(secret);
  const link = await ports.links.find(hash);
  const seen = await seePaperLink(secret, ports);
  if (!link || seen.kind === 'hand-in') return { kind: 'gone' };
  if (seen.kind !== 'offered') return seen;
  if (!(await ports.links.use(hash))) return { kind: 'gone' };
  try {
    const bytes = await ports.paperFiles.get(seen.file.sha256);
    if (!bytes) return { kind: 'gone' };
    const { paper, file, student } = seen;
    ports.log.info('paper-downloaded', { bytes: bytes.length });
    return { kind: 'file', paper, file, student, bytes };
  } catch (error) {
    // A link is not used up by a file that failed.
    await ports.links.add(hash, link);
    throw error;
  }
}

async function offered(
  link: DownloadLink,
  id: Paper['id'],
  ports: Ports,
): Promise<Extract<NoPaper, { kind: 'not-allowed' }> | OfferedPaper> {
  const person = await ports.people.byId(link.personId);
  const found = person && (await openPaper(id, person, ports));
  if (found?.paper.content.as !== 'file') return { kind: 'not-allowed' };
  const student = await ports.people.byId(found.placement.studentId);
  const { paper } = found;
  return { kind: 'offered', paper, file: found.paper.content, student: student?.name ?? '', until: link.expires };
}
