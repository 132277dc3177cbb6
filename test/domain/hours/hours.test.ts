import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { Act } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import {
  areLinesBehind,
  conflictOf,
  decideChangeEntry,
  decideHours,
  decideRewrite,
} from '../../../src/domain/hours/hours.js';
import { decideTakeBack } from '../../../src/domain/hours/take-back.js';
import type { ClockTime, Moment } from '../../../src/domain/calendar/moment.js';
import { emptySheet, type SaidEntry, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, sanne } from '../../support/people.js';

const placement = placementOfSanne();
const now: Moment = { day: '2026-11-25' as Day, time: '14:00' as ClockTime };
let sources = 0;
const act = (source = `m${(sources += 1)}`): Act => ({
  at: '2026-11-25T13:00:00.000Z',
  by: sanne().id,
  role: 'student',
  way: 'chat',
  source,
});
const said = (day: string, minutes: number, more: Partial<SaidEntry> = {}): SaidEntry => ({
  day: day as Day,
  minutes,
  ...more,
});
const span = (start: string, end: string): Partial<SaidEntry> => ({ start: start as ClockTime, end: end as ClockTime });
const sheetWith = (...entries: SaidEntry[]): WeekSheet => {
  const decision = decideHours(
    emptySheet(placement.id, '2026-W48' as Week),
    { entries, how: 'add' },
    { placement, now, act: act() },
  );
  if (decision.kind !== 'change') throw new Error(decision.kind);
  return applied(decision.change);
};
const decide = (sheet: WeekSheet, entry: SaidEntry, how?: 'add' | 'replace') =>
  decideHours(sheet, { entries: [entry], how }, { placement, now, act: act() });
const why = (decision: ReturnType<typeof decide>): string =>
  decision.kind === 'refused' ? decision.refusal.why : decision.kind;

describe('Hours on a sheet', () => {
  const empty = emptySheet(placement.id, '2026-W48' as Week);

  it('are about the past: today is stored, tomorrow is refused', () => {
    expect(why(decide(empty, said('2026-11-25', 60)))).to.equal('change');
    expect(why(decide(empty, said('2026-11-26', 60)))).to.equal('future');
  });

  it('of which more than one line cannot be are refused for the first', () => {
    const entries = [said('2026-11-24', 1500), said('2026-11-26', 60)];
    expect(why(decideHours(empty, { entries, how: undefined }, { placement, now, act: act() }))).to.equal(
      'over-24-hours',
    );
    const turned = { entries: entries.toReversed(), how: undefined };
    expect(why(decideHours(empty, turned, { placement, now, act: act() }))).to.equal('future');
  });

  it('come no more once the file is closed', () => {
    const closed = { ...placement, closed: '2026-11-25' as Day };
    const command = { entries: [said('2026-11-24', 60)], how: undefined };
    expect(why(decideHours(empty, command, { placement: closed, now, act: act() }))).to.equal('file-closed');
    expect(why(decideHours(empty, command, { placement, now, act: act() }))).to.equal('change');
  });

  it('lie in order of day, then of start, whatever came first', () => {
    const sheet = sheetWith(
      said('2026-11-25', 60, span('08:00', '09:00')),
      said('2026-11-24', 60, span('13:00', '14:00')),
      said('2026-11-24', 60, span('09:00', '10:00')),
    );
    expect(sheet.entries.map(({ day, start }) => `${day.slice(-2)} ${start ?? ''}`)).to.deep.equal([
      '24 09:00',
      '24 13:00',
      '25 08:00',
    ]);
  });

  it('are 24 a day at most, together with what stands there', () => {
    expect(why(decide(empty, said('2026-11-24', 1440)))).to.equal('change');
    expect(why(decide(empty, said('2026-11-24', 1441)))).to.equal('over-24-hours');
    const sheet = sheetWith(said('2026-11-24', 1000));
    expect(why(decide(sheet, said('2026-11-24', 440), 'add'))).to.equal('change');
    expect(why(decide(sheet, said('2026-11-24', 441), 'add'))).to.equal('over-24-hours');
  });

  it('are closed while handed in and once signed, and open when sent back or reopened', () => {
    const sheet = sheetWith(said('2026-11-24', 60));
    const inState = (state: WeekSheet['state']) => why(decide({ ...sheet, state }, said('2026-11-23', 60)));
    expect(inState('submitted')).to.equal('submitted');
    expect(inState('approved')).to.equal('locked');
    expect(inState('returned')).to.equal('change');
    expect(inState('reopened')).to.equal('change');
  });

  it('from the same source are stored once', () => {
    const sheet = sheetWith();
    const context = { placement, now, act: act('m-same') };
    const first = decideHours(sheet, { entries: [said('2026-11-24', 60)], how: undefined }, context);
    expect(
      first.kind === 'change' &&
        decideHours(applied(first.change), { entries: [said('2026-11-24', 60)], how: undefined }, context).kind,
    ).to.equal('again');
  });

  it('that are corrected keep what was done, unless something else is said or it stood in several lines', () => {
    const one = sheetWith(said('2026-11-24', 240, { activity: 'licht', workProcesses: ['B1-K1-W5'] }));
    const activities = (sheet: WeekSheet, more: Partial<SaidEntry> = {}): (string | undefined)[] => {
      const decision = decide(sheet, said('2026-11-24', 300, more), 'replace');
      return decision.kind === 'change' ? decision.change.next.entries.map(({ activity }) => activity) : [];
    };
    expect(activities(one)).to.deep.equal(['licht']);
    expect(activities(one, { activity: 'geluid' })).to.deep.equal(['geluid']);
    const two = sheetWith(
      said('2026-11-24', 60, { activity: 'licht' }),
      said('2026-11-24', 60, { activity: 'geluid' }),
    );
    expect(activities(two)).to.deep.equal([undefined]);
    const days = sheetWith(
      said('2026-11-23', 60, { activity: 'licht' }),
      said('2026-11-24', 60, { activity: 'geluid' }),
    );
    const both = [said('2026-11-23', 90), said('2026-11-24', 90)];
    const decision = decideHours(days, { entries: both, how: 'replace' }, { placement, now, act: act() });
    expect(decision.kind === 'change' && decision.change.next.entries.map(({ activity }) => activity)).to.deep.equal([
      ...['licht', 'geluid'],
    ]);
  });
});

