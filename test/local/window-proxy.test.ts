import { expect } from 'chai';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { WindowHistory } from '../../src/local/windows/window-history.js';
import { WindowTurns } from '../../src/local/windows/window-turns.js';
import { openWindowProxy, type Kept, type WindowProxy } from '../../src/local/windows/window-proxy.js';
import { quietPort } from '../support/quiet-port.js';

const kept = (): Kept => ({
  history: new WindowHistory(
    { conversation: 'c', person: 'p', bot: 'b' },
    { now: () => new Date('2026-11-25T13:00Z') },
  ),
  turns: new WindowTurns(),
  botUrl: 'http://127.0.0.1:9/',
});

describe('A chat window whose process has just gone away', () => {
  let tool: Server;
  let proxy: WindowProxy | null = null;
  let asked = 0;
  let url = '';

  beforeEach(async () => {
    asked = 0;
    const port = await quietPort();
    url = `http://127.0.0.1:${port}/`;
    tool = createServer((_request, response) => response.end('<head></head>'));
    // Nobody listens at the first look; the process is back at the second.
    const ready = async (): Promise<void> => {
      asked += 1;
      if (asked !== 2) return;
      tool.listen(port + 1, '127.0.0.1');
      await once(tool, 'listening');
    };
    proxy = await openWindowProxy(port, port + 1, { ready, pid: () => null, stop: () => Promise.resolve() }, kept());
  });
  afterEach(() => {
    proxy?.close();
    tool.close();
  });

  it('is looked at again', async () => {
    const page = await fetch(url);
    expect([page.status, asked]).to.deep.equal([200, 2]);
  });

  it('is not written to again: it may have arrived', async () => {
    const answer = await fetch(`${url}_connector/v3`, { method: 'POST', body: '{}' });
    expect([answer.status, asked]).to.deep.equal([502, 1]);
  });
});
