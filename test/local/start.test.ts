import { expect } from 'chai';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CaughtMail } from '../../src/local/mail-catcher.js';
import { schoolOnHttp } from '../support/school-on-http.js';
import { isAlive } from '../../src/local/database/server-process.js';
import { FROM_SOURCE, appFolder, removeFolder, runApp, startApp, type LocalApp } from './local-app.js';

describe('npm start', function () {
  this.timeout(90_000);
  let folder: string;
  let app: LocalApp | null = null;

  before(async function () {
    // With a database given nothing is started here, and nothing may be possible to start.
    if (process.env['MONGODB_URI']) this.skip();
    folder = await appFolder();
  });

  after(async () => {
    await app?.end('SIGKILL');
    if (folder) await stopDatabase();
    if (folder) await removeFolder(folder);
  });

  it('starts all of it from nothing, and prints the address last', async () => {
    const asked = ['--now', '2026-11-25T14:00', '--port', '0', '--no-windows'];
    app = await startApp(folder, asked, {}, FROM_SOURCE);
    expect(app.output()).to.match(
      /^Starting the bot .*\nDatabase: .*\nThe demo school has been laid out\.\nhttp:\/\/localhost:\d+\/\n$/,
    );
    expect(await (await fetch(`${app.address}ready`)).json()).to.deep.equal({ status: 'ready', missing: [] });
    expect(await (await fetch(app.address)).text()).to.include('<html lang="nl">');
  });

  it('stores what Sanne types', async () => {
    expect(await answerTo('uren 6 vrijdag')).to.match(/Vrijdag 20 november: 6 uur.*145 van 460/s);
  });

  it('mails Fatima by real SMTP what Milan hands in, and nothing of what waited already', async () => {
    expect(await (await fetch(`${app!.address}local/mail`)).json()).to.deep.equal([]);
    const school = await schoolOnHttp(app!.address.replace(/\/$/, ''));
    await school.says('milan', 'uren ma 8');
    await (await school.says('milan', 'week 48 indienen')).press('Indienen');
    const [mail] = await mails(1);
    expect(mail).to.deep.include({ to: 'fatima@example.com', from: 'bpv@example.com', replyTo: 'els@example.com' });
    expect(mail?.subject).to.equal('Milan Bakker, week 48: 8 uur aftekenen');
    expect(mail?.at).to.match(/^2026-11-25T13:/);
    expect(mail?.headers).to.include({ 'auto-submitted': 'auto-generated' });
    expect(mail?.links).to.have.length(1);
    expect(mail?.links[0]).to.match(new RegExp(`^${app!.address}w/[\\w-]{43}$`));
    expect((await fetch(mail!.links[0]!)).status).to.equal(200);
    expect(await (await fetch(`${app!.address}local/mailbox`)).text()).to.include('<html lang="nl">');
    await school.close();
  });

  it('moves the clock', async () => {
    const moved = await post('local/clock', { now: '2026-11-25T15:00' });
    expect(moved.status).to.equal(200);
    expect(await moved.json()).to.have.property('now', '2026-11-25T15:00');
    expect((await post('local/clock', { now: '2026-11-25T14:00' })).status).to.equal(400);
  });

  it('after a kill -9 finds its database again, with the clock and all that was typed', async () => {
    const before = await databasePid();
    await app!.end('SIGKILL');
    app = await startApp(folder, ['--now', '2026-11-25T14:00', '--port', '0', '--no-windows']);
    expect(app.output()).to.match(/still running from last time/);
    expect(app.output()).to.match(/stands at 2026-11-25T15:0\d already and never goes back/);
    expect(app.output()).not.to.include('laid out');
    expect(await databasePid()).to.equal(before);
    expect(await answerTo('uren 6 vrijdag')).to.match(/stond al op 6 uur/);
    expect(await mails(1)).to.have.length(1);
  });

  it('Ctrl-C stops everything that it started', async () => {
    const database = await databasePid();
    expect(await app!.end('SIGINT')).to.equal(0);
    expect(isAlive(database)).to.equal(false);
  });

  it('a port that is taken is named, and nothing is left running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runApp(folder, ['--port', String(port), '--no-windows']);
    other.close();
    expect(code).to.equal(1);
    expect(output).to.match(new RegExp(`Port ${port} is taken`));
    expect(isAlive(await databasePid())).to.equal(false);
  });

  it('a wrong option is named with the right ones', async () => {
    const { code, output } = await runApp(folder, ['--nwo', '2026-11-25T14:00']);
    expect(code).to.equal(1);
    expect(output)
      .to.match(/--nwo.*--now 2026-11-25T14:00/s)
      .and.not.to.match(/^ +at /m);
  });

  let said = 0;
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(app!.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  /** Types as Sanne from a client of this test's own, and gives everything that the bot writes back. */
  /** Once so many went out. */
  async function mails(count: number): Promise<CaughtMail[]> {
    for (let tries = 0; ; tries += 1) {
      const found = (await (await fetch(`${app!.address}local/mail`)).json()) as CaughtMail[];
      if (found.length >= count || tries > 50) return found;
      await pause(100);
    }
  }

  async function answerTo(text: string): Promise<string> {
    const client = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: 'written' }));
        client.emit('written', body);
      });
    }).listen(0, '127.0.0.1');
    await once(client, 'listening');
    const written = once(client, 'written');
    await post('api/messages', {
      ...{ type: 'message', id: `said-${(said += 1)}`, text, channelId: 'msteams' },
      serviceUrl: `http://127.0.0.1:${(client.address() as AddressInfo).port}`,
      from: { id: '29:sanne', name: 'Sanne', aadObjectId: '00000000-0000-4000-8000-000000000011' },
      recipient: { id: 'bpv-bot' },
      conversation: { id: 'c', conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000001' },
    });
    const [body] = (await written) as [string];
    client.close();
    client.closeAllConnections();
    return body;
  }

  async function databasePid(): Promise<number> {
    const record = await readFile(join(folder, '.data', 'database.json'), 'utf8');
    return (JSON.parse(record) as { pid: number }).pid;
  }

  async function stopDatabase(): Promise<void> {
    const pid = await databasePid().catch(() => 0);
    if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGKILL');
  }
});
