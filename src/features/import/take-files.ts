/**
 * A file is sent in the chat: that of the BPV-bureau is read, and what it would do is shown. Nothing is stored of it but
 * what was read, for a day, until somebody decides.
 */
import { isDeepStrictEqual } from 'node:util';
import { hashOf } from '../../domain/evidence/hash.js';
import type { ImportAsks, ImportId, SentFile } from '../../asks/import.js';
import { asShown } from '../../domain/import/as-shown.js';
import { isFault, type OfficeFile } from '../../domain/import/sheet.js';
import type { School } from '../../domain/school/school.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { Asked, Ports } from '../../ports.js';
import { isDecided, type WaitingImport } from '../../ports/office-files.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/import-chat.js';
import { importOf, takenOver, type TakesOver } from '../../views/try-import.js';
import { importCard } from '../../views/waiting-import.js';

type Of<Kind extends ImportAsks['kind']> = Extract<ImportAsks, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });

const MOST_FILES = 5;
const KEPT_MS = 24 * 60 * 60 * 1000;

export async function takeFiles(
  { files }: Of<'take-files'>,
  asked: Asked,
  ports: Ports,
  takesOver: TakesOver,
): Promise<Answer> {
  const { person, source, at } = asked;
  const school = await ports.schools.byId(person.schoolId);
  if (!school || !mayKeepSchool(person, school)) return text(texts.filesOfStaff);
  if (files.length > MOST_FILES) return text(texts.tooManyFiles(MOST_FILES));
  const read: OfficeFile[] = [];
  for (const file of files) read.push(await readOne(file, school, ports));
  const id = hashOf({ by: person.id, source }).slice(0, 32) as ImportId;
  const waiting: WaitingImport = {
    ...{ id, schoolId: school.id, personId: person.id, version: 1, files: read, set: {}, shown: {} },
    expires: new Date(at.getTime() + KEPT_MS),
  };
  return tryOut(waiting, asked, ports, takesOver);
}

/** What the file lacks is said once for all of its rows. */
export async function setImport(
  { import: id, values }: Of<'set-import'>,
  asked: Asked,
  ports: Ports,
  takesOver: TakesOver,
): Promise<Answer> {
  const found = await importOf(id, asked, ports);
  if (!found) return text(texts.importGone);
  if (isDecided(found)) return text(texts.outcomeInWords(found.outcome));
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  // Pressed twice it was said already: the card that came of it stays the newest.
  const isSaid = isDeepStrictEqual(set, found.set);
  return tryOut({ ...found, set, version: found.version + (isSaid ? 0 : 1) }, asked, ports, takesOver);
}

async function readOne(file: SentFile, school: School, { sentFiles, officeFiles, log }: Ports): Promise<OfficeFile> {
  const fetched = file.bytes ? file.bytes() : await sentFiles.fetch(file);
  const read =
    fetched instanceof Uint8Array ? await officeFiles.read(file.name, fetched, school.importColumns ?? {}) : null;
  const content = read ? read.content : (fetched as Exclude<typeof fetched, Uint8Array>);
  log.info('file-read', isFault(content) ? { fault: content.kind } : { sheets: content.length });
  return { name: file.name, content };
}

async function tryOut(waiting: WaitingImport, asked: Asked, ports: Ports, takesOver: TakesOver): Promise<Answer> {
  const report = await takenOver(waiting, { takesOver, dryRun: true }, asked, ports);
  if (!report) return text(texts.importGone);
  if (report.faults.length === waiting.files.length)
    return noteShow(texts.nothingRead, [], report.faults.map(texts.fileFault));
  await ports.imports.put({ ...waiting, shown: asShown(report) });
  return importCard(waiting, report);
}
