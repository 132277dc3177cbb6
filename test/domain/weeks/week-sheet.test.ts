import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import { emptySheet, lineNow, minutesIn, sheetIdOf } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';

describe('A sheet', () => {
  it('is one a placement and week, and empty before anything is stored in it', () => {
    const { id } = placementOfSanne();
    expect(sheetIdOf(id, '2026-W47' as Week)).to.equal('sanne-de-brug:2026-W47');
    expect(emptySheet(id, '2026-W47' as Week)).to.deep.include({
      version: 0,
      state: 'draft',
      entries: [],
      history: [],
    });
  });

  it('adds up its lines', () => {
    expect([minutesIn([]), minutesIn([{ minutes: 60 }, { minutes: 1 }])]).to.deep.equal([0, 61]);
  });
});

describe('A line that is known by its id', () => {
  const written = history('2026-W47').add([hours('2026-11-19', 420)]);
  const { id } = written.sheet.entries[0]!;
  const changed = written.add([hours('2026-11-19', 360)], 'replace');

  it('is the one that stands, or what it was changed into since, however often', () => {
    expect(lineNow(written.sheet, id)?.minutes).to.equal(420);
    expect(lineNow(changed.sheet, id)?.minutes).to.equal(360);
    expect(lineNow(changed.add([hours('2026-11-19', 300)], 'replace').sheet, id)?.minutes).to.equal(300);
  });

  it('is gone where it was replaced together with another, or by more than one', () => {
    const two = written.add([hours('2026-11-19', 60, { activity: 'geluid' })]);
    expect(lineNow(two.add([hours('2026-11-19', 360)], 'replace').sheet, id)).to.equal(null);
    const split = written.add([hours('2026-11-19', 60), hours('2026-11-19', 30, { activity: 'geluid' })], 'replace');
    expect(lineNow(split.sheet, id)).to.equal(null);
    expect(lineNow(written.sheet, 'none')).to.equal(null);
  });
});
