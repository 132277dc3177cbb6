import { z } from 'zod';
import { CONTACT_KINDS } from '../../domain/school/school.js';
import { WHO_IS_LOST, type Attention } from '../../domain/roster/attention.js';
import type { AtPlacement, Digest } from '../../domain/roster/digest.js';
import type { Forecast } from '../../domain/placements/forecast.js';
import type { OpenWeeks } from '../../domain/weeks/open-weeks.js';
import { WHY_LOST } from '../../domain/people/unreachable.js';
import type { Digests } from '../../ports/digests.js';
import { openDocuments, type Storage } from '../documents.js';
import { isOnlyDuplicates, writing } from '../driver-errors.js';
import { day, personId, placementId, week } from '../stored.js';
import { together } from '../together.js';

export const attention: z.ZodType<Attention> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ended'), on: day, short: z.int() }),
  z.strictObject({ kind: z.literal('not-handed-in'), weeks: z.int(), named: z.array(week).exactOptional() }),
  z.strictObject({ kind: z.literal('no-hours'), weeks: z.int() }),
  z.strictObject({ kind: z.literal('unsigned'), weeks: z.int(), days: z.int() }),
  z.strictObject({ kind: z.literal('sick'), days: z.int() }),
  z.strictObject({ kind: z.literal('behind'), percent: z.int() }),
  z.strictObject({ kind: z.literal('pok-missing') }),
  z.strictObject({
    kind: z.literal('contact-moment'),
    moment: z.enum(CONTACT_KINDS),
    from: day.exactOptional(),
    until: day,
    isOver: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('not-answering') }),
  z.strictObject({
    kind: z.literal('unreachable'),
    who: z.enum(WHO_IS_LOST),
    lost: z.strictObject({ why: z.enum(WHY_LOST), since: day.nullable() }).exactOptional(),
  }),
]);

export const forecast: z.ZodType<Forecast> = z.strictObject({
  minutes: z.int(),
  toMake: z.int(),
  week,
  reached: z.boolean(),
});

const atPlacement: z.ZodType<AtPlacement> = z.strictObject({
  placementId,
  attention: z.array(attention),
  begins: day.nullable(),
  counted: z.int(),
  // Digests from before these were told apart have none.
  submitted: z.int().default(0),
  written: z.int().default(0),
  toMake: z.int(),
  lastWeek: z.int(),
  weekBefore: z.int(),
  forecast: forecast.nullable(),
});

const openWeeks: z.ZodType<OpenWeeks> = z.strictObject({
  placementId,
  studentId: personId,
  weeks: z.array(week),
  minutes: z.int(),
});

const digest: z.ZodType<Digest> = z.strictObject({
  id: z.string(),
  personId,
  week,
  at: z.string(),
  students: z.int(),
  rows: z.array(
    z.strictObject({
      studentId: personId,
      sickSince: day.exactOptional(),
      attention: z.array(attention),
      at: z.array(atPlacement),
      inARow: z.int(),
    }),
  ),
  toSign: z.array(openWeeks),
  before: z.strictObject({ week, stoodOut: z.int() }).nullable(),
});

export function createDigestStore(storage: Storage): Digests {
  const digests = openDocuments(storage, {
    name: 'digests',
    form: digest,
    // By whose it is, who stands in it, and when it goes.
    indexes: [[{ personId: 1 }], [{ 'rows.studentId': 1 }], [{ 'toSign.studentId': 1 }], [{ at: 1 }]],
  });
  const { collection } = digests.model;

  async function addAll(added: readonly Digest[]): Promise<boolean[]> {
    try {
      const documents = added.map(({ id, ...fields }) => ({ _id: id as never, ...fields, ...digests.stamp }));
      await writing(collection.insertMany(documents, { ordered: false }));
      return added.map(() => true);
    } catch (error) {
      if (!isOnlyDuplicates(error)) throw error;
      const known = new Set([error.writeErrors].flat().map(({ index }) => index));
      return added.map((_, i) => !known.has(i));
    }
  }

  return { byId: digests.one, add: together(addAll) };
}
