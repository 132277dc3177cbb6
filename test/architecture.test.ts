import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGES, ROOMS } from './support/rooms.js';
import { TOLD_IN } from './support/told-in.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);

/** bot.ts and the files that it is made of are one room. */
const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.replace(/^src\//, '').split('/');
  if (first === 'channels') return `${first}/${second}`;
  const room = first.replace(/\.ts$/, '');
  return room === 'carry-out' || room === 'what-is-asked' || room === 'open-question' ? 'bot' : room;
};

/** Rooms in which every module has its test at the same place under `test/`, or is named in `TOLD_IN`. */
const MIRRORED = ['domain', 'features', 'mongo', 'dutch'];
/** What is still told of a whole folder: of the others a module that is new has a test or is named. */
const WHOLE_FOLDERS = ['domain/import/', 'features/notices/', 'dutch/office/', 'dutch/'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const importsOf = (file: string): Import[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (found) => ({
      file,
      target: found[1] ?? found[2] ?? '',
    }),
  );
};

const sources = files('src');
const imports = sources.flatMap(importsOf);
const inner = imports
  .filter(({ target }) => target.startsWith('.') && !target.endsWith('.json'))
  .map(({ file, target }) => ({ file, target: normalize(join(dirname(file), target)).replace(/\.js$/, '.ts') }));

describe('The house', () => {
  it('has imports in one direction only', () => {
    const wrong = inner.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !ROOMS[from]?.includes(to);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('knows every room', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => !(room in ROOMS))).to.deep.equal([]);
  });

  it('keeps features apart from one another', () => {
    // What notices come to is one feature, written in a file per subject; what is scheduled stands in one list.
    const isNotice = (...both: string[]): boolean => both.every((file) => file.startsWith('src/features/notices/'));
    const wrong = inner.filter(
      ({ file, target }) =>
        file.startsWith('src/features/') &&
        target.startsWith('src/features/') &&
        file !== 'src/features/scheduled.ts' &&
        !isNotice(file, target),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('keeps each package in its own room', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target.startsWith('.') || target.startsWith('node:')) return false;
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      return !PACKAGES[roomOf(file)]?.includes(name);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('has no circle of imports', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of inner) next.set(file, [...(next.get(file) ?? []), target]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).to.deep.equal([]);
  });

  it('has no barrels, no default exports, no dustbins', () => {
    expect(
      sources.filter((file) => /(^|\/)(index|utils?|helpers?|manager|service|common)\.ts$/.test(file)),
    ).to.deep.equal([]);
    expect(sources.filter((file) => /^export default/m.test(readFileSync(join(root, file), 'utf8')))).to.deep.equal([]);
  });

  it('has no file over 300 lines', () => {
    const long = [...sources, ...files('test')].filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301,
    );
    expect(long).to.deep.equal([]);
  });

  it('has beside every module that decides the test of its rules', () => {
    const ruled = sources.filter((file) => MIRRORED.includes(roomOf(file))).map((file) => file.slice('src/'.length));
    const isTold = (file: string): boolean =>
      Object.entries(TOLD_IN).some(
        ([part, test]) =>
          (part === file || (WHOLE_FOLDERS.includes(part) && file.startsWith(part))) &&
          existsSync(join(root, 'test', test)),
      );
    const hasOwn = (file: string): boolean => existsSync(join(root, 'test', file.replace(/\.ts$/, '.test.ts')));
    expect(ruled.filter((file) => !hasOwn(file) && !isTold(file))).to.deep.equal([]);
    // What got a test of its own, or is gone, leaves the list.
    const needless = Object.keys(TOLD_IN).filter(
      (part) => !ruled.some((file) => file.startsWith(part) && !hasOwn(file)),
    );
    expect(needless).to.deep.equal([]);
  });

  it('reads the clock and the environment in main, local and cli only', () => {
    const reads = /\bprocess\.env\b|\bDate\.now\(\)|\bnew Date\(\)/;
    const wrong = sources.filter(
      (file) => !['main', 'local', 'cli'].includes(roomOf(file)) && reads.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).to.deep.equal([]);
  });
});
