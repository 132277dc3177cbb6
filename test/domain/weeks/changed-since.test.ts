import { expect } from 'chai';
import { changedSince } from '../../../src/domain/weeks/changed-since.js';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { Act, Decision } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { decideHandIn } from '../../../src/domain/weeks/hand-in.js';
import { decideHours } from '../../../src/domain/hours/hours.js';
import { decideRemoveDay } from '../../../src/domain/hours/remove-hours.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import {
  decideApprove,
  decideReopen,
  decideReturn,
  decideTakeBackSignature,
} from '../../../src/domain/weeks/sign-off.js';
import { emptySheet, type Entry, type WeekEvent, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';
import { hours } from '../../support/statement.js';

const placement = placementOfSanne();
const now = { day: '2026-11-25' as Day, time: '14:00' as ClockTime };
type Step = (sheet: WeekSheet, act: Act) => Decision<WeekSheet, WeekEvent, { readonly why: string }>;

const writes =
  (day: string, minutes: number, how: 'add' | 'replace' = 'add'): Step =>
  (sheet, act) =>
    decideHours(sheet, { entries: [hours(day, minutes)], how }, { placement, now, act });
const removes =
  (day: string): Step =>
  (sheet, act) =>
    decideRemoveDay(sheet, day as Day, { placement, act });
const submit: Step = (sheet, act) =>
  decideHandIn(sheet, { version: sheet.version, notWorked: null }, { placement, school: school(), act });
const sendBack: Step = (sheet, act) => decideReturn(sheet, sheet.version, { reason: 'x' }, { placement, act });
const approve: Step = (sheet, act) => decideApprove(sheet, sheet.version, { placement, act });
const reopen: Step = (sheet, act) => decideReopen(sheet, sheet.version, { placement, act });
const takeBack: Step = (sheet, act) =>
  decideTakeBackSignature(sheet, sheet.version, { placement, school: school(), act });

function lived(...steps: readonly Step[]): WeekSheet {
  return steps.reduce(
    (sheet, step, i) => {
      const act: Act = {
        by: sanne().id,
        at: '2026-11-25T13:00:00.000Z',
        source: `s${i + 1}`,
        role: 'student',
        way: 'chat',
      };
      const decision = step(sheet, act);
      if (decision.kind !== 'change') throw new Error(`step ${i + 1} is ${decision.kind}`);
      return applied(decision.change);
    },
    emptySheet(placement.id, '2026-W47' as Week),
  );
}

const short = ({ day, minutes }: Entry): string => `${day.slice(8)} ${minutes}`;
function changes(...steps: readonly Step[]): unknown {
  const since = changedSince(lived(...steps));
  return (
    since && [
      since.since,
      since.added.map(short),
      since.gone.map(short),
      since.changed.map(({ from, to }) => `${short(from)} > ${short(to)}`),
    ]
  );
}

const twoDays = [writes('2026-11-19', 420), writes('2026-11-20', 360), submit];

describe('What changed in a week that waits again', () => {
  it('is nothing to tell before it was judged, or while it does not wait', () => {
    expect(changes(...twoDays)).to.equal(null);
    expect(changes(...twoDays, sendBack, writes('2026-11-18', 60))).to.equal(null);
  });

  it('are lines added, gone and changed since it was sent back', () => {
    const mended = [writes('2026-11-20', 240, 'replace'), removes('2026-11-19'), writes('2026-11-18', 60), submit];
    expect(changes(...twoDays, sendBack, ...mended)).to.deep.equal([
      'returned',
      ['18 60'],
      ['19 420'],
      ['20 360 > 20 240'],
    ]);
  });

  it('is nothing where a line was taken off and written anew, and one where the same was written twice', () => {
    const anew = [removes('2026-11-19'), writes('2026-11-19', 420), submit];
    expect(changes(...twoDays, sendBack, ...anew)).to.deep.equal(['returned', [], [], []]);
    const twice = [writes('2026-11-19', 420), submit];
    expect(changes(...twoDays, sendBack, ...twice)).to.deep.equal(['returned', ['19 420'], [], []]);
  });

  it('is seen from the last judgement: the second return, or the signature before a correction', () => {
    const again = [sendBack, writes('2026-11-18', 60), submit];
    expect(changes(...twoDays, ...again, sendBack, removes('2026-11-18'), submit)).to.deep.equal([
      ...['returned', []],
      ...[['18 60'], []],
    ]);
    expect(changes(...twoDays, approve, reopen, writes('2026-11-18', 60), submit)).to.deep.equal([
      ...['approved', ['18 60']],
      ...[[], []],
    ]);
    expect(changes(...twoDays, ...again, approve, takeBack)).to.deep.equal(['returned', ['18 60'], [], []]);
  });
});
