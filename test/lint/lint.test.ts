import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { FAULTS, TYPE_FAULTS } from './faults.js';
import { oxlint, rulesOfTheHouse } from './oxlint.js';

const ROOT = join(import.meta.dirname, '..', '..');
const FOUND = z.object({
  diagnostics: z.array(z.object({ code: z.string().default(''), filename: z.string(), message: z.string() })),
});

/** What is found in each of the files, by its name without the ending: "eqeqeq", or "no-base-to-string". */
async function foundIn(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'bpv-lint-'));
  try {
    const compilerOptions = { incremental: false, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] };
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['*.ts'] };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.ts`), `${text}\n`);
    const { isWell, output } = await oxlint(folder, ['--format', 'json']);
    const { diagnostics } = FOUND.parse(JSON.parse(output));
    expect(isWell).to.equal(diagnostics.length === 0);
    const found = new Map(Object.keys(files).map((name) => [name, [] as string[]]));
    for (const { code, filename, message } of diagnostics)
      found.get(filename.replace(/\.ts$/, ''))?.push(`${/\((.*)\)/.exec(code)?.[1] ?? code}: ${message}`);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('types and lint', () => {
  const short = (rule: string): string => rule.replace('@typescript-eslint/', '');
  const faults = {
    ...Object.fromEntries(Object.entries(FAULTS).map(([rule, text]) => [short(rule), text])),
    ...TYPE_FAULTS,
    well: 'export const one = 1;',
  };
  let found: ReadonlyMap<string, readonly string[]>;
  before(async () => {
    found = await foundIn(faults);
  });

  it('has a fault to be found for every rule that holds here', async () => {
    const { names } = await rulesOfTheHouse();
    expect(Object.keys(FAULTS)).to.have.members(names);
  });

  it('finds each of them', () => {
    // Shown under the name of its neighbour, as tsgolint.mjs says.
    const asked = (rule: string): string =>
      rule === 'no-unsafe-class-instance-assignment' ? 'no-unsafe-assignment: This object literal' : `${rule}:`;
    const missed = Object.keys(FAULTS)
      .map(short)
      .filter((rule) => found.get(rule)?.every((fault) => !fault.startsWith(asked(rule))) ?? true);
    expect(missed).to.deep.equal([]);
  });

  it('finds what is wrong with types, by all options of the project', () => {
    const missed = Object.keys(TYPE_FAULTS).filter(
      (fault) => found.get(fault)?.every((one) => !one.startsWith(`${fault}:`)) ?? true,
    );
    expect(missed).to.deep.equal([]);
  });

  it('finds nothing where nothing is wrong', () => {
    expect(found.get('well')).to.deep.equal([]);
  });
});
