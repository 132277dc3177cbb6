import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventEmitter, once } from 'node:events';
import { openChatWindows, type ChatWindow, type ChatWindows } from '../../src/local/windows.js';
import { quietPort } from '../support/quiet-port.js';

interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly from: { readonly aadObjectId: string };
  readonly conversation: { readonly id: string; readonly conversationType: string; readonly tenantId: string };
}

describe('chat windows', function () {
  this.timeout(60_000);
  let dataDir: string;
  let bot: Server;
  let windows: ChatWindows;
  const heard: Activity[] = [];
  const lines: string[] = [];
  const said = new EventEmitter();

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'bpv-windows-'));
    bot = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        heard.push(JSON.parse(body) as Activity);
        bot.emit('heard');
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    bot.listen(await quietPort(), '127.0.0.1');
    await once(bot, 'listening');
    const botPort = (bot.address() as AddressInfo).port;
    windows = await openChatWindows({ dataDir, botPort, clock: { now: () => new Date() }, say: tell });
  });

  after(async () => {
    await windows.stop();
    bot.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  });

  it('there is one for six people of the demo school, with name and role', () => {
    expect(windows.list.map(({ name, role }) => `${name}: ${role}`)).to.deep.equal([
      'Sanne de Wit: student',
      'Karel Jansen: trainer',
      'Els Meijer: teacher',
      'Joost Kuipers: coach',
      'Anneke Smit: office',
      'Milan Bakker: student',
    ]);
  });

  it('leads beside each to the tab of that person', () => {
    expect(windows.list.map(({ id, tab }) => `${id} ${tab}`)).to.include.members([
      'sanne /tab?as=11',
      'anneke /tab?as=51',
    ]);
  });

  it('costs no process before it is looked at, and is there when it is', async () => {
    const milan = windowOf('milan');
    expect(milan.pid()).to.equal(null);
    const page = await fetch(milan.url);
    expect(page.status).to.equal(200);
    expect(milan.pid()).to.be.a('number');
    expect(windowOf('els').pid()).to.equal(null);
  });

  it('shows the conversation without the log panel, and sends nothing elsewhere', async () => {
    const page = await fetch(windowOf('sanne').url);
    expect(await page.text()).to.include('Hide log panel');
    expect(page.headers.get('content-security-policy')).to.match(/^default-src 'self'/);
  });

  it('says what is typed to the bot in the name of its person, in the demo school', async () => {
    await say(windowOf('sanne'), 'uren 6 vrijdag');
    const message = heard.find(({ text }) => text === 'uren 6 vrijdag');
    expect(message?.channelId).to.equal('msteams');
    expect(message?.from.aadObjectId).to.equal('00000000-0000-4000-8000-000000000011');
    expect(message?.conversation).to.deep.include({
      conversationType: 'personal',
      tenantId: '00000000-0000-4000-8000-000000000001',
    });
    expect(message?.serviceUrl).to.equal(windowOf('sanne').url.replace('localhost', '127.0.0.1') + '_connector');
  });

  it('takes what the bot writes before anybody looked, and counts it', async () => {
    const joost = windowOf('joost');
    const answer = await fetch(`${joost.url}_connector/v3/conversations/chat-joost/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        text: 'Goedemorgen',
        from: { id: 'bpv-bot', name: 'BPV-bot' },
        recipient: { id: 'user-joost' },
        conversation: { id: 'chat-joost' },
      }),
    });
    expect(answer.ok).to.equal(true);
    expect(await answer.json()).to.have.property('id');
    expect(joost.written()).to.equal(1);
  });

  it('comes back when its process dies, with one line, but not for ever', async () => {
    const karel = windowOf('karel');
    for (const restart of [1, 2, 3]) {
      await fetch(karel.url);
      await kill(karel);
      expect(lines.at(-1)).to.equal('The chat window of karel ended by itself and is started again.');
      expect(lines).to.have.length(restart);
    }
    await fetch(karel.url);
    await kill(karel);
    expect(lines.at(-1)).to.equal('The chat window of karel ended by itself too often.');
    expect(karel.pid()).to.equal(null);
    // Looking at it is asking for it.
    expect((await fetch(karel.url)).status).to.equal(200);
  });

  it('is there for this machine alone', async function () {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    if (own === undefined) this.skip();
    const sanne = windowOf('sanne');
    const refused = await fetch(sanne.url.replace('localhost', own)).catch(() => 'refused');
    expect(refused).to.equal('refused');
  });

  function tell(line: string): void {
    lines.push(line);
    said.emit('line');
  }

  function windowOf(id: string): ChatWindow {
    return windows.list.find((window) => window.id === id)!;
  }

  async function kill(window: ChatWindow): Promise<void> {
    const told = once(said, 'line');
    process.kill(window.pid()!, 'SIGKILL');
    await told;
  }

  async function say(window: ChatWindow, text: string): Promise<void> {
    const arrived = once(bot, 'heard');
    const answer = await fetch(`${window.url}_conversation/v1/conversations/chat-${window.id}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'text', textFormat: 'plain', text, from: { id: `user-${window.id}` } }),
    });
    expect(answer.ok, await answer.text()).to.equal(true);
    await arrived;
  }
});
