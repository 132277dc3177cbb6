import { expect } from 'chai';
import { contactMoments } from '../../../src/domain/talks/contact-moments.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ContactPlan, School } from '../../../src/domain/school/school.js';
import { placementOfSanne, school } from '../../support/people.js';

const region = school({
  holidays: [
    { name: 'herfstvakantie', from: '2026-10-10' as Day, until: '2026-10-18' as Day },
    { name: 'kerstvakantie', from: '2026-12-19' as Day, until: '2027-01-03' as Day },
    { name: 'meivakantie', from: '2027-04-24' as Day, until: '2027-05-09' as Day },
  ],
});

function moments(year: 1 | 2 | 3, from: string, until: string, at: School = region): string[] {
  const one = placementOfSanne({ year, period: { from: from as Day, until: until as Day } });
  return contactMoments(one, at).map((moment) => `${moment.id} ${moment.from} - ${moment.until}, ${moment.remindOn}`);
}
const plan = (kind: ContactPlan['kind'], from: ContactPlan['from'], weeks: number): ContactPlan => ({
  ...{ kind, from, weeks, workingDays: 5 },
});
const planned = (...plans: ContactPlan[]): School =>
  school({ ...region, contactMoments: { 1: plans, 2: plans, 3: plans } });

describe('contact moments', () => {
  it('year 1: first contact at the start, a call in the middle, a talk in the last four weeks', () => {
    expect(moments(1, '2027-02-01', '2027-07-04')).to.deep.equal([
      'first-contact-2027-W05 2027-02-01 - 2027-02-12, 2027-02-01',
      'call-2027-W15 2027-04-12 - 2027-04-16, 2027-04-12',
      'final-2027-W23 2027-06-07 - 2027-07-02, 2027-05-24',
    ]);
  });

  it('year 2: first contact at the start, a call after four to five weeks, talks halfway and in the last four weeks', () => {
    expect(moments(2, '2026-09-07', '2027-07-04')).to.deep.equal([
      'first-contact-2026-W37 2026-09-07 - 2026-09-18, 2026-09-07',
      // The autumn holiday lies between its two weeks.
      'call-2026-W41 2026-10-05 - 2026-10-23, 2026-10-05',
      'halfway-2027-W05 2027-02-01 - 2027-02-12, 2027-01-18',
      'final-2027-W23 2027-06-07 - 2027-07-02, 2027-05-24',
    ]);
  });

  it('year 2: halfway lies in blok 2, before the Christmas holiday or right after it', () => {
    const bloks = [
      { name: 'blok 2', from: '2026-11-09' as Day, until: '2027-02-07' as Day, year: 3 as const },
      { name: 'blok 1', from: '2026-08-24' as Day, until: '2026-11-15' as Day },
      { name: 'blok 2', from: '2026-11-16' as Day, until: '2027-01-31' as Day },
    ];
    const halfway = (at: School): string => moments(2, '2026-09-07', '2027-07-04', at)[2] ?? '';
    const inBlok = school({ ...region, periods: bloks });
    expect(halfway(inBlok)).to.equal('halfway-2026-W50 2026-12-07 - 2027-01-08, 2026-11-23');
    // Without a holiday in it: at its end.
    expect(halfway(school({ ...inBlok, holidays: [] }))).to.equal(
      'halfway-2027-W03 2027-01-18 - 2027-01-29, 2027-01-04',
    );
  });

  it('a blok that begins with a holiday has the talk of it before its next one', () => {
    const blok = { name: 'blok 2', from: '2026-12-19' as Day, until: '2027-05-02' as Day };
    const at = planned(plan('halfway', 'period', 0));
    const byPeriod = (from: string): string[] => {
      const periods = [{ ...blok, from: from as Day }];
      const one: ContactPlan = { kind: 'halfway', from: 'period', period: 2, weeks: 0, workingDays: 5 };
      const of = school({ ...at, periods, contactMoments: { 1: [], 2: [one], 3: [] } });
      return moments(2, '2026-09-07', '2027-07-04', of).map((line) => line.slice(0, 'halfway-2026-W51'.length));
    };
    expect(byPeriod('2026-12-18')).to.deep.equal(['halfway-2026-W51']);
    expect(byPeriod('2026-12-19')).to.deep.equal(['halfway-2027-W16']);
  });

  it('year 3: first contact at the start, a call after two to three weeks, a talk after ten, the last one at the end of January', () => {
    expect(moments(3, '2026-08-24', '2027-02-07')).to.deep.equal([
      'first-contact-2026-W35 2026-08-24 - 2026-09-04, 2026-08-24',
      'call-2026-W37 2026-09-07 - 2026-09-18, 2026-09-07',
      'trainer-talk-2026-W45 2026-11-02 - 2026-11-06, 2026-10-19',
      'final-2027-W04 2027-01-25 - 2027-01-29, 2027-01-11',
    ]);
  });

  it('the weeks are those of the school', () => {
    expect(
      moments(2, '2026-09-07', '2027-07-04', planned(plan('call', 'start', 1), plan('final', 'end', 2))),
    ).to.deep.equal([
      'call-2026-W38 2026-09-14 - 2026-09-18, 2026-09-14',
      'final-2027-W24 2027-06-14 - 2027-06-18, 2027-05-31',
    ]);
  });

  it('days in a holiday move to after it, and one is not reminded in it but before', () => {
    const afterChristmas = planned(plan('trainer-talk', 'start', 10));
    // Ten weeks later is 21 December, in the holiday, as are the two weeks before the day after it.
    expect(moments(3, '2026-10-12', '2027-02-07', afterChristmas)).to.deep.equal([
      'trainer-talk-2027-W01 2027-01-04 - 2027-01-08, 2026-12-18',
    ]);
    expect(moments(3, '2026-10-05', '2027-02-07', afterChristmas)).to.deep.equal([
      'trainer-talk-2026-W51 2026-12-14 - 2026-12-18, 2026-11-30',
    ]);
  });

  it('a talk that would begin with the last one is left out; one that begins before it ends before it', () => {
    const short = planned(plan('call', 'start', 4), plan('final', 'end', 0));
    expect(moments(2, '2026-11-02', '2026-12-06', short).map((line) => line.slice(0, 4))).to.deep.equal(['fina']);
    expect(moments(2, '2026-11-02', '2026-12-07', short)).to.deep.equal([
      'call-2026-W49 2026-11-30 - 2026-11-30, 2026-11-30',
      'final-2026-W49 2026-12-01 - 2026-12-07, 2026-11-17',
    ]);
  });

  it('in the shortest placement there is the last talk, and it is spoken of on the first day', () => {
    expect(moments(2, '2026-11-04', '2026-11-05')).to.deep.equal([
      'final-2026-W45 2026-11-04 - 2026-11-05, 2026-11-04',
    ]);
  });

  it('a placement that lies in a holiday has none', () => {
    expect(moments(2, '2026-12-20', '2027-01-03')).to.deep.equal([]);
  });
});
