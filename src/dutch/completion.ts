/** What was asked about, with the answer filled in: the day, or the hours, or the time that was missing. */
import { addDays, weekOf, type Day } from '../domain/calendar/day.js';
import { minutesOf, spanMinutes, type ClockTime } from '../domain/calendar/moment.js';
import { minutesIn, type SaidEntry } from '../domain/weeks/week-sheet.js';
import type { OpenQuestion, Request, TextRequest } from '../messages.js';
import { dayMeant, weekMeant } from './calendar.js';
import { Doubts } from './doubts.js';
import { hasWork } from './hours/has-work.js';
import { readHours } from './hours/read-hours.js';
import { spanReadings } from './hours/span-readings.js';
import { daysOfLeave } from './intents/leave.js';
import { readSick, readSickUpdate } from './intents/sickness.js';
import type { SaidTime } from './phrases/phrase.js';
import type { ReadContext } from './read.js';
import { readSubmitWeek } from './intents/submit-weeks.js';
import { isOneWeek } from './intents/week-requests.js';
import { saidIn, type Sentence } from './sentence.js';
import { FILLERS } from './words/plain-talk.js';

type HoursRequest = Extract<TextRequest, { kind: 'hours' | 'correct' }>;

/** Null where the answer says something else, or still leaves a doubt. */
export function completed(sentence: Sentence, { about, choices }: OpenQuestion, { now }: ReadContext): Request | null {
  if (!about || !isPlainAnswer(sentence)) return null;
  // "week 46 en 47": that number is a week.
  const isWeeks = about.kind === 'submit-week' && !isOneWeek(sentence);
  if (about.kind !== 'hours' && about.kind !== 'correct' && !isWeeks && saysWork(sentence)) return null;
  const day = onlyDay(sentence, now.day, about.kind === 'leave' || about.kind === 'recovered' ? 'ahead' : 'back');
  switch (about.kind) {
    case 'hours':
    case 'correct':
      return completedHours(sentence, about, { day, now, choices });
    case 'delete':
      return day && day <= now.day
        ? { kind: 'delete', day, ...(about.what !== undefined && { what: about.what }) }
        : null;
    case 'leave': {
      if (!saidIn(sentence, 'day').length && !saidIn(sentence, 'days').length && !day) return null;
      const doubts = new Doubts();
      const days = daysOfLeave(sentence, now.day, doubts);
      return doubts.first ? null : { ...about, ...days };
    }
    case 'sick':
      return completedSick(sentence, now.day);
    case 'sick-update': {
      const doubts = new Doubts();
      const { until } = readSickUpdate(sentence, now.day, doubts);
      return until !== undefined && !doubts.first ? { kind: 'sick-update', until } : null;
    }
    case 'recovered':
      return day ? { kind: 'recovered', on: day } : null;
    case 'submit-week':
    case 'week': {
      if (!isOneWeek(sentence)) {
        const doubts = new Doubts();
        const request = about.kind === 'week' ? null : readSubmitWeek(sentence, { today: now.day }, doubts);
        return doubts.first ? null : request;
      }
      const [said] = saidIn(sentence, 'week');
      const found = said ? weekMeant(said.week, now.day) : null;
      return found?.kind === 'week' && found.week <= weekOf(now.day) ? { kind: about.kind, week: found.week } : null;
    }
    default:
      return null;
  }
}

/** Only days, hours and words that say nothing. */
function isPlainAnswer({ phrases, tokens, commands }: Sentence): boolean {
  if (commands.some(({ strength, intent }) => strength === 'do' && intent !== 'correct')) return false;
  return phrases.every(({ said, at }) => {
    const token = tokens[at];
    if (said.kind !== 'word' || !token || token.kind === 'sign' || FILLERS.has(token.word)) return true;
    return token.means.until === true || token.means.from === true || commands.some((hit) => hit.at.includes(at));
  });
}

/** "Van wanneer tot en met wanneer?": both, or a day of this week that has been, which was that day alone. */
function completedSick(sentence: Sentence, today: Day): Request | null {
  const doubts = new Doubts();
  if (saidIn(sentence, 'days').length > 0 || saidIn(sentence, 'day').length > 1) {
    const over = daysThatAreOver(sentence, today);
    if (over) return { kind: 'sick', ...over };
    const said = readSick(sentence, today, doubts);
    return doubts.first ? null : said;
  }
  const { from, until } = readSickUpdate(sentence, today, doubts);
  const day = onlyDay(sentence, today, 'back');
  const isOver = day !== null && day < today && weekOf(day) === weekOf(today);
  if (isOver && from === undefined) return { kind: 'sick', from: day, until: day };
  return until !== undefined && !doubts.first ? { kind: 'sick-update', until } : null;
}

/** "ma t/m di", of which both have been this week. */
function daysThatAreOver(sentence: Sentence, today: Day): { readonly from: Day; readonly until: Day } | null {
  const [said, ...more] = saidIn(sentence, 'days');
  if (!said || more.length > 0) return null;
  const [from, end] = [said.from, said.until].map((day) => dayMeant(day, today, 'back'));
  if (from?.kind !== 'day' || end?.kind !== 'day' || end.day >= today || weekOf(from.day) !== weekOf(today))
    return null;
  const until = said.inclusive ? end.day : addDays(end.day, -1);
  return until >= from.day ? { from: from.day, until } : null;
}

