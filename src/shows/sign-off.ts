/** A week for the staff; its trainer signs it off, or sends it back with a reason. It always shows the true state. */
import type { PersonId } from '../domain/people/people.js';
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import { minutesIn, type WeekSheet } from '../domain/weeks/week-sheet.js';
import { hoursInWords, weekWithDates } from '../texts/amounts.js';
import { lineInShort, wholeWeek } from '../texts/lines.js';
import { labels } from '../texts/buttons.js';
import { remarksInWords } from '../texts/marks.js';
import { aboutWeek, toSignOff } from '../texts/mail.js';
import { signAll, signOffTotal } from '../texts/weeks.js';
import type { Shown } from './reply.js';
import { numberOf, sheetRows, toneOf } from './sheet-rows.js';
import { button, type Button } from './button.js';

export interface SignOffFacts {
  readonly reader: PersonId;
  readonly student: string;
  readonly company: string;
  readonly sheet: WeekSheet;
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

export function signOffShow({ sheet, canSign, ...facts }: SignOffFacts): Shown<'sign-off'> {
  const key = { sheet: sheet.id, version: sheet.version };
  const title = `${facts.student} · ${weekWithDates(sheet.week)}`;
  const remarks = facts.marks.filter(({ kind }) => kind !== 'before-pok').length;
  const total = signOffTotal(hoursInWords(minutesIn(sheet.entries)), remarksInWords(remarks));
  const all = button(signAll(facts.alsoWaiting + 1), { verb: 'ask-approve-all', sheet: sheet.id });
  return {
    kind: 'show',
    show: {
      ...{ kind: 'sign-off', title, subtitle: facts.company, note: facts.note },
      ...{ rows: sheetRows(sheet, facts.marks), total, lines: facts.lines, state: facts.state },
      tone: toneOf(sheet.state),
      judge: canSign
        ? {
            label: labels.sign(numberOf(sheet.entries)),
            approve: { verb: 'approve', ...key },
            return: { verb: 'return', ...key },
            returnable: [
              { title: wholeWeek, value: 'week' },
              ...sheet.entries.map((line) => ({ title: lineInShort(line), value: line.id })),
            ],
          }
        : null,
      buttons: [...(canSign && facts.alsoWaiting > 0 ? [all] : []), ...facts.buttons],
      why: canSign ? facts.why : '',
      subject: canSign
        ? toSignOff(facts.student, sheet.week, minutesIn(sheet.entries))
        : aboutWeek(facts.student, sheet.week),
      summary: [facts.note, `${title}. ${total}. ${facts.state}`].filter(Boolean).join(' ').trim(),
    },
    tracks: { personId: facts.reader, subject: sheet.id },
  };
}
