import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import { decideTerms } from '../../../src/domain/placements/change-terms.js';
import { isRecordSound } from '../../../src/domain/placements/record-fault.js';
import { decidePok } from '../../../src/domain/placements/record-pok.js';
import { recorded, subjectOf, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { decideReplace } from '../../../src/domain/placements/replace.js';
import { decideUndoChange } from '../../../src/domain/placements/undo-change.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, fatima, karel, placementOfSanne } from '../../support/people.js';

const first = recorded(placementOfSanne(), actOf(anneke())) as PlacementRecord;
const TODAY = '2026-11-25' as Day;
const terms = (more: object = {}) => ({
  ...{ minutesToMake: 480 * 60, period: placementOfSanne().period, year: 2 as const, schoolYear: '2026-2027' },
  ...{ plannedMinutes: placementOfSanne().plannedMinutes, usualStart: '09:00' as ClockTime },
  ...more,
});
const changed = (more: object = {}): PlacementRecord =>
  after(decideTerms(first, { terms: terms(more), from: TODAY, signed: false, version: 1 }, actOf(anneke())));
const undo = (record: PlacementRecord, event = 2, at = '2026-11-25T14:00:00.000Z') =>
  decideUndoChange(record, event, actOf(anneke(), { at, source: 'undo' }));

describe('A change of a placement that is undone', () => {
  it('is as it was before, with both changes in its history, and who heard of it hears this too', () => {
    const back = after(undo(changed()));
    expect(subjectOf(back)).to.deep.equal(placementOfSanne());
    expect(back.history).to.have.length(3);
    expect(isRecordSound(back)).to.equal(true);
    expect(changeIn(undo(changed())).notices.map(({ to, about }) => [to, about.kind])).to.deep.equal([
      ['sanne', 'terms'],
      ['karel', 'terms'],
    ]);
    expect(outcome(undo(back))).to.equal('again');
  });

  it('tells nobody where nobody had heard of it', () => {
    const days = changed({ minutesToMake: 460 * 60, plannedMinutes: { 4: 420 } });
    expect(changeIn(undo(days)).notices).to.deep.equal([]);
  });

  it('is so for an hour, and not a second longer', () => {
    expect(outcome(undo(changed(), 2, '2026-11-25T14:00:00.000Z'))).to.equal('change');
    expect(outcome(undo(changed(), 2, '2026-11-25T14:00:01.000Z'))).to.equal('behind');
  });

  it('is so while it is the last: not once the POK, or anything else, was recorded after it', () => {
    const later = after(decidePok(changed(), { pok: '2026-09-08' as Day, version: 0 }, actOf(anneke())));
    expect(outcome(undo(later))).to.equal('behind');
    expect(outcome(undo(later, 3))).to.equal('change');
    expect(outcome(undo(first, 1))).to.equal('behind');
  });

  it('of the POK is the day before, told to the student', () => {
    const pok = after(decidePok(first, { pok: '2026-09-08' as Day, version: 0 }, actOf(anneke())));
    expect(after(undo(pok)).pok).to.equal('2026-09-07');
    expect(changeIn(undo(pok)).notices.map(({ to, about }) => [to, about.kind])).to.deep.equal([['sanne', 'pok']]);
    expect(isRecordSound(after(undo(pok)))).to.equal(true);
  });

  it('is none of who guides: that has a way back of its own', () => {
    const how = { role: 'trainer', was: karel().id, becomes: fatima().id, from: TODAY, today: TODAY } as const;
    expect(outcome(undo(after(decideReplace(first, how, actOf(anneke())))))).to.equal('behind');
  });
});
