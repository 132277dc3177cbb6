/** A change in a week that is handed in or signed: the week opens first, and what was said is carried out with that. */
import type { HoursRefusal } from '../domain/hours/hours.js';
import type { Request } from '../asks/request.js';
import type { Answer } from '../shows/reply.js';
import * as texts from '../texts/hours.js';

type Closed = Extract<HoursRefusal, { why: 'submitted' | 'locked' }>;

export const isClosed = (refusal: HoursRefusal): refusal is Closed =>
  refusal.why === 'submitted' || refusal.why === 'locked';

export function askToOpen(refusal: Closed, then: Request): Answer {
  const { id: sheet, version } = refusal.sheet;
  const open =
    refusal.why === 'locked'
      ? { label: texts.askCorrection, request: { kind: 'reopen' as const, sheet, version, then } }
      : { label: texts.withdrawFirst, request: { kind: 'withdraw' as const, sheet, version, then } };
  const no = { label: texts.keepAsIs, request: { kind: 'nothing' as const } };
  return { kind: 'question', question: { text: texts.hoursRefused(refusal), choices: [open, no] } };
}
