/** A student's week: what was just stored, the lines so far, the totals, and the next step in one tap. */
import template from '../../cards/week.json' with { type: 'json' };
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import {
  NOT_WORKED_REASONS,
  type Entry,
  type NotWorkedReason,
  type Stored,
  type WeekSheet,
} from '../domain/weeks/week-sheet.js';
import type { Reply } from '../messages.js';
import type { PersonId } from '../domain/people/people.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';
import { sheetRows, type SheetRow } from './sheet-rows.js';
import { earlierButtons } from './signed-card.js';

const fill = cardOf<{
  title: string;
  subtitle: string;
  rows: SheetRow[];
  lines: readonly string[];
  footer: string;
  buttons: readonly Button[];
}>(template);

export interface WeekView {
  /** What was done, or which week this is. */
  readonly title: string;
  /** The address and the state of the week. */
  readonly subtitle: string;
  readonly sheet: WeekSheet;
  readonly marks: readonly SheetMark[];
  /** What is said of one line. */
  readonly beside?: (line: Entry) => string | null;
  readonly lines: readonly string[];
  /** The totals. */
  readonly footer: string;
  readonly buttons: readonly Button[];
  readonly reader: PersonId;
  readonly stored?: Stored | undefined;
}

export function weekCard({
  title,
  subtitle,
  sheet,
  marks,
  beside,
  lines,
  footer,
  buttons,
  reader,
  stored,
}: WeekView): Extract<Reply, { kind: 'card' }> {
  return {
    kind: 'card',
    card: fill({ title, subtitle, rows: sheetRows(sheet, marks, beside), lines, footer, buttons }),
    summary: [title, footer].filter(Boolean).join(' '),
    shows: { personId: reader, subject: sheet.id },
    ...(stored && { stored }),
  };
}

/** What the student can do next with a week in this state. `undo` takes back what was just stored. */
export function weekButtons(sheet: WeekSheet, undo?: Stored): Button[] {
  const key = { sheet: sheet.id, version: sheet.version };
  switch (sheet.state) {
    case 'draft':
    case 'returned':
    case 'reopened':
      return [
        button('Wijzigen', { verb: 'change-week', sheet: sheet.id }),
        ...(undo === undefined ? [] : [button('Ongedaan maken', { verb: 'undo', ...undo })]),
        button(sheet.state === 'draft' ? 'Week indienen' : 'Opnieuw indienen', {
          verb: 'ask-hand-in',
          sheet: sheet.id,
        }),
        ...(sheet.state === 'reopened' ? [button('Toch niet', { verb: 'give-up-correction', ...key })] : []),
        ...earlierButtons(sheet),
      ];
    case 'submitted':
      return [button('Intrekken', { verb: 'withdraw', ...key }), ...earlierButtons(sheet)];
    case 'approved':
      return [button('Correctie aanvragen', { verb: 'reopen', ...key }), ...earlierButtons(sheet)];
  }
}

/** The confirmation before a week goes to the trainer. */
export function handInButtons(sheet: WeekSheet): Button[] {
  return [
    button('Indienen', { verb: 'hand-in', sheet: sheet.id, version: sheet.version }, { style: 'positive' }),
    button('Nog iets wijzigen', { verb: 'change-week', sheet: sheet.id }),
  ];
}

/** An empty week can be handed in with a reason; first of all its hours can be written. */
export function notWorkedButtons(sheet: WeekSheet, nameOf: (reason: NotWorkedReason) => string): Button[] {
  return [
    fillInButton(sheet),
    ...NOT_WORKED_REASONS.map((notWorked) =>
      button(`Niet gewerkt: ${nameOf(notWorked)}`, {
        verb: 'hand-in',
        sheet: sheet.id,
        version: sheet.version,
        notWorked,
      }),
    ),
  ];
}

/** Of a week that is not over, once it has been said which days are to come. */
export function notWorkedYetButtons(sheet: WeekSheet, notWorked: NotWorkedReason): Button[] {
  return [
    fillInButton(sheet),
    button('Toch indienen', {
      verb: 'hand-in',
      sheet: sheet.id,
      version: sheet.version,
      notWorked,
      beforeItsEnd: true,
    }),
  ];
}

export const fillInButton = ({ id }: WeekSheet): Button =>
  button('Uren invullen', { verb: 'edit-entry', sheet: id, entry: '' });
