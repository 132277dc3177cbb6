/** Handing a week in to the praktijkopleider, and taking it back before it is judged [2.7]. */
import { isBehind, isDoneBefore, type Act, type Decision } from './decision.js';
import type { Placement } from './placement.js';
import type { School } from './school.js';
import { noticesOfUnsigned } from './unsigned.js';
import { minutesIn, type NotWorkedReason, type WeekEvent, type WeekSheet } from './week-sheet.js';

export type HandInRefusal =
  /** Nothing in it, and no reason why there is nothing. */
  | { readonly why: 'empty' }
  /** The card is older than the sheet: what would be handed in is not what was shown. */
  | { readonly why: 'changed-since' }
  | { readonly why: 'already-submitted' }
  | { readonly why: 'already-approved' }
  /** There is nothing with the trainer to take back. */
  | { readonly why: 'not-submitted' };

type HandInDecision = Decision<WeekSheet, WeekEvent, HandInRefusal>;

/** `version` is that of the sheet as the student saw it. The trainer gets a card to sign, and later a reminder. */
export function decideHandIn(
  sheet: WeekSheet,
  command: { readonly version: number; readonly notWorked: NotWorkedReason | null },
  { placement, school, act }: { readonly placement: Placement; readonly school: School; readonly act: Act },
): HandInDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state === 'submitted') return { kind: 'refused', refusal: { why: 'already-submitted' } };
  if (sheet.state === 'approved') return { kind: 'refused', refusal: { why: 'already-approved' } };
  if (isBehind(sheet, command.version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (sheet.entries.length === 0 && command.notWorked === null) return { kind: 'refused', refusal: { why: 'empty' } };

  const notWorked = sheet.entries.length === 0 ? command.notWorked : null;
  const version = sheet.version + 1;
  const what: WeekEvent = { kind: 'submitted', minutes: minutesIn(sheet.entries), ...(notWorked && { notWorked }) };
  return {
    kind: 'change',
    change: {
      next: { ...sheet, state: 'submitted', notWorked },
      event: { ...act, what },
      notices: [
        {
          key: `sign-off:${sheet.id}:v${version}`,
          to: placement.trainerId,
          about: { kind: 'sign-off', sheet: sheet.id, version },
        },
        ...noticesOfUnsigned({ id: sheet.id, version }, act.at, { placement, school }),
      ],
    },
  };
}

/** The state the sheet had before it was handed in comes back; the trainer's card says that it was withdrawn. */
export function decideWithdraw(
  sheet: WeekSheet,
  version: number,
  { placement, act }: { placement: Placement; act: Act },
): HandInDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state === 'approved') return { kind: 'refused', refusal: { why: 'already-approved' } };
  if (sheet.state !== 'submitted') return { kind: 'refused', refusal: { why: 'not-submitted' } };
  if (isBehind(sheet, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  return {
    kind: 'change',
    change: {
      next: { ...sheet, state: stateBeforeHandIn(sheet), notWorked: null },
      event: { ...act, what: { kind: 'withdrawn' } },
      notices: [
        {
          key: `refresh:${sheet.id}:v${sheet.version + 1}`,
          to: placement.trainerId,
          about: { kind: 'refresh', subject: sheet.id },
        },
      ],
    },
  };
}

function stateBeforeHandIn(sheet: WeekSheet): 'draft' | 'returned' | 'reopened' {
  const judged = sheet.history.findLast(({ what }) => what.kind === 'returned' || what.kind === 'reopened');
  return judged?.what.kind === 'returned' ? 'returned' : judged?.what.kind === 'reopened' ? 'reopened' : 'draft';
}
