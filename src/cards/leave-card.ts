/** Asking for leave, as a form, and a request as it stands: the student's, and of everybody who is asked. */
import formTemplate from '../../cards/leave-form.json' with { type: 'json' };
import leaveTemplate from '../../cards/leave.json' with { type: 'json' };
import type { Day } from '../domain/calendar/day.js';
import { LEAVE_KINDS, type LeaveId, type LeaveKind } from '../domain/leave/leave.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { Reply } from '../messages.js';
import { listed } from '../texts/amounts.js';
import { formHint, formTitle, kindToChoose } from '../texts/leave.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';

const fillForm = cardOf<{
  title: string;
  error: string;
  from: string;
  until: string;
  reason: string;
  kind: string;
  kinds: { title: string; value: string }[];
  lines: readonly string[];
  buttons: readonly Button[];
}>(formTemplate);

const fillLeave = cardOf<{
  title: string;
  subtitle: string;
  days: string;
  facts: readonly string[];
  answers: readonly string[];
  lines: readonly string[];
  state: string;
  open: boolean;
  key: object;
  grantSubmit: object;
  refuseSubmit: object;
  buttons: readonly Button[];
  why: string;
}>(leaveTemplate);

export interface LeaveFormView {
  readonly leave: LeaveId;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly reason: string;
  readonly kind: LeaveKind;
  /** What is to be mended; "" where nothing is. */
  readonly error: string;
  /** The one address where it is asked, where that was said. */
  readonly placementId?: PlacementId | undefined;
  /** Whom it goes to. */
  readonly lines: readonly string[];
}

export function leaveFormCard({ leave, from, until, reason, kind, error, placementId, lines }: LeaveFormView): Reply {
  return {
    kind: 'card',
    card: fillForm({
      title: formTitle,
      error,
      from: from ?? '',
      until: until ?? from ?? '',
      reason,
      kind,
      kinds: LEAVE_KINDS.map((value) => ({ title: kindToChoose(value), value })),
      lines: [...lines, formHint],
      buttons: [
        button(
          'Aanvragen',
          { verb: 'ask-leave', leave, ...(placementId && { placement: placementId }) },
          { style: 'positive', inputs: 'auto' },
        ),
        button('Niet doen', { verb: 'leave-as-is' }),
      ],
    }),
    summary: error === '' ? formTitle : error,
  };
}

export interface LeaveView {
  readonly leave: LeaveId;
  readonly reader: PersonId;
  readonly title: string;
  /** Where the reader has to do with more than one company: of which it is; the notification says it. */
  readonly at: readonly string[];
  /** The addresses. */
  readonly subtitle: string;
  readonly days: string;
  /** The reason, and what is shifted. */
  readonly facts: readonly string[];
  /** Who said what. */
  readonly answers: readonly string[];
  readonly lines: readonly string[];
  /** How it ended; or why a press did nothing. */
  readonly state: string;
  /** Whether the reader can still answer. */
  readonly open: boolean;
  readonly canWithdraw: boolean;
  readonly why: string;
}

export function leaveCard({ leave, reader, canWithdraw, at, ...view }: LeaveView): Reply {
  const key = { leave };
  return {
    kind: 'card',
    card: fillLeave({
      ...view,
      key,
      grantSubmit: { ...key, verb: 'grant-leave' },
      refuseSubmit: { ...key, verb: 'refuse-leave' },
      buttons: canWithdraw ? [button('Intrekken', { verb: 'withdraw-leave', ...key })] : [],
    }),
    summary: [view.title, listed(at), view.days, view.state].filter(Boolean).join(' · '),
    shows: { personId: reader, subject: leave },
  };
}
