/** Reflections, and the werkprocessen that were covered. */
import { askReflections, dropReflection, seeReflections, writeReflection } from '../features/dossier/reflect.js';
import { linkToReport } from '../features/dossier/link-to-paper.js';
import { showCoverage } from '../features/dossier/show-coverage.js';
import type { CarryOut } from './carried.js';

export const REFLECTIONS = {
  reflection: writeReflection,
  reflections: seeReflections,
  'reflection-asks': askReflections,
  'drop-reflection': dropReflection,
  'report-reflections': linkToReport,
  coverage: showCoverage,
} satisfies Partial<CarryOut>;
