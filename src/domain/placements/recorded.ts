/**
 * What the school records of placements, of people and of itself: decided documents, of which the state is what readers
 * need and the history says what stood there before, who changed it and when. Each event holds all that stood from then
 * on, so that any version can be read from it alone.
 */
import type { Day } from '../calendar/day.js';
import type { Act, Change, Decided } from '../evidence/decision.js';
import { applied } from '../evidence/evidence.js';
import type { Person } from '../people/people.js';
import type { Placement } from './placement.js';
import type { School } from '../school/school.js';

/** All but the id, which the document bears. */
export type FactsOf<T> = Omit<T, 'id'>;

/** `taken-over`: it was known before there were histories, which begin with what stood then. */
export interface RecordedEvent<T> {
  readonly kind: 'recorded' | 'changed' | 'taken-over';
  readonly facts: FactsOf<T>;
}

/** @template More what else can happen to it */
export type Recorded<T, More = never> = T & Decided<RecordedEvent<T> | More>;

/** The POK came in, signed, on that day; null: it is not in. */
export interface PokEvent {
  readonly kind: 'pok';
  readonly pok: Day | null;
}

export type PersonRecord = Recorded<Person>;
export type SchoolRecord = Recorded<School>;
export type PlacementRecord = Recorded<Placement, PokEvent>;

/** The document with its first event, to be committed on version 0. */
export function recorded<T extends { readonly id: string }>(subject: T, act: Act): Recorded<T> {
  return applied<Recorded<T>, RecordedEvent<T>>({
    next: { ...subject, version: 0, history: [], outbox: [] },
    event: { ...act, what: { kind: 'recorded', facts: factsOf(subject) } },
    notices: [],
  });
}

/** The document as `subject` says that it is from now on. */
export function changeTo<T extends { readonly id: string }, More>(
  { version, history, outbox, textsRemovedAt }: Recorded<T, More>,
  subject: T,
  act: Act,
): Change<Recorded<T, More>, RecordedEvent<T> | More> {
  return {
    next: { ...subject, version, history, outbox, ...(textsRemovedAt !== undefined && { textsRemovedAt }) },
    event: { ...act, what: { kind: 'changed', facts: factsOf(subject) } },
    notices: [],
  };
}

/** As everybody else reads it: without what makes it a decided document. */
export function subjectOf<T extends { readonly id: string }, More>(document: Recorded<T, More>): T {
  return without(document, ['version', 'history', 'outbox', 'textsRemovedAt']) as T;
}

/** All that was recorded of it. */
export function factsOf<T extends { readonly id: string }>(subject: T): FactsOf<T> {
  return without(subject, ['id']) as FactsOf<T>;
}

function without(document: object, left: readonly string[]): unknown {
  return Object.fromEntries(Object.entries(document).filter(([field]) => !left.includes(field)));
}
