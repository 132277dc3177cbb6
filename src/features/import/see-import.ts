/** Of files that wait: the card once more, the list behind a number, and the form for what they lack. */
import type { ImportAsks } from '../../asks/import.js';
import type { Asked, Ports } from '../../ports.js';
import { isDecided } from '../../ports/office-files.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/import-chat.js';
import { importOf, takenOver, type TakesOver } from '../../views/try-import.js';
import { importCard, importForm, importList } from '../../views/waiting-import.js';

export async function seeImport(
  ask: Extract<ImportAsks, { kind: 'see-import' | 'import-form' }>,
  asked: Asked,
  ports: Ports,
  takesOver: TakesOver,
): Promise<Answer> {
  const found = await importOf(ask.import, asked, ports);
  if (!found) return { kind: 'text', text: texts.importGone };
  if (isDecided(found)) return { kind: 'text', text: texts.outcomeInWords(found.outcome) };
  const report = await takenOver(found, { takesOver, dryRun: true }, asked, ports);
  if (!report) return { kind: 'text', text: texts.importGone };
  if (ask.kind === 'import-form') return importForm(found, report);
  const { list, from = 0 } = ask;
  return list ? importList(found, report, { list, from }, ports) : importCard(found, report);
}
