import { expect } from 'chai';
import { hashOf } from '../../../src/domain/evidence/hash.js';
import {
  headOf,
  signatureOf,
  totalsOf,
  type HoursStatement,
  type StatementWeek,
} from '../../../src/domain/evidence/hours-statement.js';
import { hashOfEvent } from '../../../src/domain/evidence/texts-beside.js';
import { statementFault } from '../../../src/domain/evidence/verify-statement.js';
import { placementOfSanne } from '../../support/people.js';
import { history, hours, someStatement } from '../../support/statement.js';

type Weeks = readonly StatementWeek[];

/** The hash made anew: what is undefined has no place in the canonical form. */
const rehashed = <T extends { readonly hash: string }>(sealed: T): T => ({
  ...sealed,
  hash: hashOf({ ...sealed, hash: undefined }),
});
/** As somebody would who knows how the hashes are made: everything around the change is made to fit again. */
function forged(change: (weeks: Weeks) => Weeks): HoursStatement {
  const honest = someStatement();
  const weeks = change(honest.weeks);
  return rehashed({ ...honest, weeks, head: headOf(weeks), totals: totalsOf(honest.placement, weeks) });
}
const inWeek = (i: number, change: (week: StatementWeek) => StatementWeek) => (weeks: Weeks) =>
  weeks.map((week, at) => (at === i ? change(week) : week));
/** The chain of a history made anew after its events were changed. */
function resealed(events: StatementWeek['history']): StatementWeek['history'] {
  let previous = '';
  return events.map((event, i) => {
    const unsealed = { ...event, n: i + 1, previous };
    const sealed = { ...unsealed, hash: hashOfEvent(unsealed) ?? '' };
    previous = sealed.hash;
    return sealed;
  });
}

describe('A statement', () => {
  it('holds as it was made, also where there is nothing in it', () => {
    expect(statementFault(someStatement())).to.equal(null);
    expect(statementFault(someStatement({ sheets: [], root: null }))).to.equal(null);
  });

  it('adds up what counts, what waits and what does not count', () => {
    const placement = placementOfSanne({ pok: someStatement().weeks[0]!.entries[1]!.day });
    expect(someStatement({ placement }).totals).to.deep.equal({
      counted: 360,
      waiting: 360 + 480,
      notCounting: 420,
      toMake: 460 * 60,
    });
  });

  it('names the first event that is not as it was sealed', () => {
    const statement = forged(
      inWeek(0, (week) => ({
        ...week,
        history: week.history.map((event) => (event.n === 2 ? { ...event, at: '2026-11-20T10:00:00.001Z' } : event)),
      })),
    );
    expect(statementFault(statement)).to.deep.equal({ why: 'chain', week: '2026-W46', event: 2 });
  });

  it('does not take an event that was left out, nor one cut off the end', () => {
    const left = forged(inWeek(0, (week) => ({ ...week, history: week.history.filter(({ n }) => n !== 2) })));
    expect(statementFault(left)).to.deep.equal({ why: 'chain', week: '2026-W46', event: 2 });
    const cut = forged(inWeek(0, (week) => ({ ...week, history: week.history.slice(0, -1) })));
    expect(statementFault(cut)).to.deep.equal({ why: 'state', week: '2026-W46', event: 3 });
  });

  it('does not take hours that no event added, though every hash was made anew', () => {
    const more = forged(
      inWeek(0, (week) => ({
        ...week,
        entries: week.entries.map((entry) => ({ ...entry, minutes: entry.minutes + 60 })),
      })),
    );
    expect(statementFault(more)).to.deep.equal({ why: 'state', week: '2026-W46', event: 4 });
  });

  it('does not take a state that the history does not come to', () => {
    const signed = forged(inWeek(3, (week) => ({ ...week, state: 'approved' })));
    const older = forged(inWeek(3, (week) => ({ ...week, version: week.version + 1 })));
    expect(statementFault(older)).to.deep.equal({ why: 'state', week: '2026-W49', event: 1 });
    expect(statementFault(signed)).to.deep.equal({ why: 'state', week: '2026-W49', event: 1 });
  });

  it('does not take a signature under other hours than were handed in', () => {
    const statement = forged(
      inWeek(0, (week) => ({
        ...week,
        history: resealed(
          week.history.map((event) =>
            event.what.kind === 'approved' ? { ...event, what: { ...event.what, minutes: 900 } } : event,
          ),
        ),
      })),
    );
    expect(statementFault(statement)).to.deep.equal({ why: 'event', week: '2026-W46', event: 4 });
  });

  it('does not take a signature without handing in, nor hours after it', () => {
    const unasked = forged(
      inWeek(0, (week) => ({ ...week, history: resealed(week.history.filter(({ n }) => n !== 3)) })),
    );
    expect(statementFault(unasked)).to.deep.equal({ why: 'event', week: '2026-W46', event: 3 });
    const after = forged(
      inWeek(1, (week) => ({
        ...week,
        history: resealed(week.history.filter(({ what }) => what.kind !== 'reopened')),
      })),
    );
    expect(statementFault(after)).to.deep.equal({ why: 'event', week: '2026-W47', event: 4 });
  });

  it('does not take hours of another week, nor a week that stands there twice or belongs elsewhere', () => {
    const other = history('2026-W46').add([hours('2026-11-19', 60)]).sheet;
    expect(statementFault(someStatement({ sheets: [other] }))).to.deep.equal({
      why: 'event',
      week: '2026-W46',
      event: 1,
    });
    expect(statementFault(forged((weeks) => weeks.concat(weeks.slice(-1))))).to.include({
      why: 'place',
      week: '2026-W49',
    });
    const elsewhere = placementOfSanne({ id: 'other' as never });
    expect(statementFault(someStatement({ placement: elsewhere }))).to.include({ why: 'place', week: '2026-W46' });
  });

  it('does not take other totals, another head, another root, another name', () => {
    const honest = someStatement();
    const faultOf = (changes: Partial<HoursStatement>): unknown => statementFault(rehashed({ ...honest, ...changes }));
    expect(faultOf({ totals: { ...honest.totals, counted: honest.totals.counted + 1 } })).to.deep.equal({
      why: 'totals',
    });
    expect(faultOf({ head: hashOf([]) })).to.deep.equal({ why: 'head' });
    expect(faultOf({ root: { ...honest.root!, n: 2 } })).to.deep.equal({ why: 'root' });
    expect(statementFault({ ...honest, school: 'Andere school' })).to.deep.equal({ why: 'hash' });
  });
});

describe('A signature', () => {
  it('is the last one, with what was signed then, also when the week is open again', () => {
    const [, corrected] = someStatement().weeks;
    const signature = signatureOf(corrected!);
    expect(signature).to.include({ n: 3, by: 'karel', role: 'trainer', way: 'card', minutes: 420 });
    expect(signature?.entries.map(({ minutes }) => minutes)).to.deep.equal([420]);
  });

  it('is none under a week that was only handed in', () => {
    expect(signatureOf(history('2026-W48').submitNotWorked().sheet)).to.equal(null);
    expect(signatureOf(history('2026-W48').submitNotWorked().approve().sheet)).to.include({
      notWorked: 'holiday',
      minutes: 0,
    });
  });
});
