/** Hours: said, changed, taken back. */
import { changeWeek, editEntry, fillIn, saveEntry } from '../features/hours/change-entry.js';
import { correctionOfLast, lastStored, removeLast } from '../features/hours/last-stored.js';
import { deleteDay } from '../features/hours/delete-day.js';
import { logHours } from '../features/hours/log-hours.js';
import { withReflectionAsked } from '../features/dossier/reflect.js';
import { offerTakeBack, rewriteHours, sourceOfNew } from '../features/hours/edited-message.js';
import { sameWeek } from '../features/hours/same-week.js';
import { undoHours } from '../features/hours/undo-hours.js';
import type { Answer } from '../shows/reply.js';
import { nothingToUndo } from '../texts/hours.js';
import type { Asked, Ports } from '../ports.js';
import type { CarryOut, DirectRequest } from './carried.js';

export const HOURS = {
  hours: async (request, asked, ports) => withReflectionAsked(await logHours(request, asked, ports), asked, ports),
  correct: async (request, asked, ports) => {
    if (!request.dayless) return logHours(request, asked, ports);
    const last = await correctionOfLast(request, asked, ports);
    return last.kind === 'correct' ? logHours(last, asked, ports) : last;
  },
  delete: (request, asked, ports) =>
    request.dayless ? removeLast(request, asked, ports) : deleteDay(request, asked, ports),
  undo: undoHours,
  'same-week': (request, asked, ports) => sameWeek(request, asked, ports, logHours),
  'undo-last': async (_, asked, ports) => {
    const last = await lastStored(asked, ports);
    return last ? undoHours({ kind: 'undo', ...last }, asked, ports) : { kind: 'text', text: nothingToUndo };
  },
  rewrite: async (request, asked, ports) =>
    (await rewriteHours(request, asked, ports)) ?? readAsNew(request, asked, ports),
  'offer-take-back': offerTakeBack,
  'change-week': changeWeek,
  'edit-entry': editEntry,
  'save-entry': saveEntry,
  'fill-in': (request, asked, ports) => fillIn(request, asked, ports),
} satisfies Partial<CarryOut>;

/** A message that stored nothing that still stands, as a question did: what it says now is said for the first time. */
async function readAsNew(
  request: Extract<DirectRequest, { kind: 'rewrite' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const source = await sourceOfNew(request, asked, ports);
  const { entries, overlaps } = request;
  return logHours({ kind: 'hours', entries, ...(overlaps && { overlaps }) }, { ...asked, source }, ports);
}
