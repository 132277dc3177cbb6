import { expect } from 'chai';
import * as rules from '../../../src/domain/sickness/report-sick.js';
import { periodToAsk } from '../../../src/domain/sickness/sickness.js';
import { day, at, after, heard, last, nobody, reported } from '../../support/sick-reports.js';

describe('"Nog ziek"', () => {
  it('tells the others only where they expected the student back', () => {
    expect(heard(rules.decideStillSick(reported, { number: 1, said: undefined }, at(26)))).to.deep.equal([]);
    const until = after(rules.decideReport(nobody, { from: day(24), until: day(25) }, at(24)));
    expect(heard(rules.decideStillSick(until, { number: 1, said: undefined }, at(25)))).to.deep.equal([]);
    const longer = rules.decideStillSick(until, { number: 1, said: undefined }, at(26));
    expect(heard(longer)).to.have.length(3);
    expect(last(after(longer))?.expectedUntil).to.equal(null);
  });
});

describe('The morning question', () => {
  it('is for who is sick since a day before, without an end or past it', () => {
    expect(periodToAsk(reported, day(25))).to.equal(null);
    expect(periodToAsk(reported, day(26))?.number).to.equal(1);
    const until = after(rules.decideReport(nobody, { from: day(24), until: day(26) }, at(24)));
    expect(periodToAsk(until, day(26))).to.equal(null);
    expect(periodToAsk(until, day(27))?.number).to.equal(1);
  });

  it('is not for who has answered that morning, and comes again the next', () => {
    const answered = after(rules.decideStillSick(reported, { number: 1, said: undefined }, at(26, '07:05')));
    expect(periodToAsk(answered, day(26))).to.equal(null);
    expect(periodToAsk(answered, day(27))?.number).to.equal(1);
  });

  it('is not for who is better or was never sick', () => {
    expect(periodToAsk(after(rules.decideRecovered(reported, { back: day(27) }, at(25))), day(26))).to.equal(null);
    expect(periodToAsk(after(rules.decideTakeBackSick(reported, 1, at(25))), day(26))).to.equal(null);
    expect(periodToAsk(nobody, day(26))).to.equal(null);
  });
});
