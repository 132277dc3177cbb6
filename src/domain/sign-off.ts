/** The praktijkopleider signs a week off or sends it back; a signed week is locked until it is reopened [2.7]. */
import { isBehind, isDoneBefore, type Act, type Decision, type Notice } from './decision.js';
import type { PersonId } from './people.js';
import type { Placement } from './placement.js';
import { minutesIn, type WeekEvent, type WeekSheet } from './week-sheet.js';

export type SignOffRefusal =
  /** Signed, sent back or withdrawn since the card was made; the sheet itself says which, by whom and when. */
  | { readonly why: 'not-submitted' }
  /** Handed in anew since: what would be signed is not what was shown. */
  | { readonly why: 'changed-since' }
  | { readonly why: 'no-reason' }
  | { readonly why: 'not-approved' };

type SignOffDecision = Decision<WeekSheet, WeekEvent, SignOffRefusal>;
interface Context {
  readonly placement: Placement;
  readonly act: Act;
}

/** `version` is that of the sheet as the trainer saw it. What is signed is kept in full in the event. */
export function decideApprove(sheet: WeekSheet, version: number, context: Context): SignOffDecision {
  const refused = notJudgeable(sheet, version, context.act);
  if (refused) return refused;
  const what: WeekEvent = { kind: 'approved', minutes: minutesIn(sheet.entries), entries: sheet.entries };
  return judged({ ...sheet, state: 'approved' }, what, context);
}

/** Sent back with a reason, which the student gets to read. */
export function decideReturn(sheet: WeekSheet, version: number, reason: string, context: Context): SignOffDecision {
  const refused = notJudgeable(sheet, version, context.act);
  if (refused) return refused;
  if (reason.trim() === '') return { kind: 'refused', refusal: { why: 'no-reason' } };
  return judged({ ...sheet, state: 'returned' }, { kind: 'returned', reason: reason.trim() }, context);
}

/** A correction of a signed week: open again as a new version; what was signed stays in the history. */
export function decideReopen(sheet: WeekSheet, version: number, { placement, act }: Context): SignOffDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state !== 'approved') return { kind: 'refused', refusal: { why: 'not-approved' } };
  if (isBehind(sheet, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  return {
    kind: 'change',
    change: {
      next: { ...sheet, state: 'reopened' },
      event: { ...act, what: { kind: 'reopened' } },
      notices: [refresh(sheet, placement.trainerId)],
    },
  };
}

function notJudgeable(sheet: WeekSheet, version: number, act: Act): SignOffDecision | null {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state !== 'submitted') return { kind: 'refused', refusal: { why: 'not-submitted' } };
  if (isBehind(sheet, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  return null;
}

function judged(next: WeekSheet, what: WeekEvent, { placement, act }: Context): SignOffDecision {
  const about = { kind: 'week-judged', sheet: next.id, event: next.history.length + 1 } as const;
  return {
    kind: 'change',
    change: {
      next,
      event: { ...act, what },
      notices: [
        { key: `week-judged:${next.id}:v${next.version + 1}`, to: placement.studentId, about },
        refresh(next, placement.studentId),
      ],
    },
  };
}

function refresh(sheet: WeekSheet, to: PersonId): Notice {
  return { key: `refresh:${sheet.id}:v${sheet.version + 1}`, to, about: { kind: 'refresh', subject: sheet.id } };
}
