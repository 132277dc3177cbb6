import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import { MAIL, TEAMS } from '../../../src/ports/channel.js';
import { createSender } from '../../../src/delivery/sender.js';
import { read } from '../../../src/dutch/read.js';
import { tell } from '../../../src/features/notices/tell.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { createFakeChannel } from '../../support/fake-channel.js';
import { els, joost, karel, sanne } from '../../support/people.js';

const now = { day: '2026-11-25', time: '14:00' } as Parameters<typeof read>[1]['now'];

describe('How somebody would rather be written to', () => {
  for (const text of [
    'liever mail',
    'Ik krijg het liever per mail',
    'stuur mij voortaan maar e-mail',
    'liever een mailtje graag',
  ])
    it(`is mail: "${text}"`, () => {
      for (const role of ['student', 'trainer', 'teacher', 'coach', 'office'] as const)
        expect(read(text, { role, now }).request).to.deep.equal({ kind: 'prefer', by: 'mail' });
    });
  for (const text of ['liever Teams', 'toch maar liever in teams'])
    it(`is Teams: "${text}"`, () => {
      expect(read(text, { role: 'trainer', now }).request).to.deep.equal({ kind: 'prefer', by: 'teams' });
    });
  for (const text of [
    'mail',
    'mail naar Karel',
    'liever mail of teams',
    'ik had liever 6 uur',
    'liever vrijdag',
    'liever mail naar mijn moeder',
  ])
    it(`is not said by "${text}"`, () => {
      for (const role of ['student', 'trainer'] as const)
        expect(read(text, { role, now }).request.kind).to.not.equal('prefer');
    });

  /** By which channel a week to sign reaches Karel. */
  async function reaches(talk: Conversation): Promise<string[]> {
    const used: string[] = [];
    const channel = (name: string): ReturnType<typeof createFakeChannel> => ({
      ...createFakeChannel(name, (_, { address }) => Promise.resolve(name === MAIL ? { mail: 'x' } : address)),
      write: (_, __, { to }) => {
        if (to === karel().id) used.push(name);
        return Promise.resolve('');
      },
    });
    const { ports } = talk;
    await talk.says(sanne(), 'uren 6 vrijdag');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    const sender = createSender({
      ...ports,
      channels: [channel(TEAMS), channel(MAIL)],
      tell: (one) => tell(one, ports),
    });
    sender.kick();
    await sender.idle();
    await sender.stop();
    return used;
  }
  const withMail = async (changes: Partial<Person> = {}): Promise<Conversation> => {
    const talk = await conversation({ people: [sanne(), karel(changes), els(), joost()] });
    Object.assign(talk.ports, { sendsMail: true });
    await talk.says(karel(), 'hallo');
    return talk;
  };

  it('is Teams for who is there', async () => {
    expect(await reaches(await withMail())).to.deep.equal(['teams']);
  });

  it('is mail once it was said, and Teams again once that was', async () => {
    const talk = await withMail();
    expect((await talk.says(karel(), 'liever mail')).text).to.include('komt voortaan per mail: karel@example.com');
    expect(await reaches(talk)).to.deep.equal(['mail']);
    const again = await withMail();
    await again.says(karel(), 'liever mail');
    expect((await again.says(karel(), 'liever Teams')).text).to.include('komt voortaan in Teams');
    expect(await reaches(again)).to.deep.equal(['teams']);
  });

  it('changes nothing where there is no address, or no mail goes out', async () => {
    const without = await withMail({ mail: null });
    expect((await without.says(karel(), 'liever mail')).text).to.include('geen mailadres');
    expect(await reaches(without)).to.deep.equal(['teams']);
    const talk = await withMail();
    Object.assign(talk.ports, { sendsMail: false });
    expect((await talk.says(karel(), 'liever mail')).text).to.include('Mail versturen kan ik hier niet');
    expect((await talk.ports.chats.of(karel().id)).prefers).to.equal(null);
  });

  it('is one press among contacts and reminders, the other way from there, and none where there is no choice', async () => {
    const talk = await withMail();
    for (const said of ['contact', 'herinneringen']) {
      const told = await (await talk.says(karel(), said)).press('Liever mail');
      expect(told.text).to.include('komt voortaan per mail: karel@example.com');
      expect((await talk.says(karel(), said)).buttons)
        .to.include('Liever Teams')
        .and.not.include('Liever mail');
      expect((await told.press('Liever Teams')).text).to.include('komt voortaan in Teams');
    }
    expect((await talk.presses(karel(), 'show-contact', { student: 'sanne' })).buttons).to.not.include('Liever mail');
    Object.assign(talk.ports, { sendsMail: false });
    expect((await talk.says(karel(), 'contact')).buttons).to.not.include('Liever mail');
    const without = await withMail({ mail: null });
    expect((await without.says(karel(), 'contact')).buttons).to.not.include('Liever mail');
  });
});
