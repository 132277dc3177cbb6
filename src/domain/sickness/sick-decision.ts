/** What is decided on a sickness [2.3]: why not, who hears of it, and which cards are brought up to date. */
import { isWithin, type Day } from '../calendar/day.js';
import type { Act, Decision, Notice } from '../evidence/decision.js';
import type { Moment } from '../calendar/moment.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import {
  sickDays,
  sicknessIdOf,
  type SicknessEvent,
  type SicknessId,
  type SickPeriod,
  type SickRecord,
} from './sickness.js';

/** `number` is the period that shows how it stands. */
export type SicknessRefusal =
  /** Nothing to tell anybody: it stands there already. */
  | { readonly why: 'already'; readonly number: number }
  /** A card from before. */
  | { readonly why: 'changed-since'; readonly number: number }
  | { readonly why: 'until-before-from'; readonly from: Day }
  /** The days from `from` up to `back` were sick days already. */
  | { readonly why: 'overlaps'; readonly from: Day; readonly back: Day }
  | { readonly why: 'no-placement'; readonly from: Day }
  /** `lastBack`: the first day back of the last time. */
  | { readonly why: 'not-sick'; readonly lastBack: Day | null }
  /** Pressed on a later day than it was asked on, so "vandaag" would be another day. */
  | { readonly why: 'asked-before'; readonly on: Day; readonly number: number }
  /** Days up to `until` were sick days, said by who is still reported sick: whether that was the last one. */
  | { readonly why: 'perhaps-over'; readonly number: number; readonly until: Day }
  /** "Weer beter" said again of who is back: whether it was a later day than was said. */
  | { readonly why: 'back-before'; readonly lastBack: Day }
  | { readonly why: 'back-before-from'; readonly from: Day }
  | { readonly why: 'too-late-to-take-back'; readonly number: number };

export type SicknessDecision = Decision<SickRecord, SicknessEvent, SicknessRefusal>;

export interface Context {
  /** All of the student's. */
  readonly placements: readonly Placement[];
  readonly now: Moment;
  readonly act: Act;
}

export const refused = (refusal: SicknessRefusal): SicknessDecision => ({ kind: 'refused', refusal });

/**
 * The praktijkopleider, the SLB'er and the BPV-docent of every placement that runs on those days, each once, and nobody
 * else; who heard before goes on hearing.
 */
export function hearersOf(period: SickPeriod, { placements, now }: Context): PersonId[] {
  const { from, until } = sickDays(period, now.day) ?? { from: period.from, until: period.from };
  const concerned = placements.filter(
    ({ period: runs }) => isWithin(from, runs) || (runs.from >= from && runs.from <= until),
  );
  const people = concerned.flatMap(({ trainerId, coachId, teacherId }) => [trainerId, coachId, teacherId]);
  return [...new Set([...period.told, ...people])];
}

/** Everybody who has to know hears of it, and cards that show the period are brought up to date. */
export function told(record: SickRecord, period: SickPeriod, what: SicknessEvent, context: Context): SicknessDecision {
  const said = record.history.length + 1;
  const hearers = hearersOf(period, context);
  const subject = sicknessIdOf(record.id, what.period);
  const notices: Notice[] = hearers.map((to) => ({
    key: keyOfSickNotice(subject, said, to),
    to,
    about: { kind: 'sick', student: record.id, event: said },
  }));
  if (what.kind !== 'reported') {
    const about = { kind: 'refresh', subject } as const;
    notices.push({ key: `refresh:${subject}:v${record.version + 1}`, to: record.id, about });
  }
  const next = withPeriod(record, what.period, { ...period, said, told: hearers });
  return { kind: 'change', change: { next, event: { ...context.act, what }, notices } };
}

/** Of what happened to this period in event `n` of the record. */
export function keyOfSickNotice(sickness: SicknessId, n: number, to: PersonId): string {
  return `${sickness}:v${n}:${to}`;
}

/** Nobody needs to hear of it. */
export function unnoticed(record: SickRecord, period: SickPeriod, what: SicknessEvent, act: Act): SicknessDecision {
  const next = withPeriod(record, what.period, period);
  return { kind: 'change', change: { next, event: { ...act, what }, notices: [] } };
}

function withPeriod(record: SickRecord, number: number, period: SickPeriod): SickRecord {
  return { ...record, periods: [...record.periods.slice(0, number - 1), period, ...record.periods.slice(number)] };
}
