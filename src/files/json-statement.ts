/**
 * The statement as JSON, in the one form that RFC 8785 leaves (and a line end), so that a byte that differs is a
 * change; and read again, so that it can be checked without a database.
 */
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { parseWeek, type Week } from '../domain/calendar/day.js';
import { ROLES } from '../domain/people/people.js';
import { NOT_WORKED_REASONS, WEEK_STATES } from '../domain/weeks/week-sheet.js';
import type { Where } from '../domain/evidence/verdict.js';
import { EARLIER_VERSION, STATEMENT_VERSION, type HoursStatement } from '../domain/evidence/hours-statement.js';

export function jsonStatement(statement: HoursStatement): Buffer {
  return Buffer.from(written(statement));
}

export type ReadStatement =
  | { readonly kind: 'statement'; readonly statement: HoursStatement }
  | { readonly kind: 'not-text' | 'not-json' | 'not-canonical' }
  | { readonly kind: 'not-a-statement'; readonly where: Where };

export function readStatement(bytes: Uint8Array): ReadStatement {
  const text = decoded(bytes);
  if (text === null) return { kind: 'not-text' };
  const json = parsed(text);
  if (json === undefined) return { kind: 'not-json' };
  if (!isCanonical(json, text)) return { kind: 'not-canonical' };
  const result = form.safeParse(json);
  if (!result.success) return { kind: 'not-a-statement', where: whereIn(json, result.error.issues[0]?.path ?? []) };
  // The form names what the check looks at; the hashes are over the whole, so the whole is what is handed on.
  return { kind: 'statement', statement: json as HoursStatement };
}

const written = (value: object): string => `${canonicalize(value) ?? ''}\n`;

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isCanonical(json: unknown, text: string): boolean {
  try {
    return typeof json === 'object' && json !== null && written(json) === text;
  } catch {
    // Half a surrogate pair has no canonical form.
    return false;
  }
}

function whereIn(json: unknown, path: readonly PropertyKey[]): Where {
  const [first, index, second, event, ...rest] = path;
  const weeks = z.object({ weeks: z.array(z.object({ week })) }).safeParse(json).data?.weeks;
  const found = first === 'weeks' && typeof index === 'number' ? weeks?.[index] : undefined;
  if (!found) return { week: null, event: null, field: path.join('.') };
  const isEvent = second === 'history' && typeof event === 'number';
  return isEvent
    ? { week: found.week, event: event + 1, field: rest.join('.') }
    : { week: found.week, event: null, field: path.slice(2).join('.') };
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();
const week = z.custom<Week>((text) => typeof text === 'string' && parseWeek(text) !== null);
const minutes = z.int().min(0);
const entry = z
  .object({ id: z.string(), source: z.string(), day, minutes })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
const entries = z.array(entry);
const notWorked = z.enum(NOT_WORKED_REASONS);
const what = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('added'), entries }),
  z.looseObject({ kind: z.literal('replaced'), removed: entries, entries }),
  z.looseObject({ kind: z.literal('removed'), removed: entries }),
  z.looseObject({ kind: z.literal('taken-back'), removed: entries, restored: entries }),
  z.looseObject({ kind: z.literal('submitted'), minutes, notWorked: notWorked.optional() }),
  z.looseObject({ kind: z.literal('withdrawn') }),
  z.looseObject({ kind: z.literal('returned'), reason: z.string(), about: entry.optional() }),
  z.looseObject({ kind: z.literal('approved'), minutes, entries }),
  z.looseObject({ kind: z.literal('signature-taken-back') }),
  z.looseObject({ kind: z.literal('reopened') }),
  z.looseObject({ kind: z.literal('given-up'), signed: z.int() }),
]);

const period = z.strictObject({ from: day, until: day });
const placement = z.looseObject({
  ...{ id: z.string(), studentId: z.string(), trainerId: z.string(), teacherId: z.string(), coachId: z.string() },
  ...{ pok: day.nullable(), minutesToMake: minutes, period },
  pokHistory: z.array(z.looseObject({ pok: day.nullable(), by: z.string(), at: z.iso.datetime() })).optional(),
});
const agreed = z.strictObject({
  mentorId: z.string().optional(),
  ...{ studentId: z.string(), trainerId: z.string(), teacherId: z.string(), coachId: z.string() },
  ...{ pok: day.nullable(), minutesToMake: minutes, period },
});
const texts = z
  .array(z.union([z.strictObject({ at: z.string(), salt: z.string() }), z.strictObject({ at: z.string(), hash })]))
  .optional();
const by = { at: z.iso.datetime(), by: z.string(), role: z.enum(ROLES), way: z.string() };

const common = {
  madeAt: z.iso.datetime(),
  people: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  weeks: z.array(
    z.looseObject({
      id: z.string(),
      placementId: z.string(),
      week,
      state: z.enum(WEEK_STATES),
      version: z.int(),
      notWorked: notWorked.nullable(),
      entries,
      history: z.array(
        z.looseObject({ n: z.int(), ...by, previous: z.string(), texts, was: hash.optional(), hash, what }),
      ),
    }),
  ),
  totals: z.strictObject({ counted: minutes, waiting: minutes, notCounting: minutes, toMake: minutes }),
  head: hash,
  marks: z.array(z.looseObject({ marks: z.array(z.looseObject({ kind: z.string(), day })) })).optional(),
  root: z.looseObject({ hash, at: z.iso.datetime() }).nullable(),
  hash,
};

/** What the check looks at. */
const form = z.discriminatedUnion('format', [
  z.looseObject({
    format: z.literal(STATEMENT_VERSION),
    issuer: z.strictObject({ url: z.string(), key: z.string() }),
    placement: placement.extend({ history: z.array(z.strictObject({ n: z.int(), ...by, hash, agreed })) }),
    ...common,
    signature: z.string(),
  }),
  z.looseObject({ format: z.literal(EARLIER_VERSION), placement, ...common }),
]);
