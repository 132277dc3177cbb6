/** Hours without the hours: "uren vrijdag", "vanaf 9", "vrijdag 6 uur klaar". What was read goes with the question. */
import type { Day } from '../../domain/calendar/day.js';
import type { ClockTime, Moment } from '../../domain/calendar/moment.js';
import { clockTimeOf, minutesOf } from '../../domain/calendar/moment.js';
import type { SaidEntry } from '../../domain/weeks/week-sheet.js';
import type { TextRequest } from '../../asks/typed.js';
import { hoursInWords } from '../../texts/amounts.js';
import type { Doubts } from '../doubts.js';
import { leftOver } from '../left-over.js';
import { saidIn, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { certainDay } from './days-meant.js';
import { FILLERS, OPENERS } from '../words/plain-talk.js';
import { hasWork } from './has-work.js';

const USUAL = [240, 360, 480];

/**
 * Null where the hours are there. In what is returned 0 minutes stand for hours that were not said; it is never stored,
 * as a question goes with it.
 */
export function readMissing(
  intent: 'hours' | 'correct',
  sentence: Sentence,
  { now, unread }: { readonly now: Moment; readonly unread: ReadonlySet<number> },
  doubts: Doubts,
): TextRequest | null {
  if (hasWork(sentence)) return null;
  const [first] = saidIn(sentence, 'day');
  const day = first ? certainDay(first.day, now.day, doubts) : now.day;
  const times = saidIn(sentence, 'time');
  if (day > now.day) doubts.stop(sayings.notYetThere([day]));
  if (times.length > 0) {
    const said = known(day, times);
    const isHalf =
      times.length === 1 && times.some(({ after, time }) => (after === 'from' || after === 'until') && isClear(time));
    const entry = isHalf
      ? doubts.choose(sayings.otherTime(said.start, said.end), otherTimes(said, now), said)
      : doubts.choose(sayings.notWorkedThen, asAmount(times, day), said);
    return { kind: intent, entries: [entry] };
  }
  if (intent === 'correct' && !first) {
    doubts.stop(sayings.whatToCorrect);
    return { kind: intent, entries: [] };
  }
  const [number] = saidIn(sentence, 'number').filter(({ minutes: size }) => size > 0 && size <= 720);
  const usual = number ? [number.minutes] : USUAL;
  const text =
    intent === 'correct' ? sayings.howManyInstead(day) : first ? sayings.howMany(day) : sayings.howManyAndWhen;
  const minutes = doubts.choose<number>(
    text,
    usual.map((value) => ({ label: first ? hoursInWords(value) : `${hoursInWords(value)} vandaag`, value })),
    0,
  );
  const activity = intent === 'hours' && first && !number ? toldOf(sentence, unread) : '';
  return { kind: intent, entries: [{ day, minutes, ...(activity !== '' && { activity }) }] };
}

/** What was done goes with the question how long. */
function toldOf(sentence: Sentence, unread: ReadonlySet<number>): string {
  const { phrases, tokens, commands } = sentence;
  const isCommand = (at: number): boolean =>
    unread.has(at) || HOW_LONG.has(tokens[at]?.word ?? '') || commands.some((hit) => hit.at.includes(at));
  const places = phrases.flatMap(({ said, at }) => (said.kind === 'word' && !isCommand(at) ? [at] : []));
  return leftOver(sentence, places, { fillers: FILLERS, openers: OPENERS }).words;
}

/** "de hele dag", "tot laat" */
const HOW_LONG = new Set(['hele', 'heel', 'laat', 'lang', 'vroeg', 'dag', 'all', 'day', 'late']);

type SaidTimeAfter = ReturnType<typeof saidIn<'time'>>[number];

/** "vrijdag 6 uur klaar" may be six hours after all. */
function asAmount(times: readonly SaidTimeAfter[], day: Day): { label: string; value: SaidEntry }[] {
  const [only] = times;
  if (times.length !== 1 || !only || only.time.minutes > 720 || only.time.minutes === 0) return [];
  const { minutes } = only.time;
  return [{ label: hoursInWords(minutes), value: { day, minutes } }];
}

/** The other end of a span, at usual lengths. */
function otherTimes({ day, start, end }: SaidEntry, now: Moment): { label: string; value: SaidEntry }[] {
  return USUAL.flatMap((minutes) => {
    const from = start ?? clockTimeOf(minutesOf(end ?? MIDNIGHT) - minutes);
    const until = start === undefined ? (end ?? MIDNIGHT) : clockTimeOf(minutesOf(start) + minutes);
    const isBegun = day < now.day || from <= now.time;
    const value = { day, minutes, start: from, end: until };
    return isBegun ? [{ label: start === undefined ? from : until, value }] : [];
  });
}

/** "tot 5" may be early or late. */
function isClear({ exact, minutes }: SaidTimeAfter['time']): boolean {
  return exact || minutes >= 480;
}

const MIDNIGHT = '00:00' as ClockTime;

function known(day: Day, times: readonly SaidTimeAfter[]): SaidEntry {
  const start = times.find(({ after }) => after !== 'until');
  const end = times.find(({ after }) => after === 'until');
  const clock = (time: SaidTimeAfter | undefined): ClockTime | undefined =>
    time ? clockTimeOf(time.time.minutes) : undefined;
  const [from, until] = [clock(start), clock(end)];
  return { day, minutes: 0, ...(from !== undefined && { start: from }), ...(until !== undefined && { end: until }) };
}
