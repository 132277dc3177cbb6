import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { yearAfter, yearEnd, yearToConclude, type YearEnd } from '../../../src/domain/placements/year-end.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { judgedSo } from '../../support/judging.js';
import { empty, handIn } from '../../support/papers.js';
import { milan, placementOfMilan, placementOfSanne, sanne, school } from '../../support/people.js';

const TODAY = '2027-07-12' as Day;
const over = (more: Partial<Placement> = {}): Placement => placementOfSanne({ minutesToMake: 600, ...more });
const week = (minutes: number, state: WeekState, of: Placement, in_ = '2026-W48'): WeekSummary => ({
  ...{ id: sheetIdOf(of.id, in_ as Week), placementId: of.id, week: in_ as Week, state, version: 1 },
  ...{ minutesPerDay: [minutes, 0, 0, 0, 0, 0, 0], makeUpMinutes: 0, submittedAt: null },
});
/** With a reflectieverslag and a final judgement of each, unless they are left out. */
const end = (
  placements: readonly Placement[],
  summaries: readonly WeekSummary[] = [],
  more: Partial<Documents> = {},
): YearEnd => {
  const papers = placements.map(({ id }) => ({ ...handIn(empty, 'report', 'reflection-report'), id }));
  const judgements = placements.map(({ id }) => ({ ...judgedSo(), id }));
  const documents = { summaries, goals: [], papers, talks: [], judgements, school: school(), daysOff: null, ...more };
  return yearEnd(placements, documents, { schoolYear: '2026-2027', today: TODAY });
};
type Documents = Parameters<typeof yearEnd>[1];
const whyOf = (one: Placement, ...summaries: readonly WeekSummary[]): string => {
  const { open, complete } = end([one], summaries);
  return open[0] ? `${open[0].why.why} ${open[0].why.minutes}` : `complete ${complete.length}`;
};

describe('The school year to conclude', () => {
  it('is the running one until the end of July, and the one before until the end of September', () => {
    expect(yearToConclude('2026-11-25' as Day)).to.equal('2026-2027');
    expect(yearToConclude('2027-07-31' as Day)).to.equal('2026-2027');
    expect(yearToConclude('2027-09-30' as Day)).to.equal('2026-2027');
    expect(yearToConclude('2027-10-01' as Day)).to.equal('2027-2028');
    expect(yearAfter('2026-2027')).to.equal('2027-2028');
  });
});

describe('At the end of a school year a placement', () => {
  it('is complete once as many hours as its POK asks for are signed, and not with a minute less', () => {
    expect(whyOf(over(), week(600, 'approved', over()))).to.equal('complete 1');
    expect(whyOf(over(), week(599, 'approved', over()))).to.equal('hours 1');
  });

  it('that still runs today stays open, however many hours there are; the day after its last it does not', () => {
    const last = over({ period: { from: '2026-09-07' as Day, until: TODAY } });
    expect(whyOf(last, week(600, 'approved', last))).to.equal('running 0');
    const gone = over({ period: { from: '2026-09-07' as Day, until: '2027-07-11' as Day } });
    expect(whyOf(gone, week(600, 'approved', gone))).to.equal('complete 1');
  });

  it('stays open for what it lacks first: POK, hours, handing in, signing', () => {
    expect(whyOf(over({ pok: null }), week(600, 'approved', over()))).to.equal('pok 0');
    expect(whyOf(over(), week(200, 'draft', over()), week(100, 'submitted', over(), '2026-W49'))).to.equal('hours 300');
    expect(whyOf(over(), week(500, 'draft', over()), week(100, 'submitted', over(), '2026-W49'))).to.equal(
      'to-hand-in 500',
    );
    expect(whyOf(over(), week(600, 'submitted', over()))).to.equal('to-sign 600');
  });

  it('stays open without a reflectieverslag, or a judgement of at least voldoende, however many hours are signed', () => {
    const signed = [week(600, 'approved', over())];
    const why = (more: Partial<Documents>): unknown => end([over()], signed, more).open[0]?.why.why;
    expect(why({})).to.equal(undefined);
    expect(why({ papers: [] })).to.equal('papers');
    expect(why({ judgements: [] })).to.equal('evaluation');
    expect(why({ judgements: [{ ...judgedSo({ result: 'insufficient' }), id: over().id }] })).to.equal('evaluation');
    expect(why({ papers: [], judgements: [] })).to.equal('papers');
  });

  it('of two addresses stays open for what the other one lacks', () => {
    const other = over({ id: 'the-other' as PlacementId, pok: null });
    const { open } = end([over(), other], [week(600, 'approved', over())]);
    expect(open.map(({ why }) => why.why)).to.include('other-address');
  });

  it('that ended early is complete without more hours, once what was written is signed', () => {
    const ended = over({ ended: { planned: '2027-07-04' as Day, carriesOver: true } });
    expect(whyOf(ended, week(60, 'approved', ended))).to.equal('complete 1');
    expect(whyOf(ended, week(60, 'submitted', ended))).to.equal('to-sign 0');
    expect(whyOf(ended, week(60, 'returned', ended))).to.equal('to-hand-in 0');
  });

  it('counts along what carries over to it from one that ended early', () => {
    const first = over({
      ...{ id: 'first' as PlacementId, period: { from: '2026-09-07' as Day, until: '2026-11-30' as Day } },
      ended: { planned: '2027-07-04' as Day, carriesOver: true },
    });
    const second = over({ period: { from: '2026-12-07' as Day, until: '2027-07-04' as Day } });
    const summaries = [week(200, 'approved', first, '2026-W40'), week(400, 'approved', second, '2026-W51')];
    expect(end([first, second], summaries).complete).to.have.length(2);
    const kept = { ...first, ended: { planned: '2027-07-04' as Day, carriesOver: false } };
    expect(end([kept, second], summaries).open.map(({ why }) => why)).to.deep.equal([{ why: 'hours', minutes: 200 }]);
  });

  it('that is closed is counted and no more, one of a later year is no part of it, one of an earlier year still is', () => {
    const closed = over({ closed: '2027-07-01' as Day });
    expect(end([closed])).to.deep.include({ complete: [], open: [], closed: 1 });
    const later = over({ schoolYear: '2027-2028', ended: { planned: TODAY, carriesOver: false } });
    expect(end([later])).to.deep.include({ complete: [], open: [] });
    const before = { ...later, schoolYear: '2025-2026' };
    expect(end([before]).complete).to.deep.equal([before]);
  });
});

describe('A student', () => {
  it('goes on with a placement of a later year; without one has no place yet, unless it was the last year', () => {
    const next = over({ id: 'next' as PlacementId, schoolYear: '2027-2028', year: 3 });
    expect(end([over(), next])).to.deep.include({ goingOn: [sanne().id], withoutPlace: [] });
    expect(end([over()])).to.deep.include({ goingOn: [], withoutPlace: [sanne().id] });
    expect(end([placementOfMilan()])).to.deep.include({ goingOn: [], withoutPlace: [] });
    expect(end([placementOfMilan({ year: 2 })]).withoutPlace).to.deep.equal([milan().id]);
  });
});
