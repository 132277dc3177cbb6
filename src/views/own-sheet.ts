/** Which of a student's own sheets is meant: where more than one can be, the bot asks. */
import { periodOf, type Week } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { emptySheet, sheetIdOf } from '../domain/weeks/week-sheet.js';
import { whichPlacement } from '../domain/placements/which-placement.js';
import { sheetsMeant, type WeekPurpose } from '../domain/weeks/which-sheet.js';
import type { Request } from '../asks/request.js';
import type { Asked, Ports } from '../ports.js';
import type { Answer } from '../shows/reply.js';
import { noPlacement, whichAddress } from '../texts/general.js';
import type { OpenSheet } from './open-sheet.js';

export type OwnSheet = ({ readonly kind: 'sheet' } & OpenSheet) | { readonly kind: 'answer'; readonly answer: Answer };

interface Wanted {
  readonly week: Week;
  readonly placementId?: PlacementId | undefined;
  readonly purpose: WeekPurpose;
  /** What is asked once it is known at which address. */
  readonly at: (id: PlacementId) => Request;
}

export async function ownSheet(
  { week, placementId, purpose, at }: Wanted,
  asked: Asked,
  ports: Ports,
): Promise<OwnSheet> {
  const placements = await ports.placements.ofStudent(asked.person.id);
  const which = whichPlacement(placements, periodOf(week).until, { named: placementId });
  if (which.kind === 'none') return { kind: 'answer', answer: { kind: 'text', text: noPlacement } };
  const possible = which.kind === 'one' ? [which.placement] : which.among;
  const sheets = await Promise.all(
    possible.map(async ({ id }) => (await ports.sheets.load(sheetIdOf(id, week))) ?? emptySheet(id, week)),
  );
  const [sheet, ...others] = sheetsMeant(sheets, purpose);
  const placement = possible.find(({ id }) => id === sheet?.placementId);
  if (sheet && placement && others.length === 0) return { kind: 'sheet', sheet, placement };
  const meant = possible.filter(({ id }) => [sheet, ...others].some((one) => one?.placementId === id));
  const choices = meant.map(({ id, company }) => ({ label: company.name, request: at(id) }));
  return { kind: 'answer', answer: { kind: 'question', question: { text: whichAddress, choices } } };
}
