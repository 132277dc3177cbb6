/** One's own week as a grid to fill in: each cell saves by the form of its line, with what the form holds. */
import { addWeeks, daysOf, isWithin, periodOf, weekOf, type Day, type Week } from '../../domain/calendar/day.js';
import { closedFor } from '../../domain/hours/hours.js';
import { plannedMinutesOn } from '../../domain/hours/planned-hours.js';
import type { Person } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import { workProcessesOf } from '../../domain/school/programme.js';
import { emptySheet, minutesIn, sheetIdOf, type WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Ports } from '../../ports.js';
import { valuesOf } from '../../shows/change-week.js';
import type { Grid, GridDay, GridLine } from '../../shows/grid.js';
import type { Show } from '../../shows/show.js';
import { capital, dayInWords, hoursInWords } from '../../texts/amounts.js';
import { studentWeek } from '../../views/student-week.js';

export interface WantedGrid {
  /** Null: the one in which it is asked, or else the nearest that there is. */
  readonly week: Week | null;
  /** Null: the first of that week. */
  readonly placement: string | null;
  readonly today: Day;
}

/** Null where there is none of the reader's own there. */
export async function seeGrid(
  { week: asked, placement: named, today }: WantedGrid,
  reader: Person,
  ports: Ports,
): Promise<Grid | null> {
  const placements = await ports.placements.ofStudent(reader.id);
  const running = weekOf(today);
  const isThere = placements.some((placement) => isOfWeek(placement, running));
  const week =
    asked ?? (isThere ? running : (weekAfter(running, placements) ?? weekBefore(running, placements) ?? running));
  const own = placements.filter((placement) => isOfWeek(placement, week));
  const placement = named === null ? own[0] : own.find((one) => one.id === named);
  const school = placement && (await ports.schools.byId(placement.schoolId));
  if (!placement || !school) return null;
  const sheet = (await ports.sheets.load(sheetIdOf(placement.id, week))) ?? emptySheet(placement.id, week);
  const said = await studentWeek({ sheet, placement }, reader, ports, { placements });
  const card = said.kind === 'show' && said.show.kind === 'week' ? said.show : null;
  if (!card) return null;
  const { title, subtitle, standing, number, lines, footer, buttons } = card;
  return {
    ...{
      kind: 'grid',
      week,
      before: weekBefore(week, placements),
      after: weekAfter(week, placements),
      today,
      placement: placement.id,
    },
    ...{ state: sheet.state, version: sheet.version },
    placements: own.map(({ id: value, company }) => ({ title: company.name, value })),
    minutes: minutesIn(sheet.entries),
    days: daysOf(periodOf(week)).map((day) => dayOf(day, sheet, card.rows, { placement, school })),
    workProcesses: workProcessesOf(school, placement).map(({ code, title: name }) => ({
      ...{ title: `${code} ${name}`, value: code },
    })),
    card: { title, subtitle, standing, number, lines, footer, buttons },
  };
}

/** `rows`: a line each, in the order of the sheet. */
function dayOf(
  day: Day,
  sheet: WeekSheet,
  rows: Show<'week'>['rows'],
  { placement, school }: { readonly placement: Placement; readonly school: School },
): GridDay {
  const key = { sheet: sheet.id, version: sheet.version };
  const isOpen = closedFor(sheet) === null && placement.closed === undefined;
  const lines = sheet.entries.flatMap((entry, at): GridLine[] =>
    entry.day === day
      ? [
          {
            id: entry.id,
            ...{ values: valuesOf(entry, day), minutes: entry.minutes, amount: hoursInWords(entry.minutes) },
            note: rows[at]?.note ?? '',
            save: isOpen ? { verb: 'save-entry', entry: entry.id, ...key } : null,
            remove: isOpen ? { verb: 'remove-entry', entry: entry.id, ...key } : null,
            form: isOpen ? { verb: 'edit-entry', entry: entry.id, sheet: sheet.id } : null,
          },
        ]
      : [],
  );
  return {
    ...{ day, label: capital(dayInWords(day)), plannedMinutes: plannedMinutesOn(day, placement, school), lines },
    add: isOpen ? { verb: 'save-entry', entry: '', ...key } : null,
  };
}

/** The last week before this one in which there is a placement. */
function weekBefore(week: Week, placements: readonly Placement[]): Week | null {
  const lasts = placements.flatMap(({ period: { from, until } }) =>
    weekOf(from) < week ? [[addWeeks(week, -1), weekOf(until)].sort()[0] ?? week] : [],
  );
  return lasts.sort().at(-1) ?? null;
}

function weekAfter(week: Week, placements: readonly Placement[]): Week | null {
  const firsts = placements.flatMap(({ period: { from, until } }) =>
    weekOf(until) > week ? [[addWeeks(week, 1), weekOf(from)].sort().at(-1) ?? week] : [],
  );
  return firsts.sort()[0] ?? null;
}

function isOfWeek({ period }: Placement, week: Week): boolean {
  return daysOf(periodOf(week)).some((day) => isWithin(day, period));
}
