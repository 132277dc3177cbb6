/** The forms by which a talk is called off, or somebody says that they cannot then. */
import type { Day } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { Talk } from '../domain/talks/talks.js';
import { capital } from '../texts/amounts.js';
import * as texts from '../texts/talks.js';
import { formShow } from './form.js';
import type { Shown } from './reply.js';
import { button } from './button.js';

export function cancelFormShow(placement: PlacementId, talk: Talk, error = ''): Shown<'form'> {
  const key = { placement, talk: talk.id, revision: talk.revision };
  return formShow({
    ...{ title: texts.cancelTitle(talk.kind), error },
    lines: talk.planned ? [capital(texts.whenAndWhere(talk.planned))] : [],
    fields: [{ id: 'reason', label: texts.reasonLabel, as: 'text', value: '' }],
    buttons: [
      button(texts.buttons.callOff, { verb: 'cancel-talk', ...key }, { look: 'destructive', isOfForm: true }),
      button(texts.buttons.allTalks, { verb: 'show-talks', placement }),
    ],
  });
}

/** `typed`: what stood in it where it comes back. */
export function cannotFormShow(
  placement: PlacementId,
  talk: Talk,
  error = '',
  typed: { readonly reason: string; readonly day: Day | null; readonly time: string | null } | null = null,
): Shown<'form'> {
  const key = { placement, talk: talk.id, revision: talk.revision };
  return formShow({
    ...{ title: texts.cannotTitle(talk.kind), error },
    lines: talk.planned ? [capital(texts.whenAndWhere(talk.planned))] : [],
    fields: [
      { id: 'reason', label: texts.reasonLabel, as: 'text', value: typed?.reason ?? '' },
      { id: 'day', label: texts.otherDayLabel, as: 'day', value: typed?.day ?? '' },
      { id: 'time', label: texts.otherTimeLabel, as: 'time', value: typed?.time ?? '' },
    ],
    buttons: [
      button(texts.buttons.tell, { verb: 'cannot-come', ...key }, { look: 'positive', isOfForm: true }),
      button(texts.buttons.allTalks, { verb: 'show-talks', placement }),
    ],
  });
}
