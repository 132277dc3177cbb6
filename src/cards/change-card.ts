/** Changing a week: first which line, then that line in a form. */
import editTemplate from '../../cards/edit-entry.json' with { type: 'json' };
import weekTemplate from '../../cards/change-week.json' with { type: 'json' };
import { daysOf, periodOf, type Day } from '../domain/calendar/day.js';
import type { School } from '../domain/school/school.js';
import type { Entry, WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Reply } from '../messages.js';
import type { FormValues } from '../messages/hours-request.js';
import { capital, dayInShort, dayInWords, hoursInDigits, hoursInWords, weekWithDates } from '../texts/amounts.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';
import { whatOf } from './sheet-rows.js';

const fillWeek = cardOf<{
  title: string;
  hint: string;
  rows: { title: string; what: string; data: object; submit: object }[];
  buttons: Button[];
}>(weekTemplate);

interface Option {
  readonly title: string;
  readonly value: string;
}
const fillEdit = cardOf<{
  title: string;
  error: string;
  day: string;
  days: Option[];
  amount: string;
  start: string;
  end: string;
  breakMinutes: string;
  activity: string;
  workProcesses: string;
  makesUp: string;
  choices: Option[];
  buttons: Button[];
}>(editTemplate);

/** Every line as something to tap. */
export function changeWeekCard(sheet: WeekSheet): Reply {
  const title = `${capital(weekWithDates(sheet.week))} wijzigen`;
  return {
    kind: 'card',
    card: fillWeek({
      title,
      hint: 'Tik op een regel om die te wijzigen of weg te halen.',
      rows: sheet.entries.map((entry) => {
        const data = { sheet: sheet.id, entry: entry.id };
        return {
          title: `${dayInShort(entry.day)} · ${hoursInWords(entry.minutes)}`,
          what: whatOf(entry),
          data,
          submit: { ...data, verb: 'edit-entry' },
        };
      }),
      buttons: [
        button('Regel toevoegen', { verb: 'edit-entry', sheet: sheet.id, entry: '' }),
        button('Klaar', { verb: 'show-week', sheet: sheet.id }),
      ],
    }),
    summary: title,
  };
}

export interface EntryForm {
  readonly day: Day;
  readonly school: School;
  /** What is to be mended. */
  readonly error?: string;
  readonly typed?: FormValues;
  /** From which the form was drawn: it stays so while it is mended. */
  readonly version?: number;
}

/** The form of one line; without an entry, of a new one on `day`. */
export function editEntryCard(
  sheet: WeekSheet,
  entry: Entry | null,
  { day, school, error, typed, version = sheet.version }: EntryForm,
): Reply {
  const title = entry ? `${capital(dayInWords(entry.day))} wijzigen` : 'Regel toevoegen';
  const key = { sheet: sheet.id, entry: entry?.id ?? '', version };
  const values = typed ?? valuesOf(entry, day);
  return {
    kind: 'card',
    card: fillEdit({
      title,
      error: error ?? '',
      ...values,
      days: daysOf(periodOf(sheet.week)).map((value) => ({ title: dayInWords(value), value })),
      choices: school.workProcesses.map(({ code, title: name }) => ({ title: `${code} ${name}`, value: code })),
      buttons: [
        button('Opslaan', { verb: 'save-entry', ...key }, { style: 'positive', inputs: 'auto' }),
        ...(entry ? [button('Weghalen', { verb: 'remove-entry', ...key }, { style: 'destructive' })] : []),
        ...(entry ? [button('Regel toevoegen', { verb: 'edit-entry', sheet: sheet.id, entry: '' })] : []),
        // A list of one line is its form; back from there is the week.
        button('Terug', { verb: sheet.entries.length > 1 ? 'change-week' : 'show-week', sheet: sheet.id }),
      ],
    }),
    summary: title,
  };
}

function valuesOf(entry: Entry | null, day: Day): FormValues {
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
