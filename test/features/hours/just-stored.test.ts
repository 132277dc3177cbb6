/** What "haal weg" and "moet 4 uur zijn" are about: what was stored in the last hour, or a question. */
import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

const hours = (talk: Conversation): string[] =>
  talk.ports.sheets
    .all()
    .flatMap(({ entries }) =>
      entries.map(({ day, minutes, makesUp }) => `${day} ${minutes}${makesUp ? ' made up' : ''}`),
    )
    .toSorted();
const FRIDAY = '2026-11-20 360';
const EARLIER = '2026-11-13 300';
const TWO_WEEKS = 'vrijdag 13 november 5 uur en vrijdag 20 november 6 uur';

describe('What was just stored', () => {
  it('is that for an hour, and no second longer', async () => {
    for (const [at, left] of [
      ['2026-11-25T14:00:00Z', []],
      ['2026-11-25T14:00:01Z', [FRIDAY]],
    ] as const) {
      const talk = await conversation();
      await talk.says(sanne(), 'vr 6');
      talk.ports.clock.set(at);
      await talk.says(sanne(), 'haal weg');
      expect(hours(talk), at).to.deep.equal(left);
    }
  });

  it('that was made up stays made up where the hours are corrected', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'was donderdag ziek');
    await talk.says(sanne(), 'vrijdag 3 uur ingehaald');
    await talk.says(sanne(), 'moet 4 uur zijn');
    expect(hours(talk)).to.deep.equal(['2026-11-20 240 made up']);
  });

  it('where it is of four days is asked for, of which three can be tapped', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'ma 16 nov 1, di 17 nov 2, wo 18 nov 3, do 19 nov 4');
    const asked = await talk.says(sanne(), 'moet 5 uur zijn');
    expect(asked.text).to.include('Welke dag moet 5 uur zijn?');
    expect(asked.buttons).to.deep.equal(['Maandag 16 november', 'Dinsdag 17 november', 'Woensdag 18 november']);
    await asked.press('Dinsdag 17 november');
    expect(hours(talk)).to.include('2026-11-17 300').and.include('2026-11-16 60');
  });

  it('where it is nothing is asked for, with today and the day before', async () => {
    for (const [text, left] of [
      ['haal weg', ['2026-11-25 300']],
      ['moet 2 uur zijn', ['2026-11-24 120', '2026-11-25 300']],
    ] as const) {
      const talk = await conversation();
      await talk.says(sanne(), 'di 24 nov 4, wo 25 nov 5');
      talk.ports.clock.set('2026-11-25T16:00:00Z');
      const asked = await talk.says(sanne(), text);
      expect(asked.buttons, text).to.deep.equal(['Woensdag 25 november', 'Dinsdag 24 november']);
      await asked.press('Dinsdag 24 november');
      expect(hours(talk), text).to.deep.equal(left);
    }
  });

  it('over two weeks goes from both', async () => {
    const talk = await conversation();
    await talk.says(sanne(), TWO_WEEKS);
    expect((await talk.says(sanne(), 'haal weg')).text).to.include('Weggehaald: vr 20 nov 6 uur');
    expect(hours(talk)).to.deep.equal([]);
  });

  it('over two weeks, of which one was handed in, goes from the other, and of that one it is asked', async () => {
    const talk = await conversation();
    await talk.says(sanne(), TWO_WEEKS);
    await (await talk.says(sanne(), 'week 46 indienen')).press('Indienen');
    const asked = await talk.says(sanne(), 'haal weg');
    expect(asked.text).to.include('Weggehaald: vr 20 nov 6 uur').and.include('Week 46 is al ingediend');
    expect(hours(talk)).to.deep.equal([EARLIER]);
    await asked.press('Intrekken');
    expect(hours(talk)).to.deep.equal([]);
  });

  it('over two weeks, of which the later was handed in, is undone in both or in neither', async () => {
    for (const road of ['button', 'deleted'] as const) {
      const talk = await conversation();
      const stored = await talk.says(sanne(), TWO_WEEKS, 'm');
      await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
      const asked =
        road === 'button'
          ? await stored.press('Ongedaan maken')
          : await (await talk.deletes(sanne(), 'm')).press('Uren weghalen');
      expect(asked.text, road).to.include('Week 47 is al ingediend');
      expect(hours(talk), road).to.deep.equal([EARLIER, FRIDAY]);
      await asked.press('Intrekken');
      expect(hours(talk), road).to.deep.equal([]);
    }
  });
});
