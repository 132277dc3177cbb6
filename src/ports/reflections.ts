/** Reflections of students, and the Word file that is made of them. */
import type { Reflection, Reflections } from '../domain/dossier/reflections.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { DecisionStore } from './decisions.js';

/** Reflections, one document a placement. */
export type ReflectionsOfPlacements = DecisionStore<Reflections, PlacementId>;

/** The start of a reflectieverslag. */
export interface ReflectionReport {
  readonly student: string;
  readonly company: string;
  readonly schoolYear: string;
  /** In order of day. */
  readonly reflections: readonly Pick<Reflection, 'on' | 'text'>[];
}

export interface ReportFiles {
  /** As Word. */
  write(report: ReflectionReport): Promise<Buffer>;
}
