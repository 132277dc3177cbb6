/** The tab as browsers take it: bundled, with what stands in a file in its name. */
import { mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fluentByName } from './fluent-by-name.js';

/** Where it is given out from, here as beside what `npm run build` compiled. */
export const TAB = new URL('../../dist/tab/', import.meta.url);

/** Where something that it is made of is younger than what lies there. @param into a file URL that ends with a slash */
export async function buildTabAnew(into: URL): Promise<void> {
  const madeAt = await youngest([new URL('index.html', into)]).catch(() => 0);
  const root = new URL('../../', import.meta.url);
  const source = await readdir(new URL('src/', root), { recursive: true });
  const from = [...source.map((path) => `src/${path}`), 'src', 'package-lock.json'];
  // What is taken away meanwhile has changed as well.
  const changedAt = await youngest(from.map((path) => new URL(path, root))).catch(() => Infinity);
  if (changedAt >= madeAt) await buildTab(into);
}

/** When the one that was changed last was. */
async function youngest(files: readonly URL[]): Promise<number> {
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(...times);
}

/** @param into a file URL that ends with a slash. What lies there stays: another process may be giving it out. */
export async function buildTab(into: URL): Promise<void> {
  const begun = new Date();
  const source = new URL('../../src/tab/', import.meta.url);
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('main.tsx', source)), fileURLToPath(new URL('tab.css', source))],
    outdir: fileURLToPath(into),
    absWorkingDir: fileURLToPath(source),
    tsconfig: fileURLToPath(new URL('tsconfig.json', source)),
    ...{ bundle: true, splitting: true, format: 'esm', target: 'es2022', minify: true },
    ...{ entryNames: '[name]-[hash]', chunkNames: 'chunks/[name]-[hash]', legalComments: 'none' },
    plugins: [fluentByName(source)],
    define: { 'process.env.NODE_ENV': '"production"' },
    ...{ metafile: true, write: false, logLevel: 'silent' },
  });
  await mkdir(new URL('chunks/', into), { recursive: true });
  await Promise.all(outputFiles.map(({ path, contents }) => put(path, contents)));

  const built = (entry: string): string => {
    const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)?.[0];
    if (found === undefined) throw new Error(`${entry} was not built`);
    return found.split('/').at(-1) ?? '';
  };
  // What the first file asks for is asked for together with it.
  const first = Object.values(metafile.outputs)
    .filter(({ entryPoint }) => entryPoint === 'main.tsx')
    .flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'import-statement'))
    .map(({ path }) => `<link rel="modulepreload" href="/tab/chunks/${path.split('/').at(-1) ?? ''}" />`);
  const page = (await readFile(new URL('index.html', source), 'utf8'))
    .replace('{{style}}', built('tab.css'))
    .replace('{{script}}', built('main.tsx'))
    .replace('{{first}}', first.join('\n    '));
  const index = fileURLToPath(new URL('index.html', into));
  await put(index, page);
  // What is changed while it is built is younger than it.
  await utimes(index, begun, begun);
}

/** Whole or not at all, as somebody may be reading. */
async function put(path: string, contents: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, contents);
  await rename(beside, path);
}
