/** What the BPV-bureau keeps: who guides whom, the placements, the calendar and the settings of its school. */
import { addGuide, askReplace, replaceByName } from '../features/placements/replace-by-name.js';
import { replaceGuide, undoReplace } from '../features/placements/replace-guide.js';
import type { CarryOut } from './carried.js';

export const OFFICE = {
  replace: replaceByName,
  'ask-replace': askReplace,
  'add-guide': addGuide,
  'replace-guide': replaceGuide,
  'undo-replace': undoReplace,
} satisfies Partial<CarryOut>;
