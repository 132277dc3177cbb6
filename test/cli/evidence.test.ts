import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { jsonStatement } from '../../src/files/json-statement.js';
import { connectDatabase } from '../../src/mongo/database.js';
import { databaseUri } from '../support/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { els, karel, placementOfSanne, sanne, school } from '../support/people.js';
import { localStatementKeys } from '../../src/local/statement-keys.js';
import { createSigner } from '../../src/signing/signer.js';
import { program } from '../support/programs.js';
import { HOUSE, OTHER_KEY } from '../support/statement-keys.js';
import { signedStatement, someSheets } from '../support/statement.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bpv-cli-'));
const at = (name: string): string => join(folder, name);

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(
  command: 'verify' | 'urenstaat',
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = root,
): Promise<Ran> {
  const child = spawn(process.execPath, [await program(`src/cli/${command}.ts`), ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { code, out, err };
}

describe('The commands of evidence', function () {
  this.timeout(60_000);
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('verify: a statement that holds by the keys of its house is "klopt", exit 0', async () => {
    writeFileSync(at('good.json'), jsonStatement(await signedStatement()));
    writeFileSync(at('keys.json'), JSON.stringify(HOUSE.publicKeys));
    const { code, out } = await run('verify', [at('good.json'), '--key', at('keys.json')]);
    expect([code, out]).to.deep.equal([0, 'klopt\n']);
  });

  it('verify: one of another house is not, whether its keys were given or those of this laptop are asked', async () => {
    writeFileSync(at('good.json'), jsonStatement(await signedStatement()));
    writeFileSync(at('others.json'), JSON.stringify(createSigner([OTHER_KEY]).publicKeys));
    const here = join(folder, 'laptop');
    await localStatementKeys(join(here, '.data'));
    const none = join(folder, 'none');
    mkdirSync(none);
    const found = await Promise.all([
      run('verify', [at('good.json'), '--key', at('others.json')]),
      run('verify', [at('good.json')], {}, here),
      run('verify', [at('good.json')], {}, none),
    ]);
    expect(found.map(({ code, out }) => [code, out])).to.deep.equal([
      [1, ''],
      [1, ''],
      [0, 'klopt, maar de ondertekening is niet nagegaan\n'],
    ]);
    expect(found[0].err).to.match(/^klopt niet: ondertekend met een sleutel \([0-9a-f ]{19}\) die niet bij /);
    expect(found[2].err).to.match(/^Niet nagegaan: van wie deze urenstaat is\./);
  });

  it('verify: keys that are none, and an option that there is not, are said in one line, exit 1', async () => {
    writeFileSync(at('good.json'), jsonStatement(await signedStatement()));
    writeFileSync(at('no-keys.json'), '{"keys":[{"kty":"RSA"}]}');
    const found = await Promise.all([
      run('verify', [at('good.json'), '--key', at('no-keys.json')]),
      run('verify', [at('good.json'), '--keys', at('no-keys.json')]),
      run('verify', []),
    ]);
    expect(found.map(({ code, out, err }) => [code, out, err.trim().replace(folder, '')])).to.deep.equal([
      [1, '', '/no-keys.json is geen bestand met openbare sleutels van een BPV-bot (JWKS met Ed25519)'],
      ...[1, 2].map(() => [1, '', 'gebruik: npm run --silent verify -- BESTAND.json [--key SLEUTELS.json]']),
    ]);
  });

  it('verify: the first thing that does not fit is named in one line, exit 1', async () => {
    const changed = jsonStatement(await signedStatement())
      .toString()
      .replace('"activity":"afbouw"', '"activity":"opbouw"');
    writeFileSync(at('changed.json'), changed);
    writeFileSync(at('cut.json'), changed.slice(0, 500));
    writeFileSync(at('empty.json'), '');
    writeFileSync(at('huge.json'), Buffer.alloc(33 * 1024 * 1024, ' '));
    writeFileSync(at('other.json'), '{"a":1}\n');
    const found = await Promise.all(
      ['changed', 'cut', 'empty', 'huge', 'other', 'none'].map((name) => run('verify', [at(`${name}.json`)])),
    );
    expect(found.map(({ code, out }) => `${String(code)}${out}`)).to.deep.equal(['1', '1', '1', '1', '1', '1']);
    expect(found.map(({ err }) => err.trim().replace(folder, ''))).to.deep.equal([
      'klopt niet: week 47 van 2026, na gebeurtenis 5: de week is niet wat de gebeurtenissen samen opleveren',
      'klopt niet: dit bestand is geen JSON',
      '/empty.json is leeg',
      '/huge.json is met 33 MB te groot voor een urenstaat',
      'klopt niet: dit is geen urenstaat (bij format)',
      '/none.json kan niet worden gelezen: dat bestand is er niet',
    ]);
  });

  it('urenstaat: writes what is in the database, and verify finds that it holds', async () => {
    const uri = new URL(await databaseUri());
    uri.pathname = '/cli-urenstaat';
    const database = await connectDatabase(uri.href, {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
    });
    const { ports } = database;
    await givenSchool(ports, school());
    for (const person of [sanne(), karel(), els()]) await givenPerson(ports, person);
    await givenPlacement(ports, placementOfSanne());
    // Those that are signed: nothing in a statement is later than it was made.
    for (const sheet of someSheets().slice(0, 2)) {
      for (const i of sheet.history.keys()) {
        const history = sheet.history.slice(0, i + 1);
        await ports.sheets.commit({ ...sheet, version: i + 1, history }, i);
      }
    }
    const env = { MONGODB_URI: uri.href };
    const args = ['--placement', 'sanne-de-brug', '--format', 'json', '--out'];
    const made = await run('urenstaat', [...args, at('u.json')], env);
    expect(made).to.include({ code: 0, err: '' });
    expect(made.out).to.match(/u\.json: \d+ kB\n$/);
    expect(await run('verify', [at('u.json')])).to.include({ code: 0, out: 'klopt\n' });

    const [unknown, nowhere] = await Promise.all([
      run('urenstaat', ['--placement', 'none', '--format', 'pdf', '--out', at('none.pdf')], env),
      run('urenstaat', [...args, join(folder, 'no', 'such', 'folder.json')], env),
    ]);
    await database.db.dropDatabase();
    await database.close();
    expect(unknown).to.deep.equal({ code: 1, out: '', err: 'BPV-plaats none is er niet.\n' });
    expect(existsSync(at('none.pdf'))).to.equal(false);
    expect(nowhere.err).to.include('kan niet worden geschreven (ENOENT)');
    expect(nowhere.code).to.equal(1);
  });

  it('urenstaat: says how it is used where it is asked for what there is not', async () => {
    const { code, out, err } = await run('urenstaat', ['--placement', 'x', '--format', 'doc', '--out', 'x']);
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.match(/^gebruik: npm run --silent urenstaat -- --placement ID --format pdf\|xlsx\|json/);
  });
});
