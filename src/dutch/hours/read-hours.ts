/** The lines of hours that a message tells, or the question that comes first. */
import { addDays, type Day } from '../../domain/day.js';
import type { Moment } from '../../domain/moment.js';
import { minutesIn, type SaidEntry } from '../../domain/week-sheet.js';
import type { Doubts } from '../doubts.js';
import { saidIn, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { activityOf } from './activity.js';
import { blocksOf, type Block } from './blocks.js';
import { withDates } from './dated-spans.js';
import { daysMeant } from './days-meant.js';
import { withoutOld } from './old-amounts.js';
import { asksInstead } from './talk.js';
import { worksOf, type Work } from './works.js';

export interface HoursRead {
  readonly entries: readonly SaidEntry[];
  readonly healthDropped: boolean;
}

/** `unread`: places of tokens that belong to a command and so to no activity. */
export function readHours(
  asTyped: Sentence,
  { now, unread, intent }: { now: Moment; unread: ReadonlySet<number>; intent: 'hours' | 'correct' },
  doubts: Doubts,
): HoursRead {
  const sentence = withDates(intent === 'correct' ? withoutOld(asTyped) : asTyped, now.day, doubts);
  let healthDropped = false;
  if (saidIn(sentence, 'times').length > 0) doubts.stop(sayings.countedTwice);
  const blocks = blocksOf(sentence, doubts);
  const entries = blocks.flatMap((block) => {
    const { lines, dropped } = linesOf(block, sentence, now, unread, doubts);
    healthDropped ||= dropped;
    return lines;
  });
  checkDays(entries, doubts);
  if (!doubts.any && asksInstead(sentence, unread))
    doubts.choose(sayings.didYouWork(sayings.entriesInWords(entries)), [{ label: sayings.entriesInShort(entries), value: null }], null);
  return { entries, healthDropped };
}

function linesOf(block: Block, sentence: Sentence, now: Moment, unread: ReadonlySet<number>, doubts: Doubts): { lines: SaidEntry[]; dropped: boolean } {
  const part = block.part ?? saidIn(sentence, 'part')[0]?.part ?? null;
  checkWholeWeek(block, sentence, doubts);
  const works = worksOf(block.works.map(({ said }) => said), block.pause, part, doubts);
  const days = nightStart(daysMeant(block.days, works, now, doubts), block, works);
  const { activities, dropped } = activitiesOf(block, works.length, sentence, unread);
  if (works.length > 1 && works.some(({ start }) => start === undefined) && new Set(activities).size < works.length) doubts.stop(sayings.severalAmounts);
  const lines = days.flatMap((day) =>
    works.map((work, place): SaidEntry => {
      const activity = activities[place] ?? '';
      return { day, ...work, ...(activity !== '' && { activity }) };
    }),
  );
  return { lines, dropped };
}

/** "vannacht 22-4" at breakfast began yesterday. */
function nightStart(days: readonly Day[], { part }: Block, works: readonly Work[]): readonly Day[] {
  const [only] = works;
  if (part !== 'night' || works.length !== 1 || only?.start === undefined || only.start < '17:00') return days;
  return days.map((day) => addDays(day, -1));
}

/** One activity for each of the works: its own words, or those of all together. */
function activitiesOf(block: Block, count: number, { text, tokens }: Sentence, unread: ReadonlySet<number>): { activities: string[]; dropped: boolean } {
  let dropped = false;
  const read = (places: readonly number[]): string => {
    const found = activityOf(text, tokens, places.filter((place) => !unread.has(place)));
    dropped ||= found.healthDropped;
    return found.activity;
  };
  const own = block.works.map(({ texts }) => read(texts));
  const general = read(block.texts);
  const said = own.filter((activity) => activity !== '');
  if (count !== block.works.length || count === 1) {
    const all = [general, ...said].filter((activity) => activity !== '').join(' ');
    return { activities: Array.from({ length: count }, () => all), dropped };
  }
  // "opbouw 4 uur, show 3 uur": the words come first.
  if (general !== '' && own.at(-1) === '' && said.length === count - 1) return { activities: [general, ...own.slice(0, -1)], dropped };
  return { activities: own.map((activity) => (activity === '' && said.length === 0 ? general : activity)), dropped };
}

/** "hele week 8 uur": a day, or all of it? "week 47 13 uur": on which days? */
function checkWholeWeek({ days, works }: Block, sentence: Sentence, doubts: Doubts): void {
  const weekOnly = saidIn(sentence, 'week').length > 0 && !days;
  if (weekOnly) doubts.stop(sayings.spreadOverDays);
  const [work] = works;
  if (!days?.some(({ kind }) => kind === 'whole-week') || !work || work.said.kind !== 'amount') return;
  const amount = work.said.minutes / 60;
  if (saidIn(sentence, 'each-day').length === 0)
    doubts.choose(sayings.eachOrTogether(`${String(amount).replace('.', ',')} uur`), [{ label: 'Per dag', value: null }], null);
}

/** Rule 8: a day has 24 hours. */
function checkDays(entries: readonly SaidEntry[], doubts: Doubts): void {
  for (const day of new Set(entries.map((entry) => entry.day))) {
    const total = minutesIn(entries.filter((entry) => entry.day === day));
    if (total > 1440) doubts.stop(sayings.overADay(total));
  }
}
