/** A week for the staff; its trainer signs it off, or sends it back with a reason. It always shows the true state. */
import template from '../../cards/sign-off.json' with { type: 'json' };
import type { PersonId } from '../domain/people/people.js';
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import { minutesIn, type WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Reply } from '../messages.js';
import type { Day } from '../domain/calendar/day.js';
import { hoursInWords, weekWithYear } from '../texts/amounts.js';
import { lineInShort, wholeWeek } from '../texts/lines.js';
import { remarksInWords } from '../texts/marks.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';
import { sheetRows, type SheetRow } from './sheet-rows.js';

const fill = cardOf<{
  title: string;
  subtitle: string;
  note: string;
  rows: SheetRow[];
  total: string;
  lines: readonly string[];
  state: string;
  open: boolean;
  key: object;
  approveSubmit: object;
  returnSubmit: object;
  returnable: readonly { readonly title: string; readonly value: string }[];
  buttons: readonly Button[];
  why: string;
}>(template);

export interface SignOffView {
  readonly reader: PersonId;
  readonly student: string;
  readonly company: string;
  readonly sheet: WeekSheet;
  readonly today: Day;
  readonly marks: readonly SheetMark[];
  /** Marks in words, and "niet gewerkt" with its reason. */
  readonly lines: readonly string[];
  /** Why a press did nothing, above all of it. */
  readonly note: string;
  /** Who did what when, once it is not open any more. */
  readonly state: string;
  /** Other weeks of this student that wait: one more button signs them all. */
  readonly alsoWaiting: number;
  /** Whether the reader can sign it now. */
  readonly canSign: boolean;
  readonly buttons: readonly Button[];
  readonly why: string;
}

export function signOffCard(view: SignOffView): Reply {
  const { sheet } = view;
  const key = { sheet: sheet.id, version: sheet.version };
  const title = `${view.student} · ${weekWithYear(sheet.week, view.today)}`;
  const remarks = view.marks.filter(({ kind }) => kind !== 'before-pok').length;
  const total = `Samen ${hoursInWords(minutesIn(sheet.entries))}${remarksInWords(remarks)}`;
  const all = button(`Alle ${view.alsoWaiting + 1} weken aftekenen`, { verb: 'ask-approve-all', sheet: sheet.id });
  return {
    kind: 'card',
    card: fill({
      title,
      subtitle: view.company,
      note: view.note,
      rows: sheetRows(sheet, view.marks),
      total,
      lines: view.lines,
      state: view.state,
      open: view.canSign,
      key,
      approveSubmit: { ...key, verb: 'approve' },
      returnSubmit: { ...key, verb: 'return' },
      returnable: [
        { title: wholeWeek, value: 'week' },
        ...sheet.entries.map((line) => ({ title: lineInShort(line), value: line.id })),
      ],
      buttons: [...(view.canSign && view.alsoWaiting > 0 ? [all] : []), ...view.buttons],
      why: view.canSign ? view.why : '',
    }),
    summary: [view.note, `${title}. ${total}. ${view.state}`].filter(Boolean).join(' ').trim(),
    shows: { personId: view.reader, subject: sheet.id },
  };
}
