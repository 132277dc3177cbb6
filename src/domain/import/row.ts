/** One row of an office's file: where it stands, what it says, and what was wrong with it. */
import type { Day, Week, Weekday } from '../calendar/day.js';
import type { ClockTime } from '../calendar/moment.js';
import type { PublicHolidayName } from '../calendar/public-holidays.js';
import type { Role } from '../people/people.js';
import type { Expected } from './cells.js';

export interface RowRef {
  readonly file: string;
  /** "" for a text file. */
  readonly sheet: string;
  readonly row: number;
  /** Columns of the template that the file lacks altogether. */
  readonly absent?: ReadonlySet<string>;
  /** Columns of this row that could not be read: it stays out, and what else is wrong with it is named too. */
  readonly wrong?: ReadonlySet<string>;
}

/** Why a row does not go in; the sentence is chosen in `texts`. */
export type Why =
  | { readonly kind: 'expected'; readonly what: Expected }
  /** It stands nowhere, and what is new cannot do without it. */
  | { readonly kind: 'missing' }
  /** As `missing`, where the file has no such column. */
  | { readonly kind: 'absent' }
  /** Of a whole file (row 0): what it lacks and its rows cannot do without; `ask`: what can be set for all of them. */
  | { readonly kind: 'not-in-file'; readonly columns: readonly string[]; readonly ask: readonly string[] }
  /** Of a row that lacks them. */
  | { readonly kind: 'incomplete'; readonly columns: readonly string[] }
  | { readonly kind: 'broken'; readonly how: 'quote' | 'too-long' | 'more-cells' }
  | { readonly kind: 'unknown-student' }
  | { readonly kind: 'unknown-staff' }
  /** More than one fits. */
  | { readonly kind: 'which-one' }
  /** This address is somebody else's. */
  | { readonly kind: 'of-another'; readonly name: string }
  /** Another number than that of whoever has this address. */
  | { readonly kind: 'mail-of-another' }
  /** DUO's file makes no placements. */
  | { readonly kind: 'unknown-placement' }
  /** A list of companies makes no placements either. */
  | { readonly kind: 'unknown-company' }
  /** The same one as in an earlier row, and says otherwise. */
  | { readonly kind: 'twice'; readonly row: number }
  | { readonly kind: 'unknown-period' }
  | { readonly kind: 'before-begin' }
  | { readonly kind: 'in-future' };

export interface RowProblem extends RowRef {
  /** The template's name for it; "" for the row as a whole. */
  readonly column: string;
  readonly value: string;
  readonly why: Why;
}

export interface PersonRow extends RowRef {
  readonly kind: 'people';
  readonly roles?: readonly Role[];
  readonly number?: string;
  readonly name?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly born?: Day;
  readonly teamsName?: string;
}

export interface PlacementRow extends RowRef {
  readonly kind: 'placements';
  /** Placements that are not known are not made of it. */
  readonly updatesOnly: boolean;
  readonly student: string;
  readonly studentName?: string;
  readonly agreement?: string;
  readonly company?: string;
  readonly companyId?: string;
  readonly kvk?: string;
  readonly address?: string;
  readonly companyPhone?: string;
  readonly trainer?: string;
  readonly trainerMail?: string;
  readonly trainerPhone?: string;
  readonly guideMail?: string;
  readonly teacher?: string;
  readonly coach?: string;
  readonly year?: 1 | 2 | 3;
  readonly schoolYear?: string;
  readonly crebo?: string;
  readonly elective?: string;
  readonly minutes?: number;
  readonly from?: Day;
  readonly until?: Day;
  readonly pok?: Day;
  readonly planned?: Readonly<Partial<Record<Weekday, number>>>;
  readonly start?: ClockTime;
  readonly judgement?: 'developmental' | 'qualifying';
}

export interface CompanyRow extends RowRef {
  readonly kind: 'companies';
  readonly company?: string;
  readonly companyId?: string;
  readonly kvk?: string;
  readonly address?: string;
  readonly phone?: string;
}

/** What one row of the calendar says of the school, by the field that it is kept in. */
export type CalendarRow = RowRef & { readonly kind: 'calendar' } & (
    | { readonly sort: 'holiday'; readonly name: string; readonly from: Day; readonly until: Day }
    | { readonly sort: 'public-holiday'; readonly name: PublicHolidayName }
    | { readonly sort: 'theme-weeks'; readonly weeks: readonly Week[]; readonly name?: string }
    | { readonly sort: 'school-days'; readonly name: string; readonly days: readonly Day[]; readonly year?: 1 | 2 | 3 }
    | {
        readonly sort: 'period';
        readonly name: string;
        readonly from: Day;
        readonly until: Day;
        readonly year?: 1 | 2 | 3;
      }
    | {
        readonly sort: 'lesson-days';
        readonly year: 1 | 2 | 3;
        readonly days: readonly Weekday[];
        /** Of this period; else the year round. */
        readonly period?: string;
        readonly from?: Day;
      }
  );

export interface WorkProcessRow extends RowRef {
  readonly kind: 'work-processes';
  readonly crebo?: string;
  readonly code: string;
  readonly title?: string;
  readonly short?: string;
  readonly result?: string;
  readonly behaviour?: string;
}

export type Row = PersonRow | CompanyRow | PlacementRow | CalendarRow | WorkProcessRow;
export const sameRow = (a: RowRef, b: RowRef): boolean => a.file === b.file && a.sheet === b.sheet && a.row === b.row;
