/** What a mail server can do to a mail, by a server that does it. */
import { expect } from 'chai';
import type { FailureMeaning } from '../../../src/delivery/channel.js';
import { ChannelFailure } from '../../../src/delivery/channel.js';
import { createSmtp, type Mail, type Smtp } from '../../../src/channels/mail/smtp.js';
import { createMemoryLog } from '../../support/memory-ports.js';
import { startSmtp, type Does, type Step, type TestSmtp } from '../../support/smtp.js';

const NEVER_LEFT: FailureMeaning = { kind: 'again', retryAfterMs: null, left: false, copyPossible: false };
const TURNED_DOWN: FailureMeaning = { kind: 'again', retryAfterMs: null, left: true, copyPossible: false };
const MAYBE_THERE: FailureMeaning = { kind: 'again', retryAfterMs: null, left: true, copyPossible: true };

const mail: Mail = {
  ...{ messageId: 'a@school.example', references: [], to: { name: 'Fatima', address: 'fatima@example.com' } },
  ...{ replyTo: null, subject: 'Week 47', text: 'Week 47', html: '<p>Week 47</p>', headers: {}, calendar: null },
  date: new Date('2026-11-25T13:00:00Z'),
};

describe('A mail that does not leave', () => {
  let server: TestSmtp;
  let smtp: Smtp;
  let log: ReturnType<typeof createMemoryLog>;
  let ms = 0;
  const open = (url = server.url): void => {
    const timeouts = { connectionTimeout: 150, greetingTimeout: 150, socketTimeout: 500 };
    const clock = { now: () => new Date(Date.now() + ms) };
    smtp = createSmtp({ url, from: { name: 'BPV', address: 'bpv@school.example' } }, { clock, log, timeouts });
  };
  const failure = (): Promise<ChannelFailure | null> =>
    smtp.send(mail).then(
      () => null,
      (error: unknown) => error as ChannelFailure,
    );
  beforeEach(async () => {
    ms = 0;
    log = createMemoryLog();
    server = await startSmtp();
    open();
  });
  afterEach(async () => {
    smtp.close();
    await server.close();
  });

  const cases: readonly (readonly [Step, Does, FailureMeaning])[] = [
    ['greeting', '421 busy', NEVER_LEFT],
    ['greeting', '554 go away', NEVER_LEFT],
    ['greeting', 'hang', NEVER_LEFT],
    ['mail', '421 busy', TURNED_DOWN],
    ['mail', '451 later', TURNED_DOWN],
    ['rcpt', '421 busy', TURNED_DOWN],
    ['rcpt', '450 greylisted', TURNED_DOWN],
    ['rcpt', '452 too many', TURNED_DOWN],
    ['rcpt', '550 5.1.1 no such user', { kind: 'not-reachable' }],
    ['rcpt', '553 no such mailbox', { kind: 'not-reachable' }],
    // It says nothing of the address, but of who may send.
    ['rcpt', '550 5.7.233 tenant limit', TURNED_DOWN],
    ['rcpt', '550 5.7.1 relaying denied', TURNED_DOWN],
    ['rcpt', '503 bad sequence', TURNED_DOWN],
    ['data', '451 later', TURNED_DOWN],
    ['middle', 'drop', MAYBE_THERE],
    ['end', 'drop', MAYBE_THERE],
    ['end', 'hang', MAYBE_THERE],
    ['end', '421 busy', TURNED_DOWN],
    ['end', '451 later', TURNED_DOWN],
    ['end', '554 looks like spam', { kind: 'ours' }],
  ];
  for (const [step, what, meaning] of cases) {
    it(`at "${step}": ${what}`, async () => {
      server.does(step, what);
      expect((await failure())?.meaning).to.deep.equal(meaning);
      expect(server.connections(), 'tried once').to.equal(1);
      expect(smtp.isRefused()).to.equal(false);
      expect(await failure(), 'the next one goes').to.equal(null);
    });
  }

  it('because nobody listens there, has certainly not left', async () => {
    await server.close();
    expect((await failure())?.meaning).to.deep.equal(NEVER_LEFT);
    await server.up();
    expect(await failure()).to.equal(null);
  });

  it('because the name of the server leads nowhere, has certainly not left', async () => {
    open('smtp://mail.invalid:25');
    expect((await failure())?.meaning).to.deep.equal(NEVER_LEFT);
  });

  for (const [step, what] of [
    ['mail', '550 not this sender'],
    ['mail', '530 login first'],
  ] as const) {
    it(`because the server takes nothing from us (${what}), waits; it is told once and not tried anew with each mail`, async () => {
      server.does(step, what, 'always');
      expect((await failure())?.meaning).to.deep.include({ kind: 'again', left: false });
      const tried = server.connections();
      expect((await failure())?.meaning).to.deep.include({ kind: 'again', left: false, copyPossible: false });
      expect(server.connections()).to.equal(tried);
      expect(smtp.isRefused()).to.equal(true);
      expect(log.lines.filter(({ event }) => event === 'mail-refuses-us')).to.have.length(1);
      ms = 61_000;
      await failure();
      expect(log.lines.filter(({ event }) => event === 'mail-refuses-us')).to.have.length(1);
      ms = 122_000;
      server.takes();
      expect(await failure()).to.equal(null);
      expect(smtp.isRefused()).to.equal(false);
    });
  }

  it('is in the log without an address or a word of the server', async () => {
    server.does('rcpt', '550 5.1.1 fatima@example.com unknown');
    expect((await failure())?.message).to.equal('not-reachable: EENVELOPE RCPT TO (550)');
  });
});
