/** The week that a weekday is in, where it is said once for several of them. */
import type { Doubts } from '../doubts.js';
import type { SaidDay, SaidWeek } from '../phrases/phrase.js';
import { kindsOf } from '../phrases/kinds.js';
import { says, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { FILLERS } from '../words/plain-talk.js';

/** "vr 6u planning voor week 50" is about that week, and was not worked in it: words stand before it. */
export function isOfDays({ phrases, tokens }: Sentence, at: number): boolean {
  const before = phrases.findLast(({ end, said }) => {
    const token = tokens[end - 1];
    return end <= at && !(said.kind === 'word' && token && (token.kind === 'sign' || FILLERS.has(token.word)));
  });
  return before?.said.kind !== 'word';
}

const WEEK = kindsOf('week');

/** The one week that is said of the days. */
function onlyWeek(sentence: Sentence): SaidWeek | null {
  const said = sentence.phrases.flatMap(({ said: one, at }) =>
    one.kind === 'week' && isOfDays(sentence, at) ? [one.week] : [],
  );
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** "vorige week do 7 en vr 6": the week that was said holds for the weekdays behind it as well. */
export class WeekOfDays {
  private last: { readonly week: SaidWeek; readonly weekday: number } | null = null;
  private readonly only: SaidWeek | null;

  constructor(
    sentence: Sentence,
    private readonly doubts: Doubts,
  ) {
    this.only = says(sentence, WEEK) ? onlyWeek(sentence) : null;
  }

  within(day: SaidDay): SaidDay {
    if (day.by !== 'weekday' || day.side !== null) {
      this.last = null;
      return day;
    }
    if (day.week) {
      this.last = { week: day.week, weekday: day.weekday };
      return day;
    }
    if (this.only) return { ...day, week: this.only };
    if (!this.last) return day;
    // "vorige week vrijdag 6, maandag 8": the Monday before it, or the one after?
    if (day.weekday <= this.last.weekday) this.doubts.stop(sayings.whichBelongs);
    this.last = { ...this.last, weekday: day.weekday };
    return { ...day, week: this.last.week };
  }
}
