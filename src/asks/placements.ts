/** The POK, and the hours statement as a file. */
import { z } from 'zod';
import { parseDay } from '../domain/calendar/day.js';
import { ask, older, placement, text, version } from './fields.js';

export const placements = {
  'ask-pok': ask({ placement }, (data) => ({ kind: 'ask-pok', ...data })),
  'set-pok': ask(
    { placement, version: older(version) },
    ({ pok, ...data }) => ({ kind: 'set-pok', ...data, pok: parseDay(pok) }),
    { pok: text(10) },
  ),
  'clear-pok': ask({ placement, version: older(version), sure: z.literal(true).optional() }, ({ sure, ...data }) => ({
    kind: 'clear-pok',
    ...data,
    ...(sure && { sure }),
  })),
  /** Carried, or chosen of a list. */
  export: ask({ placement: placement.optional() }, ({ placement: id }) =>
    id ? { kind: 'export', placement: id } : null,
  ),
};
