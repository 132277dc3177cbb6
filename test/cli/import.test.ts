import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { databaseUri } from '../support/database.js';
import { csv, ELS, KIM, BO, placement, table } from '../support/office-files.js';
import { program } from '../support/programs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bpv-import-'));
const at = (name: string): string => join(folder, name);
const write = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(command: 'import' | 'export' | 'school', ...args: readonly string[]): Promise<Ran> {
  const uri = new URL(await databaseUri());
  uri.pathname = '/cli-import';
  const child = spawn(process.execPath, [await program(`src/cli/${command}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, MONGODB_URI: uri.href },
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { code, out, err };
}

const SCHOOL = {
  id: 'roc',
  name: 'ROC Proef',
  tenants: ['00000000-0000-4000-8000-000000000002'],
  office: { name: 'Ria Proef', mail: 'ria@example.com' },
};

describe('A school gets in by command, and out', function () {
  this.timeout(120_000);
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('from an empty database to placements, each row told, and back as the same', async () => {
    const file = write('school.json', JSON.stringify(SCHOOL));
    expect(await run('school', 'create', file)).to.deep.include({
      ...{ code: 0, out: 'School roc is er, met Ria Proef als eerste van het BPV-bureau.\n' },
    });

    write('mensen.csv', csv(table([BO, KIM, ELS])));
    const formula = placement({ telefoon_bedrijf: '+31 53 555 01 10', adres: '=1+1' });
    const wrong = placement({ studentnummer: '0081002', overeenkomstnummer: 'P2', uren: 'vierhonderd' });
    const plaatsingen = write('plaatsingen.csv', csv(table([formula, wrong])));
    const first = await run('import', '--json', '--school', 'roc', plaatsingen, at('mensen.csv'));
    expect(JSON.parse(first.out)).to.deep.equal({
      ...{ created: 4, changed: 0, same: 0, missing: 1 },
      rows: [
        {
          ...{ file: 'plaatsingen.csv', sheet: '', row: 3, column: 'uren', value: 'vierhonderd' },
          problem: '"vierhonderd" is geen getal (verwacht: uren, zoals 460 of 460,5)',
        },
      ],
    });
    expect(first.code).to.equal(2);

    expect((await run('export', '--school', 'roc', '--out', at('uit'))).code).to.equal(0);
    const names = ['mensen', 'plaatsingen', 'uren', 'kalender', 'werkprocessen'];
    expect(readFileSync(at('uit/plaatsingen.csv'), 'utf8')).to.contain(";'=1+1;'+31 53 555 01 10;");
    const back = await run('import', '--json', at('geen.csv'), ...names.map((name) => at(`uit/${name}.csv`)));
    expect(JSON.parse(back.out)).to.deep.include({
      ...{ created: 0, changed: 0, same: 19, missing: 0 },
      rows: [
        {
          ...{ file: 'geen.csv', sheet: '', row: 0, column: '', value: '' },
          problem: 'dat bestand is er niet, of mag niet worden gelezen',
        },
      ],
    });
    expect(back.code).to.equal(2);
  });

  it('says as JSON which schools there are where the one that is named is not, and how it is called', async () => {
    await run('school', 'create', write('school.json', JSON.stringify(SCHOOL)));
    const ran = await run('import', '--json', '--school', 'roq', at('geen.csv'));
    const problem = 'School roq is er niet. Wel hier: roc.';
    expect([ran.code, JSON.parse(ran.out), ran.err.trim()]).to.deep.equal([
      1,
      {
        ...{ created: 0, changed: 0, same: 0, missing: 0 },
        rows: [{ file: '', sheet: '', row: 0, column: '', value: 'roq', problem }],
      },
      problem,
    ]);
    for (const command of ['import', 'export', 'school'] as const) {
      const help = await run(command, '--help');
      expect([help.code, help.out, help.err]).to.deep.equal([0, help.out, '']);
      expect(help.out).to.match(/^gebruik: npm run/);
    }
  });

  it('ends quietly where nobody reads to the end', async () => {
    const child = spawn(process.execPath, [await program('src/cli/import.ts'), '--help'], { cwd: root });
    child.stdout.destroy();
    const exited = once(child, 'exit') as Promise<[number | null]>;
    const [err, [code]] = await Promise.all([text(child.stderr), exited]);
    expect([code, err]).to.deep.equal([0, '']);
  });
});
