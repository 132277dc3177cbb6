/** How things may stand with talks of Sanne; her words are "geheim" in all of them. */
import type { DirectRequest } from '../../src/carry-out/carried.js';
import type { Day } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { TalkId } from '../../src/domain/talks/talks.js';
import { asks } from './asking.js';
import { els, sanne } from './people.js';
import { PLACEMENT, type State } from './states-of-sanne.js';

export { PLACEMENT };
export const HALFWAY = 'halfway-1' as TalkId;
export const FRIDAY_OF_TALK = '2026-12-04' as Day;

type Of<Kind extends DirectRequest['kind']> = DirectRequest & { readonly kind: Kind };

export const planForm: Of<'save-talk'> = {
  ...{ kind: 'save-talk', placement: PLACEMENT, talk: HALFWAY, revision: 0, moment: null },
  ...{ day: FRIDAY_OF_TALK, time: '10:00' as ClockTime, place: 'geheim' },
};
export const FORM: Of<'save-form'> = {
  ...{ kind: 'save-form', placement: PLACEMENT, talk: HALFWAY, revision: 0, form: 1, send: true },
  answers: ['geheim', '', '', '', ''],
};
export const REPORT: Of<'save-report'> = {
  ...{ kind: 'save-report', placement: PLACEMENT, talk: HALFWAY, revision: 0, on: '2026-11-24' as Day },
  said: { points: 'geheim', agreements: '', newGoals: '', advice: '', judged: [] },
};
export const talkPlanned: State = (talk) => asks(talk, sanne(), planForm);
export const talkHeld: State = (talk) =>
  asks(talk, sanne(), {
    ...{ kind: 'hold-talk', placement: PLACEMENT, talk: HALFWAY, revision: 0, on: '2026-11-24' as Day },
  });
export const talkReported: State = async (talk) => {
  await talkHeld(talk);
  await asks(talk, els(), REPORT);
};
