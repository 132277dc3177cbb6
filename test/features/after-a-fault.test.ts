import { expect } from 'chai';
import { answer } from '../../src/bot.js';
import { DatabaseUnavailable } from '../../src/ports.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { sanne, TENANT } from '../support/people.js';

/** What Sanne hears of "uren 6 vrijdag" where this goes wrong, and how many sheets there are then. */
async function said(at: 'before' | 'after', error: Error): Promise<string> {
  const talk = await conversation();
  await talk.says(sanne(), 'help');
  breaks(talk, at, error);
  const { text } = await talk.says(sanne(), 'uren 6 vrijdag');
  expect(talk.ports.sheets.all()).to.have.length(at === 'before' ? 0 : 1);
  return text.replace(/ref [0-9a-f]{4}/, 'ref');
}
/** What the hours are decided on, or what is shown of them once they are stored. */
function breaks({ ports }: Conversation, at: 'before' | 'after', error: Error): void {
  const fails = (): Promise<never> => Promise.reject(error);
  if (at === 'before') Object.assign(ports.sheets, { load: fails, commit: fails });
  else Object.assign(ports.sheets, { summaries: fails });
}

describe('After a fault one hears whether it was stored', () => {
  it('it was not, where it broke before', async () => {
    expect(await said('before', new TypeError('x'))).to.equal('Dit ging mis, er is niets opgeslagen. (ref)');
    expect(await said('before', new DatabaseUnavailable(false))).to.include('er is niets opgeslagen');
  });

  it('it was, where it broke after: also where the database went away only then', async () => {
    const stored = 'maar het is wel opgeslagen. Typ "week" om te kijken';
    expect(await said('after', new TypeError('x'))).to.equal(`Dit ging mis, ${stored}. (ref)`);
    expect(await said('after', new DatabaseUnavailable(false))).to.include(stored);
    expect(await said('after', new DatabaseUnavailable(true))).to.include(stored);
  });

  it('nobody knows, where a write was on its way', async () => {
    expect(await said('before', new DatabaseUnavailable(true))).to.include('ik weet niet of het is opgeslagen');
  });

  it('nobody knows of what may be here for a second time, as the first one may have been stored by another process', async () => {
    const talk = await conversation();
    const message = {
      ...{ id: 'one', from: { tenantId: TENANT, objectId: sanne().teams?.objectId ?? '' }, chat: null },
      ...{ way: 'chat' as const, kind: 'text' as const, text: 'uren 6 vrijdag' },
    };
    for (const error of [new DatabaseUnavailable(false), new TypeError('x')]) {
      breaks(talk, 'before', error);
      const again = await answer({ ...message, mayBeAgain: true }, talk.ports);
      expect(again).to.have.property('text').that.includes('ik weet niet of het is opgeslagen');
      expect(await answer(message, talk.ports))
        .to.have.property('text')
        .that.includes('er is niets opgeslagen');
    }
  });

  it('and of the next message anew', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'uren 6 vrijdag');
    Object.assign(talk.ports.sheets, { load: () => Promise.reject(new TypeError('x')) });
    expect((await talk.says(sanne(), 'week 47')).text).to.include('er is niets opgeslagen');
  });
});
