/** Statements as somebody makes them who knows how every hash is made: what is around a change is made to fit again. */
import { hashOfEvent } from '../../src/domain/evidence/texts-beside.js';
import {
  EARLIER_VERSION,
  hashOfContents,
  headOf,
  totalsOf,
  type HoursStatement,
  type StatementWeek,
} from '../../src/domain/evidence/hours-statement.js';
import { someStatement } from './statement.js';

type Event = StatementWeek['history'][number];

export const rehashed = (statement: HoursStatement): HoursStatement => ({
  ...statement,
  hash: hashOfContents(statement),
});

/** Head, totals and hash as they follow from the weeks. */
export const summedAnew = (statement: HoursStatement): HoursStatement =>
  rehashed({
    ...statement,
    head: headOf(statement.weeks),
    totals: totalsOf(statement.placement, statement.weeks),
  });

/** The chain of a history made anew after its events were changed. */
export function resealed(events: readonly Event[]): Event[] {
  let previous = '';
  return events.map((event, i) => {
    const unsealed = without({ ...event, n: i + 1, previous }, ['hash']);
    previous = hashOfEvent(unsealed) ?? '';
    return { ...unsealed, hash: previous };
  });
}

export function without<T extends object>(whole: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.includes(field))) as T;
}

/** Events of one week changed, and all that follows from them. */
export function withEvents(
  change: (event: Event) => Event,
  week = '2026-W46',
  statement = someStatement(),
): HoursStatement {
  const weeks = statement.weeks.map((one) =>
    one.week === week ? { ...one, history: resealed(one.history.map(change)) } : one,
  );
  return summedAnew({ ...statement, weeks });
}

/** The same in the format from before there were signatures, as it was made then: texts were hashed with the rest. */
export function asEarlier(statement: HoursStatement): HoursStatement {
  const placement = without(statement.placement, ['history']);
  const weeks = statement.weeks.map((week) => ({
    ...week,
    history: resealed(week.history.map((event) => without(event, ['texts']))),
  }));
  const earlier = { ...without(statement, ['issuer', 'signature']), placement, weeks, head: headOf(weeks) };
  return rehashed({ ...earlier, format: EARLIER_VERSION });
}
