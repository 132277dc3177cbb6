/** Reflections of a student, and which werkprocessen were covered. */
import { z } from 'zod';
import { isReflectionId, type ReflectionId } from '../domain/dossier/reflections.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { asksOf, placement } from './fields.js';
import type { TextRequest } from './typed.js';

export type ReflectionsAsks =
  | (Extract<TextRequest, { kind: 'reflection' }> & { readonly placementId?: PlacementId })
  | (Extract<TextRequest, { kind: 'reflections' }> & { readonly placement?: PlacementId })
  | Extract<TextRequest, { kind: 'reflection-asks' }>
  | { readonly kind: 'drop-reflection'; readonly placement: PlacementId; readonly reflection: ReflectionId }
  /** [Maak er een verslag van]: a link to a Word file. */
  | { readonly kind: 'report-reflections'; readonly placement: PlacementId }
  /** Of a student whom staff named, or at one address; without either one's own. */
  | { readonly kind: 'coverage'; readonly student?: PersonId; readonly placement?: PlacementId };

const ask = asksOf<ReflectionsAsks>();

const reflection = z.custom<ReflectionId>((id) => typeof id === 'string' && isReflectionId(id));

export const reflectionsAsks = {
  'show-reflections': ask({ placement }, (data) => ({ kind: 'reflections', ...data })),
  'drop-reflection': ask({ placement, reflection }, (data) => ({ kind: 'drop-reflection', ...data })),
  'report-reflections': ask({ placement }, (data) => ({ kind: 'report-reflections', ...data })),
  'reflection-asks': ask({ on: z.boolean() }, (data) => ({ kind: 'reflection-asks', ...data })),
  'show-coverage': ask({ placement }, (data) => ({ kind: 'coverage', ...data })),
};
