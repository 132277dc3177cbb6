/** What stands in a mail, as a mail program reads it. */
import { expect } from 'chai';
import { simpleParser, type ParsedMail } from 'mailparser';
import { UNTIL_WOKEN } from '../../../src/ports/notices.js';
import type { Notice } from '../../../src/domain/evidence/decision.js';
import { hashOfSecret } from '../../../src/domain/evidence/evidence.js';
import type { School } from '../../../src/domain/school/school.js';
import { createSender } from '../../../src/delivery/sender.js';
import { tell } from '../../../src/features/notices/tell.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPerson, givenSchool } from '../../support/given.js';
import { mailChannel, type MailUnderTest } from '../../support/mail-channel.js';
import { anneke, els, fatima, joost, milan, placementOfMilan, school } from '../../support/people.js';
import { startSmtp, type TestSmtp } from '../../support/smtp.js';

const ACCOUNT = { tenantId: milan().teams!.tenantId, objectId: 'object-of-fatima' };

describe('A mail', () => {
  let server: TestSmtp;
  let mail: MailUnderTest;
  let talk: Conversation;
  /** Delivers what is due; Milan, Els and Joost are told in Teams, which is not looked at here. */
  const delivered = async (): Promise<ParsedMail[]> => {
    const sender = createSender({
      ...talk.ports,
      channels: [mail.channel],
      tell: (notice) => (notice.to === fatima().id ? tell(notice, talk.ports) : Promise.resolve({ kind: 'said' })),
      wait: () => Promise.resolve(),
    });
    sender.kick();
    await sender.idle();
    await sender.stop();
    return Promise.all(server.taken.map(({ raw }) => simpleParser(raw)));
  };
  const open = async (changes: Partial<School> = {}): Promise<void> => {
    talk = await conversation({
      people: [milan(), fatima({ teams: ACCOUNT, expectedInTeams: false }), els(), joost(), anneke()],
      placements: [placementOfMilan()],
    });
    Object.assign(talk.ports, { sendsMail: true });
    mail = await mailChannel(server.url, { given: talk.ports, perMinute: 60_000_000 });
    await givenSchool(talk.ports, school(changes));
  };
  const handIn = async (): Promise<void> => {
    await talk.says(milan(), 'uren ma 16 nov 8 opbouw licht & geluid, di 17 nov 8');
    await (await talk.says(milan(), 'week 47 indienen')).press('Indienen');
  };
  const tokenIn = ({ text = '' }: ParsedMail): string => /\/w\/([\w-]+)/.exec(text)?.[1] ?? '';
  beforeEach(async () => {
    server = await startSmtp();
    await open();
  });
  afterEach(async () => {
    mail.smtp.close();
    await server.close();
  });

  it('about a week to sign says whose, which and how much, and has one link; answers go to the BPV-docent', async () => {
    await handIn();
    const [sent] = await delivered();
    if (!sent) throw new Error('there is none');
    expect(sent.subject).to.equal('Milan Bakker, week 47: 16 uur aftekenen');
    expect(sent.from?.text).to.include('bpv@school.example');
    expect(sent.replyTo?.value[0]).to.include({ name: 'Els Meijer', address: 'els@example.com' });
    expect(sent.date).to.deep.equal(new Date('2026-11-25T13:00:00.000Z'));
    for (const words of [
      'Goedemiddag Fatima El Amrani,',
      'Licht & Geluid Twente',
      'ma 16 nov',
      '8 uur',
      'opbouw licht & geluid',
      'Samen 16 uur',
      'Bekijken en aftekenen',
      'Antwoorden op deze mail gaat naar Els Meijer, BPV-docent.',
      'omdat u praktijkopleider bent',
    ])
      expect(sent.text).to.include(words);
    expect(sent.html).to.include('opbouw licht &#38; geluid');
    expect(sent.headers.get('auto-submitted')).to.equal('auto-generated');
    expect(sent.headers.get('x-auto-response-suppress')).to.equal('OOF, AutoReply');
    expect(sent.headers.has('list')).to.equal(false);
    expect(new Set(`${String(sent.text)}${String(sent.html)}`.match(/https?:[^\s"<]+/g))).to.have.property('size', 1);
  });

  it('has a link of 256 bits for thirty days, of which only the hash is kept', async () => {
    await handIn();
    const [sent] = await delivered();
    const token = tokenIn(sent!);
    expect(Buffer.from(token, 'base64url')).to.have.length(32);
    expect(await talk.ports.mailLinks.find(hashOfSecret(token))).to.deep.equal({
      personId: fatima().id,
      purpose: { kind: 'week', sheet: 'milan-licht-geluid:2026-W47' },
      expires: new Date('2026-12-25T13:00:00.000Z'),
      revoked: false,
    });
    expect(JSON.stringify(talk.ports.log.lines)).to.not.include(token);
  });

  it('that reminds stands in the thread of the one that asked, and can be switched off with one click', async () => {
    await handIn();
    await delivered();
    talk.ports.clock.set('2026-12-01T14:00:00Z');
    const mails = await delivered();
    const [asked, reminder] = [mails[0], mails.at(-1)];
    expect(reminder?.subject).to.equal('Re: Milan Bakker, week 47: 16 uur aftekenen');
    expect(reminder?.references).to.equal(asked?.messageId);
    expect(reminder?.inReplyTo).to.equal(asked?.messageId);
    expect(asked?.references ?? asked?.inReplyTo).to.equal(undefined);
    expect(reminder?.headers.get('list')).to.deep.include({
      unsubscribe: { url: `https://bpv.example.com/w/${tokenIn(reminder!)}/afmelden` },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    expect(reminder?.text).to.not.include('Typ');
  });

  it('that reminds opens the page of the one week that waits, and where more do all that is open', async () => {
    const purposeOf = async (sent?: ParsedMail): Promise<unknown> =>
      (await talk.ports.mailLinks.find(hashOfSecret(tokenIn(sent!))))?.purpose;
    await handIn();
    await delivered();
    talk.ports.clock.set('2026-12-01T14:00:00Z');
    expect(await purposeOf((await delivered()).at(-1))).to.deep.equal({
      ...{ kind: 'week', sheet: 'milan-licht-geluid:2026-W47' },
    });

    await open();
    server.takes();
    await handIn();
    await talk.says(milan(), 'uren ma 9 nov 8');
    await (await talk.says(milan(), 'week 46 indienen')).press('Indienen');
    await delivered();
    talk.ports.clock.set('2026-12-01T14:00:00Z');
    expect(await purposeOf((await delivered()).at(-1))).to.deep.equal({ kind: 'open' });
  });

  it('names as before it only mails that were sent to this person: none where the first came another way', async () => {
    await handIn();
    const sender = createSender({
      ...talk.ports,
      channels: [mail.channel],
      tell: () => Promise.resolve({ kind: 'said' }),
      wait: () => Promise.resolve(),
    });
    sender.kick();
    await sender.idle();
    await sender.stop();
    talk.ports.clock.set('2026-12-01T14:00:00Z');
    const [reminder] = await delivered();
    expect(reminder?.subject).to.equal('Milan Bakker, week 47: 16 uur aftekenen');
    expect(reminder?.references ?? reminder?.inReplyTo).to.equal(undefined);
  });

  it('about a sickness goes at once, says who and since when, and nothing of why', async () => {
    talk.ports.clock.set('2026-11-25T05:40:00Z');
    await talk.says(milan(), 'ben ziek, koorts en griep');
    const [sent] = await delivered();
    expect(sent?.subject).to.equal('Milan Bakker is vandaag ziek');
    expect(sent?.text).to.include('Verwacht terug: nog niet bekend');
    expect(`${String(sent?.text)}${String(sent?.html)}`).to.not.match(/koorts|griep/);
  });

  it('about a sickness names nobody and says nothing where the school mails links only', async () => {
    await open({ sickMail: 'link-only' });
    await talk.says(milan(), 'ben ziek');
    const [sent] = await delivered();
    expect(sent?.subject).to.equal('Er staat een bericht over de BPV voor u klaar');
    expect(`${String(sent?.text)}${String(sent?.html)}`).to.not.match(/Milan|Bakker|ziek|beter/i);
    await handIn();
    expect((await delivered()).at(-1)?.subject).to.equal('Milan Bakker, week 47: 16 uur aftekenen');
  });

  it('goes to nobody whose address is none', async () => {
    await open();
    const hostile = 'fatima@example.com, other@example.com';
    await givenPerson(talk.ports, fatima({ mail: hostile }));
    await handIn();
    expect(await delivered()).to.deep.equal([]);
    const waiting = talk.ports.notices
      .all()
      .filter(
        ({ to, due }: Notice & { due: Date | null }) => to === fatima().id && due?.getTime() === UNTIL_WOKEN.getTime(),
      );
    expect(waiting).to.not.deep.equal([]);
  });
});
