/** MongoDB's own server: the one on PATH, or one that mongodb-memory-server-core has or can download. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askServer } from './ask-server.js';
import type { Engine, ServerProgram } from './engine.js';
import { outputOf } from './run-program.js';

/** A download that cannot work takes 8 s to fail, so the way there is looked at first. */
const PROBE_MS = 3000;

export const mongodOnPath: Engine = {
  name: 'mongod',
  way: 'mongod on PATH',
  find: async () => (await programAt('mongod')) ?? 'mongod is not on PATH',
};

export const mongodDownloaded: Engine = {
  name: 'mongod-downloaded',
  way: 'an internet connection, to download mongod',
  find: async (dataDir, say) => {
    // Commands of production come by here as well, where there is no such package.
    const [{ DryMongoBinary, MongoBinary }, { MongoBinaryDownloadUrl }] = await Promise.all([
      import('mongodb-memory-server-core'),
      import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js'),
    ]);
    const downloadDir = join(dataDir, 'mongod-binaries');
    const options = await DryMongoBinary.generateOptions({ downloadDir });
    let path = await DryMongoBinary.locateBinary(options);
    if (path === undefined) {
      const url = await new MongoBinaryDownloadUrl(options).getDownloadUrl();
      if (!(await canBeReached(url))) return 'MongoDB cannot be downloaded';
      say('Downloading MongoDB, once ...');
      try {
        path = await MongoBinary.getPath(options);
      } catch (error) {
        return `downloading MongoDB failed (${error instanceof Error ? error.message : String(error)})`;
      }
    }
    return (await programAt(path)) ?? 'the downloaded mongod does not run on this machine';
  },
};

async function programAt(command: string): Promise<ServerProgram | null> {
  const printed = await outputOf(command, ['--version']);
  if (printed === null) return null;
  return {
    version: /v(\d+\.\d+\.\d+)/.exec(printed)?.[1] ?? 'unknown',
    command,
    args: (port, filesDir) => [
      ...['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', filesDir],
      ...['--replSet', 'local', '--wiredTigerCacheSizeGB', '0.25', '--quiet'],
    ],
    prepare: becomePrimary,
  };
}

/** A replica set of one, as production is one of three: made at the first start, and waited for at each. */
async function becomePrimary(uri: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const hello = await askServer(uri, { hello: 1 });
    if (hello['isWritablePrimary'] === true) return;
    if (hello['isreplicaset'] === true) {
      const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
      await askServer(uri, { replSetInitiate: { _id: 'local', members } });
    }
    await wait(100);
  }
  throw new Error('mongod did not become primary within 10 s');
}

async function canBeReached(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })).ok;
  } catch {
    // Whatever is in the way (no name, no route, a proxy, time): there is no download, which is what was asked.
    return false;
  }
}
