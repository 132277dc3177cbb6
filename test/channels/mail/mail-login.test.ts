/** Letting an app send by OAuth, against a token server and a mail server that takes nothing else. */
import { expect } from 'chai';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { createSmtp, type Mail, type Smtp } from '../../../src/channels/mail/smtp.js';
import { ChannelFailure } from '../../../src/delivery/channel.js';
import { createMemoryClock, createMemoryLog } from '../../support/memory-ports.js';
import { listenLocally, stopServer } from '../../support/teams-key-server.js';

const MAILBOX = 'bpv@school.example';
const mail = (id: string): Mail => ({
  ...{ messageId: `${id}@school.example`, references: [], to: { name: 'Fatima', address: 'fatima@example.com' } },
  ...{ replyTo: null, subject: id, text: id, html: id, date: new Date(0), headers: {}, calendar: null },
});

const failureOf = async (sending: Promise<void>): Promise<ChannelFailure | null> => {
  try {
    await sending;
    return null;
  } catch (error) {
    if (error instanceof ChannelFailure) return error;
    throw error;
  }
};

describe('Mail by OAuth', () => {
  /** Of the forms that asked for a token. */
  let asked: string[];
  let gives: { status: number; body: object };
  /** What the mail server takes for a token. */
  let takes: string;
  let logins: string[];
  let taken: number;
  let tokens: Server;
  let server: SMTPServer;
  let smtp: Smtp;
  let clock: ReturnType<typeof createMemoryClock>;

  beforeEach(async () => {
    [asked, logins, taken] = [[], [], 0];
    takes = 'token-1';
    gives = { status: 200, body: { access_token: 'token-1', expires_in: 3600 } };
    clock = createMemoryClock(new Date().toISOString());
    tokens = createServer((request, response) => {
      void text(request).then((form) => {
        asked.push(form);
        response.writeHead(gives.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(gives.body));
      });
    });
    const tokenUrl = `${await listenLocally(tokens)}/token`;
    server = new SMTPServer({
      ...{ authMethods: ['XOAUTH2'], allowInsecureAuth: true, hideSTARTTLS: true },
      onAuth: ({ username = '', accessToken = '' }, _, done) => {
        logins.push(`${username} ${accessToken}`);
        if (accessToken === takes) done(null, { user: username });
        else done(null, { data: { status: '401', schemes: 'bearer', scope: 'mail' } });
      },
      onData: (stream, _, done) => {
        stream.resume();
        stream.on('end', () => {
          taken += 1;
          done();
        });
      },
    });
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const login = { tokenUrl, scope: 'https://mail.example/.default', clientId: 'the-app', clientSecret: 'its-secret' };
    const url = `smtp://${encodeURIComponent(MAILBOX)}@127.0.0.1:${port}`;
    smtp = createSmtp({ url, from: { name: 'BPV', address: MAILBOX }, login }, { clock, log: createMemoryLog() });
  });
  afterEach(async () => {
    smtp.close();
    await stopServer(tokens);
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });

  it('asks for a token as the app, and sends by the mailbox', async () => {
    await smtp.send(mail('a'));
    expect(Object.fromEntries(new URLSearchParams(asked[0]))).to.deep.equal({
      ...{ grant_type: 'client_credentials', scope: 'https://mail.example/.default' },
      ...{ client_id: 'the-app', client_secret: 'its-secret' },
    });
    expect([logins, taken]).to.deep.equal([[`${MAILBOX} token-1`], 1]);
  });

  it('asks once for as long as the token lasts', async () => {
    for (const id of ['a', 'b', 'c']) await smtp.send(mail(id));
    expect([asked.length, taken]).to.deep.equal([1, 3]);
  });

  it('asks again where the server does not take it any more', async () => {
    takes = 'token-2';
    gives = { status: 200, body: { access_token: 'token-1', expires_in: 3600 } };
    const failed = await failureOf(smtp.send(mail('a')));
    expect(failed?.meaning).to.include({ kind: 'again', left: false });
    expect(smtp.isRefused()).to.equal(true);
    gives = { status: 200, body: { access_token: 'token-2', expires_in: 3600 } };
    clock.set(new Date(clock.now().getTime() + 61_000).toISOString());
    await smtp.send(mail('a'));
    expect([taken, smtp.isRefused()]).to.deep.equal([1, false]);
  });

  for (const [why, status, body] of [
    ['is refused', 401, { error: 'invalid_client' }],
    ['says nothing that is one', 200, { token: 'x' }],
  ] as const) {
    it(`where the token ${why} sends nothing, loses nothing, and says that the settings are to be mended`, async () => {
      gives = { status, body };
      const failed = await failureOf(smtp.send(mail('a')));
      expect(failed?.meaning).to.include({ kind: 'again', left: false });
      expect(`${failed?.message} ${failed?.code}`).to.not.include('its-secret');
      expect([taken, smtp.isRefused()]).to.deep.equal([0, true]);
    });
  }
});
