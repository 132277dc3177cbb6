import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import type { Decision } from '../../../src/domain/evidence/decision.js';
import * as rules from '../../../src/domain/sickness/report-sick.js';
import type { SicknessRefusal } from '../../../src/domain/sickness/sick-decision.js';
import { neverSick, type SicknessEvent, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { actOf, after, outcome as whyNot } from '../../support/deciding.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

type Said = Decision<SickRecord, SicknessEvent, SicknessRefusal>;

const day = (date: number): Day => `2026-11-${String(date).padStart(2, '0')}` as Day;
/** Something is said on that day of November at that time, in Amsterdam. */
const at = (date: number, time = '07:42') => {
  const instant = new Date(`${day(date)}T${time}:00+01:00`);
  const act = actOf(sanne(), { at: instant.toISOString() });
  return { placements: [placementOfSanne()], now: momentOf(instant), act };
};
const heard = (said: Said): string[] =>
  said.kind === 'change' ? said.change.notices.filter(({ about }) => about.kind === 'sick').map(({ to }) => to) : [];
const last = ({ periods }: SickRecord) => periods.at(-1);

const nobody = neverSick(sanne().id);
/** Reported on Wednesday the 25th at 07:42. */
const reported = after(rules.decideReport(nobody, { from: day(25) }, at(25)));

describe('"Gezien"', () => {
  const seenBy = (record: SickRecord, by = karel().id, number = 1) =>
    rules.decideSeen(record, number, { ...at(25).act, by });

  it('is kept once for each who says it, and tells nobody', () => {
    const seen = seenBy(reported);
    expect(heard(seen)).to.deep.equal([]);
    expect(whyNot(seenBy(after(seen)))).to.equal('again');
    expect(whyNot(seenBy(after(seen), els().id))).to.equal('change');
  });

  it('is of one period: the next is seen anew, and one that is not there by nobody', () => {
    const over = after(rules.decideRecovered(after(seenBy(reported)), { back: day(26) }, at(26)));
    const twice = after(rules.decideReport(over, { from: day(27) }, at(27)));
    expect(whyNot(seenBy(twice, karel().id, 1))).to.equal('again');
    expect(whyNot(seenBy(twice, karel().id, 2))).to.equal('change');
    expect(whyNot(seenBy(twice, karel().id, 3))).to.equal('again');
  });
});

describe('"Nog ziek" on a card', () => {
  it('of an earlier period, or from before something else was said, changes nothing', () => {
    const over = after(rules.decideRecovered(reported, { back: day(26) }, at(25)));
    const twice = after(rules.decideReport(over, { from: day(27) }, at(27)));
    const pressed = (number: number, said?: number) => whyNot(rules.decideStillSick(twice, { number, said }, at(28)));
    expect([pressed(1), pressed(2)]).to.deep.equal(['changed-since', 'change']);
    const { said } = last(twice)!;
    expect([pressed(2, said), pressed(2, said - 1)]).to.deep.equal(['change', 'changed-since']);
  });
});

describe('A card of a sickness', () => {
  it('is drawn anew with all that is said of it later, and not where it was never drawn', () => {
    const drawnAnew = (said: Said): string[] =>
      said.kind === 'change'
        ? said.change.notices.flatMap(({ key, about }) => (about.kind === 'refresh' ? [key] : []))
        : [];
    expect(drawnAnew(rules.decideReport(nobody, { from: day(25) }, at(25)))).to.deep.equal([]);
    expect(drawnAnew(rules.decideRecovered(reported, { back: day(27) }, at(27)))).to.deep.equal([
      'refresh:sick:sanne:1:v2',
    ]);
  });
});

describe('"Weer beter"', () => {
  it('on a card of an earlier period, or from before something else was said, changes nothing', () => {
    const over = after(rules.decideRecovered(reported, { back: day(26) }, at(25)));
    const twice = after(rules.decideReport(over, { from: day(27) }, at(27)));
    const { said } = last(twice)!;
    const pressed = (number: number, then: number) =>
      whyNot(rules.decideRecovered(twice, { back: day(28), shown: { number, said: then } }, at(28)));
    expect([pressed(2, said), pressed(1, said), pressed(2, said - 1)]).to.deep.equal([
      ...['change', 'changed-since', 'changed-since'],
    ]);
  });
});

describe('"Ziek tot en met"', () => {
  it('is stored once by the same message', () => {
    const context = at(25, '08:00');
    const longer = after(rules.decideChange(reported, { until: day(27) }, context));
    expect(whyNot(rules.decideChange(longer, { until: day(27) }, context))).to.equal('again');
    expect(whyNot(rules.decideChange(longer, { until: day(27) }, at(25, '08:00')))).to.equal('already');
  });
});

describe('"Toch niet ziek"', () => {
  it('is of the last period alone: a card of an earlier one takes nothing back', () => {
    const over = after(rules.decideRecovered(reported, { back: day(26) }, at(25)));
    const twice = after(rules.decideReport(over, { from: day(27) }, at(27)));
    const back = (number?: number) => whyNot(rules.decideTakeBackSick(twice, number, at(27, '08:00')));
    expect([back(1), back(2), back()]).to.deep.equal(['changed-since', 'change', 'change']);
  });
});
