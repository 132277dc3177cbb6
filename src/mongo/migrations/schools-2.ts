/**
 * A school gets a history, and what it had not chosen (times, thresholds, talks, its calendar, working time) becomes what
 * the bot went by: from now on it is the school's, and changes with a decision only.
 */
import type { Fields, Step } from './step.js';
import { takenOver } from './taken-over.js';

/** What was usual when schools got their histories. */
const USUAL = {
  reminders: {
    hours: { days: [5], at: '16:00' },
    week: { day: 7, at: '19:00' },
    digest: { day: 1, at: '08:00' },
    quiet: { from: '22:00', until: '07:00' },
    ignoredMost: 3,
  },
  attention: { weeksWithoutHours: 2, daysUnsigned: 7, daysSick: 5, percentBehind: 10 },
  longSickDays: 14,
  contactMoments: {
    1: [
      { kind: 'call', from: 'middle', weeks: 0, workingDays: 5 },
      { kind: 'final', from: 'end', weeks: 0, workingDays: 5 },
    ],
    2: [
      { kind: 'call', from: 'start', weeks: 4, workingDays: 10 },
      { kind: 'halfway', from: 'middle', weeks: 0, workingDays: 5 },
      { kind: 'final', from: 'end', weeks: 0, workingDays: 5 },
    ],
    3: [
      { kind: 'call', from: 'start', weeks: 2, workingDays: 10 },
      { kind: 'trainer-talk', from: 'start', weeks: 10, workingDays: 5 },
      { kind: 'final', from: 'end', weeks: 1, workingDays: 5 },
    ],
  },
  publicHolidays: [
    ...['new-year', 'good-friday', 'easter-monday', 'kings-day', 'liberation-day'],
    ...['ascension-day', 'whit-monday', 'christmas-day', 'boxing-day'],
  ],
  schoolDays: [],
  periods: [],
  lessonTimes: { from: '09:00', until: '15:30' },
  sundayYears: [1],
  podiumkunstenCao: false,
  help: {},
};

export const schools2: Step = (document, at) => takenOver({ ...USUAL, ...document } satisfies Fields, at);
