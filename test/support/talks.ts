/** Talks of Sanne, decided on one after another; it is Wednesday 25 November 14:00. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { ClockTime, Moment } from '../../src/domain/calendar/moment.js';
import type { Person } from '../../src/domain/people/people.js';
import type { School } from '../../src/domain/school/school.js';
import { decideHoldTalk } from '../../src/domain/talks/hold-talk.js';
import { decidePlanTalk, type TalkContext } from '../../src/domain/talks/plan-talk.js';
import { currentTalk, kindOfTalk, noTalks, talkOf, type TalkId, type Talks } from '../../src/domain/talks/talks.js';
import { decideFillForm } from '../../src/domain/talks/write-talk.js';
import { actOf, after } from './deciding.js';
import { placementOfSanne, sanne, school } from './people.js';

export const placement = placementOfSanne();
export const empty = noTalks(placement.id);
export const HALFWAY = 'halfway-1' as TalkId;
export const FINAL = 'final-1' as TalkId;
export const NOW: Moment = { day: '2026-11-25' as Day, time: '14:00' as ClockTime };
export const when = (day = '2026-12-04', time = '10:00', place = '') => ({
  ...{ day: day as Day, time: time as ClockTime, place },
});

export const by = (person: Person = sanne(), more: Partial<TalkContext> & { source?: string } = {}): TalkContext => ({
  ...{ placement, school: school(), now: NOW, act: actOf(person, more.source ? { source: more.source } : {}) },
  ...more,
});
export const shownNow = (talks: Talks, talk: TalkId) => ({
  talk,
  revision: (talkOf(talks, talk) ?? currentTalk(talks, kindOfTalk(talk))).revision,
});
export const plan = (talks: Talks, talk = HALFWAY, at = when(), person: Person = sanne()): Talks =>
  after(decidePlanTalk(talks, { ...shownNow(talks, talk), at }, by(person)));
export const hold = (talks: Talks, talk = HALFWAY, on = '2026-11-24', person: Person = sanne()): Talks =>
  after(decideHoldTalk(talks, { ...shownNow(talks, talk), on: on as Day }, by(person)));
export const fill = (talks: Talks, side: 'student' | 'trainer', isSent: boolean, talk = HALFWAY): Talks =>
  after(
    decideFillForm(
      talks,
      {
        ...{ talk, side, isSent, form: 1, answers: { work: `van ${side}` } },
        revision: talkOf(talks, talk)?.forms[side]?.revision ?? 0,
      },
      by(),
    ),
  );
export const bySchool = (talks: School['talks']): School => school(talks && { talks });
