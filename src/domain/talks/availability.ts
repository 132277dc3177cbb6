/** When a BPV-docent can hold talks, as they say it themselves: moments to pick from, never a reason to refuse one. */
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../calendar/day.js';
import { clockTimeOf, minutesOf, type ClockTime, type Moment } from '../calendar/moment.js';
import { isDoneBefore, type Act, type Decided, type Decision, type HappenedEvent } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import type { PersonId } from '../people/people.js';

/** On one day from a time until a later one. */
export interface Slot {
  readonly day: Day;
  readonly from: ClockTime;
  readonly until: ClockTime;
}

export type AvailabilityEvent =
  /** In place of all that was said of these days before. */
  | { readonly kind: 'offered'; readonly slots: readonly Slot[] }
  | { readonly kind: 'dropped'; readonly slots: readonly Slot[] };

export interface Availability extends Decided<AvailabilityEvent> {
  readonly id: PersonId;
  /** In order of time; also those that are over, until something is said again. */
  readonly slots: readonly Slot[];
}

export type OfferRefusal =
  { readonly why: 'past' } | { readonly why: 'ends-before-it-begins' } | { readonly why: 'too-many' };

/** What one person offers at once; more is a timetable. */
const MOST_SLOTS = 60;
/** A talk takes an hour, with what comes around it. */
const MINUTES = 60;

export function notAvailable(id: PersonId): Availability {
  return { id, slots: [], version: 0, history: [], outbox: [] };
}

export function decideOffer(
  availability: Availability,
  slots: readonly Slot[],
  { act, now }: { readonly act: Act; readonly now: Moment },
): Decision<Availability, AvailabilityEvent, OfferRefusal> {
  if (isDoneBefore(availability, act)) return { kind: 'again' };
  if (slots.some(({ from, until }) => until <= from))
    return { kind: 'refused', refusal: { why: 'ends-before-it-begins' } };
  const coming = slots.filter((slot) => isToCome(slot, now));
  if (coming.length === 0) return { kind: 'refused', refusal: { why: 'past' } };
  if (slotsToCome(availability, now).length + coming.length > MOST_SLOTS)
    return { kind: 'refused', refusal: { why: 'too-many' } };
  return changed(availability, { ...act, what: { kind: 'offered', slots: coming } });
}

/** Those of this day; of one that is not there any more the answer is the same. */
export function decideDropSlots(
  availability: Availability,
  day: Day,
  act: Act,
): Decision<Availability, AvailabilityEvent, never> {
  const slots = availability.slots.filter((slot) => slot.day === day);
  if (isDoneBefore(availability, act) || slots.length === 0) return { kind: 'again' };
  return changed(availability, { ...act, what: { kind: 'dropped', slots } });
}

function changed(
  availability: Availability,
  event: HappenedEvent<AvailabilityEvent>,
): Decision<Availability, AvailabilityEvent, never> {
  const next = { ...availability, slots: slotsAfter(availability.slots, event) };
  return { kind: 'change', change: { next, event, notices: [] } };
}

/** Whether the history is whole, and what stands is what it comes to. */
export function isAvailabilitySound({ slots, history, version }: Availability): boolean {
  const lived = history.reduce<readonly Slot[]>(slotsAfter, []);
  return brokenAt(history) === null && version === history.length && isDeepStrictEqual(lived, slots);
}

function slotsAfter(slots: readonly Slot[], { what }: HappenedEvent<AvailabilityEvent>): readonly Slot[] {
  if (what.kind === 'dropped') return slots.filter((slot) => !what.slots.some((one) => isDeepStrictEqual(one, slot)));
  const days = new Set(what.slots.map(({ day }) => day));
  return [...slots.filter(({ day }) => !days.has(day)), ...what.slots].sort((a, b) =>
    `${a.day}${a.from}` < `${b.day}${b.from}` ? -1 : 1,
  );
}

export function slotsToCome({ slots }: Pick<Availability, 'slots'>, now: Moment): readonly Slot[] {
  return slots.filter((slot) => isToCome(slot, now));
}

const isToCome = ({ day, until }: Slot, now: Moment): boolean => day > now.day || (day === now.day && until > now.time);

/** Whole hours that can be picked, the first ones, without what is taken by other talks. */
export function freeMoments(
  slots: readonly Slot[],
  taken: readonly Moment[],
  { now, most }: { readonly now: Moment; readonly most: number },
): readonly Moment[] {
  return slots
    .flatMap(({ day, from, until }) => {
      const count = Math.floor((minutesOf(until) - minutesOf(from)) / MINUTES);
      return Array.from({ length: count }, (_, i) => ({ day, time: clockTimeOf(minutesOf(from) + i * MINUTES) }));
    })
    .filter(({ day, time }) => day > now.day || (day === now.day && time > now.time))
    .filter((moment) => !taken.some((other) => overlaps(moment, other)))
    .slice(0, most);
}

/** Whether a talk at this moment lies in what was offered; where nothing was offered, nothing is known of it. */
export function isOffered({ day, time }: Moment, slots: readonly Slot[]): boolean {
  const end = minutesOf(time) + MINUTES;
  return slots.some((slot) => slot.day === day && slot.from <= time && end <= minutesOf(slot.until));
}

/** Whether two talks that begin then take any of the same time. */
export const overlaps = (a: Moment, b: Moment): boolean =>
  a.day === b.day && Math.abs(minutesOf(a.time) - minutesOf(b.time)) < MINUTES;

/** How long a talk is put into calendars for, in minutes. */
export const TALK_MINUTES = MINUTES;
