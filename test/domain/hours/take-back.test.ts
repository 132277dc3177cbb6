import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { Moment } from '../../../src/domain/calendar/moment.js';
import { decideHours } from '../../../src/domain/hours/hours.js';
import { decideRemoveDay } from '../../../src/domain/hours/remove-hours.js';
import { decideTakeBack } from '../../../src/domain/hours/take-back.js';
import { emptySheet, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { placementOfSanne, sanne } from '../../support/people.js';

const placement = placementOfSanne();
const now = { day: '2026-11-25', time: '14:00' } as Moment;
const empty = emptySheet(placement.id, '2026-W48' as Week);
const writes = (sheet: WeekSheet, source: string, day: string, minutes: number, how: 'add' | 'replace' = 'add') => {
  const command = { entries: [{ day: `2026-11-${day}` as Day, minutes }], how };
  return after(decideHours(sheet, command, { placement, now, act: actOf(sanne(), { source }) }));
};
const takesBack = (sheet: WeekSheet, source: string) =>
  decideTakeBack(sheet, source, { placement, act: actOf(sanne()) });
const lines = (sheet: WeekSheet): string[] => sheet.entries.map(({ day, minutes }) => `${day.slice(8)} ${minutes}`);

describe('What one message did', () => {
  const two = writes(writes(empty, 'm1', '23', 60), 'm2', '24', 240);

  it('is taken off, and nothing else', () => {
    expect(lines(after(takesBack(two, 'm1')))).to.deep.equal(['24 240']);
    expect(lines(after(takesBack(two, 'm2')))).to.deep.equal(['23 60']);
  });

  it('is put back where it replaced or removed something', () => {
    const replaced = writes(two, 'm3', '24', 360, 'replace');
    expect(lines(after(takesBack(replaced, 'm3')))).to.deep.equal(['23 60', '24 240']);
    const removed = after(
      decideRemoveDay(two, '2026-11-24' as Day, { placement, act: actOf(sanne(), { source: 'm3' }) }),
    );
    expect(lines(removed)).to.deep.equal(['23 60']);
    expect(lines(after(takesBack(removed, 'm3')))).to.deep.equal(['23 60', '24 240']);
  });

  it('is taken back once, by whichever press', () => {
    const back = after(takesBack(two, 'm1'));
    expect(outcome(takesBack(back, 'm1'))).to.equal('again');
    expect(changeIn(takesBack(two, 'm1')).event.what).to.deep.include({ kind: 'taken-back', undone: 'm1' });
  });

  it('is not where one of its lines was changed since, which says on which day', () => {
    const changed = writes(two, 'm3', '24', 360, 'replace');
    const decision = takesBack(changed, 'm2');
    expect(decision).to.deep.include({ kind: 'refused' });
    expect(decision.kind === 'refused' && decision.refusal).to.deep.include({ why: 'written-over', day: '2026-11-24' });
  });

  it('on two days that were both changed since names the first', () => {
    const command = {
      entries: ['23', '24'].map((date) => ({ day: `2026-11-${date}` as Day, minutes: 60 })),
      how: 'add' as const,
    };
    const both = after(decideHours(empty, command, { placement, now, act: actOf(sanne(), { source: 'm1' }) }));
    const changed = writes(writes(both, 'm2', '23', 30, 'replace'), 'm3', '24', 30, 'replace');
    const decision = takesBack(changed, 'm1');
    expect(decision.kind === 'refused' && decision.refusal).to.deep.include({ why: 'written-over', day: '2026-11-23' });
  });

  it('is not where something was written since on a day on which lines would come back, and is on another day', () => {
    const replaced = writes(two, 'm3', '24', 360, 'replace');
    expect(outcome(takesBack(writes(replaced, 'm4', '24', 30), 'm3'))).to.equal('written-over');
    expect(lines(after(takesBack(writes(replaced, 'm4', '25', 30), 'm3')))).to.deep.equal(['23 60', '24 240', '25 30']);
  });

  it('is not where it did nothing here', () => {
    expect(outcome(takesBack(two, 'm9'))).to.equal('written-over');
  });

  it('is not while the week is with the trainer or signed', () => {
    expect(outcome(takesBack({ ...two, state: 'submitted' }, 'm1'))).not.to.equal('change');
    expect(outcome(takesBack({ ...two, state: 'approved' }, 'm1'))).not.to.equal('change');
    expect(outcome(takesBack({ ...two, state: 'returned' }, 'm1'))).to.equal('change');
  });
});
