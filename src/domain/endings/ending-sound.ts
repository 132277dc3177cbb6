/** The history of an early ending lived again: what it comes to must be what the ending says [2.10, 2.7]. */
import { isDeepStrictEqual } from 'node:util';
import { brokenAt } from '../evidence/evidence.js';
import type { Ending, EndingEvent } from './ending.js';

type Lived = Pick<Ending, 'state' | 'asked' | 'carriesOver' | 'isCarriedOut'>;

const NOTHING: Lived = { state: 'none', asked: null, carriesOver: null, isCarriedOut: false };

export function isEndingSound({ state, asked, carriesOver, isCarriedOut, history, version }: Ending): boolean {
  const lived = history.reduce((before, { what }) => after(before, what), NOTHING);
  return (
    brokenAt(history) === null &&
    version === history.length &&
    isDeepStrictEqual(lived, { state, asked, carriesOver, isCarriedOut })
  );
}

function after(before: Lived, what: EndingEvent): Lived {
  switch (what.kind) {
    case 'opened':
      return { ...before, state: 'opened', asked: null };
    case 'filled':
      return { ...before, state: 'filled', asked: what.asked };
    case 'returned':
      return { ...before, state: 'opened' };
    case 'agreed':
      return { ...before, state: what.as === 'trainer' ? 'trainer-agreed' : 'teacher-agreed' };
    case 'refused':
    case 'withdrawn':
      return { ...before, state: what.kind };
    case 'decided':
      return { ...before, state: 'decided', carriesOver: what.carriesOver };
    case 'carried-out':
      return { ...before, isCarriedOut: true };
  }
}
