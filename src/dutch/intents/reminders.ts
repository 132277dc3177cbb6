/** "herinner me om 18:00", "over 2 uur", "niet storen tussen 20:00 en 9:00", "elke donderdag", "overzicht uit". */
import { WEEKDAYS, type Day, type Weekday } from '../../domain/calendar/day.js';
import { addWallMinutes, clockTimeOf, type ClockTime } from '../../domain/calendar/moment.js';
import type { SaidReminders } from '../../domain/reminders/reminder-choices.js';
import type { TextRequest } from '../../asks/typed.js';
import type { Doubts } from '../doubts.js';
import type { ReadContext } from './made.js';
import type { SaidDay, SaidTime } from '../phrases/phrase.js';
import { hasWord, saidIn, sentenceOf, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import type { DayPart } from '../words/clock.js';
import { OF_HOURS } from '../words/papers.js';
import { FILLERS } from '../words/plain-talk.js';
import {
  ASKS_TO_BE_REMINDED,
  BEFORE_A_LENGTH,
  BEFORE_QUIET_BEGINS,
  DIGEST_WORDS,
  OFF_WORDS,
  ON_WORDS,
  QUIET_WORDS,
  TO_REMIND_OF,
  UNTIL_WORDS,
  WORKDAY_WORDS,
} from '../words/reminders.js';
import { dayOnCalendar } from './prepositions.js';

const NOON = 720;
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const NO_QUIET = '00:00' as ClockTime;
/** Parts of a day without a time, by the hour that they are spoken of. */
const HOUR_OF: Readonly<Record<DayPart, ClockTime | null>> = {
  night: null,
  morning: '09:00' as ClockTime,
  afternoon: '14:00' as ClockTime,
  evening: '20:00' as ClockTime,
};

type Reminders = Extract<TextRequest, { kind: 'reminders' }>;

export function readReminders(
  sentence: Sentence,
  context: Pick<ReadContext, 'now' | 'role'>,
  doubts: Doubts,
): Reminders {
  const { now } = context;
  if (isOfOneThing(sentence)) return ofOneThing(sentence, context, doubts);
  if (isQuiet(sentence)) {
    const beside = besideQuiet(sentence);
    if (!beside) return { kind: 'reminders', ...quietSaid(sentence, doubts) };
    return { ...readReminders(beside.other, context, doubts), ...quietSaid(beside.quiet, doubts) };
  }
  const only = hasWord(sentence, DIGEST_WORDS) ? { only: 'digest' as const } : {};
  if (hasWord(sentence, OFF_WORDS)) {
    if (hasWord(sentence, UNTIL_WORDS)) doubts.stop(sayings.offForAWhile);
    return { kind: 'reminders', on: false, ...only };
  }
  const later = lengthSaid(sentence);
  if (later !== null) {
    const { day, time } = addWallMinutes(now, later);
    return { kind: 'reminders', at: time, on: true, once: day };
  }
  const once = dayOnce(sentence, now.day, doubts);
  const named = once === null ? weekdaysIn(sentence) : [];
  const at = timeSaid(sentence, once !== null, doubts);
  const isOn = at !== null || once !== null || named.length > 0 || hasWord(sentence, ON_WORDS);
  return {
    kind: 'reminders',
    ...(at !== null && { at }),
    ...(isOn && { on: true }),
    ...(named.length > 0 && { days: named }),
    ...(once !== null && { once }),
    ...only,
  };
}

/** "herinner me vrijdag aan mn verslag": of a thing of their own, and not of hours. */
function isOfOneThing(sentence: Sentence): boolean {
  const { tokens, phrases } = sentence;
  const verb = tokens.findIndex(({ word }) => ASKS_TO_BE_REMINDED.has(word));
  // "om mijn verslag in te leveren"; in "om 18:00" it is when.
  const isTo = (at: number): boolean => tokens.some(({ word }, other) => other > at && word === 'te');
  const to = tokens.findIndex(({ word }, at) => at > verb && (TO_REMIND_OF.has(word) || (word === 'om' && isTo(at))));
  if (verb < 0 || to < 0 || isQuiet(sentence)) return false;
  const isOfThing = (word: string, at: number): boolean =>
    !FILLERS.has(word) && !phrases.some((one) => one.said.kind !== 'word' && at >= one.at && at < one.end);
  const things = tokens.filter(({ word, kind }, at) => at > to && kind === 'word' && isOfThing(word, at));
  return things.length > 0 && !things.some(({ word }) => OF_HOURS.has(word));
}

/** Nobody is reminded of that, and no other reminder is set for it unasked: that one day is offered. */
function ofOneThing(sentence: Sentence, { now, role }: Pick<ReadContext, 'now' | 'role'>, doubts: Doubts): Reminders {
  const [said] = saidIn(sentence, 'day');
  const once = said ? dayOnCalendar(said.day, now.day, 'ahead', doubts) : now.day;
  const at = timeSaid(sentence, true, doubts);
  const reminders: Reminders = { kind: 'reminders', ...(at !== null && { at }), on: true, once };
  // Staff have no hours: what is for one day is refused to them in words of its own.
  if (role !== 'student') return reminders;
  const label = sayings.remindOfHours(sayings.dayLabel(once, now.day));
  return doubts.choose(sayings.cannotRemindOf, said ? [{ label, value: reminders }] : [], reminders);
}

/** "niet storen", "stille uren", "stil na 21:00" */
export const isQuiet = (sentence: Sentence): boolean => hasWord(sentence, QUIET_WORDS);

/** "overzicht om 9:30 en niet storen na 20:00": two settings, in either order; null where it is quiet hours alone. */
function besideQuiet({ text, tokens }: Sentence): { readonly quiet: Sentence; readonly other: Sentence } | null {
  const words = tokens.map(({ word }) => word);
  const storen = words.findIndex((word) => QUIET_WORDS.has(word));
  const quietFrom = words[storen - 1] === 'niet' ? storen - 1 : storen;
  const otherFrom = words.findIndex((word) => DIGEST_WORDS.has(word) || /^(herinner|remind)/.test(word));
  const cut = tokens[Math.max(quietFrom, otherFrom)]?.start ?? 0;
  if (otherFrom < 0) return null;
  const [first, second] = [text.slice(0, cut), text.slice(cut)].map((part) => sentenceOf(part, false));
  if (!first || !second) return null;
  const [quiet, other] = quietFrom < otherFrom ? [first, second] : [second, first];
  const isSetting =
    hasWord(other, OFF_WORDS) || other.phrases.some(({ said }) => said.kind !== 'word' && said.kind !== 'join');
  return isSetting ? { quiet, other } : null;
}

/** "elke donderdag om 18:00", "op werkdagen": days that come every week and nothing else, which hours never are. */
export function isEveryWeek({ tokens, phrases }: Sentence): boolean {
  const [first, second] = [tokens[0], tokens[1]];
  const isEach = first?.means.each === true && phrases[1]?.said.kind === 'day' && phrases[1].said.day.by === 'weekday';
  const isWorkdays = [first, second].some((token) => token !== undefined && WORKDAY_WORDS.has(token.word));
  if (!isEach && !isWorkdays) return false;
  return phrases.every(({ said, at }) => {
    const word = tokens[at]?.word ?? '';
    if (said.kind === 'word') return tokens[at]?.means.each === true || word === 'op' || WORKDAY_WORDS.has(word);
    return ['day', 'time', 'join', 'each-day'].includes(said.kind);
  });
}

/** "over 2 uur", "over een kwartier": minutes from now. */
function lengthSaid({ phrases, tokens }: Sentence): number | null {
  const found = phrases.find(
    ({ said, at }) => said.kind === 'amount' && BEFORE_A_LENGTH.has(tokens[at - 1]?.word ?? ''),
  );
  return found?.said.kind === 'amount' && found.said.minutes > 0 ? found.said.minutes : null;
}

/** "morgen", "vanavond", "3 december", "maandag volgende week": that day alone; a bare weekday comes every week. */
function dayOnce(sentence: Sentence, today: Day, doubts: Doubts): Day | null {
  const [said, ...more] = saidIn(sentence, 'day').filter(({ day }) => isOneDay(day));
  if (!said) return null;
  const day = dayOnCalendar(said.day, today, 'ahead', doubts);
  if (more.length > 0 || day < today) doubts.stop(sayings.whichTime);
  return day;
}

function isOneDay(day: SaidDay): boolean {
  return day.by !== 'weekday' || day.side !== null || day.week !== null;
}

function timeSaid(sentence: Sentence, isOnce: boolean, doubts: Doubts): ClockTime | null {
  const times = sentence.phrases.flatMap(({ said }) => {
    if (said.kind === 'time') return [said.time];
    if (said.kind !== 'number' && said.kind !== 'amount') return [];
    if (said.minutes <= 0 || said.minutes > 1440) doubts.stop(sayings.whichTime);
    const isHour = said.kind === 'number' || said.minutes % 60 === 0;
    return isHour ? [{ minutes: said.minutes, exact: said.minutes > NOON, digital: false, bare: true }] : [];
  });
  const part = saidIn(sentence, 'part')[0]?.part ?? saidIn(sentence, 'day').find((day) => day.part)?.part ?? null;
  const [time, ...more] = times;
  if (!time) return isOnce && part ? HOUR_OF[part] : null;
  if (more.length > 0) doubts.stop(sayings.oneTime);
  return clockTimeOf(timeOfDay(time, part, doubts));
}

/** "elke donderdag", "elke dag", "op werkdagen" */
function weekdaysIn(sentence: Sentence): Weekday[] {
  if (hasWord(sentence, WORKDAY_WORDS)) return [...WORKDAYS];
  const isEveryDay = saidIn(sentence, 'each-day').length > 0;
  const named = saidIn(sentence, 'day').flatMap(({ day }) => (day.by === 'weekday' ? [day.weekday] : []));
  return WEEKDAYS.filter((weekday) => isEveryDay || named.includes(weekday));
}

/** "om 5 uur" is in the afternoon; "om 8 uur" can be early or late. */
function timeOfDay({ minutes, exact, digital }: SaidTime, part: DayPart | null, doubts: Doubts): number {
  if (exact || digital || minutes >= NOON) return minutes;
  if (part !== null) return part === 'morning' ? minutes : minutes + NOON;
  if (minutes < 360) return minutes + NOON;
  return doubts.choose(
    sayings.morningOrEvening,
    [minutes, minutes + NOON].map((value) => ({ label: clockTimeOf(value), value })),
    minutes + NOON,
  );
}

/** "tussen 20:00 en 9:00", "na 21:00", "uit"; without any of it the form is asked for. */
function quietSaid(sentence: Sentence, doubts: Doubts): Pick<SaidReminders, 'quiet'> {
  const [span] = saidIn(sentence, 'span');
  if (span) {
    const from = clockTimeOf(startOfQuiet(span.start, doubts));
    return { quiet: { from, until: clockTimeOf(span.end.minutes) } };
  }
  const placed = sentence.phrases.find(({ said }) => said.kind === 'time');
  if (placed?.said.kind === 'time') {
    const begins = placed.said.after === 'from' || BEFORE_QUIET_BEGINS.has(sentence.tokens[placed.at - 1]?.word ?? '');
    return begins
      ? { quiet: { from: clockTimeOf(startOfQuiet(placed.said.time, doubts)) } }
      : { quiet: { until: clockTimeOf(placed.said.time.minutes) } };
  }
  // The "niet" of "niet storen" switches nothing off.
  const isOff = sentence.tokens.some(
    ({ word }, at) => OFF_WORDS.has(word) && sentence.tokens[at + 1]?.word !== 'storen',
  );
  return isOff ? { quiet: { from: NO_QUIET, until: NO_QUIET } } : {};
}

/** "tussen 9 en 7" begins in the evening, or in the morning. */
function startOfQuiet({ minutes, exact, digital }: SaidTime, doubts: Doubts): number {
  if (exact || digital || minutes >= NOON) return minutes;
  return doubts.choose(
    sayings.morningOrEvening,
    [minutes + NOON, minutes].map((value) => ({ label: `Stil vanaf ${clockTimeOf(value)}`, value })),
    minutes + NOON,
  );
}
