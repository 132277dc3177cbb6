/** Hours statements of the demo school for tests, made by the rules of the house: every event is a decision. */
import { addDays, mondayOf, type Day, type Week } from '../../src/domain/calendar/day.js';
import type { Act, Decision } from '../../src/domain/evidence/decision.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import { decideHandIn } from '../../src/domain/weeks/hand-in.js';
import { decideHours } from '../../src/domain/hours/hours.js';
import { statementOf, type HoursStatement, type StatementFacts } from '../../src/domain/evidence/hours-statement.js';
import type { ClockTime, Moment } from '../../src/domain/calendar/moment.js';
import { nameOfDocument } from '../../src/domain/evidence/document-kinds.js';
import { nextRoot } from '../../src/domain/evidence/nightly-root.js';
import type { Person } from '../../src/domain/people/people.js';
import { decideApprove, decideReopen } from '../../src/domain/weeks/sign-off.js';
import { emptySheet, type SaidEntry, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import type { Placement } from '../../src/domain/placements/placement.js';
import { recorded } from '../../src/domain/placements/recorded.js';
import { claimsOf } from '../../src/domain/evidence/signed-statement.js';
import { HOUSE } from './statement-keys.js';
import { anneke, els, karel, placementOfSanne, sanne, school } from './people.js';

const placement = placementOfSanne();
const RECORDED: Act = {
  ...{ at: '2026-08-24T08:00:00.000Z', by: anneke().id },
  ...{ role: 'office', way: 'card', source: 'recorded' },
};
const now: Moment = { day: '2027-07-01' as Day, time: '12:00' as ClockTime };

/** A sheet and how to go on with it. */
export interface History {
  readonly sheet: WeekSheet;
  add(entries: readonly SaidEntry[], how?: 'add' | 'replace'): History;
  submit(): History;
  submitNotWorked(): History;
  approve(): History;
  reopen(): History;
}

const HOUR_MS = 60 * 60 * 1000;
/** Of the first weeks after them; of those after that the Thursday. */
function dayOfActs(week: string): number {
  if (week < '2026-W48') return Date.UTC(2026, 10, 20);
  return week === '2026-W48' ? Date.UTC(2026, 10, 30) : Date.parse(addDays(mondayOf(week as Week), 3));
}

/** Each act is an hour after the one before it. */
export function history(week: string, start = emptySheet(placement.id, week as Week)): History {
  const act = (by: Person, role: Act['role'], way: Act['way']): Act => ({
    at: new Date(dayOfActs(week) + (9 + start.version) * HOUR_MS).toISOString(),
    by: by.id,
    role,
    way,
    source: `${week}-${start.version}`,
  });
  const student = { placement, school: school(), act: act(sanne(), 'student', 'chat'), now };
  const trainer = { placement, act: act(karel(), 'trainer', 'card') };
  const then = (decision: Decision<WeekSheet, WeekEvent, { readonly why: string }>): History => {
    if (decision.kind !== 'change') throw new Error(decision.kind === 'refused' ? decision.refusal.why : 'again');
    return history(week, applied(decision.change));
  };
  const version = start.version;
  return {
    sheet: start,
    add: (entries, how = 'add') => then(decideHours(start, { entries, how }, student)),
    submit: () => then(decideHandIn(start, { version, notWorked: null }, student)),
    submitNotWorked: () => then(decideHandIn(start, { version, notWorked: 'holiday' }, student)),
    approve: () => then(decideApprove(start, version, trainer)),
    reopen: () => then(decideReopen(start, version, student)),
  };
}

export const hours = (day: string, minutes: number, more: Partial<SaidEntry> = {}): SaidEntry => ({
  day: day as Day,
  minutes,
  ...more,
});

/** Week 46 signed, 47 signed and open again with a correction, 48 handed in as not worked, 49 a draft. */
export function someSheets(): WeekSheet[] {
  const from = { start: '13:00' as ClockTime, end: '20:30' as ClockTime, breakMinutes: 30 };
  return [
    history('2026-W46')
      .add([hours('2026-11-12', 420, { ...from, activity: 'opbouw licht', workProcesses: ['B1-K1-W4'] })])
      .add([hours('2026-11-13', 360, { activity: 'café “De Brug”: kabels' })])
      .submit()
      .approve().sheet,
    history('2026-W47')
      .add([hours('2026-11-19', 420)])
      .submit()
      .approve()
      .reopen()
      .add([hours('2026-11-19', 360, { activity: 'afbouw' })], 'replace').sheet,
    history('2026-W48').submitNotWorked().sheet,
    history('2026-W49').add([hours('2026-12-03', 480)]).sheet,
  ];
}

export function someStatement({
  placement: one,
  ...changes
}: Partial<Omit<StatementFacts, 'placement'>> & { readonly placement?: Placement } = {}): HoursStatement {
  const sheets = changes.sheets ?? someSheets();
  return statementOf({
    madeAt: '2026-12-04T08:00:00.000Z',
    school: school(),
    issuer: { url: 'https://bpv.example.com', key: HOUSE.key },
    placement: recorded(one ?? placement, RECORDED),
    people: [sanne(), karel(), els(), anneke()],
    sheets,
    root: nextRoot(
      school().id,
      null,
      sheets.map(({ id, history: events }) => [nameOfDocument('sheet', id), events.at(-1)?.hash ?? '']),
      '2026-12-04T01:30:00.000Z',
    ),
    ...changes,
  });
}

/** As the house gives it out. */
export async function signedStatement(changes: Parameters<typeof someStatement>[0] = {}): Promise<HoursStatement> {
  return signedBy(HOUSE, someStatement(changes));
}

/** Signed as it stands, whatever it says. */
export async function signedBy(house: typeof HOUSE, statement: HoursStatement): Promise<HoursStatement> {
  return { ...statement, signature: await house.sign(claimsOf(statement)) };
}
