/** Whether somebody was told something, or may have been: who has heard of it is told that it is over, and nobody else. */
import type { LeaveRequest } from '../domain/leave/leave.js';
import { keyOfLeaveNotice } from '../domain/leave/leave-notices.js';
import { keyOfUnanswered } from '../domain/leave/leave-unanswered.js';
import { keyOfNotDelivered } from '../domain/reminders/not-delivered.js';
import type { PersonId } from '../domain/people/people.js';
import { KEPT_MS } from '../domain/reminders/unasked.js';
import type { Ports } from '../ports.js';

type Known = Pick<Ports, 'notices' | 'shown' | 'clock'>;

/** Of the request: by its own notice or by the one that asks after it; who has answered knows, and who has its card. */
export async function hasHeardOfLeave(request: LeaveRequest, person: PersonId, ports: Known): Promise<boolean> {
  const { id, answers, history } = request;
  if (answers.some(({ personId, answer }) => personId === person && answer !== null)) return true;
  const [shown, ...heard] = await Promise.all([
    ports.shown.ofSubject(id),
    ...[keyOfLeaveNotice(id, 1, person), keyOfUnanswered(id, person)].map((key) => ports.notices.isHeard(key)),
  ]);
  if (shown.some(({ personId }) => personId === person) || heard.some(Boolean)) return true;
  return heard.every((one) => one === null) && isForgotten(history[0]?.at, ports);
}

/** What was told so long ago that nobody knows counts as told. */
export function isForgotten(at: string | undefined, { clock }: Pick<Ports, 'clock'>): boolean {
  return at === undefined || clock.now().getTime() - Date.parse(at) > KEPT_MS;
}

/** How it stands with a notice: it arrived; it did not so far, which who relied on it has heard; or that is not known yet. */
export async function deliveryOf(
  key: string,
  { notices }: Pick<Ports, 'notices'>,
): Promise<'arrived' | 'failed' | 'on-its-way'> {
  const [outcome, back] = await Promise.all([notices.outcome(key), notices.outcome(keyOfNotDelivered(key))]);
  if (outcome === 'sent') return 'arrived';
  return outcome === 'waiting' && back === 'sent' ? 'failed' : 'on-its-way';
}
