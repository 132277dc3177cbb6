/** From one time to another: "9-17", "9:00-17:30", "van 9 tot half zes", "0900-1730", "9u tot 17u30". */
import type { Token } from '../tokens.js';
import { partAt, timeAt } from './clock-times.js';
import { dateOfNumbers } from './dates.js';
import { BEGAN, BEGINS, ENDS, STOPPED } from '../words/clock.js';
import type { Recogniser, SaidTime } from './phrase.js';

export const span: Recogniser = (tokens, at) => {
  const before = partAt(tokens, at);
  const opened = openedAt(tokens, before ? before.end : at);
  const start = timeAt(tokens, opened.at);
  if (!start) return null;
  const joined = joinedAt(tokens, start.end, opened.word);
  if (joined === null) return null;
  const end = timeAt(tokens, joined);
  if (!end || !isTimesSpan(tokens, start, end, joined)) return null;
  const after = partAt(tokens, end.end);
  // "om 9 begonnen en om 5 klaar"
  const stopped = BEGAN.has(tokens[start.end]?.word ?? '') && STOPPED.has(tokens[end.end]?.word ?? '');
  return {
    said: {
      kind: 'span',
      start: timeOf(start),
      end: timeOf(end),
      part: before?.part ?? after?.part ?? null,
      maybeAmount: !opened.word && isGuess(tokens, start, end),
      date: opened.word || after ? null : dateOf(tokens, at, end.end),
    },
    end: after ? after.end : stopped ? end.end + 1 : end.end,
  };
};

function timeOf({ minutes, exact, digital, bare }: SaidTime): SaidTime {
  return { minutes, exact, digital, bare };
}

/** "van", "vanaf", "tussen", "from" before it. */
function openedAt(tokens: readonly Token[], at: number): { at: number; word: string } {
  const token = tokens[at];
  if (token && BEGINS.has(token.word)) return { at: tokens[at + 1]?.text === ':' ? at + 2 : at + 1, word: 'begin' };
  if (token?.means.from !== true && token?.word !== 'om') return { at, word: '' };
  return {
    at: tokens[at + 1]?.means.at === true || tokens[at + 1]?.means.about === true ? at + 2 : at + 1,
    word: token.word,
  };
}

/** The place behind what joins start and end; null where nothing does. */
function joinedAt(tokens: readonly Token[], at: number, opened: string): number | null {
  let place = at;
  // "om 9 begonnen tot 5", "9 uur begonnen en om 5 klaar"
  const began = BEGAN.has(tokens[place]?.word ?? '');
  if (began) place++;
  const sign = tokens[place]?.text;
  if (opened === 'begin' && (sign === ',' || sign === '-' || sign === '/' || tokens[place]?.means.and === true))
    place++;
  const token = tokens[place];
  if (!token) return null;
  if (opened === 'begin' && ENDS.has(token.word)) return tokens[place + 1]?.text === ':' ? place + 2 : place + 1;
  if (opened === 'begin') return null;
  if (token.word === '-') return place + 1;
  if (token.word === '>' || token.word === '→') return place + 1;
  if (opened === 'tussen' || opened === 'between') return token.means.and === true ? place + 1 : null;
  if (began && token.means.and === true) return tokens[place + 1]?.means.at === true ? place + 2 : null;
  if (token.means.until !== true) return null;
  if (token.word !== 'tot') return place + 1;
  const isThrough = tokens[place + 1]?.word === 'en' && tokens[place + 2]?.word === 'met';
  if (isThrough) return null;
  return tokens[place + 1]?.means.about === true || tokens[place + 1]?.means.at === true ? place + 2 : place + 1;
}

/** Four digits are a time only beside four digits ("0900-1730") or a word; "2026-11" is not. */
function isTimesSpan(
  tokens: readonly Token[],
  start: SaidTime & { end: number },
  end: SaidTime & { end: number },
  joined: number,
): boolean {
  const first = tokens[start.end - 1];
  const last = tokens[joined];
  // "18-0030"
  const isClock = last?.text.length === 4 && /^(?!19|20[2-4])\d\d[0-5][05]$/.test(last.text);
  if (isLong(first) !== isLong(last) && (isLong(first) || !isClock)) return false;
  // "20-11-2026", "1-2-3"
  const [dash, more] = [tokens[end.end], tokens[end.end + 1]];
  return !(dash?.word === '-' && !dash.spaced && more?.kind === 'digits' && !more.spaced && !end.digital);
}

function isLong(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.text.length >= 3;
}

/** "6-7 uur", "6 tot 7 uur": from six to seven, or somewhere between. */
function isGuess(
  tokens: readonly Token[],
  start: SaidTime & { end: number },
  end: SaidTime & { end: number },
): boolean {
  if (!start.bare || !end.bare || tokens[end.end - 1]?.means.unit !== 60) return false;
  if (tokens[start.end - 1]?.means.unit === 60) return false;
  const more = end.minutes - start.minutes;
  return more > 0 && more <= 180;
}

/** "9-11" is also a day: its numbers, if they are such. */
function dateOf(tokens: readonly Token[], at: number, end: number) {
  if (end !== at + 3) return null;
  const [date, dash, month] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (date?.kind !== 'digits' || dash?.word !== '-' || dash.spaced || month?.kind !== 'digits' || month.spaced)
    return null;
  return dateOfNumbers(Number(date.text), Number(month.text), null);
}
