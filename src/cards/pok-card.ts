/** The form in which the BPV-bureau records when the POK came in. */
import template from '../../cards/pok.json' with { type: 'json' };
import type { Day } from '../domain/calendar/day.js';
import { pokVersion, type Placement } from '../domain/placements/placement.js';
import type { Reply } from '../messages.js';
import { pokFormTitle } from '../texts/looking.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';

const fill = cardOf<{ title: string; error: string; day: string; buttons: readonly Button[] }>(template);

/** `day` stands filled in; `error` says what to mend. */
export function pokCard(placement: Placement, student: string, day: Day, error = ''): Reply {
  const title = pokFormTitle(student, placement);
  const key = { placement: placement.id, version: pokVersion(placement) };
  return {
    kind: 'card',
    card: fill({
      title,
      error,
      day,
      buttons: [
        button('Opslaan', { verb: 'set-pok', ...key }, { style: 'positive', inputs: 'auto' }),
        ...(placement.pok === null
          ? []
          : [button('Toch niet binnen', { verb: 'clear-pok', ...key }, { style: 'destructive' })]),
        button('Terug', { verb: 'show-student', student: placement.studentId }),
      ],
    }),
    summary: title,
  };
}
