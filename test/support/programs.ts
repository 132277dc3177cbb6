/**
 * Programs of the project as processes of their own, put together once for a whole test run: read from the source by
 * tsx, each start of one costs four seconds of a processor.
 */
import { build as bundle, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DATA_DIR } from './database.js';

const ROOT = join(import.meta.dirname, '..', '..');

const PROGRAMS = [
  'src/main.ts',
  ...['doctor', 'export', 'import', 'package', 'school', 'urenstaat', 'verify'].map((name) => `src/cli/${name}.ts`),
  'test/support/bring-up-process.ts',
] as const;

let made: Promise<string> | null = null;

/** What node runs in the place of this file of the source. @param path from the root: "src/main.ts" */
export async function program(path: string): Promise<string> {
  if (!PROGRAMS.some((known) => known === path)) throw new Error(`${path} is no program that tests start`);
  return join(await allPrograms(), `${path.slice(0, -'.ts'.length)}.mjs`);
}

/** The folder where they are: of the run that this process is a part of, or made here. */
export function allPrograms(): Promise<string> {
  const shared = process.env['TEST_PROGRAMS'];
  made ??= shared === undefined ? makePrograms() : Promise.resolve(shared);
  return made;
}

async function makePrograms(): Promise<string> {
  mkdirSync(DATA_DIR, { recursive: true });
  // In the project, as its packages are looked for upwards from where a program is.
  const folder = mkdtempSync(join(DATA_DIR, 'programs-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  await bundle({
    entryPoints: PROGRAMS.map((path) => join(ROOT, path)),
    outdir: folder,
    outbase: ROOT,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' },
    ...{ sourcemap: 'linked', sourcesContent: false, logLevel: 'warning' },
    plugins: [wherePartsAre],
  });
  return folder;
}

/** Each part still finds what lies beside it in the source. */
const wherePartsAre: Plugin = {
  name: 'where-parts-are',
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const contents = (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      if (contents.includes('import.meta'))
        throw new Error(`${relative(ROOT, path)}: ${basename(path)} asks more of it`);
      return { contents, loader: 'ts' };
    });
  },
};
