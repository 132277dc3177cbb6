/** Production, started as it is: what it says of itself while its database is not there. */
import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './support/programs.js';
import { HOUSE_KEY } from './support/statement-keys.js';
import { freePort } from '../src/local/free-port.js';

const GUID = '00000000-0000-4000-8000-000000000009';

describe('Production without its database', function () {
  this.timeout(30_000);
  let bot: ChildProcess | null = null;
  afterEach(() => bot?.kill('SIGKILL'));

  it('listens at once, lives, and is not ready', async () => {
    const [port, nothing] = [await freePort(0), await freePort(0)];
    bot = spawn(process.execPath, [await program('src/main.ts')], {
      stdio: 'ignore',
      env: {
        ...{ PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port), LOG_LEVEL: 'error' },
        ...{ MICROSOFT_APP_ID: GUID, MICROSOFT_APP_PASSWORD: 'none', MICROSOFT_APP_TENANT_ID: GUID },
        ...{ PUBLIC_URL: 'https://bpv.example.com', STATEMENT_KEYS: JSON.stringify({ keys: [HOUSE_KEY] }) },
        MONGODB_URI: `mongodb://127.0.0.1:${nothing}/bpv`,
      },
    });
    const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, init);
    let health = await ask('/health').catch(() => null);
    while (!health && bot.exitCode === null) {
      await pause(50);
      health = await ask('/health').catch(() => null);
    }
    expect(health?.status).to.equal(200);
    const ready = await ask('/ready');
    expect(ready.status).to.equal(503);
    expect(((await ready.json()) as { missing: unknown }).missing).to.include('database');
    const headers = { 'content-type': 'application/json' };
    expect((await ask('/api/messages', { method: 'POST', headers, body: '{"type":"message"}' })).status).to.equal(503);
  });
});
