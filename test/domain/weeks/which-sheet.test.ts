import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { emptySheet, type WeekSheet, type WeekState } from '../../../src/domain/weeks/week-sheet.js';
import { sheetsMeant, type WeekPurpose } from '../../../src/domain/weeks/which-sheet.js';
import { history, hours } from '../../support/statement.js';

const { entries } = history('2026-W47').add([hours('2026-11-19', 420)]).sheet;
/** "a" is empty, "a 7" holds hours; in that state. */
const sheet = (name: string, state: WeekState = 'draft'): WeekSheet => ({
  ...emptySheet(name.charAt(0) as PlacementId, '2026-W47' as Week),
  ...{ state, entries: name.endsWith('7') ? entries : [] },
});
const meant = (purpose: WeekPurpose, ...sheets: WeekSheet[]): string =>
  sheetsMeant(sheets, purpose)
    .map(({ placementId }) => placementId)
    .join('');

describe('Of the sheets of one week is meant', () => {
  it('to look at: what holds hours or was handed in, else all', () => {
    expect(meant('show', sheet('a'), sheet('b7'))).to.equal('b');
    expect(meant('show', sheet('a'), sheet('b', 'submitted'))).to.equal('b');
    expect(meant('show', sheet('a'), sheet('b'))).to.equal('ab');
  });

  it('to hand in: what holds hours and is open, else what holds hours, else what is open', () => {
    expect(meant('hand-in', sheet('a'), sheet('b7'), sheet('c7', 'submitted'))).to.equal('b');
    expect(meant('hand-in', sheet('a'), sheet('c7', 'submitted'))).to.equal('c');
    expect(meant('hand-in', sheet('a'), sheet('c', 'approved'))).to.equal('a');
  });

  it('to take back: what is with the trainer; to reopen: what is signed', () => {
    expect(meant('withdraw', sheet('a7'), sheet('b7', 'submitted'), sheet('c7', 'approved'))).to.equal('b');
    expect(meant('reopen', sheet('a7'), sheet('b7', 'submitted'), sheet('c7', 'approved'))).to.equal('c');
    expect(meant('withdraw', sheet('a'), sheet('b7'))).to.equal('b');
  });

  it('to fill in: what is open, sent back as well; where none is, all of them', () => {
    expect(meant('fill-in', sheet('a', 'returned'), sheet('b', 'submitted'), sheet('c', 'approved'))).to.equal('a');
    expect(meant('fill-in', sheet('b', 'submitted'), sheet('c', 'approved'))).to.equal('bc');
  });
});
