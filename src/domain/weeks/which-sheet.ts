/** Which sheets of one week can be meant, so that "bij welk adres?" is asked only where more than one can [Tweede adres]. */
import type { WeekSheet } from './week-sheet.js';

/** What is wanted with a week. */
export type WeekPurpose = 'show' | 'hand-in' | 'withdraw' | 'reopen' | 'fill-in';

type Is = (sheet: WeekSheet) => boolean;

const isWritten: Is = ({ entries }) => entries.length > 0;
const isClosed: Is = ({ state }) => state === 'submitted' || state === 'approved';
const isOpen: Is = (sheet) => !isClosed(sheet);
const isInHand: Is = (sheet) => isWritten(sheet) || sheet.state !== 'draft';

/** What the week has to be, likeliest first: where no sheet is that, the next one says. */
const LIKELIEST: Readonly<Record<WeekPurpose, readonly Is[]>> = {
  show: [isInHand],
  'hand-in': [(sheet) => isWritten(sheet) && isOpen(sheet), isWritten, isOpen],
  withdraw: [({ state }) => state === 'submitted', isInHand],
  reopen: [({ state }) => state === 'approved', isInHand],
  'fill-in': [isOpen],
};

/** Never none of them. */
export function sheetsMeant<Sheet extends WeekSheet>(sheets: readonly Sheet[], purpose: WeekPurpose): readonly Sheet[] {
  for (const is of LIKELIEST[purpose]) {
    const meant = sheets.filter(is);
    if (meant.length > 0) return meant;
  }
  return sheets;
}
