import { expect } from 'chai';
import { Schema } from 'mongoose';
import { z } from 'zod';
import { fieldsOf } from '../../src/mongo/fields.js';
import { week } from '../../src/mongo/stored.js';

const Mixed = Schema.Types.Mixed;

describe('what mongoose has to know of a document follows from its form', () => {
  it('names every field but the id, which mongoose has by itself', () => {
    expect(fieldsOf(z.strictObject({ id: z.string(), name: z.string() }))).to.deep.equal({ name: { type: String } });
  });

  it('casts what stands at the top by what it is', () => {
    const form = z.strictObject({
      week,
      state: z.enum(['draft', 'submitted']),
      year: z.literal([1, 2, 3]),
      minutes: z.int(),
      agreed: z.boolean(),
      due: z.date(),
    });
    expect(Object.values(fieldsOf(form)).map((field) => (field as { type: unknown }).type)).to.deep.equal([
      ...[String, String, Number, Number, Boolean, Date],
    ]);
  });

  it('looks through what may be left out, null, or has a default', () => {
    const form = z.strictObject({ at: z.date().nullable(), on: z.boolean().default(true), n: z.int().exactOptional() });
    expect(fieldsOf(form)).to.deep.equal({ at: { type: Date }, on: { type: Boolean }, n: { type: Number } });
  });

  it('takes what lies deeper as it is', () => {
    const form = z.strictObject({
      period: z.strictObject({ from: z.string() }),
      of: z.partialRecord(z.enum(['1']), z.int()),
    });
    expect(fieldsOf(form)).to.deep.equal({ period: { type: Mixed }, of: { type: Mixed } });
  });

  it('makes no list of one that is not there', () => {
    const form = z.strictObject({
      days: z.array(z.int()).nullable(),
      lines: z.array(z.strictObject({ id: z.string() })),
    });
    expect(fieldsOf(form)).to.deep.equal({
      days: { type: [Number], default: undefined },
      lines: { type: [Mixed], default: undefined },
    });
  });

  it('is for documents only', () => {
    expect(() => fieldsOf(z.string())).to.throw('described by an object');
  });
});
