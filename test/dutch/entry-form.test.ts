import { expect } from 'chai';
import { readEntryForm } from '../../src/dutch/entry-form.js';
import type { FormValues } from '../../src/asks/hours.js';

const EMPTY: FormValues = {
  ...{ day: '2026-11-20', amount: '', start: '', end: '', breakMinutes: '' },
  ...{ activity: '', workProcesses: '', makesUp: 'false' },
};
const read = (typed: Partial<FormValues>) => readEntryForm({ ...EMPTY, ...typed });
const minutes = (typed: Partial<FormValues>): unknown => {
  const entry = read(typed);
  return typeof entry === 'string' ? entry : entry.minutes;
};
const NINE_TO_FIVE = { start: '09:00', end: '17:00' };

describe('The form of a line', () => {
  it('takes an amount as a person types it', () => {
    const amounts = ['6', '6,5', '6.5', '6:30', '6u30', '6 uur', 'half uur', 'zes en een half', '390 min', '24'];
    expect(amounts.map((amount) => minutes({ amount }))).to.deep.equal(
      [360, 390, 390, 390, 390, 360, 30, 390, 390, 1440], // whole net minutes
    );
  });

  it('says what was filled in, and nothing of what was not', () => {
    expect(read({ amount: '6' })).to.deep.equal({ day: '2026-11-20', minutes: 360 });
    const all = { amount: '6', activity: 'kabels', workProcesses: 'B1-K1-W4,,B1-K1-W5', makesUp: 'true' };
    expect(read(all)).to.deep.equal({
      ...{ day: '2026-11-20', minutes: 360, activity: 'kabels' },
      ...{ workProcesses: ['B1-K1-W4', 'B1-K1-W5'], makesUp: true },
    });
  });

  it('names the field where an amount is none', () => {
    for (const amount of ['-6', '0', 'veel', '25', '6 of 7 uur']) expect(minutes({ amount })).to.match(/^Uren: /);
    expect(minutes({})).to.match(/^Uren: /);
  });

  it('takes a time as a client sends it and as a person types it', () => {
    for (const start of ['9', '9:00', '09:00', '09:00:00', '09:00:00.000Z', '0900', '9u00', '9 uur']) {
      expect(minutes({ ...NINE_TO_FIVE, start }), start).to.equal(480);
    }
    expect(minutes({ start: '20:00', end: '00:00' })).to.equal(240);
    expect(minutes({ start: '20:00', end: '02:00' })).to.equal(360);
  });

  it('asks where a time is none, is missing, could be two, or is the same twice', () => {
    expect(minutes({ ...NINE_TO_FIVE, start: '25:00' })).to.match(/^Van: "25:00"/);
    expect(minutes({ ...NINE_TO_FIVE, end: 'half 6' })).to.match(/^Tot: "half 6"/);
    expect(minutes({ start: '09:00' })).to.match(/^Tot: /);
    expect(minutes({ end: '09:00' })).to.match(/^Van: /);
    expect(minutes({ start: '09:00', end: '09:00' })).to.match(/^Tot: dat is dezelfde tijd/);
  });

  it('takes a break off, said in minutes or in words', () => {
    for (const breakMinutes of ['30', '30 min', 'half uur', '0:30']) {
      expect(minutes({ ...NINE_TO_FIVE, breakMinutes }), breakMinutes).to.equal(450);
    }
    for (const breakMinutes of ['0', 'geen']) expect(minutes({ ...NINE_TO_FIVE, breakMinutes })).to.equal(480);
    expect(read({ ...NINE_TO_FIVE, breakMinutes: 'geen' })).to.include({ breakMinutes: 0 });
  });

  it('takes a break of so few minutes that it cannot be hours, and asks about fewer', () => {
    expect(minutes({ ...NINE_TO_FIVE, breakMinutes: '5' })).to.equal(475);
    expect(minutes({ ...NINE_TO_FIVE, breakMinutes: '4' })).to.match(/^Pauze: "/);
    expect(minutes({ ...NINE_TO_FIVE, breakMinutes: '4 min' })).to.equal(476);
  });

  it('takes no break that adds hours or leaves none', () => {
    for (const breakMinutes of ['-30', '-30 min', '0,5', '2', 'even']) {
      expect(minutes({ ...NINE_TO_FIVE, breakMinutes }), breakMinutes).to.match(/^Pauze: "/);
    }
    expect(minutes({ ...NINE_TO_FIVE, breakMinutes: '480' })).to.match(/^Pauze: die is even lang/);
    expect(minutes({ ...NINE_TO_FIVE, breakMinutes: '479' })).to.equal(1);
  });

  it('takes times and amount that agree, and asks where they do not', () => {
    expect(minutes({ ...NINE_TO_FIVE, breakMinutes: '30', amount: '7,5' })).to.equal(450);
    expect(minutes({ ...NINE_TO_FIVE, breakMinutes: '30', amount: '8' })).to.match(/^Uren: dat klopt niet/);
  });
});
