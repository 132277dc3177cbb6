/**
 * A link to an hours statement, in a browser: looking shows a button, the button gives the file and uses the link up.
 * Programs that open links to see what is behind them so use up nothing.
 */
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import type { StatementFormat } from '../../domain/evidence/hours-statement.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { maySeeSheet } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { WebAnswer } from '../../messages/web-answer.js';
import { page, PRIVATE } from '../../pages/page.js';
import type { Ports } from '../../ports.js';
import type { DownloadLink } from '../../ports/evidence.js';
import * as texts from '../../texts/evidence.js';
import { placementStatement } from '../../views/placement-statement.js';

const TYPES: Readonly<Record<StatementFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

export async function showDownload(secret: string, ports: Ports): Promise<WebAnswer> {
  return withLink(secret, ports, ({ format, expires }) =>
    Promise.resolve(page(200, texts.downloadTitle(format), [texts.linkWorks(momentOf(expires).time)], texts.download)),
  );
}

export async function takeDownload(secret: string, ports: Ports): Promise<WebAnswer> {
  return withLink(secret, ports, async (link, placement) => {
    const hash = hashOfSecret(secret);
    // Used up first: of many who press at once one has a file made.
    if (!(await ports.links.use(hash))) return gone();
    try {
      return await fileOf(link, placement, ports);
    } catch (error) {
      // A link is not used up by a file that failed.
      await ports.links.add(hash, link);
      throw error;
    }
  });
}

async function fileOf({ format }: DownloadLink, placement: Placement, ports: Ports): Promise<WebAnswer> {
  const statement = await placementStatement(placement, ports);
  const body = await ports.files.write(statement, format);
  const student = texts.namesIn(statement)(placement.studentId);
  const name = texts.fileName(student, placement.schoolYear, format);
  ports.log.info('statement-downloaded', { format, bytes: body.length });
  return {
    status: 200,
    type: TYPES[format],
    body,
    headers: { ...PRIVATE, 'content-disposition': `attachment; filename="${name}"` },
  };
}

async function withLink(
  secret: string,
  ports: Ports,
  answer: (link: DownloadLink, placement: Placement) => Promise<WebAnswer>,
): Promise<WebAnswer> {
  const link = await ports.links.find(hashOfSecret(secret));
  if (!link || link.expires <= ports.clock.now()) return gone();
  const [person, placement] = await Promise.all([
    ports.people.byId(link.personId),
    ports.placements.byId(link.placementId),
  ]);
  // It is asked again: who has left a placement since does not see it any more.
  if (!person || !placement || !maySeeSheet(person, placement)) {
    return page(403, texts.notAllowedTitle, [texts.notAllowed]);
  }
  return answer(link, placement);
}

function gone(): WebAnswer {
  return page(410, texts.goneTitle, [texts.gone]);
}
