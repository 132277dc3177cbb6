/**
 * A student sends files: each is fetched, looked at for what it is and for viruses, kept, and handed in. What it is they
 * said beside it, or are asked; at which address only where there are two.
 */
import { createHash } from 'node:crypto';
import type { SentFile } from '../../asks/import.js';
import type { Request } from '../../asks/request.js';
import { actOf, decide, inParts } from '../../decide.js';
import { fileTypeOf, MOST_BYTES } from '../../domain/dossier/file-type.js';
import { decideHandIn } from '../../domain/dossier/hand-in-paper.js';
import { paperIdOf, type KeptFile } from '../../domain/dossier/papers.js';
import { mayKeepPapers } from '../../domain/people/permissions.js';
import { isGoingOn, type Placement } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import { whichPaperShow } from '../../shows/papers.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/papers.js';
import { openPapers, papersFor } from '../../views/papers.js';
import { ownPlacement } from '../../views/own-placement.js';

const MOST_FILES = 5;
const text = (said: string): Answer => ({ kind: 'text', text: said });

export async function takePapers(
  { files, of, placement, unread }: Extract<Request, { kind: 'take-files' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (files.length > MOST_FILES) return text(texts.tooManyFiles(MOST_FILES));
  const kept: KeptFile[] = [];
  const refused: string[] = [
    ...(unread ? [texts.besideNotRead] : []),
    ...(asked.healthDropped ? [texts.nameNotKept] : []),
  ];
  for (const file of files) {
    const taken = await keep(file, asked, ports);
    if ('why' in taken) refused.push(texts.fileRefused(taken, nameOf(file)));
    else kept.push(taken);
  }
  const [first = '', ...others] = refused;
  if (kept.length === 0) return noteShow(first, [], others);
  const handIn = (placementId: Placement['id']): Extract<Request, { kind: 'hand-in-files' }> => ({
    ...{ kind: 'hand-in-files', files: kept, of: of ?? null, placementId },
  });
  const own = await ownPlacement(placement, handIn, asked, ports);
  if (own.kind === 'answer') return own.answer;
  return handInFiles(handIn(own.placement.id), asked, ports, refused);
}

/** `refused`: files that came along and were not taken. */
export async function handInFiles(
  { files, of: said, placementId }: Extract<Request, { kind: 'hand-in-files' }>,
  asked: Asked,
  ports: Ports,
  refused: readonly string[] = [],
): Promise<Answer> {
  const found = await openPapers(placementId, ports);
  if (!found || !mayKeepPapers(asked.person, found.placement)) return text(texts.noSuchPaper);
  // "Mijn verslag" may be the one that the placement is closed with, or another.
  const of = said === 'report' ? null : said;
  const notes: string[] = [...refused];
  let papers = found.papers;
  const taken = [];
  const by = inParts(asked, files.length);
  for (const [n, file] of files.entries()) {
    const source = n === 0 ? asked.source : `${asked.source}/${n}`;
    const paper = paperIdOf(placementId, asked.source, n);
    const outcome = await decide(
      ports.papers,
      papers,
      (now) =>
        decideHandIn(
          now,
          { paper, of, content: { as: 'file', ...file } },
          { placement: found.placement, today: asked.now.day, act: actOf({ ...asked, source }, 'student') },
        ),
      by,
      ports,
    );
    papers = outcome.document;
    const stands = outcome.kind === 'done' ? paper : outcome.refusal.why === 'known' ? outcome.refusal.paper.id : null;
    const known = papers.papers.find(({ id }) => id === stands);
    if (outcome.kind === 'refused') notes.push(texts.handInRefused(outcome.refusal));
    if (known) taken.push(known);
  }
  ports.log.info('papers-handed-in', { count: taken.length });
  const unnamed = taken.filter((paper) => paper.of === null && paper.state === 'current');
  const [only] = unnamed;
  if (only && taken.length === 1) {
    const name = only.content.as === 'file' ? only.content.name : '';
    return whichPaperShow(only, name, [...notes, texts.storedOnly]);
  }
  const isHeard = isGoingOn(found.placement);
  const done = of !== null && notes.length === refused.length ? [texts.handedInNow(of, isHeard)] : [];
  const shown = await papersFor({ papers, placement: found.placement }, asked.person, ports, [...done, ...notes]);
  return shown ?? text(texts.noSuchPaper);
}

/** A file as it is kept from now on, or why it is not. */
async function keep(file: SentFile, { person, at }: Asked, ports: Ports): Promise<KeptFile | texts.FileRefusal> {
  const mostMb = MOST_BYTES / 1024 / 1024;
  const bytes = file.bytes ? file.bytes() : await ports.sentFiles.fetch(file);
  if (!(bytes instanceof Uint8Array)) {
    return bytes.kind === 'too-big' ? { why: 'too-big', mostMb } : { why: 'not-fetched' };
  }
  if (bytes.length > MOST_BYTES) return { why: 'too-big', mostMb };
  if (bytes.length === 0) return { why: 'empty' };
  const type = fileTypeOf(bytes);
  if (!type) return { why: 'type' };
  const scanner = (await ports.schools.byId(person.schoolId))?.virusScanner;
  const scanned = scanner ? await ports.virusScan.scan(bytes, scanner) : 'clean';
  if (scanned !== 'clean') return { why: scanned };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await ports.paperFiles.put(sha256, bytes, at);
  return { name: nameOf(file), type, bytes: bytes.length, sha256 };
}

/** Without its ending: what it is stands in it. */
const nameOf = ({ name }: SentFile): string => name.replace(/\.[a-z0-9]{1,5}$/i, '').trim();
