import { expect } from 'chai';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { emptyLocalDatabase, startLocalDatabase, type LocalDatabase } from '../../src/local/database.js';
import { isAlive, stopServer } from '../../src/local/database/server-process.js';
import { StartFault } from '../../src/local/start-fault.js';
import { DATA_DIR } from '../support/database.js';

describe('local database', function () {
  this.timeout(60_000);
  let filesDir: string;
  let database: LocalDatabase | null = null;

  beforeEach(async () => {
    filesDir = await mkdtemp(join(tmpdir(), 'bpv-database-'));
  });

  afterEach(async () => {
    // A tidy end takes seconds, and nobody needs these files again.
    if (database?.pid && isAlive(database.pid)) process.kill(database.pid, 'SIGKILL');
    database = null;
    await rm(filesDir, { recursive: true, force: true, maxRetries: 3 });
  });

  it('MONGODB_URI is used as it is, and nothing is started', async () => {
    const uri = 'mongodb://elsewhere.example.com/bpv';
    database = await start({ MONGODB_URI: uri });
    expect(database).to.include({ uri, pid: null });
    expect(await recorded().catch(() => 'none')).to.equal('none');
  });

  it('a restart goes on where it was, with the same engine on the same files', async () => {
    database = await start();
    const first = await recorded();
    await inDatabase(database, (client) => client.db().collection('hours').insertOne({ minutes: 360 }));
    await database.stop();
    database = await start();
    expect(database.says).to.include('as last time');
    expect(await recorded()).to.include({ engine: first.engine, version: first.version });
    expect(await inDatabase(database, (client) => client.db().collection('hours').countDocuments())).to.equal(1);
  });

  it('a server left behind by a killed bot is found again', async () => {
    database = await start();
    await record({ bot: pidOfTheDead() });
    const found = await start();
    expect(found.pid).to.equal(database.pid);
    expect((await recorded()).bot).to.equal(process.pid);
  });

  it('a database whose bot is alive is left alone', async () => {
    database = await start();
    await record({ bot: process.ppid });
    expect(await failure(start())).to.include(`already runs here (process ${process.ppid})`);
    expect(await failure(emptyLocalDatabase({ dataDir: DATA_DIR, filesDir, env: {} }))).to.include('already runs here');
  });

  it('a server that was killed is started again on what it had confirmed', async () => {
    database = await start();
    const journalled = { writeConcern: { w: 'majority', journal: true } } as const;
    await inDatabase(database, (client) => client.db().collection('hours').insertOne({ minutes: 360 }, journalled));
    process.kill(database.pid!, 'SIGKILL');
    database = await start();
    expect(await inDatabase(database, (client) => client.db().collection('hours').countDocuments())).to.equal(1);
  });

  it('a server that does not end when it is asked is gone all the same once it was stopped', async () => {
    const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('there')";
    const server = spawn(process.execPath, ['-e', deaf], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(server.stdout, 'data');
    await stopServer(server.pid ?? 0);
    expect(isAlive(server.pid ?? 0)).to.equal(false);
  });

  it('--fresh leaves no data', async () => {
    database = await start();
    await inDatabase(database, (client) => client.db().collection('hours').insertOne({ minutes: 360 }));
    await emptyLocalDatabase({ dataDir: DATA_DIR, filesDir, env: {} });
    database = await start();
    expect(await inDatabase(database, (client) => client.db().collection('hours').countDocuments())).to.equal(0);
  });

  it('data of an engine that is gone is not opened with another one', async () => {
    await writeFile(
      join(filesDir, 'database.json'),
      JSON.stringify({ engine: 'secantusd-rs', version: '0.5.3', port: 1, pid: pidOfTheDead(), bot: pidOfTheDead() }),
    );
    const message = await withoutPath(() => failure(start()));
    expect(message).to.match(/made with secantusd-rs 0\.5\.3, and secantusd-rs is not on PATH/);
  });

  it('where none can be had, the message names every way', async () => {
    const message = await withoutPath(() => failure(start()));
    for (const way of ['MONGODB_URI', 'mongod on PATH', 'secantusd-rs on PATH', 'internet', 'Python 3.10 to 3.13']) {
      expect(message).to.include(way);
    }
  });

  const start = (env: Record<string, string> = {}): Promise<LocalDatabase> =>
    startLocalDatabase({ dataDir: DATA_DIR, filesDir, env, say: (line) => process.stderr.write(`${line}\n`) });

  async function recorded(): Promise<Record<string, unknown>> {
    return JSON.parse(await readFile(join(filesDir, 'database.json'), 'utf8')) as Record<string, unknown>;
  }

  async function record(changes: Record<string, unknown>): Promise<void> {
    await writeFile(join(filesDir, 'database.json'), JSON.stringify({ ...(await recorded()), ...changes }));
  }
});

async function inDatabase<T>({ uri }: LocalDatabase, act: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri);
  try {
    return await act(client);
  } finally {
    await client.close();
  }
}

async function failure(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'no failure',
    (error: unknown) => (error instanceof StartFault ? error.message : `another failure: ${String(error)}`),
  );
}

function pidOfTheDead(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** Without programs and without a place to download from. */
async function withoutPath<T>(act: () => Promise<T>): Promise<T> {
  const { PATH, MONGOMS_DOWNLOAD_MIRROR } = process.env;
  process.env['PATH'] = join(tmpdir(), 'nothing-here');
  process.env['MONGOMS_DOWNLOAD_MIRROR'] = 'http://127.0.0.1:9/';
  try {
    return await act();
  } finally {
    process.env['PATH'] = PATH;
    if (MONGOMS_DOWNLOAD_MIRROR === undefined) delete process.env['MONGOMS_DOWNLOAD_MIRROR'];
    else process.env['MONGOMS_DOWNLOAD_MIRROR'] = MONGOMS_DOWNLOAD_MIRROR;
  }
}
