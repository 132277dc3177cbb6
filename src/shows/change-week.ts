/** Changing a week: first which line, then that line in a form. */
import { daysOf, periodOf, type Day } from '../domain/calendar/day.js';
import type { WorkProcess } from '../domain/school/school.js';
import type { Entry, WeekSheet } from '../domain/weeks/week-sheet.js';
import type { FormValues } from '../asks/hours.js';
import { dayInWords, dayOfWeek, hoursInDigits, hoursInWords, weekWithDates } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import { changing, pickALine } from '../texts/hours.js';
import type { Shown } from './reply.js';
import { whatOf } from './sheet-rows.js';
import { button } from './button.js';

/** Every line as something to tap. */
export function changeWeekShow(sheet: WeekSheet): Shown<'change-week'> {
  const title = changing(weekWithDates(sheet.week));
  return {
    kind: 'show',
    show: {
      kind: 'change-week',
      title,
      hint: pickALine,
      rows: sheet.entries.map((entry) => ({
        title: `${dayOfWeek(entry.day)} · ${hoursInWords(entry.minutes)}`,
        what: whatOf(entry),
        ask: { verb: 'edit-entry', sheet: sheet.id, entry: entry.id },
      })),
      buttons: [
        button(labels.addLine, { verb: 'edit-entry', sheet: sheet.id, entry: '' }),
        button(labels.ready, { verb: 'show-week', sheet: sheet.id }, { look: 'positive' }),
      ],
      summary: title,
    },
  };
}

export interface EntryForm {
  readonly day: Day;
  /** Those of the opleiding. */
  readonly workProcesses: readonly WorkProcess[];
  /** What is to be mended. */
  readonly error?: string;
  readonly typed?: FormValues;
  /** From which the form was drawn: it stays so while it is mended. */
  readonly version?: number;
}

/** The form of one line; without an entry, of a new one on `day`. */
export function editEntryShow(
  sheet: WeekSheet,
  entry: Entry | null,
  { day, workProcesses, error = '', typed, version = sheet.version }: EntryForm,
): Shown<'edit-entry'> {
  const title = entry ? changing(dayInWords(entry.day)) : labels.addLine;
  const key = { sheet: sheet.id, entry: entry?.id ?? '', version };
  return {
    kind: 'show',
    show: {
      kind: 'edit-entry',
      title,
      error,
      values: typed ?? valuesOf(entry, day),
      days: daysOf(periodOf(sheet.week)).map((value) => ({ title: dayInWords(value), value })),
      workProcesses: workProcesses.map(({ code, title: name }) => ({ title: `${code} ${name}`, value: code })),
      buttons: [
        button(labels.save, { verb: 'save-entry', ...key }, { look: 'positive', isOfForm: true }),
        ...(entry ? [button(labels.remove, { verb: 'remove-entry', ...key }, { look: 'destructive' })] : []),
        // A list of one line is its form; back from there is the week.
        button(labels.back, { verb: sheet.entries.length > 1 ? 'change-week' : 'show-week', sheet: sheet.id }),
        ...(entry ? [button(labels.addLine, { verb: 'edit-entry', sheet: sheet.id, entry: '' })] : []),
      ],
      summary: title,
    },
  };
}

/** What the form of a line holds: of a new one nothing but the day. */
export function valuesOf(entry: Entry | null, day: Day): FormValues {
  return {
    day: entry?.day ?? day,
    // With times the amount follows from them; filling in both would be said twice.
    amount: entry && !entry.start ? hoursInDigits(entry.minutes) : '',
    start: entry?.start ?? '',
    end: entry?.end ?? '',
    breakMinutes: entry?.breakMinutes === undefined ? '' : String(entry.breakMinutes),
    activity: entry?.activity ?? '',
    workProcesses: entry?.workProcesses?.join(',') ?? '',
    makesUp: entry?.makesUp ? 'true' : 'false',
  };
}
