import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { JsonGrid } from '../../../src/tab/as-json.js';
import { rowsOf, type GridLine, type Held, type Row } from '../../../src/tab/student/grid-rows.js';

const THURSDAY = '2026-11-26' as Day;
const FRIDAY = '2026-11-27' as Day;
const ADD = { verb: 'save-entry', data: { entry: '' } } as const;

const line = (id: string, day: string, isOpen = true): GridLine => ({
  ...{ id, minutes: 300, amount: '5 uur', note: '' },
  values: {
    ...{ day, amount: '5', start: '', end: '', breakMinutes: '' },
    ...{ activity: '', workProcesses: '', makesUp: 'false' },
  },
  ...{ save: isOpen ? { verb: 'save-entry', data: { entry: id } } : null, remove: null, form: null },
});
const days = (lines: readonly GridLine[], isOpen = true): JsonGrid['days'] =>
  [THURSDAY, FRIDAY].map((day) => ({
    ...{ day, label: day, plannedMinutes: 0, lines: lines.filter(({ values }) => values.day === day) },
    add: isOpen ? ADD : null,
  }));
const rows = (
  of: JsonGrid['days'],
  { held = new Map(), opened = {} }: { readonly held?: Held; readonly opened?: Record<string, string[]> } = {},
): readonly Row[] => rowsOf({ days: of } as JsonGrid, (id) => id, { opened, held });
const keys = (...asked: Parameters<typeof rows>): string[] => rows(...asked).map(({ key }) => key);

describe('The rows of a week', () => {
  it('are its lines, and an empty one of each day without', () => {
    expect(keys(days([line('a', FRIDAY)]))).to.deep.equal([`${THURSDAY}+0`, 'a']);
    const more = { opened: { [FRIDAY]: [`${FRIDAY}+1`] } };
    expect(keys(days([line('a', FRIDAY)]), more)).to.deep.equal([`${THURSDAY}+0`, 'a', `${FRIDAY}+1`]);
  });

  it('are the same once the week was handed in elsewhere, so that nobody who types in one loses it', () => {
    const before = rows(days([line('a', FRIDAY)])).map(({ key }) => key);
    expect(keys(days([line('a', FRIDAY, false)], false))).to.deep.equal(before);
  });

  it('of which something is not saved stay: where the line went elsewhere, one came beside it, or none is taken', () => {
    expect(keys(days([]), { held: new Map([['a', FRIDAY]]) })).to.deep.equal([`${THURSDAY}+0`, 'a']);
    const empty = `${FRIDAY}+0`;
    const came = days([line('a', FRIDAY)]);
    expect(keys(came, { held: new Map([[empty, FRIDAY]]) })).to.deep.equal([`${THURSDAY}+0`, 'a', empty]);
    expect(keys(came)).to.deep.equal([`${THURSDAY}+0`, 'a']);
    const asked = `${FRIDAY}+1`;
    const handedIn = days([line('a', FRIDAY, false)], false);
    const opened = { [FRIDAY]: [asked] };
    expect(keys(handedIn, { opened })).to.deep.equal([`${THURSDAY}+0`, 'a']);
    expect(keys(handedIn, { opened, held: new Map([[asked, FRIDAY]]) })).to.deep.equal([`${THURSDAY}+0`, 'a', asked]);
  });
});
