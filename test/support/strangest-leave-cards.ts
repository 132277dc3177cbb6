/** The cards of leave, with the longest and strangest data that can come into them. */
import { leaveShow, leaveFormShow, type LeaveFacts } from '../../src/shows/leave.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { leaveIdOf } from '../../src/domain/leave/leave.js';
import { sanne } from './people.js';
import type { Reply } from '../../src/shows/reply.js';

const leave = leaveIdOf(sanne().id, 'm1');
const leaveRequest = (more: Partial<LeaveFacts>): Reply =>
  leaveShow({
    leave,
    reader: sanne().id,
    title: 'Verlof: aangevraagd',
    at: ['Theater De Brug'],
    subtitle: 'Theater De Brug',
    days: 'Donderdag 3 december',
    facts: ['Reden: auditie', '7 uur werk schuift op naar een ander moment.'],
    answers: [
      'Karel Jansen (praktijkopleider): ✔ akkoord, donderdag 26 november 10:12',
      'Els Meijer (BPV-docent): nog geen antwoord',
    ],
    lines: [],
    state: '',
    tone: 'plain',
    open: false,
    canWithdraw: false,
    why: '',
    ...more,
  });
const leaveForm = {
  leave,
  from: '2026-12-03' as Day,
  until: '2026-12-03' as Day,
  reason: 'auditie',
  leaveKind: 'special',
  error: '',
  lines: ['Buitengewoon verlof gaat naar Karel Jansen (praktijkopleider) en Els Meijer (BPV-docent).'],
} as const;

/** Template, name and card. */
export function strangestLeaveCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  return [
    ['leave-form', 'leave-form', leaveFormShow(leaveForm)],
    [
      'leave-form',
      'leave-form-wrong',
      leaveFormShow({ ...leaveForm, from: null, until: null, reason: long, error: long, lines: [strange, long] }),
    ],
    ['leave', 'leave-requested', leaveRequest({ canWithdraw: true })],
    [
      'leave',
      'leave-asked',
      leaveRequest({
        title: 'Sanne de Wit vraagt verlof',
        open: true,
        why: 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.',
      }),
    ],
    [
      'leave',
      'leave-fullest',
      leaveRequest({
        title: strange,
        subtitle: long,
        facts: [long],
        answers: Array.from({ length: 8 }, () => strange),
        lines: [long],
        state: long,
        open: true,
        canWithdraw: true,
        why: strange,
      }),
    ],
  ];
}
