/** The student takes a leave request back, by its card or by the day; everybody who was asked sees it. */
import { actOf, decide } from '../../decide.js';
import { canBeWithdrawn, decideWithdrawLeave } from '../../domain/leave/ask-leave.js';
import { isWithin } from '../../domain/calendar/day.js';
import { mayKeepLeave } from '../../domain/people/permissions.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/leave.js';
import * as leaveRefusedTexts from '../../texts/leave-refused.js';
import { leaveOfStudent, openLeave } from '../../views/leave-request.js';

export async function withdrawLeave(
  { leave: id }: Extract<Request, { kind: 'withdraw-leave' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openLeave(id, ports);
  if (!found) return { kind: 'text', text: texts.noSuchLeave };
  if (!mayKeepLeave(asked.person, found.request)) return { kind: 'text', text: texts.leaveNotYours };
  const { placements } = found;
  const context = { today: asked.now.day, act: actOf(asked, 'student'), placements };
  const outcome = await decide(
    ports.leaves,
    found.request,
    (request) => decideWithdrawLeave(request, context),
    asked,
    ports,
  );
  const lines = outcome.kind === 'done' ? [] : [leaveRefusedTexts.withdrawLeaveRefused(outcome.refusal)];
  return leaveOfStudent({ ...found, request: outcome.document }, asked.person, ports, lines);
}

/** "verlof 10 december intrekken": the one request that is meant, or the question which. */
export async function callOffLeave(
  { day }: Extract<Request, { kind: 'call-off-leave' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const requests = await ports.leaves.ofStudents([asked.person.id]);
  // The same message again is about what it took back the first time.
  const done = requests.find(({ history }) => history.some(({ source }) => source === asked.source));
  const meant = requests.filter(({ asked: { period } }) => day === undefined || isWithin(day, period));
  const open = meant.filter((request) => canBeWithdrawn(request, asked.now.day));
  const [only = meant.at(-1), ...more] = done ? [done] : open;
  if (!only || (!done && open.length === 0 && day === undefined)) {
    return { kind: 'text', text: texts.nothingToCallOff(day ?? null) };
  }
  if (more.length === 0) return withdrawLeave({ kind: 'withdraw-leave', leave: only.id }, asked, ports);
  return {
    kind: 'question',
    question: {
      text: texts.whichToCallOff,
      choices: open.slice(0, MOST_CHOICES).map(({ id, asked: { period } }) => ({
        label: texts.leaveInShort(period),
        request: { kind: 'withdraw-leave', leave: id },
      })),
    },
  };
}

const MOST_CHOICES = 3;
