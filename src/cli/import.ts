/** `npm run --silent import -- [--school ID] [--dry-run] [--json] [--preset NAME] FILE…`: files of the office are taken over. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { typed } from '../config.js';
import { plainHeader, PRESETS, TEMPLATE, type Column, type Preset } from '../domain/import/columns.js';
import type { OfficeFile } from '../domain/import/sheet.js';
import type { PersonId } from '../domain/people/people.js';
import { keepColumns } from '../features/import/keep-columns.js';
import type { ImportReport } from '../domain/import/import-report.js';
import { importFiles } from '../features/import/import-files.js';
import { MOST_BYTES, readOfficeFile } from '../files/read/read-file.js';
import { StartFault } from '../local/start-fault.js';
import type { Stores } from '../mongo/stores-on.js';
import type { Clock } from '../ports.js';
import { jsonOfNothing, jsonOfReport, linesOfReport } from '../texts/import-report.js';
import { command, withDatabase } from './database.js';
import { schoolOf } from './school-of.js';

const USAGE = `gebruik: ${typed('import', '[--school ID] [--dry-run] [--json] [--preset sjabloon|eduarte|duo] [--set kolom=waarde] [--kolom "kop=kolom"] BESTAND…')}`;

interface Wanted {
  readonly files: readonly string[];
  readonly school: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly preset: Preset | null;
  readonly set: Readonly<Partial<Record<Column, string>>>;
  /** Headers of the school's own files, kept for the next time. */
  readonly headers: Readonly<Record<string, Column>>;
}

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const wanted = read(args);
  const report = await withDatabase((stores) => imported(wanted, stores)).catch((error: unknown) => {
    if (wanted.json && error instanceof StartFault)
      console.log(JSON.stringify(jsonOfNothing(wanted.school ?? '', error.message)));
    throw error;
  });
  for (const line of linesOfReport(report, wanted.dryRun)) (wanted.json ? console.error : console.log)(line);
  if (wanted.json) console.log(JSON.stringify(jsonOfReport(report)));
  if (report.faults.length === new Set(wanted.files).size) return 1;
  return report.problems.length + report.faults.length > 0 ? 2 : 0;
});

async function imported(wanted: Wanted, stores: Stores & { readonly clock: Clock }): Promise<ImportReport> {
  const school = await schoolOf(wanted.school, stores);
  // Who stands at the keyboard of a server has no name here.
  const act = { by: 'bpv-bot' as PersonId, role: 'office', way: 'bot' } as const;
  const own = { ...school.importColumns, ...wanted.headers };
  if (!wanted.dryRun) await keepColumns(school.id, wanted.headers, act, stores);
  const files = await Promise.all([...new Set(wanted.files)].map((path) => fileAt(path, own)));
  const report = await importFiles(
    files,
    {
      ...{ schoolId: school.id, preset: wanted.preset, set: wanted.set, own, dryRun: wanted.dryRun },
      act,
      progress: progress(),
    },
    { ...stores, kick: () => undefined },
  );
  if (!report) throw new StartFault(`School ${school.id} is er niet.`);
  return report;
}

async function fileAt(path: string, own: Readonly<Record<string, string>>): Promise<OfficeFile> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    // A file of 200 MB is not read to find out that it is too big.
    if (size > MOST_BYTES) return { name, content: { kind: 'too-big', mostMb: MOST_BYTES / 1024 / 1024 } };
    return await readOfficeFile(name, await readFile(path), own);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { name, content: { kind: 'not-there' } };
  }
}

/** A line a second at most, to whoever waits: the files are read by then. */
function progress(): (done: number, all: number) => void {
  let last = performance.now();
  return (done, all) => {
    if (performance.now() - last < 1_000) return;
    last = performance.now();
    console.error(`${done} van ${all} stappen gedaan`);
  };
}

function read(args: readonly string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        school: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        preset: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        kolom: { type: 'string', multiple: true, default: [] },
      },
    });
    const preset = values.preset === undefined ? null : PRESETS.find((one) => one === values.preset);
    if (preset === undefined || positionals.length === 0) throw new Error(USAGE);
    return {
      ...{ files: positionals, school: values.school ?? null, dryRun: values['dry-run'], json: values.json, preset },
      set: Object.fromEntries(values.set.map((text) => columnOf('--set', text))),
      headers: Object.fromEntries(values.kolom.map(headerOf)),
    };
  } catch (error) {
    throw new StartFault(error instanceof Error && error.message !== USAGE ? `${error.message}\n${USAGE}` : USAGE);
  }
}

/** "Mijn kop=studentnummer" */
function headerOf(text: string): readonly [string, Column] {
  const at = text.lastIndexOf('=');
  const [column] = columnOf('--kolom', `${text.slice(at + 1)}=`);
  return [plainHeader(text.slice(0, Math.max(0, at))), column];
}

function columnOf(option: string, text: string): readonly [Column, string] {
  const [name = '', ...value] = text.split('=');
  const column = Object.values<readonly Column[]>(TEMPLATE)
    .flat()
    .find((one) => one === name.trim().toLowerCase());
  if (!column || value.length === 0) throw new Error(`${option} ${text}: ${name} is geen kolom van het sjabloon`);
  return [column, value.join('=').trim()];
}
