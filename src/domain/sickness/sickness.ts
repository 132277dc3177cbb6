/**
 * Sick periods of a student [2.3]: sick from, expected until, recovered on. The nature or cause of an illness is never
 * asked, stored or passed on, so there is no field for it.
 */
import { addDays, daysOf, type Day, type Period } from '../calendar/day.js';
import type { Decided } from '../evidence/decision.js';
import { momentOf } from '../calendar/moment.js';
import type { PersonId } from '../people/people.js';

/** ziek gemeld, weer beter gemeld, toch niet ziek */
export const SICKNESS_STATES = ['open', 'recovered', 'taken-back'] as const;
export type SicknessState = (typeof SICKNESS_STATES)[number];

export interface SickPeriod {
  readonly state: SicknessState;
  readonly from: Day;
  /** The last day, as the student expects; null: not known yet. */
  readonly expectedUntil: Day | null;
  /** The first day back; null while that is open. */
  readonly back: Day | null;
  /** ISO instant. */
  readonly reportedAt: string;
  /** The event in which the student spoke of it last: a card that was made before it does not change it any more. */
  readonly said: number;
  /** Who was told. They hear every change, whoever it concerns by then. */
  readonly told: readonly PersonId[];
}

/** What happened to a period; they are counted from 1. */
export type SicknessEvent =
  | {
      readonly kind: 'reported' | 'changed';
      readonly period: number;
      readonly from: Day;
      readonly expectedUntil: Day | null;
    }
  /** Asked, and not better yet: nothing else changed. */
  | { readonly kind: 'still-sick'; readonly period: number }
  | { readonly kind: 'recovered'; readonly period: number; readonly back: Day }
  | { readonly kind: 'taken-back'; readonly period: number }
  /** Somebody who was told has seen it. */
  | { readonly kind: 'seen'; readonly period: number }
  /** What the adviescommissie decided of a long one: whether the training is extended. */
  | { readonly kind: 'long-decided'; readonly period: number; readonly isExtended: boolean };

/** All that a student reported; at most the last period is open. One document, so that no two periods can overlap. */
export interface SickRecord extends Decided<SicknessEvent> {
  /** The student. */
  readonly id: PersonId;
  /** In the order in which they were reported. */
  readonly periods: readonly SickPeriod[];
}

/** One period of one student: "sick:sanne:1". */
export type SicknessId = string & { readonly __sicknessId: never };

export function sicknessIdOf(studentId: PersonId, period: number): SicknessId {
  return `sick:${studentId}:${period}` as SicknessId;
}

/** Whose period, and which; null where the text is no id of a sickness. */
export function parseSicknessId(text: string): { readonly studentId: PersonId; readonly period: number } | null {
  const found = /^sick:(?<student>[\w-]{1,60}):(?<period>[1-9]\d{0,3})$/.exec(text)?.groups;
  return found ? { studentId: found['student'] as PersonId, period: Number(found['period']) } : null;
}

export function isSicknessId(text: string): text is SicknessId {
  return parseSicknessId(text) !== null;
}

/** The record as it is before anything is stored in it. */
export function neverSick(studentId: PersonId): SickRecord {
  return { id: studentId, periods: [], version: 0, history: [], outbox: [] };
}

/** Answers to "weet je al hoe lang?": the day on which it was asked, the day after, not known. */
export const HOW_LONG = ['today', 'tomorrow', 'unknown'] as const;
export type HowLong = (typeof HOW_LONG)[number];

/** A period with its number. */
export interface NumberedPeriod {
  readonly number: number;
  readonly period: SickPeriod;
}

/** The period that goes on: open, or with the first day back still to come. */
export function runningPeriod({ periods }: SickRecord, today: Day): NumberedPeriod | null {
  const period = periods.at(-1);
  const runs =
    period?.state === 'open' || (period?.state === 'recovered' && period.back !== null && period.back > today);
  return period && runs ? { number: periods.length, period } : null;
}

/** What is over for longer is told to nobody any more, and so not corrected either. */
export const OLD_NEWS_DAYS = 7;

/** The last period, where it is over and another first day back is one that others would still hear of. */
export function periodToCorrect({ periods }: SickRecord, back: Day, today: Day): NumberedPeriod | null {
  const period = periods.at(-1);
  const since = addDays(today, -OLD_NEWS_DAYS);
  if (period?.state !== 'recovered' || period.back === null || period.back === back) return null;
  return period.back >= since && back >= since ? { number: periods.length, period } : null;
}

/** Days that were over when they were reported: "was dinsdag ziek". */
export function isReportedAfterwards({ from, back, reportedAt }: SickPeriod): boolean {
  return back !== null && back > from && back <= momentOf(new Date(reportedAt)).day;
}

/** The days of a period that are known or expected: an open one without an end lasts up to and including `today`. */
export function sickDays({ state, from, expectedUntil, back }: SickPeriod, today: Day): Period | null {
  if (state === 'taken-back') return null;
  const last = back === null ? (expectedUntil ?? today) : addDays(back, -1);
  return last < from ? null : { from, until: last };
}

/**
 * The period about which the student is asked this morning: still open, past its first day, past the end that was
 * expected or without one, and not spoken of today.
 */
export function periodToAsk(record: SickRecord, today: Day): NumberedPeriod | null {
  const last = record.periods.at(-1);
  if (last?.state !== 'open' || last.from >= today) return null;
  if (last.expectedUntil !== null && last.expectedUntil >= today) return null;
  return saidOn(record, last) === today ? null : { number: record.periods.length, period: last };
}

/** The day on which the student spoke of it last. */
export function saidOn({ history }: SickRecord, { said, reportedAt }: SickPeriod): Day {
  return momentOf(new Date(history[said - 1]?.at ?? reportedAt)).day;
}

/** Whether others hear of it. */
export function isToldOf({ kind }: SicknessEvent): boolean {
  return kind !== 'seen' && kind !== 'still-sick' && kind !== 'long-decided';
}

/** All sick days that are known or expected; who has not said to be better is sick, whatever was expected. */
export function allSickDays(record: SickRecord | null, today: Day): ReadonlySet<Day> {
  const periods = (record?.periods ?? []).flatMap((period) => {
    const isOver = period.state === 'open' && period.expectedUntil !== null && period.expectedUntil < today;
    return sickDays(isOver ? { ...period, expectedUntil: null } : period, today) ?? [];
  });
  return new Set(periods.flatMap(daysOf));
}
