/** Praktijkopleider, BPV-docent and who decides answer an early ending, each when it is their turn [2.10]. */
import type { Day } from '../calendar/day.js';
import { isBehind, isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import { askedNow, partAsked, type AroundEnding, type Ending, type EndingEvent } from './ending.js';
import { asksAfter, everybody, told } from './ending-notices.js';
import { whyNotThatDay, type FillEndingRefusal } from './fill-ending.js';

export type AnswerEndingRefusal =
  /** It is not this person's turn (any more). */
  | { readonly why: 'not-asked' }
  | { readonly why: 'behind' }
  | { readonly why: 'no-reason' }
  /** Who decides has to say whether the hours carry over. */
  | { readonly why: 'no-choice' }
  /** The last day cannot be any more what it was when the form was filled in. */
  | { readonly why: 'day'; readonly of: FillEndingRefusal };

/** `carriesOver`: said by who decides. */
export type SaidOfEnding =
  | { readonly answer: 'agreed'; readonly carriesOver?: boolean | undefined }
  | { readonly answer: 'refused'; readonly reason: string };

export interface AnswerEnding {
  readonly said: SaidOfEnding;
  readonly version: number;
  /** The last day with hours on the sheets; null: there are none. */
  readonly lastWorked: Day | null;
}

interface Context {
  readonly around: AroundEnding;
  readonly act: Act;
}

type Decided = Decision<Ending, EndingEvent, AnswerEndingRefusal>;
const refused = (refusal: AnswerEndingRefusal): Decided => ({ kind: 'refused', refusal });

/** Agreement hands it on to the next; a refusal of the praktijkopleider hands it back, any other ends it. */
export function decideAnswerEnding(
  ending: Ending,
  { said, version, lastWorked }: AnswerEnding,
  { around, act }: Context,
): Decided {
  if (isDoneBefore(ending, act)) return { kind: 'again' };
  const part = partAsked(ending);
  if (part === null || !askedNow(ending, around).includes(act.by)) return refused({ why: 'not-asked' });
  if (isBehind(ending, version)) return refused({ why: 'behind' });
  if (said.answer === 'refused') {
    const reason = said.reason.trim();
    if (reason === '') return refused({ why: 'no-reason' });
    return part === 'trainer'
      ? changed({ ...ending, state: 'opened' }, { kind: 'returned', reason }, { around, act })
      : changed({ ...ending, state: 'refused' }, { kind: 'refused', as: part, reason }, { around, act });
  }
  if (part !== 'decider') {
    const state = part === 'trainer' ? 'trainer-agreed' : 'teacher-agreed';
    return changed({ ...ending, state }, { kind: 'agreed', as: part }, { around, act });
  }
  const { carriesOver } = said;
  if (carriesOver === undefined) return refused({ why: 'no-choice' });
  const wrong = ending.asked && whyNotThatDay(ending.asked.lastDay, lastWorked, around);
  if (wrong) return refused({ why: 'day', of: wrong });
  return changed({ ...ending, state: 'decided', carriesOver }, { kind: 'decided', carriesOver }, { around, act });
}

function changed(next: Ending, what: EndingEvent, { around, act }: Context): Decided {
  const hears =
    what.kind === 'returned'
      ? [around.placement.studentId]
      : what.kind === 'agreed'
        ? askedNow(next, around)
        : everybody(around);
  return {
    kind: 'change',
    change: {
      next,
      event: { ...act, what },
      notices: [...told(next, hears, act), ...asksAfter(next, next.state, around, act)],
    },
  };
}
