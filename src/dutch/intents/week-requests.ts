/** "week 47 indienen", "vorige week", "verwijder maandag", "herinner me om 18:00". */
import { weekOf, WEEKDAYS, type Day, type Week, type Weekday } from '../../domain/day.js';
import { clockTimeOf } from '../../domain/moment.js';
import type { TextRequest } from '../../messages.js';
import { weekMeant } from '../calendar.js';
import type { Doubts } from '../doubts.js';
import { certainDay } from '../hours/days-meant.js';
import { saidIn, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { OFF_WORDS, ON_WORDS } from '../words/reminders.js';

/** The week that was said, or that of a day that was said; this week where neither was. */
export function readWeek(kind: 'week' | 'submit-week', sentence: Sentence, today: Day, doubts: Doubts): TextRequest {
  const week = weekSaid(sentence, today, doubts) ?? weekOf(dayOf(sentence, today, doubts) ?? today);
  if (kind === 'submit-week' && week > weekOf(today)) doubts.stop(sayings.weekNotBegun(week));
  return { kind, week };
}

/** "overzicht week 47", of who guides students; without a week it is that of now. */
export function readOverview(sentence: Sentence, today: Day, doubts: Doubts): TextRequest {
  const week = weekSaid(sentence, today, doubts);
  return { kind: 'overview', ...(week && { week }) };
}

function weekSaid(sentence: Sentence, today: Day, doubts: Doubts): Week | null {
  const said = [
    ...saidIn(sentence, 'week').map(({ week }) => week),
    ...saidIn(sentence, 'whole-week').flatMap(({ week }) => (week ? [week] : [])),
  ];
  const [first, ...more] = said;
  // "week 46 en 47": one at a time.
  if (more.length > 0 || (first && saidIn(sentence, 'number').length > 0)) doubts.stop(sayings.oneWeekAtATime);
  return first ? oneWeek(first, today, doubts) : null;
}

function oneWeek(said: Parameters<typeof weekMeant>[0], today: Day, doubts: Doubts): Week {
  const found = weekMeant(said, today);
  if (found.kind === 'week') return found.week;
  if (found.kind === 'either') {
    const [first = weekOf(today)] = found.weeks;
    return doubts.choose(
      sayings.whichWeek,
      found.weeks.map((value) => ({ label: sayings.weekLabel(value), value })),
      first,
    );
  }
  doubts.stop(sayings.noSuchWeek(found.number));
  return weekOf(today);
}

function dayOf(sentence: Sentence, today: Day, doubts: Doubts): Day | null {
  const [first] = saidIn(sentence, 'day');
  return first ? certainDay(first.day, today, doubts) : null;
}

/** Today, unless another day is said [rule 3]. More than one day is not taken off at once. */
export function readDelete(sentence: Sentence, today: Day, doubts: Doubts): TextRequest {
  const days = sentence.phrases.flatMap(({ said }) =>
    said.kind === 'day' ? [said] : said.kind === 'span' && said.date ? [{ day: said.date }] : [],
  );
  const isMore =
    days.length > 1 || ['days', 'whole-week'].some((kind) => sentence.phrases.some(({ said }) => said.kind === kind));
  const [first] = days;
  const all = sentence.tokens.some(({ word }) => ['alles', 'alle', 'everything', 'all'].includes(word));
  const day = first ? certainDay(first.day, today, doubts) : today;
  const isWeek = !first && saidIn(sentence, 'week').length > 0;
  if (isMore || isWeek || all || (!first && !isOfHours(sentence))) doubts.stop(sayings.oneDayAtATime);
  if (day > today) doubts.stop(sayings.nothingThereYet(day));
  return { kind: 'delete', day };
}

/** "verwijder mijn uren"; but not "verwijder mijn account". */
function isOfHours({ tokens, commands }: Sentence): boolean {
  return tokens.every(
    ({ kind, word }, place) =>
      kind === 'sign' ||
      HOURS_WORDS.has(word) ||
      commands.some(({ intent, at }) => intent === 'delete' && at.includes(place)),
  );
}
const HOURS_WORDS = new Set([
  'mijn',
  "m'n",
  'de',
  'uren',
  'uur',
  'hours',
  'my',
  'the',
  'aub',
  'graag',
  'even',
  'please',
  'ze',
]);

export function readReminders(sentence: Sentence, doubts: Doubts): TextRequest {
  const { tokens, phrases } = sentence;
  const off = tokens.some(({ word }) => OFF_WORDS.has(word));
  if (off) return { kind: 'reminders', on: false };
  const times = phrases.flatMap(({ said }) => {
    if (said.kind === 'time') return [said.time];
    if (said.kind === 'amount' && said.minutes % 60 === 0)
      return [{ minutes: said.minutes, exact: said.minutes > 720, digital: false, bare: true }];
    if (said.kind === 'number' && (said.minutes <= 0 || said.minutes > 1440)) doubts.stop(sayings.whichTime);
    if (said.kind === 'number')
      return [{ minutes: said.minutes, exact: said.minutes > 720, digital: false, bare: true }];
    return [];
  });
  const named = weekdaysIn(sentence);
  const days = named.length > 0 ? { days: named } : {};
  const [time, ...more] = times;
  const isOn = named.length > 0 || tokens.some(({ word }) => ON_WORDS.has(word));
  if (!time) return { kind: 'reminders', ...(isOn && { on: true }), ...days };
  if (more.length > 0) doubts.stop(sayings.oneTime);
  const part = saidIn(sentence, 'part')[0]?.part ?? saidIn(sentence, 'day').find((day) => day.part)?.part ?? null;
  return { kind: 'reminders', at: clockTimeOf(timeOfDay(time, part, doubts)), on: true, ...days };
}

/** "elke donderdag", "elke dag" */
function weekdaysIn(sentence: Sentence): Weekday[] {
  const isEveryDay = saidIn(sentence, 'each-day').length > 0;
  const named = saidIn(sentence, 'day').flatMap(({ day }) => (day.by === 'weekday' ? [day.weekday] : []));
  return WEEKDAYS.filter((weekday) => isEveryDay || named.includes(weekday));
}

/** "om 5 uur" is in the afternoon; "om 8 uur" can be early or late. */
function timeOfDay(
  { minutes, exact, digital }: { minutes: number; exact: boolean; digital: boolean },
  part: string | null,
  doubts: Doubts,
): number {
  if (exact || digital || minutes >= 720) return minutes;
  if (part !== null) return part === 'morning' ? minutes : minutes + 720;
  if (minutes < 360) return minutes + 720;
  return doubts.choose(
    sayings.morningOrEvening,
    [minutes, minutes + 720].map((value) => ({ label: clockTimeOf(value), value })),
    minutes + 720,
  );
}
