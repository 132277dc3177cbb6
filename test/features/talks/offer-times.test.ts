import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { els, joost, karel, sanne } from '../../support/people.js';

describe('"ik kan dinsdag 14-17 en vrijdag"', () => {
  it('is kept, shown, replaced by the day and taken off', async () => {
    const talk = await conversation();
    const first = await talk.says(els(), 'ik kan dinsdag 14-17 en vrijdag');
    expect(first.text).to.include('dinsdag 1 december 14:00-17:00').and.include('vrijdag 27 november 09:00-17:00');
    const second = await talk.says(els(), 'ik kan dinsdag 9-12');
    expect(second.text).to.include('09:00-12:00').and.not.include('14:00-17:00');
    expect((await second.press('Toch niet')).text)
      .to.include('Dinsdag 1 december')
      .and.not.include('Vrijdag 27');
  });

  it('is not shown once it is over', async () => {
    const talk = await conversation();
    await talk.says(els(), 'ik kan vrijdag');
    talk.ports.clock.set('2026-11-28T09:00:00Z');
    expect((await talk.says(els(), 'ik kan dinsdag 14-17')).text).to.not.include('27 november');
  });

  it('is said by BPV-docenten alone', async () => {
    const talk = await conversation();
    for (const who of [sanne(), karel(), joost()]) {
      expect((await talk.says(who, 'ik kan dinsdag 14-17')).text, who.name).to.include('geeft de BPV-docent op');
    }
    expect(talk.ports.availabilities.all()).to.deep.equal([]);
  });
});
