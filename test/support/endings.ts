/** An early ending of Sanne's placement, step by step: who does what next. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { EndingAsks } from '../../src/asks/endings.js';
import type { Person } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { asks } from './asking.js';
import type { Conversation, Seen } from './conversation.js';
import { anneke, els, karel, sanne } from './people.js';

export const PLACEMENT = 'sanne-de-brug' as PlacementId;
export const LAST_DAY = '2026-12-04' as Day;

export const FORM = { reason: 'no-match', lastDay: LAST_DAY, remark: 'geheim' } as const;
export const filling = (version = 0): Extract<EndingAsks, { kind: 'fill-ending' }> => ({
  ...{ kind: 'fill-ending', placement: PLACEMENT, version, ...FORM },
});
export const agreeing = (version: number, carriesOver?: boolean): Extract<EndingAsks, { kind: 'agree-ending' }> => ({
  ...{ kind: 'agree-ending', placement: PLACEMENT, version },
  ...(carriesOver !== undefined && { carriesOver }),
});
export const refusing = (version: number, reason = 'eerst praten'): Extract<EndingAsks, { kind: 'refuse-ending' }> => ({
  ...{ kind: 'refuse-ending', placement: PLACEMENT, version, reason },
});

type Step = (talk: Conversation) => Promise<Seen>;
const after = (before: Step | null, who: Person, request: EndingAsks): Step => {
  return async (talk) => {
    if (before) await before(talk);
    return asks(talk, who, request);
  };
};

/** Versions 1 to 4. */
export const endingFilled: Step = after(null, sanne(), filling());
export const trainerAgreed: Step = after(endingFilled, karel(), agreeing(1));
export const teacherAgreed: Step = after(trainerAgreed, els(), agreeing(2));
export const endingDecided: Step = after(teacherAgreed, anneke(), agreeing(3, true));
export const endingOpened: Step = after(null, anneke(), { kind: 'open-ending', placement: PLACEMENT, version: 0 });
export const endingReturned: Step = after(endingFilled, karel(), refusing(1));
export const endingRefused: Step = after(trainerAgreed, els(), refusing(2));
export const endingWithdrawn: Step = after(trainerAgreed, sanne(), {
  ...{ kind: 'withdraw-ending', placement: PLACEMENT, version: 2 },
});
