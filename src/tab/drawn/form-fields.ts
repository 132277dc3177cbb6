/** The forms of the API that have no list of fields of their own, as one; what a field is called stands with the cards. */
import { ON_CARDS } from '../../texts/on-cards.js';
import type { JsonShow } from '../as-json.js';
import type { JsonField } from './fields.js';

type WithFields = 'form' | 'edit-entry' | 'leave-form' | 'pok-form' | 'reminders-form' | 'choose-statement';

const field = (
  id: string,
  label: string,
  as: JsonField['as'],
  value: string,
  options?: JsonField['options'],
): JsonField => ({
  ...{ id, label, as, value },
  ...(options && { options }),
});

export function fieldsOf(show: JsonShow<WithFields>): readonly JsonField[] {
  switch (show.kind) {
    case 'form':
      return show.fields;
    case 'edit-entry': {
      const { values, days, workProcesses } = show;
      return [
        field('day', ON_CARDS.day, 'one', values.day, days),
        field('amount', `${ON_CARDS.hours} (${ON_CARDS.hoursExample})`, 'text', values.amount),
        field('start', ON_CARDS.from, 'time', values.start),
        field('end', ON_CARDS.until, 'time', values.end),
        field('breakMinutes', ON_CARDS.breakMinutes, 'text', values.breakMinutes),
        field('activity', ON_CARDS.activity, 'words', values.activity),
        field('workProcesses', ON_CARDS.workProcesses, 'several', values.workProcesses, workProcesses),
        field('makesUp', '', 'several', values.makesUp === 'true' ? 'true' : '', [
          { title: ON_CARDS.makesUp, value: 'true' },
        ]),
      ];
    }
    case 'leave-form':
      return [
        field('from', ON_CARDS.firstDay, 'day', show.from),
        field('until', ON_CARDS.lastDay, 'day', show.until),
        field('reason', ON_CARDS.whatFor, 'words', show.reason),
        field('leaveKind', ON_CARDS.leaveKind, 'one', show.leaveKind, show.leaveKinds),
      ];
    case 'pok-form':
      return [field('pok', ON_CARDS.handedInOn, 'day', show.day)];
    case 'reminders-form':
      return [
        ...(show.kinds.length > 0 ? [field('on', ON_CARDS.maySend, 'several', show.on.join(','), show.kinds)] : []),
        ...(show.own ? [field('days', ON_CARDS.lookOn, 'several', show.days.join(','), show.weekdays)] : []),
        ...(show.timed ? [field('at', show.timed, 'time', show.at)] : []),
        field('quietFrom', ON_CARDS.quietFrom, 'time', show.quietFrom),
        field('quietUntil', ON_CARDS.quietUntil, 'time', show.quietUntil),
      ];
    case 'choose-statement':
      return [field('placement', show.label, 'one', '', show.choices)];
  }
}

export const isForm = (show: JsonShow): show is JsonShow<WithFields> =>
  ['form', 'edit-entry', 'leave-form', 'pok-form', 'reminders-form', 'choose-statement'].includes(show.kind);
