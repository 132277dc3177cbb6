/** A student's sick record lived again: the periods that its history comes to must be those that it says [2.3, 2.7]. */
import { isDeepStrictEqual } from 'node:util';
import { addDays, type Day } from '../calendar/day.js';
import { momentOf } from '../calendar/moment.js';
import type { SealedEvent } from '../evidence/decision.js';
import { brokenAt } from '../evidence/evidence.js';
import type { SicknessEvent, SickPeriod, SickRecord } from './sickness.js';

/** Who was told rests on the placements of that moment, which stand elsewhere. */
type Lived = Omit<SickPeriod, 'told'>;

export function isSickRecordSound({ periods, history, version }: SickRecord): boolean {
  if (brokenAt(history) !== null || version !== history.length) return false;
  const said = periods.map(({ state, from, expectedUntil, back, reportedAt, said: event }): Lived => ({
    ...{ state, from, expectedUntil, back, reportedAt },
    said: event,
  }));
  return history.reduce<readonly (readonly Lived[])[]>(after, [[]]).some((lived) => isDeepStrictEqual(lived, said));
}

/** What the periods may be after an event; more than one where it does not say whether the student is back again. */
function after(all: readonly (readonly Lived[])[], event: SealedEvent<SicknessEvent>): readonly (readonly Lived[])[] {
  const { what, n } = event;
  return all.flatMap((before) => {
    const index = what.period - 1;
    const was = before[index];
    return possible(was, event).map((period) => {
      const isSaid = what.kind !== 'seen' && what.kind !== 'long-decided';
      return before.toSpliced(index, 1, { ...period, said: isSaid ? n : period.said });
    });
  });
}

function possible(was: Lived | undefined, { what, at, n }: SealedEvent<SicknessEvent>): readonly Lived[] {
  const { day: today } = momentOf(new Date(at));
  if (what.kind === 'reported') {
    const { from, expectedUntil } = what;
    return was ? [] : [whenOver({ state: 'open', from, expectedUntil, back: null, reportedAt: at, said: n }, today)];
  }
  if (!was) return [];
  switch (what.kind) {
    case 'changed': {
      const { from, expectedUntil } = what;
      const open = whenOver({ ...was, state: 'open', from, expectedUntil, back: null }, today);
      // Begun earlier than was said: the day back stays.
      return was.back !== null && expectedUntil === was.expectedUntil ? [open, { ...was, from }] : [open];
    }
    case 'recovered':
      return [{ ...was, state: 'recovered', back: what.back }];
    case 'taken-back':
      return [{ ...was, state: 'taken-back' }];
    case 'still-sick':
    case 'seen':
    case 'long-decided':
      return [was];
  }
}

/** A period of which the last day was said, and lay behind, was over. */
function whenOver(period: Lived, today: Day): Lived {
  const { expectedUntil } = period;
  if (expectedUntil === null || expectedUntil >= today) return period;
  return { ...period, state: 'recovered', back: addDays(expectedUntil, 1) };
}
