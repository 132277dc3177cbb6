import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { fatima, karel, noor, placementOfSanne, sanne } from '../../support/people.js';

const FRIDAY = '2026-11-20' as Day;
const lines = (talk: Conversation): string[] =>
  talk.ports.sheets
    .all()
    .flatMap(({ id, entries }) =>
      entries.map(({ day, activity = '' }) => `${id.split(':')[0]} ${day} ${activity}`.trim()),
    );

describe('"Verwijder vrijdag"', () => {
  it('takes off all hours of that day and no other, and one tap brings them back', async () => {
    const talk = await conversation();
    for (const text of ['do 7', 'vr 3 opbouw', 'vr 2 afbouw']) await talk.says(sanne(), text);
    const before = lines(talk);
    const done = await talk.says(sanne(), 'verwijder vrijdag');
    expect(done.text).to.include('Vrijdag 20 november is leeg');
    expect(lines(talk)).to.deep.equal(['sanne-de-brug 2026-11-19']);
    await done.press('Ongedaan maken');
    expect(lines(talk)).to.have.members(before);
  });

  it('says so where there is nothing, and nothing can be undone then', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7');
    const none = await talk.says(sanne(), 'verwijder vrijdag');
    expect(none.text).to.include('Op vrijdag 20 november staat niets.');
    expect(none.buttons).to.not.include('Ongedaan maken');
  });

  it('says to who has no placement that there is none', async () => {
    const talk = await conversation({ placements: [] });
    expect((await talk.says(sanne(), 'verwijder vrijdag')).text).to.not.include('staat niets');
  });
});

describe('A line of a day, by what was done', () => {
  const asked = async (...texts: string[]): Promise<{ talk: Conversation; buttons: readonly string[] }> => {
    const talk = await conversation();
    for (const text of texts) await talk.says(sanne(), text);
    const { buttons } = await talk.says(sanne(), 'verwijder de show van vrijdag');
    expect(lines(talk)).to.have.length(texts.length);
    return { talk, buttons };
  };

  it('that is not there is asked: that one line, or two of them and the whole day', async () => {
    expect((await asked('vr 3 opbouw')).buttons).to.deep.equal(['3 uur · opbouw']);
    expect((await asked('vr 3 opbouw', 'vr 2 afbouw')).buttons).to.deep.equal([
      ...['3 uur · opbouw', '2 uur · afbouw', 'De hele dag'],
    ]);
    expect((await asked('vr 3 opbouw', 'vr 2 afbouw', 'vr 1 uur kabels')).buttons).to.deep.equal([
      ...['3 uur · opbouw', '2 uur · afbouw', 'De hele dag'],
    ]);
  });

  it('is taken off with all that bear that word; what is left of the day is left', async () => {
    const talk = await conversation();
    for (const text of ['vr 3 opbouw licht', 'vr 2 afbouw licht', 'vr 1 uur kabels', 'do 1 uur licht'])
      await talk.says(sanne(), text);
    const done = await talk.says(sanne(), 'verwijder het licht van vrijdag');
    expect(done.text).to.include('Weggehaald: vr 20 nov 3 uur opbouw licht en vr 20 nov 2 uur afbouw licht.');
    expect(lines(talk)).to.have.members(['sanne-de-brug 2026-11-20 kabels', 'sanne-de-brug 2026-11-19 licht']);
  });

  it('that was all of the day leaves it empty, and says so', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 3 opbouw');
    expect((await talk.says(sanne(), 'verwijder de opbouw van vrijdag')).text).to.include(
      'Vrijdag 20 november is leeg',
    );
  });

  it('in a week that was handed in is that line still, once the week is taken back', async () => {
    const talk = await conversation();
    for (const text of ['vr 3 opbouw', 'vr 2 afbouw']) await talk.says(sanne(), text);
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    const question = await talk.says(sanne(), 'verwijder de afbouw van vrijdag');
    expect(question.text).to.include('al ingediend');
    expect(lines(talk)).to.have.length(2);
    await question.press('Intrekken');
    expect(lines(talk)).to.deep.equal(['sanne-de-brug 2026-11-20 opbouw']);
  });
});

describe('A day at two addresses', () => {
  const [BRUG, TWENTE] = ['noor-brug', 'noor-twente'].map((id) => id as PlacementId) as [PlacementId, PlacementId];
  const atBoth = async (...at: PlacementId[]): Promise<Conversation> => {
    const talk = await conversation({
      people: [noor(), karel(), fatima()],
      placements: [
        placementOfSanne({ studentId: noor().id, id: BRUG }),
        placementOfSanne({
          ...{ studentId: noor().id, id: TWENTE, trainerId: fatima().id },
          company: { name: 'Licht & Geluid Twente', address: '', phone: null },
        }),
      ],
    });
    for (const placementId of at)
      await asks(talk, noor(), { kind: 'hours', entries: [{ day: FRIDAY, minutes: 120 }], placementId });
    return talk;
  };
  const clears = (talk: Conversation, placementId?: PlacementId) =>
    asks(talk, noor(), { kind: 'delete', day: FRIDAY, ...(placementId && { placementId }) });

  it('is cleared at both of them, or at the one that was named', async () => {
    const both = await atBoth(BRUG, TWENTE);
    await clears(both);
    expect(lines(both)).to.deep.equal([]);
    for (const [named, left] of [
      [BRUG, TWENTE],
      [TWENTE, BRUG],
    ] as const) {
      const one = await atBoth(BRUG, TWENTE);
      await clears(one, named);
      expect(lines(one)).to.deep.equal([`${left} ${FRIDAY}`]);
    }
  });

  it('is shown at the address that had hours on it; where neither had, that is said', async () => {
    for (const [at, company] of [
      [BRUG, 'Theater De Brug'],
      [TWENTE, 'Licht & Geluid Twente'],
    ] as const) {
      const done = await clears(await atBoth(at));
      expect(done.text).to.include('Vrijdag 20 november is leeg').and.include(company);
    }
    expect((await clears(await atBoth())).text).to.equal('Op vrijdag 20 november staat niets.');
  });

  it('of which one week was handed in asks about that one, and clears nothing there', async () => {
    const talk = await atBoth(BRUG, TWENTE);
    await asks(talk, noor(), { kind: 'hand-in', sheet: `${TWENTE}:2026-W47` as SheetId, version: 1 });
    expect((await clears(talk)).text).to.include('al ingediend');
    expect(lines(talk)).to.include(`${TWENTE} ${FRIDAY}`);
  });
});
