/**
 * Programs of the project as processes of their own, and the spec files of a whole run, put together once for it: read
 * from the source by tsx, each start of a program costs four seconds of a processor, and all spec files cost twelve.
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
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

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

const makePrograms = (): Promise<string> => putTogether(PROGRAMS);

/** @param file from the root; its source is this, whatever the file itself says */
export interface Instead {
  readonly file: string;
  readonly source: string;
}

/**
 * As JavaScript in a folder that goes with this process, each at its place: "src/main.mjs".
 * @param paths from the root
 * @param instead of what one file of the project says
 */
export async function putTogether(paths: readonly string[], instead?: Instead): Promise<string> {
  mkdirSync(DATA_DIR, { recursive: true });
  // In the project, as its packages are looked for upwards from where a program is.
  const folder = mkdtempSync(join(DATA_DIR, 'programs-'));
  folders.add(folder);
  await bundle({
    entryPoints: paths.map((path) => join(ROOT, path)),
    outdir: folder,
    outbase: ROOT,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' },
    ...{ sourcemap: 'linked', sourcesContent: false, logLevel: 'warning' },
    plugins: [wherePartsAre(instead)],
  });
  return folder;
}

/** Each part still finds what lies beside it in the source. */
const wherePartsAre = (instead?: Instead): Plugin => ({
  name: 'where-parts-are',
  setup: (build) => {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const isAnother = instead !== undefined && path === join(ROOT, instead.file);
      const contents = (isAnother ? instead.source : await readFile(path, 'utf8'))
        .replace(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href))
        .replace(/\bimport\.meta\.dirname\b/g, JSON.stringify(dirname(path)));
      // A package is looked for from the folder of the programs as from anywhere else in the project.
      if (/\bimport\.meta\b(?!\.resolve\()/.test(contents))
        throw new Error(`${relative(ROOT, path)}: ${basename(path)} asks more of it`);
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});
