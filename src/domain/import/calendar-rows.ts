/** A row of the school's calendar. */
import { addDays, weekOf, type Day, type Week } from '../calendar/day.js';
import { publicHolidayOn } from '../calendar/public-holidays.js';
import * as cell from './cells.js';
import { plainHeader } from './columns.js';
import type { Cells } from './row-cells.js';
import type { CalendarRow, RowRef } from './row.js';
import { said } from './rows-of-kind.js';

const LONGEST_STRETCH = 120;

export function calendarRow(cells: Cells, ref: RowRef): CalendarRow | null {
  const sort = plainHeader(cells.text('soort'));
  const name = cells.read('naam', cell.readText);
  const from = cells.read('van', cell.readDay);
  const until = cells.read('tot', cell.readDay) ?? from;
  const year = cells.read('leerjaar', cell.readYear);
  const at = { ...ref, kind: 'calendar' } as const;
  if (sort === 'lesdagen') {
    const days = cells.read('dagen', cell.readWeekdays);
    if (year === undefined) return cells.wrong('leerjaar', { kind: 'missing' });
    if (days === undefined) return cells.text('dagen') === '' ? cells.wrong('dagen', { kind: 'missing' }) : null;
    return { ...at, sort: 'lesson-days', year, days, ...said({ period: name, from }) };
  }
  if (!['vakantie', 'feestdag', 'themaweek', 'schooldag', 'periode'].includes(sort)) {
    return cells.text('soort') === ''
      ? cells.wrong('soort', { kind: 'missing' })
      : cells.wrong('soort', { kind: 'expected', what: 'calendar-kind' });
  }
  if (from === undefined || until === undefined) {
    return cells.text('van') === '' ? cells.wrong('van', { kind: 'missing' }) : null;
  }
  if (until < from) return cells.wrong('tot', { kind: 'before-begin' });
  if (until > addDays(from, LONGEST_STRETCH)) return cells.wrong('tot', { kind: 'expected', what: 'day' });
  switch (sort) {
    case 'themaweek':
      return { ...at, sort: 'theme-weeks', weeks: weeksIn(from, until) };
    case 'schooldag':
      return { ...at, sort: 'school-days', name: name ?? 'schooldag', days: daysIn(from, until), ...said({ year }) };
    case 'feestdag': {
      const known = publicHolidayOn(from);
      if (known && until === from) return { ...at, sort: 'public-holiday', name: known };
      break;
    }
    case 'periode':
      if (name === undefined) return cells.wrong('naam', { kind: 'missing' });
      return { ...at, sort: 'period', name, from, until, ...said({ year }) };
  }
  // A free day that is none of the land's is the school's own.
  return { ...at, sort: 'holiday', name: name ?? sort, from, until };
}

function daysIn(from: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

function weeksIn(from: Day, until: Day): Week[] {
  return [...new Set(daysIn(from, until).map(weekOf))];
}
