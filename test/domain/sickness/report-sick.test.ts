import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import * as rules from '../../../src/domain/sickness/report-sick.js';
import { sickDays, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { els, fatima, joost, karel, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';
import {
  type Said,
  type Context,
  day,
  placements,
  at,
  after,
  heard,
  last,
  nobody,
  reported,
} from '../../support/sick-reports.js';
const whyNot = (said: Said): string => (said.kind === 'refused' ? said.refusal.why : said.kind);

describe('A sick report', () => {
  it('is heard by the trainer, the coach and the teacher, each once, and by nobody else', () => {
    expect(heard(rules.decideReport(nobody, { from: day(25) }, at(25)))).to.have.members([
      karel().id,
      joost().id,
      els().id,
    ]);
    const one = placementOfSanne({ coachId: els().id });
    expect(
      heard(rules.decideReport(nobody, { from: day(25) }, at(25, '07:42', { placements: [one] }))),
    ).to.have.members([karel().id, els().id]);
  });

  it('with two placements goes to both companies, save to one that does not run on those days', () => {
    const second = placementOfMilan({ studentId: sanne().id });
    const both = { placements: [...placements, second] };
    expect(heard(rules.decideReport(nobody, { from: day(25) }, at(25, '07:42', both)))).to.include.members([
      karel().id,
      fatima().id,
    ]);
    for (const [until, isTold] of [
      [day(24), false],
      [day(25), true],
    ] as const) {
      const ending = { ...second, period: { ...second.period, until } };
      const said = rules.decideReport(
        nobody,
        { from: day(25) },
        at(25, '07:42', { placements: [...placements, ending] }),
      );
      expect(heard(said).includes(fatima().id), until).to.equal(isTold);
    }
  });

  it('without any placement that runs then is refused', () => {
    const later = placementOfSanne({ period: { from: day(26), until: '2027-07-04' as Day } });
    expect(whyNot(rules.decideReport(nobody, { from: day(25) }, at(25, '07:42', { placements: [later] })))).to.equal(
      'no-placement',
    );
    expect(whyNot(rules.decideReport(nobody, { from: day(26) }, at(25, '07:42', { placements: [later] })))).to.equal(
      'change',
    );
  });

  it('by the same source is done once', () => {
    const again = { ...at(25), act: { ...at(25).act, source: reported.history[0]!.source } };
    expect(rules.decideReport(reported, { from: day(25) }, again).kind).to.equal('again');
  });

  it('a second time tells nobody; with another end it is a change that the same people hear', () => {
    expect(whyNot(rules.decideReport(reported, { from: day(26) }, at(26)))).to.equal('already');
    const longer = rules.decideReport(reported, { from: day(26), until: day(27) }, at(26));
    expect(heard(longer)).to.have.members(last(reported)!.told);
    expect(last(after(longer))).to.include({ from: day(25), expectedUntil: day(27) });
    expect(after(longer).periods).to.have.length(1);
  });

  it('can begin earlier than was said, and never loses days by beginning later', () => {
    expect(last(after(rules.decideChange(reported, { from: day(23) }, at(25))))?.from).to.equal(day(23));
    expect(whyNot(rules.decideChange(reported, { from: day(26) }, at(26)))).to.equal('already');
  });

  it('does not end before it begins', () => {
    expect(whyNot(rules.decideReport(nobody, { from: day(25), until: day(24) }, at(25)))).to.equal('until-before-from');
    expect(whyNot(rules.decideReport(nobody, { from: day(25), until: day(25) }, at(25)))).to.equal('change');
    expect(whyNot(rules.decideReport(reported, { from: day(17), until: day(18) }, at(25)))).to.equal(
      'until-before-from',
    );
  });

  it('of days that are over needs no recovery, and of today does', () => {
    const over = after(rules.decideReport(nobody, { from: day(23), until: day(24) }, at(25)));
    expect(last(over)).to.include({ state: 'recovered', back: day(25) });
    expect(last(after(rules.decideReport(nobody, { from: day(23), until: day(25) }, at(25))))?.state).to.equal('open');
  });

  it('does not overlap days that were sick days already', () => {
    const over = after(rules.decideRecovered(reported, { back: day(27) }, at(27)));
    const said = rules.decideReport(over, { from: day(26) }, at(30));
    expect(said.kind === 'refused' && said.refusal).to.deep.equal({ why: 'overlaps', from: day(25), back: day(27) });
    expect(whyNot(rules.decideReport(over, { from: day(27) }, at(30)))).to.equal('change');
    expect(whyNot(rules.decideReport(over, { from: day(23) }, at(30)))).to.equal('overlaps');
    expect(whyNot(rules.decideReport(over, { from: day(23), until: day(25) }, at(30)))).to.equal('overlaps');
    expect(whyNot(rules.decideReport(over, { from: day(23), until: day(24) }, at(30)))).to.equal('change');
  });
});

describe('"Weet je al hoe lang?"', () => {
  const answer = (record: SickRecord, how: 'today' | 'tomorrow' | 'unknown', context: Context) =>
    rules.decideHowLong(record, { number: 1, said: 1, answer: how }, context);

  it('is said on the day on which it was asked; on a later one it is asked anew', () => {
    expect(last(after(answer(reported, 'today', at(25, '23:59'))))?.expectedUntil).to.equal(day(25));
    expect(last(after(answer(reported, 'tomorrow', at(25))))?.expectedUntil).to.equal(day(26));
    expect(whyNot(answer(reported, 'tomorrow', at(26, '00:01')))).to.equal('asked-before');
    expect(whyNot(answer(reported, 'today', at(26, '00:01')))).to.equal('asked-before');
    expect(whyNot(answer(reported, 'unknown', at(25)))).to.equal('already');
  });

  it('on a card from before something else was said changes nothing, and "Gezien" by somebody does not make it old', () => {
    const changed = after(answer(reported, 'tomorrow', at(25)));
    expect(whyNot(answer(changed, 'today', at(25)))).to.equal('changed-since');
    const seen = after(rules.decideSeen(reported, 1, { ...at(25).act, by: karel().id }));
    expect(whyNot(answer(seen, 'today', at(25)))).to.equal('change');
  });
});

describe('"Weer beter"', () => {
  it('is heard by who heard of the sickness', () => {
    expect(heard(rules.decideRecovered(reported, { back: day(27) }, at(27)))).to.have.members(last(reported)!.told);
  });

  it('cannot lie before the first sick day; on that day nothing was missed', () => {
    expect(whyNot(rules.decideRecovered(reported, { back: day(24) }, at(25)))).to.equal('back-before-from');
    const same = after(rules.decideRecovered(reported, { back: day(25) }, at(25)));
    expect(sickDays(last(same)!, day(30))).to.equal(null);
  });

  it('without a sickness is answered and tells nobody; nor does a second time', () => {
    expect(whyNot(rules.decideRecovered(nobody, { back: day(25) }, at(25)))).to.equal('not-sick');
    const over = after(rules.decideRecovered(reported, { back: day(27) }, at(26)));
    expect(whyNot(rules.decideRecovered(over, { back: day(27) }, at(26)))).to.equal('already');
    expect(whyNot(rules.decideRecovered(over, { back: day(27) }, at(27)))).to.equal('not-sick');
  });

  it('without a sickness says the first day back of the last one that was', () => {
    const sickAgain = (record: SickRecord, from: number): SickRecord =>
      after(rules.decideReport(record, { from: day(from) }, at(from)));
    const backOn = (record: SickRecord, back: number): SickRecord =>
      after(rules.decideRecovered(record, { back: day(back) }, at(back)));
    const lastBack = (record: SickRecord): unknown => {
      const said = rules.decideChange(record, { until: day(30) }, at(27));
      return said.kind === 'refused' && said.refusal.why === 'not-sick' ? said.refusal.lastBack : said.kind;
    };
    const twice = backOn(sickAgain(backOn(sickAgain(nobody, 2), 4), 10), 12);
    expect(lastBack(nobody)).to.equal(null);
    expect(lastBack(twice)).to.equal(day(12));
    const mistaken = after(rules.decideTakeBackSick(sickAgain(twice, 20), 3, at(20)));
    expect(lastBack(mistaken)).to.equal(day(12));
  });

  it('of who is back already moves no day ahead unasked: only who sees the day moves it', () => {
    const over = after(rules.decideRecovered(reported, { back: day(26) }, at(26)));
    const once = (back: number, isCorrection?: boolean): string =>
      whyNot(rules.decideRecovered(over, { back: day(back), ...(isCorrection && { isCorrection }) }, at(27)));
    expect([once(27), once(27, true), once(25)]).to.deep.equal(['back-before', 'change', 'change']);
  });

  it('that was said too soon is taken back by "nog ziek", until the day after', () => {
    const over = after(rules.decideRecovered(reported, { back: day(26) }, at(25)));
    const still = rules.decideStillSick(over, { number: 1, said: undefined }, at(26));
    expect(last(after(still))).to.include({ state: 'open', back: null });
    expect(heard(still)).to.have.length(3);
    expect(whyNot(rules.decideStillSick(over, { number: 1, said: undefined }, at(27)))).to.equal('not-sick');
  });
});

describe('"Toch niet ziek"', () => {
  it('takes the report back within the hour, and no later', () => {
    const back = rules.decideTakeBackSick(reported, 1, at(25, '08:42'));
    expect(last(after(back))?.state).to.equal('taken-back');
    expect(heard(back)).to.have.members(last(reported)!.told);
    expect(whyNot(rules.decideTakeBackSick(reported, 1, at(25, '08:43')))).to.equal('too-late-to-take-back');
  });

  it('leaves room for a new report from the same day', () => {
    const back = after(rules.decideTakeBackSick(reported, 1, at(25, '08:00')));
    expect(after(rules.decideReport(back, { from: day(25) }, at(25, '09:00'))).periods).to.have.length(2);
  });
});
