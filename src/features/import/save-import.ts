/** What was shown of files is carried out, exactly that and once; or they are thrown away. */
import type { ImportAsks } from '../../asks/import.js';
import { asShown, rowsThatDiffer } from '../../domain/import/as-shown.js';
import type { ImportOutcome, ImportReport } from '../../domain/import/import-report.js';
import { DatabaseUnavailable, type Asked, type Ports } from '../../ports.js';
import { isDecided, type WaitingImport } from '../../ports/office-files.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import * as texts from '../../texts/import-chat.js';
import { importOf, takenOver, type TakesOver } from '../../views/try-import.js';
import { importCard } from '../../views/waiting-import.js';

type Of<Kind extends ImportAsks['kind']> = Extract<ImportAsks, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });

/** Longer than the largest file takes; whoever broke off in the middle is followed by the next press. */
const CLAIMED_MS = 15 * 60 * 1000;

export async function saveImport(
  { import: id, version }: Of<'save-import'>,
  asked: Asked,
  ports: Ports,
  takesOver: TakesOver,
): Promise<Answer> {
  const found = await importOf(id, asked, ports);
  if (!found) return text(texts.importGone);
  if (isDecided(found)) return outcomeShow(found.outcome);
  const tried = await takenOver(found, { takesOver, dryRun: true }, asked, ports);
  if (!tried) return text(texts.importGone);
  if (version !== found.version) return importCard(found, tried, [texts.newerCard]);
  const { imports, clock } = ports;
  const now = clock.now();
  if (!(await imports.claim(id, version, now, new Date(now.getTime() + CLAIMED_MS))))
    return afterAnother(id, asked, ports);
  const differs = rowsThatDiffer(found.shown, asShown(tried));
  if (differs.length > 0) {
    const next: WaitingImport = { ...found, version: version + 1, shown: asShown(tried) };
    await imports.put(next);
    return importCard(next, tried, [texts.differsNow(differs)]);
  }
  const report = await carriedOut(found, asked, ports, takesOver);
  if (!report) return text(texts.importGone);
  const outcome: ImportOutcome = {
    ...{ kind: 'saved', created: report.created, changed: report.changed },
    ...{ refused: texts.refusedRows(report.problems), notSeen: report.notSeen, withoutMail: report.withoutMail },
  };
  await imports.decided(id, outcome);
  return outcomeShow(outcome);
}

export async function dropImport({ import: id }: Of<'drop-import'>, asked: Asked, ports: Ports): Promise<Answer> {
  const found = await importOf(id, asked, ports);
  if (!found) return text(texts.importGone);
  if (isDecided(found)) return outcomeShow(found.outcome);
  const now = ports.clock.now();
  // A card that is not the newest throws away as well: it is the same file.
  const isOurs = await ports.imports.claim(id, found.version, now, new Date(now.getTime() + CLAIMED_MS));
  if (!isOurs) return afterAnother(id, asked, ports);
  await ports.imports.decided(id, { kind: 'dropped' });
  return text(texts.importDropped);
}

/** Part of it may be stored when it breaks off: the next press takes it from there, as the same rows change nothing. */
async function carriedOut(
  waiting: WaitingImport,
  asked: Asked,
  ports: Ports,
  takesOver: TakesOver,
): Promise<ImportReport | null> {
  asked.stored();
  try {
    return await takenOver(waiting, { takesOver, dryRun: false }, asked, ports);
  } catch (error) {
    await ports.imports.release(waiting.id).catch(unlessUnavailable);
    throw error;
  }
}

function unlessUnavailable(error: unknown): void {
  if (!(error instanceof DatabaseUnavailable)) throw error;
}

/** Somebody else was first. */
async function afterAnother(id: WaitingImport['id'], asked: Asked, ports: Ports): Promise<Answer> {
  const found = await importOf(id, asked, ports);
  return found && isDecided(found) ? outcomeShow(found.outcome) : text(texts.importBusy);
}

function outcomeShow(outcome: ImportOutcome): Answer {
  if (outcome.kind === 'dropped') return text(texts.importDropped);
  const isSomebody = outcome.notSeen + outcome.withoutMail > 0;
  return noteShow(texts.savedInWords(outcome), isSomebody ? [button(texts.listLabel, { verb: 'not-seen' })] : [], [
    texts.savedCounts(outcome),
  ]);
}
