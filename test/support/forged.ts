/** Statements as somebody makes them who knows how every hash is made: what is around a change is made to fit again. */
import { hashOf } from '../../src/domain/evidence/evidence.js';
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
    previous = hashOf(unsealed);
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

/** The same in the format from before there were signatures, as it was made then. */
export function asEarlier(statement: HoursStatement): HoursStatement {
  const placement = without(statement.placement, ['history']);
  return rehashed({ ...without(statement, ['issuer', 'signature']), placement, format: EARLIER_VERSION });
}
