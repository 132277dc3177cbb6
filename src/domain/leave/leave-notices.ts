/** Who is to know of a change to a leave request. Both are keyed by the version that the change makes. */
import type { Notice } from '../evidence/decision.js';
import type { LeaveId, LeaveRequest } from './leave.js';
import type { PersonId } from '../people/people.js';

/** These people hear what the next event of the request was. */
export function told({ id, version, history }: LeaveRequest, people: readonly PersonId[]): Notice[] {
  return people.map((to) => ({
    key: keyOfLeaveNotice(id, version + 1, to),
    to,
    about: { kind: 'leave', leave: id, event: history.length + 1 },
  }));
}

/** The cards of the request that stand in chats are brought up to date. */
export function refreshed({ id, version, studentId }: LeaveRequest): Notice[] {
  return [{ key: `refresh:${id}:v${version + 1}`, to: studentId, about: { kind: 'refresh', subject: id } }];
}

/** Of the change that made this version. */
export function keyOfLeaveNotice(id: LeaveId, version: number, to: PersonId): string {
  return `leave-told:${id}:v${version}:${to}`;
}
