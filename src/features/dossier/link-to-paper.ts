/** Links that work once and for a quarter of an hour: to a paper that was handed in, and to a page to hand one in by. */
import { randomBytes } from 'node:crypto';
import type { Request } from '../../asks/request.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { fileClosed } from '../../domain/placements/file-closed.js';
import { mayKeepPapers } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import type { LinkedFile } from '../../ports/evidence.js';
import type { Answer } from '../../shows/reply.js';
import { statementShow } from '../../shows/statement.js';
import * as texts from '../../texts/papers.js';
import * as reflections from '../../texts/reflections.js';
import { openReflections } from '../../views/reflections.js';
import { openPaper } from '../../views/papers.js';

const VALID_MS = 15 * 60 * 1000;

const NOT_YOURS: Answer = { kind: 'text', text: texts.noSuchPaper };

export async function fetchPaper(
  { paper: id }: Extract<Request, { kind: 'fetch-paper' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openPaper(id, asked.person, ports);
  if (found?.paper.content.as !== 'file') return NOT_YOURS;
  const { paper, placement } = found;
  const student = await ports.people.byId(placement.studentId);
  const { url, line } = await linkTo({ kind: 'paper', paper: id }, placement.id, asked, ports);
  return statementShow({
    title: texts.paperOf(paper, student?.name ?? ''),
    subtitle: [placement.company.name, texts.fileLine(found.paper.content)].join(' · '),
    line,
    links: [{ title: texts.download, url }],
  });
}

export async function offerUpload(
  { placement: id }: Extract<Request, { kind: 'upload-paper' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const placement = await ports.placements.byId(id);
  if (!placement || !mayKeepPapers(asked.person, placement)) return NOT_YOURS;
  const closed = fileClosed(placement);
  if (closed) return { kind: 'text', text: texts.handInRefused(closed) };
  const { url, line } = await linkTo({ kind: 'hand-in' }, id, asked, ports);
  return statementShow({
    title: texts.handInTitle,
    subtitle: placement.company.name,
    line: `${texts.handInPageLine} ${line}`,
    links: [{ title: texts.uploadOne, url }],
  });
}

/** One's own reflections as a Word file, to be finished by hand. */
export async function linkToReport(
  { placement: id }: Extract<Request, { kind: 'report-reflections' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openReflections(id, asked.person, ports);
  if (!found) return { kind: 'text', text: reflections.noSuchReflections };
  const { url, line } = await linkTo({ kind: 'reflections' }, id, asked, ports);
  return statementShow({
    title: reflections.reportTitle,
    subtitle: found.placement.company.name,
    line: `${reflections.reportLine} ${line}`,
    links: [{ title: texts.download, url }],
  });
}

async function linkTo(
  what: LinkedFile,
  placementId: PlacementId,
  { person, at }: Asked,
  { links, publicUrl }: Ports,
): Promise<{ readonly url: string; readonly line: string }> {
  const expires = new Date(at.getTime() + VALID_MS);
  const secret = randomBytes(24).toString('base64url');
  await links.add(hashOfSecret(secret), { placementId, what, personId: person.id, expires });
  return { url: `${publicUrl()}/document/${secret}`, line: texts.linkWorks(momentOf(expires).time) };
}
