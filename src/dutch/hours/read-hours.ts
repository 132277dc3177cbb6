/** The lines of hours that a message tells, or the question that comes first. */
import type { Moment } from '../../domain/calendar/moment.js';
import { minutesIn, type SaidEntry } from '../../domain/weeks/week-sheet.js';
import { hoursInWords } from '../../texts/amounts.js';
import type { Doubts } from '../doubts.js';
import { kindsOf } from '../phrases/kinds.js';
import { leftOver } from '../left-over.js';
import { hasWord, saidIn, says, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { blocksOf, type Block } from './blocks.js';
import { daysMeant } from './days-meant.js';
import { withSharedBreak } from './shared-breaks.js';
import { asksInstead } from './talk.js';
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { FILLERS, OPENERS, TOGETHER } from '../words/plain-talk.js';
import { isOfDays } from './week-of-days.js';
import { worksOf, type Work } from './works.js';

export interface HoursRead {
  readonly entries: readonly SaidEntry[];
  readonly healthDropped: boolean;
}

/** `unread`: places of tokens that belong to a command and so to no activity. */
export function readHours(
  sentence: Sentence,
  { now, unread }: { now: Moment; unread: ReadonlySet<number> },
  doubts: Doubts,
): HoursRead {
  let healthDropped = false;
  if (isMultiplied(sentence)) doubts.stop(sayings.countedTwice);
  const blocks = withSharedBreak(blocksOf(sentence, doubts), sentence, doubts);
  const entries = blocks.flatMap((block) => {
    const { lines, dropped } = linesOf(block, sentence, now, unread, doubts);
    healthDropped ||= dropped;
    return lines;
  });
  if (entries.length === 0) doubts.stop(sayings.howManyAndWhen);
  checkDays(entries, now, doubts);
  if (!doubts.any && asksInstead(sentence, unread))
    doubts.choose(
      sayings.didYouWork(sayings.entriesInWords(entries)),
      [{ label: sayings.entriesInShort(entries), value: null }],
      null,
    );
  return { entries, healthDropped };
}

/** "2x4 uur", "3 dagen 8 uur"; but the "4x4" of "6 uur 4x4 truss" is part of the work, and named days are counted. */
function isMultiplied(sentence: Sentence): boolean {
  if (!says(sentence, TIMES) || saidIn(sentence, 'day').length > 1) return false;
  const { phrases, tokens } = sentence;
  return phrases.some(({ said, end }, place) => {
    const next = phrases[place + 1]?.said.kind;
    const { dayWord, week } = tokens[end - 1]?.means ?? NOTHING;
    return said.kind === 'times' && (dayWord === true || week === true || next === 'amount');
  });
}

const TIMES = kindsOf('times');

function linesOf(
  block: Block,
  sentence: Sentence,
  now: Moment,
  unread: ReadonlySet<number>,
  doubts: Doubts,
): { lines: SaidEntry[]; dropped: boolean } {
  const part = block.part ?? saidIn(sentence, 'part')[0]?.part ?? null;
  checkWholeWeek(block, sentence, doubts);
  const each = worksOf(
    block.works.map(({ said }) => said),
    block.pause,
    part,
    doubts,
  );
  const { activities: own, dropped } = activitiesOf(block, each.length, sentence, unread, doubts);
  // "4+3 uur": of one thing there is one amount.
  const isSum =
    each.length > 1 &&
    each.some(({ start }) => start === undefined) &&
    (own.includes('') || new Set(own).size < each.length || hasWord(sentence, OF_ONE_THING));
  const works = isSum ? [summed(each, doubts)] : each;
  const activities = isSum ? own.slice(0, 1) : own;
  const days = daysMeant(block.days, { works, part }, now, doubts);
  // "ma t/m wo in totaal 20 uur" [rule 6]
  if (days.length > 1 && block.works.length === 1 && isTogether(sentence)) doubts.stop(sayings.spreadOverDays);
  const [said] = block.works;
  const [only] = days;
  // "vrijdag 20" on the 20th: twenty hours, or the date?
  if (
    said?.said.kind === 'amount' &&
    said.said.bare &&
    said.said.minutes > 720 &&
    only !== undefined &&
    Number(only.slice(8)) * 60 === said.said.minutes
  )
    doubts.choose(
      sayings.dateOrHours(only, said.said.minutes),
      [{ label: hoursInWords(said.said.minutes), value: null }],
      null,
    );
  const lines = days.flatMap((day) =>
    works.map((work, place): SaidEntry => {
      const activity = activities[place] ?? '';
      return activity === '' ? { day, ...work } : { day, ...work, activity };
    }),
  );
  return { lines, dropped };
}

const OF_ONE_THING: ReadonlySet<string> = new Set([...TOGETHER, 'waarvan', 'daarvan']);

/** "samen 20 uur"; but not "samen met Tom". */
function isTogether({ tokens }: Sentence): boolean {
  return tokens.some(({ word }, at) => TOGETHER.has(word) && tokens[at + 1]?.word !== 'met');
}

function summed(works: readonly Work[], doubts: Doubts): Work {
  const together = minutesIn(works);
  const most = Math.max(...works.map(({ minutes }) => minutes));
  const options = [
    { label: hoursInWords(most), value: { minutes: most } },
    { label: `Samen ${hoursInWords(together)}`, value: { minutes: together } },
  ];
  return doubts.choose(sayings.severalAmounts, options, { minutes: together });
}

/** Whether something is told, or there are only numbers: "t/m 17", "zes", "20.11". A code is something: "B1-K1". */
function tells(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.kind !== 'word') return false;
  if (token.text.length < 2) return tokens[place + 1]?.kind === 'digits' && tokens[place + 1]?.spaced === false;
  return token.means.number === undefined && token.means.until === undefined && !FILLERS.has(token.word);
}

