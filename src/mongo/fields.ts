/**
 * A stored document is described once, by zod; what mongoose has to know of its fields follows from that. Mongoose
 * refuses a field that is not described and casts what stands at the top; what lies deeper it takes as it is.
 */
import { Schema, type SchemaDefinition } from 'mongoose';
import type { z } from 'zod';

type Def = z.core.$ZodTypeDef & {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly values?: readonly unknown[];
};

/** The fields of a form, without its id. Throws where the form is not an object: such a document has no fields. */
export function fieldsOf(form: z.ZodType): SchemaDefinition {
  if (!('shape' in form)) throw new Error('a stored document is described by an object');
  const shape = Object.entries(form.shape as Readonly<Record<string, z.ZodType>>).filter(([name]) => name !== 'id');
  return Object.fromEntries(shape.map(([name, value]) => [name, fieldOf(value)]));
}

function fieldOf(form: z.ZodType): SchemaDefinition[string] {
  const def = form.def as Def;
  // Left to itself mongoose would make an empty list of one that is not there.
  if (def.type === 'array' && def.element) return listOf(def.element);
  return def.innerType ? fieldOf(def.innerType) : { type: simpleOf(form) };
}

function listOf(element: z.ZodType): SchemaDefinition[string] {
  const list: object = { type: [simpleOf(element)], default: undefined };
  return list;
}

function simpleOf(
  form: z.ZodType,
): StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor | object {
  const def = form.def as Def;
  switch (def.type) {
    case 'string':
    case 'enum':
      return String;
    case 'number':
      return Number;
    case 'boolean':
      return Boolean;
    case 'date':
      return Date;
    case 'literal':
      return typeof def.values?.[0] === 'number' ? Number : String;
    default:
      return Schema.Types.Mixed;
  }
}
