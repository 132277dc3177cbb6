/** Asking for leave, as a form, and a request as it stands: the student's, and of everybody who is asked. */
import type { Day } from '../domain/calendar/day.js';
import { LEAVE_KINDS, type LeaveId, type LeaveKind, type LeaveState } from '../domain/leave/leave.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { listed } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import { formHint, formTitle, kindToChoose } from '../texts/leave.js';
import type { Shown } from './reply.js';
import type { Show } from './show.js';
import { button } from './button.js';
import type { Tone } from './parts.js';

export interface LeaveForm {
  readonly leave: LeaveId;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly reason: string;
  readonly leaveKind: LeaveKind;
  /** What is to be mended; "" where nothing is. */
  readonly error: string;
  /** The one address where it is asked, where that was said. */
  readonly placementId?: PlacementId | undefined;
  /** Whom it goes to. */
  readonly lines: readonly string[];
}

export function leaveFormShow({ leave, from, until, lines, placementId, ...filled }: LeaveForm): Shown<'leave-form'> {
  return {
    kind: 'show',
    show: {
      ...{ ...filled, kind: 'leave-form', title: formTitle },
      ...{ from: from ?? '', until: until ?? from ?? '' },
      leaveKinds: LEAVE_KINDS.map((value) => ({ title: kindToChoose(value), value })),
      lines: [...lines, formHint],
      buttons: [
        button(
          labels.askLeave,
          { verb: 'ask-leave', leave, ...(placementId && { placement: placementId }) },
          { look: 'positive', isOfForm: true },
        ),
        button(labels.dontAsk, { verb: 'leave-as-is' }),
      ],
      summary: filled.error === '' ? formTitle : filled.error,
    },
  };
}

export function toneOfLeave(state: LeaveState): Tone {
  if (state === 'granted') return 'good';
  return state === 'refused' ? 'attention' : 'plain';
}

type Facts = Omit<Show<'leave'>, 'kind' | 'summary' | 'buttons' | 'answer'>;

export interface LeaveFacts extends Facts {
  readonly leave: LeaveId;
  readonly reader: PersonId;
  /** Where the reader has to do with more than one company: of which it is; the notification says it. */
  readonly at: readonly string[];
  /** Whether the reader can still answer. */
  readonly open: boolean;
  readonly canWithdraw: boolean;
}

export function leaveShow({ leave, reader, canWithdraw, at, open, ...facts }: LeaveFacts): Shown<'leave'> {
  return {
    kind: 'show',
    show: {
      ...{ ...facts, kind: 'leave' },
      answer: open ? { grant: { verb: 'grant-leave', leave }, refuse: { verb: 'refuse-leave', leave } } : null,
      buttons: canWithdraw ? [button(labels.withdraw, { verb: 'withdraw-leave', leave })] : [],
      summary: [facts.title, listed(at), facts.days, facts.state].filter(Boolean).join(' · '),
    },
    tracks: { personId: reader, subject: leave },
  };
}
