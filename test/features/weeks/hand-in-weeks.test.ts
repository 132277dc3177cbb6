import { expect } from 'chai';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

const sheet = (week: number): SheetId => `${placementOfSanne().id}:2026-W${week}` as SheetId;
const stateOf = async ({ ports }: Conversation, week: number): Promise<string | undefined> =>
  (await ports.sheets.load(sheet(week)))?.state;

/** Sanne has hours in week 46 and 47, and none in week 45. */
async function twoWeeks(): Promise<Conversation> {
  const talk = await conversation();
  // So that he can be reached.
  await talk.says(karel(), 'hallo');
  await talk.says(sanne(), 'vrijdag 13 november 5');
  await talk.says(sanne(), 'do 7 vr 6');
  return talk;
}

describe('Several weeks handed in at once', () => {
  it('are listed as they would go, and go with one press, each with a card of its own for the trainer', async () => {
    const talk = await twoWeeks();
    const confirm = await talk.says(sanne(), 'week 46 en 47 indienen');
    expect(confirm.text).to.equal('Week 46 en week 47 naar Karel Jansen?\nWeek 46 · 5 uur\nWeek 47 · 13 uur');
    expect(confirm.buttons).to.deep.equal(['2 weken indienen']);
    expect([await stateOf(talk, 46), await stateOf(talk, 47)]).to.deep.equal(['draft', 'draft']);

    const done = await confirm.press('2 weken indienen');
    expect(done.text).to.equal(
      '✔ 2 weken ingediend. Je hoort het als Karel heeft afgetekend.\nWeek 46 · 5 uur\nWeek 47 · 13 uur',
    );
    expect([await stateOf(talk, 46), await stateOf(talk, 47)]).to.deep.equal(['submitted', 'submitted']);
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([karel().id, karel().id]);
  });

  it('go as well when that is said in words', async () => {
    const talk = await twoWeeks();
    await talk.says(sanne(), 'weken 46 t/m 47 indienen');
    expect((await talk.says(sanne(), 'ja')).text).to.include('✔ 2 weken ingediend.');
  });

  it('leave out what cannot go in, with the reason, and the others go', async () => {
    const talk = await twoWeeks();
    await (await talk.says(sanne(), 'week 46 indienen')).press('Indienen');
    const confirm = await talk.says(sanne(), 'dien week 45, 46 en 47 in');
    expect(confirm.text).to.equal(
      'Week 47 naar Karel Jansen?\nWeek 47 · 13 uur\nWeek 45 gaat niet mee: daar staat nog niets in.\nWeek 46 was al ingediend.',
    );
    expect((await confirm.press('Deze week indienen')).text).to.include('✔ 1 week ingediend.');
    expect((await talk.says(sanne(), 'week 46 en 47 indienen')).text).to.equal(
      'Deze weken kunnen niet ingediend worden.\nWeek 46 was al ingediend.\nWeek 47 was al ingediend.',
    );
  });

  it('go as they were shown: one that has changed since stays, and is named', async () => {
    const talk = await twoWeeks();
    const confirm = await talk.says(sanne(), 'week 46 en 47 indienen');
    await talk.says(sanne(), 'woensdag 18 november 4');
    expect((await confirm.press('2 weken indienen')).text).to.equal(
      '✔ 1 week ingediend. Je hoort het als Karel heeft afgetekend.\nWeek 46 · 5 uur\nWeek 47 is niet ingediend: die is sinds dit kaartje veranderd.',
    );
    expect(await stateOf(talk, 47)).to.equal('draft');
  });

  it('say which days of the running week are to come', async () => {
    const talk = await twoWeeks();
    await talk.says(sanne(), 'maandag 8');
    expect((await talk.says(sanne(), 'week 47 en 48 indienen')).text).to.match(
      /Week 48 · 8 uur\n.*november komen nog\./,
    );
  });

  it('with two placements go to the one that was answered, all of them', async () => {
    const second = {
      ...placementOfSanne(),
      id: 'sanne-second' as never,
      trainerId: els().id,
      company: { ...placementOfSanne().company, name: 'Licht & Geluid' },
    };
    const talk = await conversation({ placements: [placementOfSanne(), second] });
    await talk.says(sanne(), 'vrijdag 13 november 5 bij Licht & Geluid');
    await talk.says(sanne(), 'vrijdag 20 november 6 bij Licht & Geluid');
    // As long as the other has no hours, only one can be meant.
    const only = await talk.says(sanne(), 'week 46 en 47 indienen');
    expect(only.text).to.include('Week 46 · 5 uur\nWeek 47 · 6 uur');
    await talk.says(sanne(), 'donderdag 12 november 4 bij Theater De Brug');
    const which = await talk.says(sanne(), 'week 46 en 47 indienen');
    const confirm = await which.press('Licht & Geluid');
    expect(confirm.text).to.include('Week 46 · 5 uur\nWeek 47 · 6 uur');
  });
});
