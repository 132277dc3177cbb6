/** Mails by the real sender to a server that has trouble: each arrives once, or somebody hears that it did not. */
import { expect } from 'chai';
import { createSender, type Sender } from '../../../src/delivery/sender.js';
import type { Telling } from '../../../src/delivery/telling.js';
import type { NoticeAbout } from '../../../src/domain/evidence/decision.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import { DatabaseUnavailable } from '../../../src/ports.js';
import { UNTIL_WOKEN } from '../../../src/ports/notices.js';
import { MAIL } from '../../../src/ports/channel.js';
import { givenPerson } from '../../support/given.js';
import { mailChannel, type MailUnderTest } from '../../support/mail-channel.js';
import { fatima, sanne } from '../../support/people.js';
import { startSmtp, type Does, type Step, type TestSmtp } from '../../support/smtp.js';
import { createMemoryPorts, type MemoryPorts } from '../../support/memory-ports.js';

const START = Date.parse('2026-11-30T07:00:00Z');
const MINUTE = 60_000;

describe('A mail server with trouble', () => {
  let server: TestSmtp;
  let mail: MailUnderTest;
  let ports: MemoryPorts;
  let sender: Sender;
  const told: string[] = [];
  const telling: Telling = {
    kind: 'write',
    reply: { kind: 'text', text: 'Week 47 ligt klaar om af te tekenen.' },
    reliedOnBy: sanne().id,
  };
  /** What is told to who relied on it is no mail of this suite's. */
  const tell = ({ key, to }: { key: string; to: PersonId }): Promise<Telling> => {
    told.push(key);
    if (key.startsWith('came-back')) return Promise.resolve({ kind: 'nothing' });
    return Promise.resolve(to === sanne().id ? { kind: 'said' } : telling);
  };
  const start = (changes: Partial<MemoryPorts> = {}): Sender =>
    createSender({
      ...ports,
      ...changes,
      channels: [mail.channel],
      tell,
      random: () => 1,
      wait: () => Promise.resolve(),
    });
  const open = async (perMinute: number): Promise<void> => {
    ports = createMemoryPorts({ sendsMail: true });
    ports.clock.set(new Date(START).toISOString());
    mail = await mailChannel(server.url, { clock: ports.clock, perMinute, given: ports });
    sender = start();
  };
  const kicked = async (): Promise<void> => {
    sender.kick();
    await sender.idle();
  };
  const add = (key: string, to = fatima().id, about?: NoticeAbout): Promise<void> =>
    ports.notices.add([{ key, to, about: about ?? { kind: 'sign-off', sheet: key, version: 1 } }], ports.clock.now());
  /** From one time that something is due to the next. */
  const until = async (last: number): Promise<void> => {
    await kicked();
    for (let next = await ports.notices.next(); next && next.getTime() <= last; next = await ports.notices.next()) {
      ports.clock.set(new Date(Math.max(next.getTime(), ports.clock.now().getTime() + 1)).toISOString());
      await kicked();
    }
  };
  const outcome = (key: string) => ports.notices.all().find((one) => one.key === key);
  const messageIds = (): string[] =>
    server.came.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim() ?? 'none');

  beforeEach(async () => {
    told.length = 0;
    server = await startSmtp();
    await open(60_000_000);
  });
  afterEach(async () => {
    await sender.stop();
    mail.smtp.close();
    await server.close();
  });

  const passing: readonly (readonly [Step, Does, copies: number])[] = [
    ['greeting', '421 busy', 1],
    ['greeting', 'hang', 1],
    ['mail', '451 later', 1],
    ['rcpt', '450 greylisted', 1],
    ['middle', 'drop', 1],
    ['end', '451 later', 2],
    ['end', 'drop', 2],
    ['end', 'hang', 2],
  ];
  for (const [step, what, copies] of passing) {
    it(`(${step}: ${what}) loses no mail; a copy has the same Message-ID`, async () => {
      server.does(step, what);
      await add('a');
      await until(START + 5 * MINUTE);
      expect(outcome('a')?.state).to.equal('sent');
      expect(server.taken).to.have.length(1);
      // What came whole and was not answered with a 250 is a copy at the other side at most.
      expect(messageIds()).to.have.length(copies);
      expect(new Set(messageIds()).size).to.equal(1);
    });
  }

  it('that refuses the address is asked no more, and who relied on it hears so at once', async () => {
    server.does('rcpt', '550 5.1.1 no such user', 'always');
    await add('a');
    await until(START + 5 * MINUTE);
    expect(outcome('a')?.due).to.deep.equal(UNTIL_WOKEN);
    expect(told).to.include('not-delivered:a');
    const tried = server.connections();
    await add('b');
    await until(START + 10 * MINUTE);
    expect(server.connections()).to.equal(tried);
    expect(told).to.include('not-delivered:b');
    const { unreachable } = (await ports.chats.of(fatima().id)).addresses[MAIL] ?? {};
    expect(unreachable).to.equal('not-there');
  });

  it('that refused an address gets the next mail once the school knows another, and what waited', async () => {
    server.does('rcpt', '550 5.1.1 no such user');
    await add('a');
    await until(START + MINUTE);
    await givenPerson(ports, fatima({ mail: 'f.elamrani@example.com' }));
    await add('b');
    await until(START + 2 * MINUTE);
    expect(server.taken.map(({ to }) => to)).to.deep.equal(['f.elamrani@example.com', 'f.elamrani@example.com']);
    for (const key of ['a', 'b']) expect(outcome(key)?.state).to.equal('sent');
  });

  it('that is down for an hour gets each mail once when it is back; who relied on one has heard of both', async () => {
    await server.down();
    for (const key of ['a', 'b', 'c']) await add(key);
    await until(START + 60 * MINUTE);
    expect(told).to.include('not-delivered:a');
    expect(server.taken).to.deep.equal([]);
    await server.up();
    await until(START + 63 * MINUTE);
    expect(messageIds().sort())
      .to.deep.equal([...new Set(messageIds())].sort())
      .and.have.length(3);
    for (const key of ['a', 'b', 'c']) expect(outcome(key)).to.include({ state: 'sent' });
    expect(told).to.include('delivered-after-all:a');
  });

  it('takes a mail, and we die before that is written: it comes once more at most, under the same Message-ID', async () => {
    sender = start({ notices: { ...ports.notices, sent: () => Promise.reject(new DatabaseUnavailable(true)) } });
    await add('a');
    await kicked();
    expect(server.taken).to.have.length(1);
    sender = start();
    await until(START + 5 * MINUTE);
    expect(outcome('a')?.state).to.equal('sent');
    expect(server.taken).to.have.length(2);
    expect(new Set(messageIds()).size).to.equal(1);
    // Each copy has a link of its own, and both work.
    expect(ports.mailLinks.all()).to.have.length(2);
  });

  it('gets the Monday mails of 200 people at its pace, none twice, and none of them is told again and again', async () => {
    mail.smtp.close();
    await open(30);
    const people = Array.from({ length: 200 }, (_, i): Person => {
      const id = `trainer-${i}` as PersonId;
      return fatima({ id, mail: `${id}@example.com`, teams: null });
    });
    for (const person of people) await givenPerson(ports, person);
    for (const { id } of people) await add(`digest:${id}`, id, { kind: 'digest', digest: `digest:${id}:2026-W49` });
    const at: number[] = [];
    const send = mail.smtp.send.bind(mail.smtp);
    Object.assign(mail.smtp, {
      send: (...given: Parameters<typeof send>) => {
        at.push(ports.clock.now().getTime());
        return send(...given);
      },
    });
    const before = process.memoryUsage().heapUsed;
    await until(START + 30 * MINUTE);
    expect(new Set(server.taken.map(({ to }) => to)).size).to.equal(200);
    expect(server.taken).to.have.length(200);
    // In no minute more than 30, and all of them within seven.
    for (const from of at)
      expect(at.filter((time) => time >= from && time < from + MINUTE)).to.have.lengthOf.at.most(30);
    expect(Math.max(...at) - START).to.be.within(6 * MINUTE, 7 * MINUTE);
    expect(told.filter((key) => key.startsWith('digest')).length).to.be.at.most(2 * 200);
    expect(process.memoryUsage().heapUsed - before).to.be.below(64 * 1024 * 1024);
  }).timeout(20_000);

  it('gets a sick report at once, however many Monday mails wait', async () => {
    mail.smtp.close();
    await open(30);
    for (let i = 0; i < 50; i += 1) {
      const id = `trainer-${i}` as PersonId;
      await givenPerson(ports, fatima({ id, mail: `${id}@example.com` }));
      await add(`digest:${id}`, id, { kind: 'digest', digest: `digest:${id}:2026-W49` });
    }
    await kicked();
    await add('sick', fatima().id, { kind: 'sick', student: 'milan', event: 1 });
    await kicked();
    expect(server.taken.map(({ to }) => to)).to.include('fatima@example.com');
    expect(server.taken.length).to.be.below(4);
  });
});
