/** Which of a student's own sheets is meant: with two placements running in that week the bot asks. */
import { periodOf } from '../domain/calendar/day.js';
import { emptySheet, sheetIdOf } from '../domain/weeks/week-sheet.js';
import { whichPlacement } from '../domain/placements/which-placement.js';
import type { Answer, WeekRequest } from '../messages.js';
import type { Asked, Ports } from '../ports.js';
import { noPlacement, whichAddress } from '../texts/general.js';
import type { OpenSheet } from './open-sheet.js';

export type OwnSheet = ({ readonly kind: 'sheet' } & OpenSheet) | { readonly kind: 'answer'; readonly answer: Answer };

export async function ownSheet(
  request: WeekRequest<'week' | 'submit-week'>,
  asked: Asked,
  ports: Ports,
): Promise<OwnSheet> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  const which = whichPlacement(placements, periodOf(request.week).until, { named: request.placementId });
  switch (which.kind) {
    case 'none':
      return { kind: 'answer', answer: { kind: 'text', text: noPlacement } };
    case 'ask': {
      const choices = which.among.map(({ id, company }) => ({
        label: company.name,
        request: { kind: request.kind, week: request.week, placementId: id } as const,
      }));
      return { kind: 'answer', answer: { kind: 'question', question: { text: whichAddress, choices } } };
    }
    case 'one': {
      const id = sheetIdOf(which.placement.id, request.week);
      const sheet = (await ports.sheets.load(id)) ?? emptySheet(which.placement.id, request.week);
      return { kind: 'sheet', sheet, placement: which.placement };
    }
  }
}
