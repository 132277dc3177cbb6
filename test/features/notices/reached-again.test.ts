import { TEAMS } from '../../../src/ports/channel.js';
import { expect } from 'chai';
import { UNTIL_WOKEN } from '../../../src/ports/notices.js';
import { conversation } from '../../support/conversation.js';
import { karel, sanne } from '../../support/people.js';

describe('Somebody who could not be reached', () => {
  for (const unreachable of ['blocked', 'not-there'] as const) {
    it(`(${unreachable}) and writes to the bot is reachable again, at the same address too, and hears what waited`, async () => {
      const talk = await conversation();
      await talk.says(karel(), 'openstaand');
      const { chats, notices, clock } = talk.ports;
      const kicks = talk.ports.kicks();
      await chats.reach(karel().id, TEAMS, { unreachable });
      await notices.add([{ key: 'a', to: karel().id, about: { kind: 'refresh', subject: 's' } }], UNTIL_WOKEN);
      await talk.says(karel(), 'openstaand');
      expect((await chats.of(karel().id)).addresses[TEAMS]).to.include({ unreachable: null });
      expect((await notices.lease(clock.now(), UNTIL_WOKEN, 1)).map(({ key }) => key)).to.deep.equal(['a']);
      expect(talk.ports.kicks()).to.equal(kicks + 1);
    });
  }

  it('has ignored no reminders, and who could be reached has', async () => {
    const talk = await conversation();
    const { rhythms, chats } = talk.ports;
    const ignored = async (): Promise<number | undefined> => (await rhythms.of(sanne().id, 'student'))?.ignored;
    const askedThrice = async (): Promise<void> => {
      const rhythm = (await rhythms.of(sanne().id, 'student'))!;
      await rhythms.save({ ...rhythm, ignored: 3, asked: { days: [], week: null }, version: rhythm.version + 1 });
    };
    await askedThrice();
    await talk.says(sanne(), 'voortgang');
    expect(await ignored()).to.equal(0);
    await askedThrice();
    await talk.says(sanne(), 'voortgang');
    expect(await ignored()).to.equal(3);
    await chats.reach(sanne().id, TEAMS, { unreachable: 'blocked' });
    await talk.says(sanne(), 'voortgang');
    expect(await ignored()).to.equal(0);
  });

  it('and everybody else is not woken by every word', async () => {
    const talk = await conversation();
    await talk.says(karel(), 'openstaand');
    const kicks = talk.ports.kicks();
    await talk.says(karel(), 'openstaand');
    expect(talk.ports.kicks()).to.equal(kicks);
  });
});
