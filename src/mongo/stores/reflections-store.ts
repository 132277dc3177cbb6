import { z } from 'zod';
import type { Reflection, ReflectionId, Reflections, ReflectionsEvent } from '../../domain/dossier/reflections.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { ReflectionsOfPlacements } from '../../ports/reflections.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { day, placementId, text } from '../stored.js';

const reflectionId = text<ReflectionId>(/./);
const reflectionsEvent: z.ZodType<ReflectionsEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), reflection: reflectionId, on: day, sealed: z.string() }),
  z.strictObject({ kind: z.literal('taken-off'), reflection: reflectionId }),
]);
const reflection: z.ZodType<Reflection> = z.strictObject({
  ...{ id: reflectionId, on: day, text: z.string(), salt: z.string() },
});
const reflections: z.ZodType<Reflections> = z.strictObject({
  ...{ id: placementId, reflections: z.array(reflection) },
  ...decided(reflectionsEvent),
});

export function createReflectionsStore(storage: Storage): {
  reflections: ReflectionsOfPlacements;
  outboxes: Outboxes;
  proven: ProvenDocuments<Reflections>;
} {
  const { decisions, outboxes, proven } = createDecisionStore<Reflections, PlacementId>(storage, {
    name: 'reflections',
    form: reflections,
    derive: () => ({}),
  });
  return { outboxes, proven, reflections: decisions };
}
