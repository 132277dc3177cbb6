/**
 * A record's history lived again: what it comes to must be what the record says, or one of the two was changed behind the
 * history's back. From which day hours count, and how many are to be made, is evidence as the hours are [2.1, 2.7].
 */
import { isDeepStrictEqual } from 'node:util';
import type { SealedEvent } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import type { Placement } from './placement.js';
import { factsOf, subjectOf, type PokEvent, type Recorded, type RecordedEvent } from './recorded.js';

/** Any of them: of a person or a school there is nothing but what was recorded. */
export type AnyRecord = Recorded<{ readonly id: string }, PokEvent>;

export function isRecordSound(record: AnyRecord): boolean {
  const { history, version } = record;
  return (
    brokenAt(history) === null &&
    version === history.length &&
    isDeepStrictEqual(factsOf(subjectOf(record)), history.reduce<object>(factsAfter, {}))
  );
}

/** All that stands after this event; `facts`: what stood before it. */
export function factsAfter(
  facts: object,
  event: SealedEvent<RecordedEvent<{ readonly id: string }> | PokEvent>,
): object {
  const { what, by, at, source } = event;
  if (what.kind !== 'pok') return what.facts;
  const { pokHistory = [] } = facts as Pick<Placement, 'pokHistory'>;
  return { ...facts, pok: what.pok, pokHistory: [...pokHistory, { pok: what.pok, by, at, source }] };
}
