import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { goalIdOf } from '../../../src/domain/goals/goals.js';
import type { Person } from '../../../src/domain/people/people.js';
import { seeYear } from '../../../src/features/tab/see-year.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { Year } from '../../../src/shows/year.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { granted } from '../../support/leave.js';
import { anneke, els, fatima, joost, karel, milan, placementOfSanne, sanne } from '../../support/people.js';

const today = '2026-11-25' as Day;

describe('The year of a student', () => {
  let talk: Conversation;
  beforeEach(async () => {
    talk = await conversation({
      people: [sanne(), karel(), els(), joost(), anneke(), milan(), fatima()],
      now: '2026-11-25T13:00:00Z',
    });
  });
  const yearFor = (reader: Person): Promise<Year | null> => seeYear(sanne().id, { reader, today }, talk.ports);
  const stateOn = async (day: string, reader = sanne()): Promise<string | undefined> =>
    (await yearFor(reader))?.days.find((one) => one.day === day)?.state;

  it('says of a day with hours how its week stands, from written to signed', async () => {
    await talk.says(sanne(), 'vrijdag 20 november 6 uur');
    expect(await stateOn('2026-11-20')).to.equal('written');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    expect(await stateOn('2026-11-20')).to.equal('handed-in');
    expect(await stateOn('2026-11-19')).to.equal('none');
    await talk.presses(karel(), 'approve', { sheet: `${placementOfSanne().id}:2026-W47`, version: 2 });
    expect(await stateOn('2026-11-20')).to.equal('signed');
    // Closed without hours of that day: nothing is missing any more.
    expect(await stateOn('2026-11-19')).to.equal('none');
  });

  it('says of a day without hours why there are none, or that they are missing', async () => {
    expect(await stateOn('2026-11-20')).to.equal('missing');
    expect(await stateOn('2026-11-27')).to.equal('planned');
    expect(await stateOn('2026-11-24')).to.equal('none');
    expect(await stateOn('2026-10-15')).to.equal('free');
    // Today there is time yet.
    const onThursday = await seeYear(sanne().id, { reader: sanne(), today: '2026-11-26' as Day }, talk.ports);
    expect(onThursday?.days.find(({ day }) => day === '2026-11-26')?.state).to.equal('none');
  });

  it('says of a day that it is one of leave once that was granted', async () => {
    const { ports } = await granted();
    const year = await seeYear(sanne().id, { reader: sanne(), today }, ports);
    const on = (day: string): string | undefined => year?.days.find((one) => one.day === day)?.state;
    expect([on('2026-12-03'), on('2026-12-04')]).to.deep.equal(['leave', 'planned']);
  });

  it('holds the minutes of a day at all addresses, and plans of each', async () => {
    const monday = placementOfSanne({ id: 'sanne-elsewhere' as PlacementId, plannedMinutes: { 1: 480 } });
    await givenPlacement(talk.ports, monday);
    for (const [placement, amount] of [
      [placementOfSanne().id, '4'],
      [monday.id, '2,5'],
    ] as const)
      await talk.presses(sanne(), 'save-entry', {
        ...{ sheet: `${placement}:2026-W47`, entry: '', version: 0, day: '2026-11-20', amount },
      });
    const year = await yearFor(sanne());
    const on = (day: string): object | undefined => year?.days.find((one) => one.day === day);
    expect(on('2026-11-20')).to.deep.equal({ day: '2026-11-20', state: 'written', minutes: 390 });
    expect(on('2026-11-19')).to.deep.equal({ day: '2026-11-19', state: 'missing', minutes: 0 });
    expect(on('2026-11-16')).to.deep.equal({ day: '2026-11-16', state: 'missing', minutes: 0 });
    expect(year?.minutesToMake).to.equal(2 * 460 * 60);
  });

  it('says that one was sick to those who hear of it, and to nobody else', async () => {
    await talk.says(sanne(), 'ik ben ziek');
    for (const reader of [sanne(), karel(), els(), joost()]) expect(await stateOn(today, reader)).to.equal('sick');
    expect(await stateOn(today, anneke())).to.equal('none');
  });

  it('sums up week by week what is signed and made, beside the norm, and per werkproces', async () => {
    await talk.says(sanne(), 'vrijdag 20 november 6 uur');
    const sheet = await talk.ports.sheets.load(`${placementOfSanne().id}:2026-W47` as never);
    await talk.presses(sanne(), 'save-entry', {
      ...{ sheet: sheet?.id, entry: '', version: 1, day: '2026-11-19', amount: '7', workProcesses: 'B1-K1-W4' },
    });
    const year = await yearFor(sanne());
    const at = (week: string): object | undefined => year?.weeks.find((one) => one.week === week);
    expect(at('2026-W46')).to.include({ signed: 0, made: 0 });
    expect(at('2026-W47')).to.include({ signed: 0, made: 780 });
    const norms = year?.weeks.map(({ norm }) => norm) ?? [];
    expect(norms).to.deep.equal(norms.toSorted((a, b) => a - b));
    expect(norms.at(-1)).to.equal(460 * 60);
    // By the end of the first week the share of one week, whatever weeks are worked.
    expect(norms[0]).to.equal(Math.round((460 * 60) / new Set(norms).size));
    expect(year?.workProcesses.map(({ code, minutes }) => [code, minutes])).to.deep.equal([
      ['B1-K1-W4', 420],
      ['B1-K1-W5', 0],
    ]);
  });

  it('says of a werkproces what the goals say of it beside the hours, in words as well', async () => {
    await talk.presses(sanne(), 'save-goal', {
      ...{ placement: placementOfSanne().id, goal: goalIdOf(placementOfSanne().id, 'one'), revision: 0 },
      ...{ text: 'alleen aansluiten', criterion: 'het werkt', about: 'B1-K1-W4', by: '2027-01-29' },
    });
    const year = await yearFor(sanne());
    expect(year?.workProcesses.map(({ code, goals, words }) => [code, goals, words])).to.deep.equal([
      ['B1-K1-W4', 1, '1 leerdoel'],
      ['B1-K1-W5', 0, ''],
    ]);
  });

  it('goes from the first day of all addresses to the last', async () => {
    const other = placementOfSanne({
      id: 'sanne-elsewhere' as PlacementId,
      period: { from: '2026-08-24' as Day, until: '2027-07-30' as Day },
    });
    await givenPlacement(talk.ports, other);
    const year = await yearFor(sanne());
    expect(year).to.include({ from: '2026-08-24', until: '2027-07-30' });
  });

  it('is nothing to who does not guide the student', async () => {
    for (const reader of [milan(), fatima()]) expect(await yearFor(reader)).to.equal(null);
    expect(await seeYear('nobody' as never, { reader: karel(), today }, talk.ports)).to.equal(null);
  });
});
