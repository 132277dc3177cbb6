/** The form in which the BPV-bureau records when the POK came in. */
import type { Day } from '../domain/calendar/day.js';
import { pokVersion, type Placement } from '../domain/placements/placement.js';
import { labels } from '../texts/buttons.js';
import { pokFormTitle } from '../texts/pok.js';
import type { Shown } from './reply.js';
import { button } from './button.js';

/** `day` stands filled in; `error` says what to mend. */
export function pokShow(placement: Placement, student: string, day: Day, error = ''): Shown<'pok-form'> {
  const title = pokFormTitle(student, placement);
  const key = { placement: placement.id, version: pokVersion(placement) };
  return {
    kind: 'show',
    show: {
      ...{ kind: 'pok-form', title, error, day },
      buttons: [
        button(labels.save, { verb: 'set-pok', ...key }, { look: 'positive', isOfForm: true }),
        ...(placement.pok === null
          ? []
          : [button(labels.pokNotIn, { verb: 'clear-pok', ...key }, { look: 'destructive' })]),
        button(labels.back, { verb: 'show-student', student: placement.studentId }),
      ],
      summary: title,
    },
  };
}
