/**
 * Reflections of a student on the work at a placement [Reflectie]: short lines written during or right after it, the raw
 * material of the reflectieverslag. The student's alone. What was written stands beside the chain, which holds its salted
 * hash: so it can be taken off without a trace, and the chain stays whole.
 */
import type { Day, Week } from '../calendar/day.js';
import { weekOf } from '../calendar/day.js';
import { isDoneBefore, type Act, type Decided, type Decision } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import { hashOf } from '../evidence/hash.js';
import type { PlacementId } from '../placements/placement.js';

export type ReflectionId = string & { readonly __reflectionId: never };

export interface Reflection {
  readonly id: ReflectionId;
  readonly on: Day;
  /** Without causes of illness. */
  readonly text: string;
  /** So that nobody finds short words by their hash. */
  readonly salt: string;
}

export type ReflectionsEvent =
  /** `sealed`: the hash of what was written. */
  | { readonly kind: 'written'; readonly reflection: ReflectionId; readonly on: Day; readonly sealed: string }
  | { readonly kind: 'taken-off'; readonly reflection: ReflectionId };

export interface Reflections extends Decided<ReflectionsEvent> {
  readonly id: PlacementId;
  /** In the order in which they were written. */
  readonly reflections: readonly Reflection[];
}

export type WriteReflectionRefusal = { readonly why: 'no-words' } | { readonly why: 'too-many'; readonly most: number };
export type TakeOffReflectionRefusal = { readonly why: 'gone' };

/** One a working day and some more; a year has no more. */
export const MOST_REFLECTIONS = 300;
/** Signs of one. */
export const MOST_SIGNS = 2_000;

export function emptyReflections(id: PlacementId): Reflections {
  return { id, reflections: [], version: 0, history: [], outbox: [] };
}

/** The id of what one message writes. */
export function reflectionIdOf(placement: PlacementId, source: string): ReflectionId {
  return `reflection:${hashOf({ placement, source }).slice(0, 16)}` as ReflectionId;
}

export function isReflectionId(id: string): id is ReflectionId {
  return /^reflection:[0-9a-f]{16}$/.test(id);
}

/** Whether the history is whole, and what stands is what it sealed: no more, no less, and not a word else. */
export function areReflectionsSound({ reflections, history, version }: Reflections): boolean {
  const gone = new Set(history.flatMap(({ what }) => (what.kind === 'taken-off' ? [what.reflection] : [])));
  const sealed = history.flatMap(({ what }) =>
    what.kind === 'written' && !gone.has(what.reflection) ? [[what.reflection, what.on, what.sealed]] : [],
  );
  const stands = reflections.map((one) => [one.id, one.on, sealOf(one)]);
  return brokenAt(history) === null && version === history.length && hashOf(sealed) === hashOf(stands);
}

export function decideWriteReflection(
  reflections: Reflections,
  { id, text: typed, salt }: Pick<Reflection, 'id' | 'text' | 'salt'>,
  { today, act }: { readonly today: Day; readonly act: Act },
): Decision<Reflections, ReflectionsEvent, WriteReflectionRefusal> {
  if (isDoneBefore(reflections, act)) return { kind: 'again' };
  const text = typed.trim().slice(0, MOST_SIGNS);
  if (text === '') return { kind: 'refused', refusal: { why: 'no-words' } };
  if (reflections.reflections.length >= MOST_REFLECTIONS) {
    return { kind: 'refused', refusal: { why: 'too-many', most: MOST_REFLECTIONS } };
  }
  const written: Reflection = { id, on: today, text, salt };
  const what = { kind: 'written', reflection: id, on: today, sealed: sealOf(written) } as const;
  const next = { ...reflections, reflections: [...reflections.reflections, written] };
  return { kind: 'change', change: { next, event: { ...act, what }, notices: [] } };
}

export function decideTakeOffReflection(
  reflections: Reflections,
  id: ReflectionId,
  act: Act,
): Decision<Reflections, ReflectionsEvent, TakeOffReflectionRefusal> {
  if (isDoneBefore(reflections, act)) return { kind: 'again' };
  const left = reflections.reflections.filter((one) => one.id !== id);
  if (left.length === reflections.reflections.length) return { kind: 'refused', refusal: { why: 'gone' } };
  const event = { ...act, what: { kind: 'taken-off', reflection: id } } as const;
  return { kind: 'change', change: { next: { ...reflections, reflections: left }, event, notices: [] } };
}

/** Whether a student asked to be asked after an entry, and in which week that was done last. */
export interface ReflectionAsked {
  readonly on: boolean;
  readonly askedIn: Week | null;
}

/** After an entry: at most once a week, and only of who wants it. */
export function isToAskReflection(asked: ReflectionAsked | undefined, today: Day): boolean {
  return asked?.on === true && asked.askedIn !== weekOf(today);
}

const sealOf = ({ text, salt }: Pick<Reflection, 'text' | 'salt'>): string => hashOf({ text, salt });
