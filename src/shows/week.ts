/** A student's week: what was just stored, the lines so far, the totals, and the next step in one tap. */
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import type { PersonId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import {
  NOT_WORKED_REASONS,
  type Entry,
  type NotWorkedReason,
  type Stored,
  type WeekSheet,
} from '../domain/weeks/week-sheet.js';
import type { Verb } from '../asks/press.js';
import { labels } from '../texts/buttons.js';
import { notWorkedBecause } from '../texts/weeks.js';
import type { Shown } from './reply.js';
import { numberOf, sheetRows, toneOf } from './sheet-rows.js';
import type { Show } from './show.js';
import { button, type Button } from './button.js';
import { earlierButtons } from './signed-week.js';

export interface WeekFacts extends Pick<Show<'week'>, 'title' | 'subtitle' | 'lines' | 'footer' | 'buttons'> {
  readonly sheet: WeekSheet;
  /** Who brought it into its state, and when; "" of an empty draft. */
  readonly state: string;
  readonly marks: readonly SheetMark[];
  /** What is said of one line. */
  readonly beside?: (line: Entry) => string | null;
  readonly reader: PersonId;
  readonly stored?: Stored | undefined;
}

export function weekShow({ sheet, state, marks, beside, reader, stored, ...facts }: WeekFacts): Shown<'week'> {
  return {
    kind: 'show',
    show: {
      ...{ kind: 'week', ...facts, rows: sheetRows(sheet, marks, beside) },
      standing: state === '' ? null : { words: state, tone: toneOf(sheet.state) },
      number: numberOf(sheet.entries),
      summary: [facts.title, facts.footer].filter(Boolean).join(' '),
    },
    tracks: { personId: reader, subject: sheet.id },
    ...(stored && { stored }),
  };
}

/** What comes to hours that a closed file does not take, and a correction of what it was closed with. */
const REFUSED_ONCE_CLOSED: ReadonlySet<Verb> = new Set(['change-week', 'edit-entry', 'same-week', 'reopen']);

/** Of these what the file of this placement takes now. */
export function takenNow(buttons: readonly Button[], { closed }: Pick<Placement, 'closed'>): readonly Button[] {
  return closed === undefined ? buttons : buttons.filter(({ ask }) => !REFUSED_ONCE_CLOSED.has(ask.verb));
}

/** What the student can do next with a week in this state. `undo` takes back what was just stored. */
export function weekButtons(sheet: WeekSheet, undo?: Stored): Button[] {
  const key = { sheet: sheet.id, version: sheet.version };
  switch (sheet.state) {
    case 'draft':
    case 'returned':
    case 'reopened':
      return [
        button(labels.change, { verb: 'change-week', sheet: sheet.id }),
        ...(undo === undefined ? [] : [button(labels.undo, { verb: 'undo', ...undo })]),
        button(
          sheet.state === 'draft' ? labels.handInWeek : labels.handInAgain,
          { verb: 'ask-hand-in', sheet: sheet.id },
          { look: 'positive' },
        ),
        ...(sheet.state === 'reopened' ? [button(labels.notAfterAll, { verb: 'give-up-correction', ...key })] : []),
        ...earlierButtons(sheet),
      ];
    case 'submitted':
      return [button(labels.withdraw, { verb: 'withdraw', ...key }), ...earlierButtons(sheet)];
    case 'approved':
      return [button(labels.askCorrection, { verb: 'reopen', ...key }), ...earlierButtons(sheet)];
  }
}

/** The confirmation before a week goes to the trainer. */
export function handInButtons(sheet: WeekSheet): Button[] {
  return [
    button(labels.handIn, { verb: 'hand-in', sheet: sheet.id, version: sheet.version }, { look: 'positive' }),
    button(labels.changeFirst, { verb: 'change-week', sheet: sheet.id }),
  ];
}

/** An empty week can be handed in with a reason; first of all its hours can be written. */
export function notWorkedButtons(sheet: WeekSheet, nameOf: (reason: NotWorkedReason) => string): Button[] {
  return [
    fillInButton(sheet),
    ...NOT_WORKED_REASONS.map((notWorked) =>
      button(
        notWorkedBecause(nameOf(notWorked)),
        { verb: 'hand-in', sheet: sheet.id, version: sheet.version, notWorked },
        { under: labels.notWorked },
      ),
    ),
  ];
}

/** Of a week that is not over, once it has been said which days are to come. */
export function notWorkedYetButtons(sheet: WeekSheet, notWorked: NotWorkedReason): Button[] {
  return [
    fillInButton(sheet),
    button(labels.handInAnyway, {
      verb: 'hand-in',
      sheet: sheet.id,
      version: sheet.version,
      notWorked,
      beforeItsEnd: true,
    }),
  ];
}

export const fillInButton = ({ id }: WeekSheet): Button =>
  button(labels.fillIn, { verb: 'edit-entry', sheet: id, entry: '' }, { look: 'positive' });
