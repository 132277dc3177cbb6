import { expect } from 'chai';
import { addDays, type Day, type Weekday } from '../../../src/domain/calendar/day.js';
import { longSickness } from '../../../src/domain/sickness/long-sickness.js';
import { neverSick, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { askedThisMorning, isSilent, noticesOfMorning } from '../../../src/domain/sickness/still-sick.js';
import { longSickOf } from '../../../src/texts/sickness.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

/** Sanne works on Thursdays and Fridays; from 19 December to 3 January it is Christmas holiday. */
const around = { placements: [placementOfSanne()], school: school() };
const sick = (from: string, expectedUntil: string | null): SickRecord => ({
  ...neverSick(sanne().id),
  periods: [
    {
      ...{ state: 'open', from: from as Day, expectedUntil: expectedUntil as Day | null, back: null },
      ...{ reportedAt: `${from}T07:00:00.000Z`, said: 1, told: [] },
    },
  ],
});
const silentOn = (record: SickRecord, today: string): boolean => isSilent(record, today as Day, around);
const toldOn = (record: SickRecord, today: string): string[] =>
  noticesOfMorning(record, today as Day, around).map(({ about }) => about.kind);

describe('A student who is sick is asked', () => {
  /** So many days after a Wednesday on which it began. */
  const asked = (days: number, planned: Partial<Record<Weekday, number>> = { 4: 420, 5: 360 }): boolean =>
    askedThisMorning(sick('2026-11-04', null), addDays('2026-11-04' as Day, days), {
      ...{ school: school(), placements: [placementOfSanne({ plannedMinutes: planned })] },
    }) !== null;

  it('on mornings before planned work: Thursday and Friday, and not on the weekend', () => {
    expect([1, 2, 3, 4, 8].map((days) => asked(days))).to.deep.equal([true, true, false, false, true]);
  });

  it('after two weeks only before the first planned day of a week', () => {
    expect([8, 9].map((days) => asked(days))).to.deep.equal([true, true]);
    expect([15, 16].map((days) => asked(days))).to.deep.equal([true, false]);
    const everyDay = { 1: 60, 2: 60, 3: 60, 4: 60, 5: 60 };
    expect([12, 13, 14].map((days) => asked(days, everyDay))).to.deep.equal([true, true, false]);
  });

  it('before work at one of two addresses, whichever it is', () => {
    const two = [placementOfSanne({ plannedMinutes: { 4: 420 } }), placementOfSanne({ plannedMinutes: { 5: 360 } })];
    const askedOn = (date: string): boolean =>
      askedThisMorning(sick('2026-11-04', null), date as Day, { school: school(), placements: two }) !== null;
    expect(['2026-11-05', '2026-11-06', '2026-11-07'].map(askedOn)).to.deep.equal([true, true, false]);
  });

  it('at seven, by a key of that day', () => {
    expect(noticesOfMorning(sick('2026-11-04', null), '2026-11-05' as Day, around)).to.deep.equal([
      {
        ...{ key: 'still-sick:sanne:2026-11-05', to: 'sanne', notBefore: '2026-11-05T06:00:00.000Z' },
        about: { kind: 'still-sick', student: 'sanne', day: '2026-11-05' },
      },
    ]);
  });
});

describe('Who says nothing after the expected end', () => {
  it('is silent from the day after the first planned day, and is told of for ten working days', () => {
    const record = sick('2026-11-09', '2026-11-11');
    expect(silentOn(record, '2026-11-12')).to.equal(false);
    expect(silentOn(record, '2026-11-13')).to.equal(true);
    expect(silentOn(record, '2026-11-26')).to.equal(true);
    expect(silentOn(record, '2026-11-27')).to.equal(false);
  });

  it('in a holiday is not silent: nobody was asked; the silence begins after it, however long the holiday was', () => {
    const record = sick('2026-12-14', '2026-12-18');
    for (const day of ['2026-12-21', '2027-01-02', '2027-01-04', '2027-01-07']) {
      expect(silentOn(record, day), day).to.equal(false);
    }
    expect(silentOn(record, '2027-01-08')).to.equal(true);
    expect(toldOn(record, '2027-01-08')).to.deep.equal(['sick-silent']);
  });

  it('before a holiday is told of on a working day, and if not before it then after it', () => {
    const record = sick('2026-12-14', '2026-12-17');
    expect(toldOn(record, '2026-12-18')).to.deep.equal(['still-sick']);
    expect(toldOn(record, '2026-12-19')).to.deep.equal([]);
    expect(toldOn(record, '2026-12-28')).to.deep.equal([]);
    expect(toldOn(record, '2027-01-04')).to.deep.equal(['sick-silent']);
  });

  it('is told of to each coach once, for what was said last, at eight', () => {
    const record = sick('2026-11-09', '2026-11-11');
    const two = { ...around, placements: [...around.placements, ...around.placements] };
    const told = noticesOfMorning(record, '2026-11-16' as Day, two);
    expect(told.map(({ key, notBefore }) => `${key} ${notBefore}`)).to.deep.equal([
      'sick-silent:sanne:1:joost 2026-11-16T07:00:00.000Z',
    ]);
  });
});

describe('A long sickness', () => {
  it('goes on past the end that was expected for as long as nobody says to be better', () => {
    for (const until of [null, '2026-11-04']) {
      expect(longSickness(sick('2026-11-02', until), '2026-11-15' as Day, school())).to.equal(null);
      expect(longSickness(sick('2026-11-02', until), '2026-11-16' as Day, school())).to.equal(15);
    }
  });

  it('of which the expected end has gone by is called what is known: reported sick, and nothing said since', () => {
    const [last] = sick('2026-11-02', '2026-11-15').periods;
    const said = (today: string): string => longSickOf('Sanne', 15, last!, today as Day);
    expect(said('2026-11-15')).to.equal('Sanne is al 15 dagen ziek, sinds maandag 2 november.');
    expect(said('2026-11-16')).to.equal(
      'Sanne staat al 15 dagen ziek gemeld, sinds maandag 2 november. Verwacht was t/m zondag 15 november; daarna is er niets gezegd.',
    );
  });
});
