import { z } from 'zod';
import type { PersonId } from '../../domain/people/people.js';
import type { Availability, AvailabilityEvent, Slot } from '../../domain/talks/availability.js';
import type { Availabilities } from '../../ports/talks.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { clockTime, day, personId } from '../stored.js';

const slot: z.ZodType<Slot> = z.strictObject({ day, from: clockTime, until: clockTime });
const slots = z.array(slot);
const availabilityEvent: z.ZodType<AvailabilityEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('offered'), slots }),
  z.strictObject({ kind: z.literal('dropped'), slots }),
]);
const availability: z.ZodType<Availability> = z.strictObject({
  ...{ id: personId, slots },
  ...decided(availabilityEvent),
});

export function createAvailabilityStore(storage: Storage): {
  availabilities: Availabilities;
  outboxes: Outboxes;
  proven: ProvenDocuments<Availability>;
} {
  const { decisions, outboxes, proven } = createDecisionStore<Availability, PersonId>(storage, {
    name: 'availabilities',
    form: availability,
    derive: () => ({}),
  });
  return { outboxes, proven, availabilities: decisions };
}
