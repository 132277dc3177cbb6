/** One's own week as a grid to fill in: each cell saves by the form of its line, with what the form holds. */
import type { FormValues } from '../../asks/hours.js';
import type { Ask } from '../../asks/press.js';
import { daysOf, isWithin, periodOf, weekOf, type Day, type Week } from '../../domain/calendar/day.js';
import { closedFor } from '../../domain/hours/hours.js';
import { plannedMinutesOn } from '../../domain/hours/planned-hours.js';
import type { Person } from '../../domain/people/people.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import { workProcessesOf } from '../../domain/school/programme.js';
import { emptySheet, minutesIn, sheetIdOf, type WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Ports } from '../../ports.js';
import { valuesOf } from '../../shows/change-week.js';
import type { Option } from '../../shows/parts.js';
import { dayInWords, hoursInWords } from '../../texts/amounts.js';

export interface GridLine {
  readonly values: FormValues;
  readonly minutes: number;
  readonly amount: string;
  readonly save: Ask<'save-entry'> | null;
  readonly remove: Ask<'remove-entry'> | null;
}

export interface GridDay {
  readonly day: Day;
  readonly label: string;
  readonly plannedMinutes: number;
  readonly lines: readonly GridLine[];
  /** A new line; null where the week takes none. */
  readonly add: Ask<'save-entry'> | null;
}

export interface Grid {
  readonly kind: 'grid';
  readonly week: Week;
  readonly placement: PlacementId;
  /** Those of this week, to go from one to the other. */
  readonly placements: readonly Option[];
  readonly state: WeekSheet['state'];
  readonly version: number;
  readonly minutes: number;
  readonly days: readonly GridDay[];
  readonly workProcesses: readonly Option[];
}

/** Null where there is none of the reader's own there. */
export async function seeGrid(
  { week, placement: named }: { readonly week: Week; readonly placement: string | null },
  { id }: Pick<Person, 'id'>,
  ports: Pick<Ports, 'placements' | 'sheets' | 'schools'>,
): Promise<Grid | null> {
  const own = (await ports.placements.ofStudent(id)).filter((placement) => isOfWeek(placement, week));
  const placement = named === null ? own[0] : own.find((one) => one.id === named);
  const school = placement && (await ports.schools.byId(placement.schoolId));
  if (!placement || !school) return null;
  const sheet = (await ports.sheets.load(sheetIdOf(placement.id, week))) ?? emptySheet(placement.id, week);
  const isOpen = closedFor(sheet) === null;
  const key = { sheet: sheet.id, version: sheet.version };
  return {
    ...{ kind: 'grid', week, placement: placement.id, state: sheet.state, version: sheet.version },
    placements: own.map(({ id: value, company }) => ({ title: company.name, value })),
    minutes: minutesIn(sheet.entries),
    days: daysOf(periodOf(week)).map((day) => ({
      ...{ day, label: dayInWords(day), plannedMinutes: plannedMinutesOn(day, placement, school) },
      lines: sheet.entries
        .filter((entry) => entry.day === day)
        .map((entry) => ({
          ...{ values: valuesOf(entry, day), minutes: entry.minutes, amount: hoursInWords(entry.minutes) },
          save: isOpen ? { verb: 'save-entry', entry: entry.id, ...key } : null,
          remove: isOpen ? { verb: 'remove-entry', entry: entry.id, ...key } : null,
        })),
      add: isOpen ? { verb: 'save-entry', entry: '', ...key } : null,
    })),
    workProcesses: workProcessesOf(school, placement).map(({ code, title }) => ({
      ...{ title: `${code} ${title}`, value: code },
    })),
  };
}

function isOfWeek({ period }: Placement, week: Week): boolean {
  return daysOf(periodOf(week)).some((day) => isWithin(day, period)) || weekOf(period.from) === week;
}
