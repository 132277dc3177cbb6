import { expect } from 'chai';
import { CellFault } from '../../../src/domain/import/cells.js';
import {
  readPlannedDays,
  readWeekdays,
  writePlannedDays,
  writeWeekdays,
} from '../../../src/domain/import/weekday-cells.js';

function read(reader: (cell: string) => unknown, cell: string): unknown {
  try {
    return reader(cell);
  } catch (fault) {
    if (fault instanceof CellFault) return `not ${fault.expected}`;
    throw fault;
  }
}

describe('A cell with days of the week', () => {
  it('has the minutes of each, in short or whole words, with a clock or a comma', () => {
    for (const [cell, days] of [
      ['do 7; vr 6,5', { 4: 420, 5: 390 }],
      ['do 7:30, vr 6', { 4: 450, 5: 360 }],
      ['Donderdag 7 uur / vrijdag 6 uren', { 4: 420, 5: 360 }],
      ['ma: 8 & zo 0,25', { 1: 480, 7: 15 }],
      ['di 4u en wo 4.5', { 2: 240, 3: 270 }],
      ['za 24', { 6: 1_440 }],
      // Nothing on a day is no day.
      ['do 0; vr 6', { 5: 360 }],
    ] as const)
      expect(readPlannedDays(cell), cell).to.deep.equal(days);
  });

  it('is not guessed at where a day stands twice, is none, or something is beside it', () => {
    for (const [cell, fault] of [
      ...[['do 7; do 6', 'not days'] as const, ['maart 7', 'not days'] as const, ['', 'not days'] as const],
      ...[['doordeweeks', 'not days'] as const, ['do 7 soms', 'not days'] as const, ['do 7?', 'not days'] as const],
      ...[['za 24:01', 'not days-range'] as const, ['za 25', 'not days-range'] as const],
    ])
      expect(read(readPlannedDays, cell), cell).to.equal(fault);
  });

  it('is written as it is read', () => {
    const days = { 4: 420, 5: 390, 1: 20 };
    expect(writePlannedDays(days)).to.equal('ma 0:20; do 7; vr 6,5');
    expect(readPlannedDays(writePlannedDays(days))).to.deep.equal(days);
    expect(writeWeekdays([1, 3, 7])).to.equal('ma wo zo');
  });

  it('has days alone, one by one or from one to another', () => {
    for (const [cell, days] of [
      ['ma di wo', [1, 2, 3]],
      ['ma, di', [1, 2]],
      ['wo en ma', [1, 3]],
      ['ma t/m do', [1, 2, 3, 4]],
      ['dinsdag tot en met donderdag', [2, 3, 4]],
      ['ma-wo', [1, 2, 3]],
      ['ma t/m wo, vr', [1, 2, 3, 5]],
      ['ma di - do', [1, 2, 3, 4]],
      ['Zo', [7]],
    ] as const)
      expect(readWeekdays(cell), cell).to.deep.equal(days);
    for (const cell of ['', 'en', 'ma xx', 'doordeweeks', '-'])
      expect(read(readWeekdays, cell), cell).to.equal('not weekdays');
  });
});
