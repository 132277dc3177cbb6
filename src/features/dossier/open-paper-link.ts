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
import type { ReflectionReport } from '../../ports/reflections.js';
import { openReflections } from '../../views/reflections.js';
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
export interface OfferedReport {
  readonly kind: 'report';
  readonly report: ReflectionReport;
  readonly until: Date;
}
export type TakenFile =
  | {
      readonly kind: 'file';
      readonly paper: Paper;
      readonly file: KeptFile;
      readonly student: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'word'; readonly report: ReflectionReport; readonly bytes: Uint8Array };
/** A page with a form. */
export interface ToHandIn {
  readonly kind: 'hand-in';
  readonly person: Person;
  readonly placement: Placement;
  readonly until: Date;
}

export async function seePaperLink(
  secret: string,
  ports: Ports,
): Promise<NoPaper | OfferedPaper | OfferedReport | ToHandIn> {
  const link = await ports.links.find(hashOfSecret(secret));
  if (!link || link.expires <= ports.clock.now() || link.placementId === null) return { kind: 'gone' };
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
    case 'reflections': {
      const report = await reportOf(link, ports);
      return report ? { kind: 'report', report, until: link.expires } : { kind: 'not-allowed' };
    }
    // Those have addresses of their own.
    case 'statement':
    case 'appointment':
    case 'my-data':
      return { kind: 'gone' };
  }
}

/** Of many who press at once one gets it. */
export async function takePaper(secret: string, ports: Ports): Promise<NoPaper | TakenFile> {
  const hash = hashOfSecret(secret);
  const link = await ports.links.find(hash);
  const seen = await seePaperLink(secret, ports);
  if (!link || seen.kind === 'hand-in') return { kind: 'gone' };
  if (seen.kind !== 'offered' && seen.kind !== 'report') return seen;
  if (!(await ports.links.use(hash))) return { kind: 'gone' };
  try {
    if (seen.kind === 'report') {
      return { kind: 'word', report: seen.report, bytes: await ports.reportFiles.write(seen.report) };
    }
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

/** In order of day; null where they are not this person's any more. */
async function reportOf(link: DownloadLink, ports: Ports): Promise<ReflectionReport | null> {
  const person = await ports.people.byId(link.personId);
  const found = person && link.placementId && (await openReflections(link.placementId, person, ports));
  if (!found) return null;
  const { placement, reflections } = found;
  return {
    ...{ student: person.name, company: placement.company.name, schoolYear: placement.schoolYear },
    reflections: reflections.reflections.toSorted((a, b) => a.on.localeCompare(b.on)),
  };
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
