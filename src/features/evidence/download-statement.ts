/**
 * A link to an hours statement: looking says what it is, taking it gives the file and uses the link up. Programs that
 * open links to see what is behind them so use up nothing.
 */
import { momentOf, type ClockTime } from '../../domain/calendar/moment.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import type { StatementFormat } from '../../domain/evidence/hours-statement.js';
import { maySeeSheet } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Ports } from '../../ports.js';
import type { DownloadLink } from '../../ports/evidence.js';
import * as texts from '../../texts/evidence.js';
import { placementStatement } from '../../views/placement-statement.js';

/** The link is over, or was never one; or its person has left the placement. */
export type NoDownload = { readonly kind: 'gone' } | { readonly kind: 'not-allowed' };
export interface OfferedFile {
  readonly kind: 'offered';
  readonly format: StatementFormat;
  readonly until: ClockTime;
}
export interface TakenFile {
  readonly kind: 'file';
  readonly format: StatementFormat;
  readonly name: string;
  readonly body: Buffer;
}

export async function seeDownload(secret: string, ports: Ports): Promise<NoDownload | OfferedFile> {
  return withLink(secret, ports, ({ expires }, format) =>
    Promise.resolve({ kind: 'offered', format, until: momentOf(expires).time }),
  );
}

export async function takeDownload(secret: string, ports: Ports): Promise<NoDownload | TakenFile> {
  return withLink(secret, ports, async (link, format, placement) => {
    const hash = hashOfSecret(secret);
    // Used up first: of many who press at once one has a file made.
    if (!(await ports.links.use(hash))) return { kind: 'gone' };
    try {
      return await fileOf(format, placement, ports);
    } catch (error) {
      // A link is not used up by a file that failed.
      await ports.links.add(hash, link);
      throw error;
    }
  });
}

async function fileOf(format: StatementFormat, placement: Placement, ports: Ports): Promise<TakenFile> {
  const statement = await placementStatement(placement, ports);
  const body = await ports.files.write(statement, format);
  const student = texts.namesIn(statement)(placement.studentId);
  ports.log.info('statement-downloaded', { format, bytes: body.length });
  return { kind: 'file', format, name: texts.fileName(student, placement.schoolYear, format), body };
}

async function withLink<Answer>(
  secret: string,
  ports: Ports,
  answer: (link: DownloadLink, format: StatementFormat, placement: Placement) => Promise<Answer>,
): Promise<NoDownload | Answer> {
  const link = await ports.links.find(hashOfSecret(secret));
  if (link?.what.kind !== 'statement' || link.expires <= ports.clock.now() || link.placementId === null)
    return { kind: 'gone' };
  const [person, placement] = await Promise.all([
    ports.people.byId(link.personId),
    ports.placements.byId(link.placementId),
  ]);
  // It is asked again: who has left a placement since does not see it any more.
  if (!person || !placement || !maySeeSheet(person, placement)) return { kind: 'not-allowed' };
  return answer(link, link.what.format, placement);
}
