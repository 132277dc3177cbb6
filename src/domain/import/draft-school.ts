/** Rows of the calendar and of work processes: what they say of the school. */
import type { WorkProcess } from '../school/school.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import type { Draft, RowOutcome } from './draft.js';
import * as fields from './fields.js';
import type { CalendarRow, WorkProcessRow } from './row.js';

export function draftCalendar(row: CalendarRow, draft: Draft): RowOutcome | null {
  const said = calendarFields(row, draft);
  return said && !row.wrong ? draftFields(row, said, draft) : null;
}

/** New where none of it was there before; a year of lessons always is. */
function draftFields(row: CalendarRow | WorkProcessRow, said: Map<string, unknown>, draft: Draft): RowOutcome {
  const before = fields.fieldsOfSchool(draft.school);
  for (const field of said.keys()) draft.seen.add(field);
  const sets = draft.setSchool(said, row);
  return { row, made: sets.length > 0 && sets.every(({ field }) => !before.has(field)), sets };
}

function calendarFields(row: CalendarRow, draft: Draft): Map<string, unknown> | null {
  switch (row.sort) {
    case 'holiday': {
      const { name, from, until } = row;
      return new Map([[fields.holidayField(row), { name, from, until }]]);
    }
    case 'public-holiday':
      return new Map([[fields.publicHolidayField(row.name), true]]);
    case 'theme-weeks':
      return new Map(row.weeks.map((week) => [fields.themeField(week), true]));
    case 'school-days': {
      const { name, year, days } = row;
      return new Map(
        days.map((day) => [fields.schoolDayField(day, year), { name, day, ...(year !== undefined && { year }) }]),
      );
    }
    case 'period':
      return new Map([[fields.periodField(row), fields.periodSaid(row)]]);
    case 'lesson-days':
      return lessonFields(row, draft);
  }
}

/** The year round, or of every period of that name (and school year, where a day is said). */
function lessonFields(
  { year, days, period, from, ...row }: Extract<CalendarRow, { sort: 'lesson-days' }>,
  draft: Draft,
): Map<string, unknown> | null {
  if (period === undefined) return new Map([[fields.lessonField(year), days]]);
  const named = draft.school.periods.filter(
    (one) =>
      one.name.toLowerCase() === period.toLowerCase() &&
      (one.year ?? year) === year &&
      (from === undefined || schoolYearOf(one.from) === schoolYearOf(from)),
  );
  if (named.length === 0) return draft.refuse(row, 'naam', period, { kind: 'unknown-period' });
  return new Map(named.map((one) => [fields.periodLessonsField(one, year), days]));
}

export function draftWorkProcess(row: WorkProcessRow, draft: Draft): RowOutcome | null {
  const { code, crebo, title, short, result, behaviour } = row;
  const found = knownProcess(row, draft);
  if (found === 'several') draft.refuse(row, 'crebo', '', { kind: 'which-one' });
  const known = found === 'several' ? undefined : found;
  const name = short ?? known?.title ?? title;
  if (name === undefined && found !== 'several') draft.refuse(row, 'titel', '', { kind: 'missing' });
  if (name === undefined || row.wrong || found === 'several') return null;
  const process: WorkProcess = {
    ...known,
    ...{ code, title: name },
    ...((known ? known.crebo : crebo) !== undefined && { crebo: known ? known.crebo : crebo }),
    ...(title !== undefined && (title !== name || known?.fullTitle !== undefined) && { fullTitle: title }),
    ...(result !== undefined && { result }),
    ...(behaviour !== undefined && { behaviour }),
  };
  return draftFields(row, new Map([[fields.processField(process), process]]), draft);
}

/** Of which the demo school, from before programmes were told apart, has its work processes: without a crebo. */
const CREBO_OF_DEMO = '25798';

/** By crebo and code. A row without a crebo is the only one of that code. */
function knownProcess({ code, crebo }: WorkProcessRow, { school }: Draft): WorkProcess | 'several' | undefined {
  const coded = school.workProcesses.filter((one) => one.code === code);
  const own = coded.find((one) => one.crebo === crebo);
  if (own) return own;
  if (crebo === undefined) return coded.length > 1 ? 'several' : coded[0];
  return crebo === CREBO_OF_DEMO ? coded.find((one) => one.crebo === undefined) : undefined;
}
