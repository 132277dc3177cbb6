import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Act, Decision } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import * as rules from '../../../src/domain/sickness/report-sick.js';
import type { SicknessRefusal } from '../../../src/domain/sickness/sick-decision.js';
import { neverSick, periodToAsk, type SicknessEvent, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { placementOfSanne, sanne } from '../../support/people.js';

type Said = Decision<SickRecord, SicknessEvent, SicknessRefusal>;
type Context = Parameters<typeof rules.decideReport>[2];

const day = (date: number): Day => `2026-11-${String(date).padStart(2, '0')}` as Day;
const placements = [placementOfSanne()];
let sources = 0;

/** Something is said on that day of November at that time, in Amsterdam. */
function at(date: number, time = '07:42', more: Partial<Context> = {}): Context {
  const instant = new Date(`${day(date)}T${time}:00+01:00`);
  const act: Act = {
    at: instant.toISOString(),
    by: sanne().id,
    role: 'student',
    way: 'chat',
    source: `s${sources++}`,
  };
  return { placements, now: momentOf(instant), act, ...more };
}
function after(said: Said): SickRecord {
  if (said.kind !== 'change') throw new Error(`no change: ${JSON.stringify(said)}`);
  return applied(said.change);
}
const heard = (said: Said): string[] =>
  said.kind === 'change' ? said.change.notices.filter(({ about }) => about.kind === 'sick').map(({ to }) => to) : [];
const last = ({ periods }: SickRecord) => periods.at(-1);

const nobody = neverSick(sanne().id);
/** Reported on Wednesday the 25th at 07:42. */
const reported = after(rules.decideReport(nobody, { from: day(25) }, at(25)));

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
