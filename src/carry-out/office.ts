/** What the BPV-bureau keeps: who guides whom, the placements, the calendar and the settings of its school. */
import { addGuide, askReplace, replaceByName } from '../features/placements/replace-by-name.js';
import {
  editByName,
  editPlacement,
  fillPlacement,
  newPlacement,
  savePlacement,
} from '../features/placements/edit-placement.js';
import { bindAccount, showDoubts } from '../features/people/doubts.js';
import { closeYear, showYearEnd, showYearList, undoCloseYear } from '../features/placements/close-year.js';
import { undoChange } from '../features/placements/undo-change.js';
import { replaceGuide, undoReplace } from '../features/placements/replace-guide.js';
import { askChangeSchool, changeSchool, fillSchool, undoSchool } from '../features/school/change-school.js';
import { showCalendar, showSchoolForm, showSettings } from '../features/school/show-school.js';
import type { CarryOut } from './carried.js';

export const OFFICE = {
  replace: replaceByName,
  'ask-replace': askReplace,
  'add-guide': addGuide,
  'replace-guide': replaceGuide,
  'undo-replace': undoReplace,
  doubts: (_, asked, ports) => showDoubts(asked, ports),
  'bind-account': bindAccount,
  'edit-placement': editByName,
  'new-placement': (_, asked, ports) => newPlacement(asked, ports),
  'placement-form': editPlacement,
  'fill-placement': fillPlacement,
  'save-placement': savePlacement,
  'new-school-year': (_, asked, ports) => showYearEnd(asked, ports),
  'year-list': showYearList,
  'close-year': closeYear,
  'undo-close-year': undoCloseYear,
  'undo-placement': undoChange,
  'school-calendar': (_, asked, ports) => showCalendar(asked, ports),
  'school-settings': (_, asked, ports) => showSettings(asked, ports),
  'ask-change-school': askChangeSchool,
  'change-school': changeSchool,
  'school-form': showSchoolForm,
  'fill-school': fillSchool,
  'undo-school': undoSchool,
} satisfies Partial<CarryOut>;
