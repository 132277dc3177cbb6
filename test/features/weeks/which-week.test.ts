/** "Week indienen" without a number: which week that is, by what lies open and where. */
import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { fatima, karel, noor, placementOfSanne, sanne } from '../../support/people.js';

const [BRUG, TWENTE] = ['noor-brug', 'noor-twente'].map((id) => id as PlacementId) as [PlacementId, PlacementId];

/** Noor works at two addresses, and wrote these hours. */
async function atTwo(...lines: readonly (readonly [PlacementId, day: string])[]): Promise<Conversation> {
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
  for (const [placementId, day] of lines)
    await asks(talk, noor(), { kind: 'hours', entries: [{ day: day as Day, minutes: 240 }], placementId });
  return talk;
}

describe('"Week indienen"', () => {
  it('of weeks at two addresses names them, and of weeks at one does not', async () => {
    const two = await atTwo([BRUG, '2026-11-20'], [TWENTE, '2026-11-19']);
    expect((await two.says(noor(), 'week indienen')).buttons.toSorted()).to.deep.equal([
      ...['Week 47 · Licht & Geluid Twente', 'Week 47 · Theater De Brug'],
    ]);
    const one = await atTwo([BRUG, '2026-11-20'], [BRUG, '2026-11-13']);
    expect((await one.says(noor(), 'week indienen')).buttons).to.deep.equal(['Week 46: 4 uur', 'Week 47: 4 uur']);
  });

  it('at the address that was named is the week there', async () => {
    const talk = await atTwo([BRUG, '2026-11-20'], [TWENTE, '2026-11-13']);
    const asked = await asks(talk, noor(), { kind: 'submit-week', placementId: TWENTE });
    expect(asked.text).to.include('Week 46 naar Fatima El Amrani?');
  });

  it('of four weeks asks which of three, and how many there are', async () => {
    const talk = await conversation();
    for (const day of ['30 oktober', '6 november', '13 november', '20 november'])
      await talk.says(sanne(), `${day} 6 uur`);
    const which = await talk.says(sanne(), 'week indienen');
    expect(which.text).to.include('4');
    expect(which.buttons).to.have.length(3);
  });

  it('where nothing is written is the last week that is over, not the one that runs', async () => {
    const talk = await conversation({ now: '2026-11-22T20:00:00Z' });
    expect((await talk.says(sanne(), 'week indienen')).text).to.include('In week 46 staat nog niets');
    talk.ports.clock.set('2026-11-23T08:00:00Z');
    expect((await talk.says(sanne(), 'week indienen')).text).to.include('In week 47 staat nog niets');
  });

  it('in the first week of a placement, where none is over, shows that week', async () => {
    const period = { from: '2026-11-23' as Day, until: '2027-07-04' as Day };
    const talk = await conversation({ placements: [placementOfSanne({ period })] });
    const shown = await talk.says(sanne(), 'week indienen');
    expect(shown.text).to.include('Er staat geen week met uren').and.include('eek 48');
  });

  it('of a week that was handed in or signed says so, with who and when', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 6');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    expect((await talk.says(sanne(), 'week 47 indienen')).text).to.include('al ingediend');
    const { id: sheet, version } = talk.ports.sheets.all()[0]!;
    await asks(talk, karel(), { kind: 'approve', sheet, version });
    expect((await talk.says(sanne(), 'week 47 indienen')).text).to.include('al afgetekend');
  });
});
