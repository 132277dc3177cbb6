/**
 * Who takes part in a talk, who is to know of a change to it, and what is asked of them later: their form a week ahead, and
 * the day after whether it took place. What has become of it is seen when that time comes.
 */
import { addDays, type Day } from '../calendar/day.js';
import { instantOf, momentOf, type ClockTime } from '../calendar/moment.js';
import { workingDayFrom, workingDayUpTo } from '../calendar/working-days.js';
import type { Act, Notice } from '../evidence/decision.js';
import type { Role, PersonId } from '../people/people.js';
import type { Placement, PlacementId } from '../placements/placement.js';
import type { School } from '../school/school.js';
import { formOfTalk } from './talk-forms.js';
import { talksSubject, type Side, type Talk, type TalkId, type TalkKind, type Talks, type TalkTime } from './talks.js';

const MORNING = '09:00' as ClockTime;
const DAYS_TO_PREPARE = 7;
const DAYS_BEFORE_LAST_CALL = 2;

/** Who is there: first contact and a call are of BPV-docent and company, the talks in between of student and praktijkopleider. */
export function rolesIn(kind: TalkKind): readonly Extract<Role, 'student' | 'trainer' | 'teacher'>[] {
  switch (kind) {
    case 'first-contact':
    case 'call':
      return ['trainer', 'teacher'];
    case 'trainer-talk':
    case 'two-weekly':
      return ['student', 'trainer'];
    case 'halfway':
    case 'final':
      return ['student', 'trainer', 'teacher'];
  }
}

/** Each once, who is two of them as well. */
export function whoTakesPart(kind: TalkKind, { studentId, trainerId, teacherId }: Placement): readonly PersonId[] {
  const ids = { student: studentId, trainer: trainerId, teacher: teacherId };
  return [...new Set(rolesIn(kind).map((role) => ids[role]))];
}

/** Everybody who takes part hears what the next event is, but who did it. */
export function toldOfTalk({ id, version }: Talks, kind: TalkKind, placement: Placement, act: Act): Notice[] {
  return whoTakesPart(kind, placement)
    .filter((to) => to !== act.by)
    .map((to) => ({
      key: keyOfTalk(id, version + 1, to),
      to,
      about: { kind: 'talk', placement: id, event: version + 1 },
    }));
}

export function keyOfTalk(id: PlacementId, event: number, to: PersonId): string {
  return `talk:${id}:v${event}:${to}`;
}

/** Cards of it that stand in chats are brought up to date. */
export function talksRefreshed({ id, version }: Talks, talk: TalkId, to: PersonId): Notice[] {
  return [talksSubject(id), talksSubject(id, talk)].map((subject) => ({
    key: `refresh:${subject}:v${version + 1}`,
    ...{ to, about: { kind: 'refresh', subject } },
  }));
}

interface PlannedTalk {
  readonly talk: TalkId;
  readonly kind: TalkKind;
  readonly at: TalkTime;
}

/** The form for both sides a week ahead, once more shortly before; and the first working day after it: whether it was held. */
export function askedLater(
  { id, version }: Talks,
  { talk, kind, at }: PlannedTalk,
  { placement, school, act }: { readonly placement: Placement; readonly school: School; readonly act: Act },
): Notice[] {
  const event = version + 1;
  const on = (day: Day): Date => instantOf({ day, time: MORNING });
  const sides: readonly (readonly [Side, PersonId])[] = formOfTalk(kind, placement.year, school)
    ? [
        ['student', placement.studentId],
        ['trainer', placement.trainerId],
      ]
    : [];
  const now = new Date(act.at);
  const ahead = on(workingDayUpTo(addDays(at.day, -DAYS_TO_PREPARE), school));
  const lastCall = on(workingDayUpTo(addDays(at.day, -DAYS_BEFORE_LAST_CALL), school));
  const after = on(workingDayFrom(addDays(at.day, 1), school));
  const about = { placement: id, talk, event };
  return [
    ...sides.map(([side, to]): Notice => ({
      ...{ key: `talk-form:${id}:v${event}:${side}`, to, about: { kind: 'talk-form', ...about } },
      ...(ahead > now && { notBefore: ahead.toISOString() }),
    })),
    ...sides
      .filter(() => lastCall > now && lastCall > ahead)
      .map(([side, to]): Notice => ({
        ...{ key: `talk-reminder:${id}:v${event}:${side}`, to, about: { kind: 'talk-reminder', ...about } },
        notBefore: lastCall.toISOString(),
      })),
    {
      ...{ key: `talk-to-tick:${id}:v${event}`, to: whoTicks(kind, placement) },
      ...{ about: { kind: 'talk-to-tick', ...about }, notBefore: after.toISOString() },
    },
  ];
}

/** Who is asked whether it took place: the BPV-docent where they were there, else the student. */
export function whoTicks(kind: TalkKind, { studentId, teacherId }: Placement): PersonId {
  return rolesIn(kind).includes('teacher') ? teacherId : studentId;
}

/** Whether a talk is still planned as that event planned it. */
export function isStillPlanned({ history, talks }: Talks, event: number): Talk | null {
  const what = history[event - 1]?.what;
  if (what?.kind !== 'planned') return null;
  const later = history.slice(event).some(({ what: { kind, talk } }) => talk === what.talk && isOfWhen(kind));
  return later ? null : (talks.find(({ id }) => id === what.talk) ?? null);
}

/** Whether something else was said since of when this talk is. */
export function isTalkOvertaken({ history }: Talks, event: number): boolean {
  const what = history[event - 1]?.what;
  if (!what) return true;
  return history.slice(event).some((one) => one.what.talk === what.talk && one.what.kind !== 'form');
}

const isOfWhen = (kind: string): boolean => kind !== 'form' && kind !== 'cannot';

/** The day on the wall of an act. */
export const dayOfAct = ({ at }: Act): Day => momentOf(new Date(at)).day;