describe('An edited message', () => {
  const edited = (): WeekSheet => {
    const first = decideHours(
      emptySheet(placement.id, '2026-W48' as Week),
      { entries: [said('2026-11-24', 240)], how: undefined },
      { placement, now, act: act('m') },
    );
    const stored = applied((first as Extract<typeof first, { kind: 'change' }>).change);
    const rewritten = decideRewrite(
      stored,
      { original: 'm', entries: [said('2026-11-24', 360)] },
      { placement, now, act: act('m:edit') },
    );
    return applied((rewritten as Extract<typeof rewritten, { kind: 'change' }>).change);
  };
  const left = (sheet: WeekSheet, source: string): number[] => {
    const decision = decideTakeBack(sheet, source, { placement, act: act() });
    return decision.kind === 'change' ? decision.change.next.entries.map(({ minutes }) => minutes) : [-1];
  };

  it('holds what it says last, is gone when the message is taken back, and the first again when the edit is', () => {
    expect(edited().entries.map(({ minutes }) => minutes)).to.deep.equal([360]);
    expect(left(edited(), 'm')).to.deep.equal([]);
    expect(left(edited(), 'm:edit')).to.deep.equal([240]);
  });

  it('is written anew once, and the lines of other messages stay', () => {
    const other = decideHours(
      edited(),
      { entries: [said('2026-11-23', 60)], how: undefined },
      { placement, now, act: act('other') },
    );
    const both = applied((other as Extract<typeof other, { kind: 'change' }>).change);
    const again = { original: 'm', entries: [said('2026-11-24', 300)] };
    const once = decideRewrite(both, again, { placement, now, act: act('m:second') });
    const stored = applied((once as Extract<typeof once, { kind: 'change' }>).change);
    expect(stored.entries.map(({ minutes }) => minutes)).to.have.members([60, 300]);
    expect(decideRewrite(stored, again, { placement, now, act: act('m:second') }).kind).to.equal('again');
  });
});

describe('A day that already holds hours', () => {
  const present = sheetWith(said('2026-11-24', 180, span('09:00', '12:00'))).entries;

  it('takes a span that begins where the other ends, and asks about one a minute earlier', () => {
    expect(conflictOf(present, [said('2026-11-24', 60, span('12:00', '13:00'))])).to.equal(null);
    expect(conflictOf(present, [said('2026-11-24', 61, span('11:59', '13:00'))])?.kind).to.equal('overlap');
  });

  it('takes another activity, and asks about an amount without one', () => {
    expect(conflictOf(present, [said('2026-11-24', 60, { activity: 'administratie' })])).to.equal(null);
    expect(conflictOf(present, [said('2026-11-24', 60)])?.kind).to.equal('different');
    const two = [...present, ...sheetWith(said('2026-11-24', 90, { activity: 'administratie' })).entries];
    expect(conflictOf(two, [said('2026-11-24', 60, { activity: 'administratie' })])?.kind).to.equal('different');
  });

  it('asks about the same again', () => {
    expect(conflictOf(present, [said('2026-11-24', 180, span('09:00', '12:00'))])?.kind).to.equal('same-again');
  });
});

describe('The form of a line', () => {
  const stored = sheetWith(said('2026-11-24', 240));

  it('is behind once lines have changed since it was drawn, or where nobody knows when that was', () => {
    const changed = applied(
      (decide(stored, said('2026-11-23', 60)) as Extract<ReturnType<typeof decide>, { kind: 'change' }>).change,
    );
    expect([areLinesBehind(stored, 1), areLinesBehind(changed, 1), areLinesBehind(changed, 2)]).to.deep.equal([
      ...[false, true, false],
    ]);
    expect([areLinesBehind(stored, 2), areLinesBehind(stored, undefined)]).to.deep.equal([true, true]);
  });

  it('is not behind where the week went to the trainer and came back', () => {
    const seal = { n: 2, what: { kind: 'returned', reason: 'x' } } as unknown as WeekSheet['history'][number];
    expect(areLinesBehind({ ...stored, version: 2, history: [...stored.history, seal] }, 1)).to.equal(false);
  });
});

describe('A line that is changed', () => {
  const stored = sheetWith(said('2026-11-24', 240));
  const change = (entryId: string, to: SaidEntry | null) =>
    why(decideChangeEntry(stored, { entryId, version: 1, said: to }, { placement, now, act: act() }));

  it('is there still; a new one need not be, and what is not there is not taken off', () => {
    const [line] = stored.entries;
    expect([change(line!.id, said('2026-11-24', 60)), change(line!.id, null)]).to.deep.equal(['change', 'change']);
    expect([change('gone', said('2026-11-24', 60)), change('gone', null)]).to.deep.equal(['behind', 'behind']);
    expect([change('', said('2026-11-23', 60)), change('', null)]).to.deep.equal(['change', 'behind']);
  });
});
