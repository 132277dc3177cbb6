/** The praktijkopleider signs a week off or sends it back; a signed week is locked until it is reopened [2.7]. */
import { isBehind, isDoneBefore, type Act, type Decision, type Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import { fileClosed, type FileClosed } from '../placements/file-closed.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import { notWorkedBefore, signingsIn } from './signed-version.js';
import { noticesOfUnsigned } from './unsigned.js';
import { minutesIn, type WeekEvent, type WeekSheet } from './week-sheet.js';

export type SignOffRefusal =
  /** Signed, sent back or withdrawn since the card was made; the sheet itself says which, by whom and when. */
  | { readonly why: 'not-submitted' }
  /** Handed in anew since: what would be signed is not what was shown. */
  | { readonly why: 'changed-since' }
  | { readonly why: 'no-reason' }
  | { readonly why: 'not-approved' }
  /** The file is closed with what was signed: it stands until the SLB'er opens the file. */
  | FileClosed
  /** There is no correction to give up. */
  | { readonly why: 'not-reopened' }
  /** Signed by somebody else, too long ago, or something came after it. */
  | { readonly why: 'signature-stands' };

type SignOffDecision = Decision<WeekSheet, WeekEvent, SignOffRefusal>;
interface Context {
  readonly placement: Placement;
  readonly act: Act;
}

/** `version` is that of the sheet as the trainer saw it. What is signed is kept in full in the event. */
export function decideApprove(
  sheet: WeekSheet,
  version: number,
  context: Context & { readonly together?: boolean },
): SignOffDecision {
  const refused = notJudgeable(sheet, version, context.act);
  if (refused) return refused;
  const what: WeekEvent = { kind: 'approved', minutes: minutesIn(sheet.entries), entries: sheet.entries };
  return judged({ ...sheet, state: 'approved' }, what, context, context.together === true);
}

/** Sent back with a reason, which the student gets to read; `line` is the one that it is about, by its id. */
export function decideReturn(
  sheet: WeekSheet,
  version: number,
  { reason, line }: { readonly reason: string; readonly line?: string | undefined },
  context: Context,
): SignOffDecision {
  const refused = notJudgeable(sheet, version, context.act);
  if (refused) return refused;
  if (reason.trim() === '') return { kind: 'refused', refusal: { why: 'no-reason' } };
  const about = sheet.entries.find(({ id }) => id === line);
  const what: WeekEvent = { kind: 'returned', reason: reason.trim(), ...(about && { about }) };
  return judged({ ...sheet, state: 'returned' }, what, context);
}

/** A correction of a signed week: open again as a new version; what was signed stays in the history. */
export function decideReopen(sheet: WeekSheet, version: number, { placement, act }: Context): SignOffDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state !== 'approved') return { kind: 'refused', refusal: { why: 'not-approved' } };
  const closed = fileClosed(placement);
  if (closed) return { kind: 'refused', refusal: closed };
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

/** "Toch niet": the correction is given up, and what was signed stands again, to the letter. */
export function decideGiveUp(sheet: WeekSheet, version: number, { placement, act }: Context): SignOffDecision {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  const signed = signingsIn(sheet.history).at(-1);
  if (sheet.state !== 'reopened' || !signed) return { kind: 'refused', refusal: { why: 'not-reopened' } };
  if (isBehind(sheet, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  const { entries } = signed.what;
  return {
    kind: 'change',
    change: {
      next: { ...sheet, state: 'approved', entries, notWorked: notWorkedBefore(signed.n, sheet.history) },
      event: { ...act, what: { kind: 'given-up', signed: signed.n } },
      notices: [refresh(sheet, placement.trainerId)],
    },
  };
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** A signature can be taken back by who gave it, within a day and as long as it is the last thing that happened. */
export function canTakeBackSignature({ state, history }: WeekSheet, by: PersonId, at: Date): boolean {
  const last = history.at(-1);
  const isOwn = state === 'approved' && last?.what.kind === 'approved' && last.by === by;
  return isOwn && at.getTime() - Date.parse(last.at) < A_DAY_MS;
}

/**
 * A mistaken signature is taken back: the week waits again as it was handed in, from now on, and the student hears it.
 */
export function decideTakeBackSignature(
  sheet: WeekSheet,
  version: number,
  { school, ...context }: Context & { readonly school: School },
): SignOffDecision {
  const { act } = context;
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state !== 'approved') return { kind: 'refused', refusal: { why: 'not-approved' } };
  const closed = fileClosed(context.placement);
  if (closed) return { kind: 'refused', refusal: closed };
  if (isBehind(sheet, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  if (!canTakeBackSignature(sheet, act.by, new Date(act.at)))
    return { kind: 'refused', refusal: { why: 'signature-stands' } };
  const decision = judged({ ...sheet, state: 'submitted' }, { kind: 'signature-taken-back' }, context);
  if (decision.kind !== 'change') return decision;
  const later = noticesOfUnsigned({ id: sheet.id, version: sheet.version + 1 }, act.at, { ...context, school });
  return { kind: 'change', change: { ...decision.change, notices: [...decision.change.notices, ...later] } };
}

function notJudgeable(sheet: WeekSheet, version: number, act: Act): SignOffDecision | null {
  if (isDoneBefore(sheet, act)) return { kind: 'again' };
  if (sheet.state !== 'submitted') return { kind: 'refused', refusal: { why: 'not-submitted' } };
  if (isBehind(sheet, version)) return { kind: 'refused', refusal: { why: 'changed-since' } };
  return null;
}

/** So long the student's message of weeks that are signed at once waits for the last of them. */
const TOGETHER_MS = 10_000;

/** `together`: the weeks of one placement that one act signs are told in one message, so its key is theirs. */
function judged(next: WeekSheet, what: WeekEvent, { placement, act }: Context, together = false): SignOffDecision {
  const about = { kind: 'week-judged', sheet: next.id, event: next.history.length + 1 } as const;
  const told = together
    ? {
        key: `weeks-judged:${placement.id}:${act.source}`,
        notBefore: new Date(Date.parse(act.at) + TOGETHER_MS).toISOString(),
      }
    : { key: `week-judged:${next.id}:v${next.version + 1}` };
  return {
    kind: 'change',
    change: {
      next,
      event: { ...act, what },
      notices: [{ ...told, to: placement.studentId, about }, refresh(next, placement.studentId)],
    },
  };
}

function refresh(sheet: WeekSheet, to: PersonId): Notice {
  return { key: `refresh:${sheet.id}:v${sheet.version + 1}`, to, about: { kind: 'refresh', subject: sheet.id } };
}
