import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import {
  decideHandOver,
  decideReplace,
  decideReplaceBack,
  handOverDay,
} from '../../../src/domain/placements/replace.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { actOf, after, changeIn, outcome } from '../../support/deciding.js';
import { anneke, els, fatima, joost, karel, placementOfSanne } from '../../support/people.js';

const TODAY = '2026-11-25' as Day;
const TOMORROW = '2026-11-26' as Day;
const sanne = recorded(placementOfSanne(), actOf(anneke())) as PlacementRecord;
const byFatima = { role: 'trainer', was: karel().id, becomes: fatima().id } as const;
const replaced = (placement: PlacementRecord, from: Day, source = 'act', how: object = {}) =>
  decideReplace(placement, { ...byFatima, from, today: TODAY, ...how }, actOf(anneke(), { source }));

describe('Replacing who guides', () => {
  it('from today on, or from a day before, is so at once, and told to who takes over', () => {
    expect(after(replaced(sanne, TODAY)).trainerId).to.equal('fatima');
    expect(after(replaced(sanne, '2026-11-02' as Day)).trainerId).to.equal('fatima');
    expect(changeIn(replaced(sanne, TODAY)).notices.map(({ to, about }) => [to, about.kind])).to.deep.equal([
      ['sanne', 'changed-hands'],
      ['karel', 'changed-hands'],
      ['fatima', 'changed-hands'],
      ['fatima', 'took-over'],
    ]);
  });

  it('from tomorrow on stands ready and tells nobody yet; the last that was said counts', () => {
    const ready = after(replaced(sanne, TOMORROW, 'one'));
    expect([ready.trainerId, handOverDay(ready), handOverDay(sanne)]).to.deep.equal(['karel', TOMORROW, null]);
    expect(changeIn(replaced(sanne, TOMORROW)).notices).to.deep.equal([]);
    const other = after(replaced(ready, '2026-12-01' as Day, 'two', { becomes: joost().id }));
    expect(other.handovers?.map(({ becomes, from }) => [becomes, from])).to.deep.equal([['joost', '2026-12-01']]);
    const coachToo = after(replaced(ready, TOMORROW, 'two', { role: 'coach', was: joost().id, becomes: els().id }));
    expect(coachToo.handovers).to.have.length(2);
  });

  it('of somebody who is not it is refused, and the same act again is no change', () => {
    expect(outcome(replaced(sanne, TODAY, 'act', { was: els().id }))).to.equal('other');
    expect(outcome(replaced(after(replaced(sanne, TODAY, 'act')), TODAY, 'act'))).to.equal('again');
  });

  it('as werkbegeleider is told to the three; back it is as it was', () => {
    const guided = recorded(placementOfSanne({ mentorId: els().id }), actOf(anneke())) as PlacementRecord;
    const how = { role: 'mentor', was: els().id, becomes: joost().id };
    const done = replaced(guided, TODAY, 'act', how);
    expect(after(done).mentorId).to.equal('joost');
    expect(changeIn(done).notices.map(({ to, about }) => [to, about.kind])).to.deep.equal([
      ['sanne', 'changed-hands'],
      ['els', 'changed-hands'],
      ['joost', 'changed-hands'],
      ['joost', 'took-over'],
    ]);
    expect(after(decideReplaceBack(after(done), 'act', actOf(anneke(), { source: 'back' }))).mentorId).to.equal('els');
    expect(outcome(replaced(sanne, TODAY, 'act', how))).to.equal('other');
  });

  it('that stood ready is so when its day has come, once; who was put there since stays', () => {
    const ready = after(replaced(sanne, TOMORROW, 'one'));
    const then = (placement: PlacementRecord) =>
      decideHandOver(placement, ready.handovers![0]!, {
        ...{ act: actOf(anneke(), { source: 'one/then' }), tellAt: '2026-11-26T07:00:00.000Z' },
      });
    const done = after(then(ready));
    expect([done.trainerId, done.handovers]).to.deep.equal(['fatima', undefined]);
    const times = changeIn(then(ready)).notices.map(({ notBefore }) => notBefore);
    expect(new Set(times)).to.deep.equal(new Set(['2026-11-26T07:00:00.000Z']));
    expect(outcome(then(done))).to.equal('again');
    const between = { ...ready, trainerId: els().id };
    expect(after(then(between))).to.include({ trainerId: els().id });
    expect(changeIn(then(between)).notices).to.deep.equal([]);
  });

  it('is undone once by the same press', () => {
    const press = actOf(anneke(), { source: 'press' });
    const done = after(replaced(sanne, TODAY, 'one'));
    const back = after(decideReplaceBack(done, 'one', press));
    expect(outcome(decideReplaceBack(back, 'one', press))).to.equal('again');
    expect(outcome(decideReplaceBack(back, 'one', actOf(anneke())))).to.equal('behind');
  });

  it('is undone by putting back what stood before it, as long as it is the last that was recorded', () => {
    const back = (placement: PlacementRecord, of: string) => decideReplaceBack(placement, of, actOf(anneke()));
    const done = after(replaced(sanne, TODAY, 'one'));
    expect(after(back(done, 'one')).trainerId).to.equal('karel');
    expect(changeIn(back(done, 'one')).notices.map(({ to }) => to)).to.deep.equal([
      'sanne',
      'fatima',
      'karel',
      'karel',
    ]);
    expect(after(back(after(replaced(sanne, TOMORROW, 'one')), 'one')).handovers).to.equal(undefined);
    const more = after(replaced(done, TODAY, 'two', { was: fatima().id, becomes: els().id }));
    expect(outcome(back(more, 'one'))).to.equal('behind');
  });
});
