import { expect } from 'chai';
import { createMailOut } from '../../../src/channels/mail/mail-out.js';
import { createSmtp, type Smtp } from '../../../src/channels/mail/smtp.js';
import { createMemoryLog } from '../../support/memory-ports.js';
import { startSmtp, type TestSmtp } from '../../support/smtp.js';

describe('A mail to an address that is nobody of the school', () => {
  const clock = { now: () => new Date() };
  const log = createMemoryLog();
  const mail = { key: 'root demo 2026-W48', to: 'accountant@example.com', subject: 'Zegel nr. 1', text: 'a < b\n' };
  let server: TestSmtp;
  let smtp: Smtp;
  before(async () => {
    server = await startSmtp();
    smtp = createSmtp({ url: server.url, from: { name: 'BPV', address: 'bpv@school.example' } }, { clock, log });
  });
  after(async () => {
    smtp.close();
    await server.close();
  });
  const out = (over: Smtp | null) => createMailOut({ smtp: over, clock, log, domain: 'school.example' });

  it('goes as text and as HTML that says the same, and the same mail twice is known as one', async () => {
    for (let i = 0; i < 2; i++) expect(await out(smtp).send(mail)).to.equal(true);
    const [first, second] = server.taken;
    expect(first?.to).to.include('accountant@example.com');
    expect(first?.raw).to.include('Subject: Zegel nr. 1').and.include('a < b').and.include('a &#60; b');
    const idOf = (raw = ''): string | undefined => /^Message-ID: (.*)$/im.exec(raw)?.[1];
    expect(idOf(first?.raw)).to.be.a('string').and.equal(idOf(second?.raw));
  });

  it('that the server does not take is not sent, and the log names no address', async () => {
    server.does('rcpt', '450 busy');
    expect(await out(smtp).send(mail)).to.equal(false);
    expect(log.lines.map(({ event }) => event)).to.include('mail-out-failed');
    expect(JSON.stringify(log.lines)).not.to.include('accountant');
  });

  it('is not sent where mail is no way at all', async () => {
    expect(await out(null).send(mail)).to.equal(false);
  });
});
