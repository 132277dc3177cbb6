/** The lines of a week as they are shown. */
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import { minutesIn, type Entry, type WeekSheet, type WeekState } from '../domain/weeks/week-sheet.js';
import { dayOfWeek, hoursInWords, spanInDigits } from '../texts/amounts.js';
import { breakInShort, madeUpInShort } from '../texts/lines.js';
import { markInShort } from '../texts/marks.js';
import type { SheetRow, Tone } from './parts.js';

export function sheetRows(
  sheet: WeekSheet,
  marks: readonly SheetMark[],
  beside: (line: Entry) => string | null = () => null,
): SheetRow[] {
  return sheet.entries.map((entry, i) => {
    const isFirstOfDay = sheet.entries[i - 1]?.day !== entry.day;
    const isLastOfDay = sheet.entries[i + 1]?.day !== entry.day;
    return {
      day: isFirstOfDay ? dayOfWeek(entry.day) : '',
      amount: hoursInWords(entry.minutes),
      what: whatOf(entry),
      note: [beside(entry), ...(isLastOfDay ? marks.filter(({ day }) => day === entry.day).map(markInShort) : [])]
        .filter(Boolean)
        .join(' · '),
    };
  });
}

/** What the lines come to; "" of none. */
export const numberOf = (lines: WeekSheet['entries']): string =>
  lines.length === 0 ? '' : hoursInWords(minutesIn(lines));

export function toneOf(state: WeekState): Tone {
  switch (state) {
    case 'approved':
      return 'good';
    case 'submitted':
      return 'waiting';
    case 'returned':
    case 'reopened':
      return 'attention';
    case 'draft':
      return 'plain';
  }
}

/** "13:00-20:00 · 30 min pauze · opbouw licht · B1-K1-W3" */
export function whatOf(entry: WeekSheet['entries'][number]): string {
  return [
    entry.start && entry.end && spanInDigits(entry.start, entry.end),
    entry.breakMinutes ? breakInShort(entry.breakMinutes) : undefined,
    entry.activity,
    entry.workProcesses?.join(', '),
    entry.makesUp && madeUpInShort,
  ]
    .filter(Boolean)
    .join(' · ');
}
