/** Conversations about leave: the form as a student sends it, and a request that waits for its answers. */
import { expect } from 'chai';
import { leaveIdOf, type LeaveId, type LeaveRequest } from '../../src/domain/leave/leave.js';
import type { Person } from '../../src/domain/people/people.js';
import { conversation, type Conversation, type Seen } from './conversation.js';
import { anneke, els, joost, karel, milan, sanne } from './people.js';

export const LEAVE = leaveIdOf(sanne().id, 'm1');

interface Typed {
  readonly leave?: LeaveId;
  readonly leaveKind?: 'special' | 'holiday-shift';
  readonly from?: string;
  readonly until?: string;
  readonly reason?: string;
}

/** The form of the message "m1", filled in and sent. Thursday 3 December is a day on which Sanne works 7 hours. */
export function asks(talk: Conversation, form: Typed = {}, by: Person = sanne(), id?: string): Promise<Seen> {
  const data = { leave: LEAVE, leaveKind: 'special', from: '2026-12-03', until: '', reason: 'auditie', ...form };
  return talk.presses(by, 'ask-leave', data, id);
}

/** The only request there is. */
export function stored(talk: Conversation): LeaveRequest {
  const [only, ...more] = talk.ports.leaves.all();
  expect(more).to.deep.equal([]);
  return only!;
}

/** Sanne has asked for 3 December off, and Karel and Els have their cards. */
export async function requested(): Promise<Conversation & { student: Seen; karel: Seen; els: Seen }> {
  const talk = await conversation({ people: [sanne(), milan(), karel(), els(), joost(), anneke()] });
  for (const person of [karel(), els()]) await talk.says(person, 'hallo');
  const student = await asks(talk);
  const told = await talk.delivered();
  expect(told.map(({ to }) => to).sort()).to.deep.equal([els().id, karel().id]);
  return {
    ...talk,
    student,
    karel: told.find(({ to }) => to === karel().id)!.seen,
    els: told.find(({ to }) => to === els().id)!.seen,
  };
}

/** Both have agreed, and the student has heard it. */
export async function granted(): ReturnType<typeof requested> {
  const talk = await requested();
  await talk.karel.press('Akkoord');
  await talk.els.press('Akkoord');
  await talk.delivered();
  return talk;
}
