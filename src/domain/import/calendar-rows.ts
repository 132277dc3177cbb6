/** A row of the school's calendar. */
import { addDays, periodOf, weekOf, type Day, type Period, type Week } from '../calendar/day.js';
import { publicHolidayOn } from '../calendar/public-holidays.js';
import * as cell from './cells.js';
import * as weekdayCells from './weekday-cells.js';
import { plainHeader } from './columns.js';
import type { Cells } from './row-cells.js';
import type { CalendarRow, RowRef } from './row.js';
import { said } from './rows-of-kind.js';

const LONGEST_STRETCH = 120;

/** Of which a week may stand where a day is asked. */
const OF_WEEKS: readonly string[] = ['vakantie', 'themaweek', 'periode'];

export function calendarRow(cells: Cells, ref: RowRef, today: Day): CalendarRow | null {
  const sort = plainHeader(cells.text('soort'));
  const name = cells.read('naam', cell.readText);
  const isOfWeeks = OF_WEEKS.includes(sort);
  const van = cells.read('van', (text) => stretchIn(text, isOfWeeks, today));
  const tot = cells.read('tot', (text) => stretchIn(text, isOfWeeks, today)) ?? van;
  const [from, until] = [van?.from, tot?.until];
  const year = cells.read('leerjaar', cell.readYear);
  const at = { ...ref, kind: 'calendar' } as const;
  if (sort === 'lesdagen') {
    const days = cells.read('dagen', weekdayCells.readWeekdays);
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
      return { ...at, sort: 'theme-weeks', weeks: weeksIn(from, until), ...said({ name }) };
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

/** A day, or the whole of a week. */
function stretchIn(text: string, isOfWeeks: boolean, today: Day): Period {
  const week = isOfWeeks ? cell.readWeek(text, today) : null;
  if (week) return periodOf(week);
  const day = cell.readDay(text);
  return { from: day, until: day };
}

function daysIn(from: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

function weeksIn(from: Day, until: Day): Week[] {
  return [...new Set(daysIn(from, until).map(weekOf))];
}