/** An amount, or times, beside a day are hours, whatever is asked; numbers alone may be a date ("t/m 27-11"). */
function saysWork({ phrases }: Sentence): boolean {
  const hasDay = phrases.some(({ said }) => said.kind === 'day' || said.kind === 'days');
  return phrases.some(({ said }) => {
    const isDate = (said.kind === 'span' || said.kind === 'number') && Boolean(said.date);
    return WORK.has(said.kind) && (hasDay || !isDate);
  });
}

const WORK: ReadonlySet<string> = new Set(['amount', 'span', 'number', 'time', 'break', 'each-day']);

function onlyDay(sentence: Sentence, today: Day, direction: 'back' | 'ahead'): Day | null {
  const [said, ...more] = saidIn(sentence, 'day');
  if (!said || more.length > 0 || saidIn(sentence, 'days').length > 0) return null;
  const found = dayMeant(said.day, today, direction);
  return found.kind === 'day' ? found.day : null;
}

interface Asked {
  readonly day: Day | null;
  readonly now: ReadContext['now'];
  readonly choices: OpenQuestion['choices'];
}

function completedHours(sentence: Sentence, about: HoursRequest, asked: Asked): Request | null {
  const { day, now } = asked;
  const [first] = about.entries;
  if (!first) return null;
  const doubt = doubtOf(about, asked.choices);
  const work = hasWork(sentence) || saidIn(sentence, 'time').length > 0;
  let entries: SaidEntry[] | null = null;
  if (day && !work && doubt !== 'work') entries = about.entries.map((entry) => ({ ...entry, day }));
  else if (work && !day && doubt !== 'day') entries = withWork(sentence, about.entries, now);
  return entries && isFine(entries, now) ? { kind: about.kind, entries } : null;
}

/** What the question was about: its choices differ in it, or it was not said. */
function doubtOf({ entries }: HoursRequest, choices: Asked['choices']): 'day' | 'work' | 'neither' {
  if (entries.some(({ minutes }) => minutes <= 0)) return 'work';
  const others = choices.flatMap(({ request }) => ('entries' in request ? [request.entries] : []));
  const days = (list: readonly SaidEntry[]): string => list.map(({ day }) => day).join();
  const works = (list: readonly SaidEntry[]): string =>
    list.map(({ minutes, start }) => `${start ?? ''}${minutes}`).join();
  if (others.some((list) => days(list) !== days(entries))) return 'day';
  return others.some((list) => works(list) !== works(entries)) || others.length === 0 ? 'work' : 'neither';
}

/** The days that were said, each with the hours of the answer. */
function withWork(sentence: Sentence, entries: readonly SaidEntry[], now: ReadContext['now']): SaidEntry[] | null {
  const [first] = entries;
  const [time, ...more] = saidIn(sentence, 'time').map((said) => said.time);
  const bare = saidIn(sentence, 'number')[0];
  // "Tot hoe laat?" "5 uur"
  const hour = bare ?? saidIn(sentence, 'amount')[0];
  const given = time ?? (hour && hour.minutes % 60 === 0 ? timeOfNumber(hour.minutes) : undefined);
  if (first?.start !== undefined && first.end === undefined && given && more.length === 0)
    return [ended(first, first.start, given)].flatMap((one) => one ?? []);
  if (first?.end !== undefined && first.start === undefined && given && more.length === 0)
    return [begun(first, first.end, given)].flatMap((one) => one ?? []);
  if (time) return null;
  const doubts = new Doubts(bare ? [0] : []);
  const read = readHours(sentence, { now: { day: now.day, time: '23:59' as ClockTime }, unread: new Set() }, doubts);
  if (doubts.first) return null;
  const days = [...new Set(entries.map(({ day }) => day))];
  const [activity, makesUp] = [first?.activity, first?.makesUp];
  return days.flatMap((day) =>
    read.entries.map((entry) => ({
      ...entry,
      day,
      ...(activity !== undefined && { activity }),
      ...(makesUp && { makesUp }),
    })),
  );
}

function timeOfNumber(minutes: number): SaidTime | undefined {
  return minutes >= 0 && minutes <= 1440 ? { minutes, exact: minutes > 720, digital: false, bare: true } : undefined;
}

function ended(entry: SaidEntry, start: ClockTime, end: SaidTime): SaidEntry | null {
  return spanned(entry, timeOf(start), end);
}

function begun(entry: SaidEntry, end: ClockTime, start: SaidTime): SaidEntry | null {
  return spanned(entry, start, timeOf(end));
}

/** A time that was said before: "9" may still be late. */
function timeOf(time: ClockTime): SaidTime {
  const minutes = minutesOf(time);
  return { minutes, exact: minutes > 720 || minutes === 0, digital: false, bare: false };
}

function spanned(entry: SaidEntry, start: SaidTime, end: SaidTime): SaidEntry | null {
  const [only, ...others] = spanReadings(start, end, null);
  if (!only || others.length > 0) return null;
  return { ...entry, start: only.start, end: only.end, minutes: spanMinutes(only.start, only.end) };
}

function isFine(entries: readonly SaidEntry[], { day: today, time }: ReadContext['now']): boolean {
  if (entries.length === 0) return false;
  return entries.every(({ day, minutes, start }) => {
    const total = minutesIn(entries.filter((entry) => entry.day === day));
    return minutes > 0 && total <= 1440 && day <= today && !(day === today && start !== undefined && start > time);
  });
}