/** One activity for each of the works: its own words, or those of all together. */
function activitiesOf(
  block: Block,
  count: number,
  sentence: Sentence,
  unread: ReadonlySet<number>,
  doubts: Doubts,
): { activities: string[]; dropped: boolean } {
  const each = block.works.map(({ texts }) => activityOf(texts, sentence, unread, doubts));
  const { words: general, healthDropped } = activityOf(block.texts, sentence, unread, doubts);
  const dropped = healthDropped || each.some((one) => one.healthDropped);
  const own = each.map(({ words }) => words);
  if (count !== block.works.length || count === 1) {
    const all = [general, ...own].filter((activity) => activity !== '').join(' ');
    return { activities: new Array<string>(count).fill(all), dropped };
  }
  const said = own.filter((activity) => activity !== '');
  // "opbouw 4 uur, show 3 uur": the words come first.
  if (general !== '' && own.at(-1) === '' && said.length === count - 1)
    return { activities: [general, ...own.slice(0, -1)], dropped };
  return { activities: own.map((activity) => (activity === '' && said.length === 0 ? general : activity)), dropped };
}

function activityOf(
  places: readonly number[],
  sentence: Sentence,
  unread: ReadonlySet<number>,
  doubts: Doubts,
): ReturnType<typeof leftOver> {
  if (places.length === 0) return NOTHING_TOLD;
  const left = places.filter((place) => !unread.has(place));
  const found = leftOver(sentence, left, { fillers: FILLERS, openers: OPENERS });
  // Numbers that nothing is counted by: something was not read.
  const isDate = /\d+[-/.]\d+[-/.]\d+/.test(found.words);
  if (found.words !== '' && (isDate || !left.some((place) => tells(sentence.tokens, place))))
    doubts.stop(sayings.leftNumbers(found.words));
  return found;
}
const NOTHING_TOLD = { words: '', healthDropped: false };

/** "hele week 8 uur": a day, or all of it? "week 47 13 uur": on which days? */
function checkWholeWeek({ days, works }: Block, sentence: Sentence, doubts: Doubts): void {
  const weekOnly =
    !days &&
    says(sentence, WEEK) &&
    sentence.phrases.some(({ said, at }) => said.kind === 'week' && isOfDays(sentence, at));
  if (weekOnly) doubts.stop(sayings.spreadOverDays);
  const [work] = works;
  if (!days?.some(({ kind }) => kind === 'whole-week') || !work || work.said.kind !== 'amount') return;
  const amount = work.said.minutes / 60;
  if (saidIn(sentence, 'each-day').length === 0)
    doubts.choose(
      sayings.eachOrTogether(`${String(amount).replace('.', ',')} uur`),
      [{ label: 'Per dag', value: null }],
      null,
    );
}

const WEEK = kindsOf('week');

/** Rules 2, 3 and 8, for whatever was picked on the way: nothing is still to come, and a day has 24 hours. */
function checkDays(entries: readonly SaidEntry[], now: Moment, doubts: Doubts): void {
  const ahead = entries.find(
    ({ day, start }) => day > now.day || (day === now.day && start !== undefined && start > now.time),
  );
  if (ahead)
    doubts.stop(
      ahead.start === undefined ? sayings.notYetThere([ahead.day]) : sayings.notBegun(ahead.day, ahead.start),
    );
  for (const day of new Set(entries.map((entry) => entry.day))) {
    const own = entries.filter((entry) => entry.day === day);
    const total = minutesIn(own);
    if (total > 1440) doubts.stop(sayings.overADay(total));
    const bare = own.filter(({ start, activity }) => start === undefined && activity === undefined);
    if (bare.length > 1) doubts.stop(sayings.dayTwice(day));
  }
}
