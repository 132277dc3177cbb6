/** "vrij voor auditie 3 december", "kan vrijdag niet, heb auditie": which days, and what for. */
import { addDays, daysBetween, type Day } from '../../domain/calendar/day.js';
import type { TextRequest } from '../../asks/typed.js';
import { Doubts } from '../doubts.js';
import { leftOver } from '../left-over.js';
import { kindsOf } from '../phrases/kinds.js';
import { hasWord, says, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { LEAVE_FILLERS } from '../words/leave.js';
import { BECAUSE } from '../words/show.js';
import type { Answered, Made } from './made.js';
import { dayOnCalendar, lastDay, placedDays } from './prepositions.js';

type LeaveRequest = Extract<TextRequest, { kind: 'leave' }>;
type CallOffRequest = Extract<TextRequest, { kind: 'call-off-leave' }>;

export function readLeave(sentence: Sentence, today: Day, doubts: Doubts): Made {
  const { from, until } = daysOfLeave(sentence, today, doubts);
  const { words: reason, healthDropped } = reasonOf(sentence);
  const request: LeaveRequest = { kind: 'leave', from, until, ...(reason !== '' && { reason }) };
  return { request, healthDropped };
}

/** "verlof 10 december intrekken" */
export function readCallOff(sentence: Sentence, today: Day, doubts: Doubts): CallOffRequest {
  const [first] = placedDays(sentence);
  return { kind: 'call-off-leave', ...(first && { day: dayOnCalendar(first.day, today, 'ahead', doubts) }) };
}

export function completedLeave(about: LeaveRequest, { sentence, now }: Answered): LeaveRequest | null {
  if (!says(sentence, DAYS)) return null;
  const doubts = new Doubts();
  const days = daysOfLeave(sentence, now.day, doubts);
  return doubts.first ? null : { ...about, ...days };
}
const DAYS = kindsOf('day', 'days');

function daysOfLeave(sentence: Sentence, today: Day, doubts: Doubts): { from: Day; until: Day } {
  const days = placedDays(sentence);
  const end = days.find(({ how }) => how === 'until' || how === 'through');
  const [first, ...more] = days.filter((day) => day !== end);
  const week = sentence.phrases.flatMap(({ said }) =>
    said.kind === 'week' || said.kind === 'whole-week' ? [said.week] : [],
  )[0];
  if (!first && !end && week) {
    const monday = dayOnCalendar({ by: 'weekday', weekday: 1, side: null, week }, today, 'ahead', doubts);
    return { from: monday, until: addDays(monday, 4) };
  }
  if (!first && !end) {
    const tomorrow = addDays(today, 1);
    const day = doubts.choose(
      sayings.whichDayOff,
      [today, tomorrow].map((value) => ({ label: sayings.dayLabel(value, today), value })),
      tomorrow,
    );
    return { from: day, until: day };
  }
  const from = first ? dayOnCalendar(first.day, today, first.how === 'since' ? 'back' : 'ahead', doubts) : today;
  if (end) return { from, until: lastDay(end, from, today, doubts) };
  let [start, until] = [from, from];
  for (const { day } of more) {
    // "4 december en 3 december": a date is the same one, whatever was said before it.
    const next = dayOnCalendar(day, from > today && day.by !== 'date' ? from : today, 'ahead', doubts);
    if (daysBetween(until, next) > 1 || daysBetween(next, start) > 1) doubts.stop(sayings.fromWhenToWhen);
    if (next > until) until = next;
    if (next < start) start = next;
  }
  return { from: start, until };
}

/** The words left over, without a cause of illness. */
function reasonOf(sentence: Sentence): ReturnType<typeof leftOver> {
  const { phrases, commands } = sentence;
  const read = new Set(commands.filter(({ intent }) => intent === 'leave').flatMap(({ at }) => at));
  const places = phrases.flatMap(({ said, at }) =>
    (said.kind === 'word' || said.kind === 'join') && !read.has(at) ? [at] : [],
  );
  const isReason = hasWord(sentence, BECAUSE);
  return leftOver(sentence, places, { fillers: LEAVE_FILLERS, openers: new Set() }, isReason);
}
