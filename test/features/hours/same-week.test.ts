import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

/** Thursday and Friday of week 46 filled in, on Wednesday 25 November (week 48) or another moment. */
async function workedIn46(now = '2026-11-25T14:00:00+01:00'): Promise<Conversation> {
  const talk = await conversation({ now });
  await talk.says(sanne(), 'donderdag 12 november 13:00-20:00 opbouw licht');
  await talk.says(sanne(), 'vrijdag 13 november 6');
  return talk;
}

describe('"Zelfde als vorige week"', () => {
  it('is one tap on an empty week, and writes the same days, times and work', async () => {
    const week = await (await workedIn46()).says(sanne(), 'week 47');
    expect(week.buttons[0]).to.equal('Zelfde als vorige week');
    const done = await week.press('Zelfde als vorige week');
    expect(done.text).to.include('do 19 nov').and.include('13:00-20:00 · opbouw licht').and.include('vr 20 nov');
    expect(done.text).to.include('13 uur');
    expect((await done.press('Ongedaan maken')).text).to.include('Teruggedraaid');
  });

  it('is there where an empty week is handed in, too', async () => {
    const asked = await (await workedIn46()).says(sanne(), 'week 47 indienen');
    expect(asked.buttons.slice(0, 2)).to.deep.equal(['Zelfde als vorige week', 'Uren invullen']);
  });

  it('is not there without hours the week before, nor on a week that has some', async () => {
    const talk = await workedIn46();
    expect((await talk.says(sanne(), 'week 46')).buttons).not.to.include('Zelfde als vorige week');
    expect((await talk.says(sanne(), 'week 45')).buttons).not.to.include('Zelfde als vorige week');
  });

  it('typed, is about the running week, and leaves out the days that are still to come', async () => {
    const talk = await workedIn46('2026-11-19T18:00:00+01:00');
    const done = await talk.says(sanne(), 'zelfde als vorige week');
    expect(done.text).to.include('Donderdag 19 november: 7 uur').and.include('nog niet geweest: vr 20 nov');
    expect((await talk.says(sanne(), 'zelfde als vorige week')).text).to.include('staat al iets');
  });

  it('says what there is to take over, where that is nothing', async () => {
    const talk = await workedIn46();
    expect((await talk.says(sanne(), 'zelfde als vorige week')).text).to.include(
      'In week 47 staat niets om over te nemen',
    );
    const early = await workedIn46('2026-11-17T18:00:00+01:00');
    expect((await early.says(sanne(), 'vorige week overnemen')).text).to.include(
      'nog niet geweest: do 19 nov en vr 20 nov',
    );
  });

  it('tapped on a card from before, takes nothing over into a week that has hours by now', async () => {
    const talk = await workedIn46();
    const old = await talk.says(sanne(), 'week 47');
    await talk.says(sanne(), 'vrijdag 20 november 4');
    const shown = await old.press('Zelfde als vorige week');
    expect(shown.text).to.include('staat al iets').and.include('4 uur').and.not.include('do 19 nov');
  });
});
