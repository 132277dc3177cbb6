/** Which tests reach a source file by their imports, the nearest first: those would have to notice a fault in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** They start whole programs and browsers; what they see, the others see sooner. */
const SLOW = /^test\/(e2e|local|soak|bench|cli|jobs|mutants|main\.test)\b/;

/** Its own first. Paths from the root of the project, as `file` is. */
export function testsReaching(file: string, root: string): string[] {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path}`)
    .filter((path) => path.endsWith('.test.ts') && !SLOW.test(path));
  const found = tests.flatMap((test) => {
    const distance = distanceTo(file, test, root);
    return distance === null ? [] : [{ test, distance }];
  });
  const isOwn = (test: string): number => Number(test === file.replace('src/', 'test/').replace(/\.ts$/, '.test.ts'));
  return found
    .sort((a, b) => isOwn(b.test) - isOwn(a.test) || a.distance - b.distance || (a.test < b.test ? -1 : 1))
    .map(({ test }) => test);
}

/** Imports from one to the other by the shortest way; null where there is none. */
function distanceTo(file: string, from: string, root: string): number | null {
  const seen = new Map([[from, 0]]);
  for (const [path, distance] of seen) {
    if (path === file) return distance;
    for (const next of importsOf(path, root)) if (!seen.has(next)) seen.set(next, distance + 1);
  }
  return null;
}

const known = new Map<string, readonly string[]>();

function importsOf(path: string, root: string): readonly string[] {
  const before = known.get(path);
  if (before) return before;
  const imports = ts
    .preProcessFile(readFileSync(join(root, path), 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(path), fileName)).replace(/\.js$/, '.ts'))
    .filter((imported) => imported.endsWith('.ts') && existsSync(join(root, imported)));
  known.set(path, imports);
  return imports;
}
