/** A week: looked at, handed in, signed, opened again. */
import { approveAll, askApproveAll, judgeWeek } from '../features/weeks/sign-off-week.js';
import { askHandInSheet, askHandInWeek, handInWeek, withdrawWeek } from '../features/weeks/hand-in-week.js';
import { askHandInWeeks, handInWeeks } from '../features/weeks/hand-in-weeks.js';
import { reopenWeek } from '../features/weeks/reopen-week.js';
import { showSheet, showSigned, showThisWeek, showWeek } from '../features/weeks/show-week.js';
import type { Asked } from '../ports.js';
import type { CarryOut, DirectRequest } from './carried.js';
import type { Answer } from '../shows/reply.js';

export const WEEKS = {
  week: showWeek,
  'this-week': (_, asked, ports) => showThisWeek(asked, ports),
  'show-sheet': ({ sheet }, asked, ports) => showSheet(sheet, asked, ports),
  'show-signed': showSigned,
  'submit-week': (request, asked, ports) =>
    request.weeks
      ? askHandInWeeks({ ...request, weeks: request.weeks }, asked, ports)
      : askHandInWeek(request, asked, ports),
  'ask-hand-in': ({ sheet }, asked, ports) => askHandInSheet(sheet, asked, ports),
  'hand-in': handInWeek,
  'hand-in-all': handInWeeks,
  withdraw: (request, asked, ports, then) => withdrawWeek(request, asked, ports, thenOf(request, asked, then)),
  approve: judgeWeek,
  return: judgeWeek,
  'take-back-signature': judgeWeek,
  'ask-approve-all': ({ sheet }, asked, ports) => askApproveAll(sheet, asked, ports),
  'approve-all': approveAll,
  reopen: (request, asked, ports, then) => reopenWeek(request, asked, ports, thenOf(request, asked, then)),
  'give-up-correction': (request, asked, ports) => reopenWeek(request, asked, ports),
} satisfies Partial<CarryOut>;

/** A change that was said before the week was open is carried out once it is. */
function thenOf(
  { then }: Extract<DirectRequest, { kind: 'reopen' | 'withdraw' }>,
  asked: Asked,
  carryOut: (request: DirectRequest, asked: Asked) => Promise<Answer>,
): ((opened: string) => Promise<Answer>) | undefined {
  if (!then || then.kind === 'answer') return undefined;
  return (opened) => carryOut(then, { ...asked, source: `${asked.source}/then`, before: [opened] });
}
