/** What a student is reminded of, and when. */
import { type Week } from '../../src/domain/calendar/day.js';
import type { StudentFacts } from '../../src/domain/hours/hours-to-fill-in.js';
import { instantOf, parseMoment } from '../../src/domain/calendar/moment.js';
import { remind, type Reminded } from '../../src/domain/reminders/remind.js';
import { newRhythm, type Rhythm } from '../../src/domain/reminders/rhythm.js';
import { sheetIdOf, type WeekState, type WeekSummary } from '../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, sanne, school } from './people.js';
import { SINCE_WEEK_47 } from './reminded.js';

/** What is asked at the start of a placement is none of these: it was answered, and goals are there. */
export const STARTED = { employment: { answer: 'no', at: '2026-09-07T07:00:00.000Z', by: sanne().id } } as const;

export const LATE = { goalsWithinDays: 365 };

export const placement = placementOfSanne({ ...STARTED, period: SINCE_WEEK_47 });

export const at = (text: string): Date => instantOf(parseMoment(text)!);

export function week(name: string, minutes: number, state: WeekState = 'approved'): WeekSummary {
  const id = sheetIdOf(placement.id, name as Week);
  return {
    ...{ id, placementId: placement.id, week: name as Week, state, version: 1, makeUpMinutes: 0 },
    ...{ minutesPerDay: [0, 0, 0, minutes, 0, 0, 0], submittedAt: null },
  };
}

export const facts = (changes: Partial<StudentFacts> = {}): StudentFacts => ({
  ...{ placements: [placement], summaries: [week('2026-W47', 780)], school: school(LATE) },
  ...{ leaveDays: new Set(), sickDays: new Set(), notWorked: new Set(), talks: [] },
  ...changes,
});

export const rhythm = (changes: Partial<Rhythm> = {}): Rhythm => ({
  ...newRhythm(sanne().id, sanne().schoolId, 'student'),
  ...{ lookedAt: at('2026-11-25T14:00'), version: 1 },
  ...changes,
});

export const keys = ({ notices }: Reminded): string[] => notices.map(({ key }) => key);

export const told = (now: string, changes: Partial<Rhythm> = {}, known: Partial<StudentFacts> = {}): string[] =>
  keys(remind(rhythm(changes), facts(known), at(now)));
