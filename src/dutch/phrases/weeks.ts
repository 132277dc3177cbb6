/** Weeks: "week 47", "deze week", "vorige week", "hele week". */
import type { Token } from '../tokens.js';
import { wholeAt } from './numbers.js';
import type { Recogniser, SaidWeek } from './phrase.js';
import { EACH_DAY } from '../words/openers.js';

export const week: Recogniser = (tokens, at) => {
  const found = weekAt(tokens, at);
  return found && { said: { kind: 'week', week: found.week }, end: found.end };
};

/** "hele week", "de hele vorige week", "heel week 47", "vorige week elke dag" */
export const wholeWeek: Recogniser = (tokens, at) => {
  const article = tokens[at]?.word;
  const start = article === 'de' || article === 'the' || article === 'een' ? at + 1 : at;
  if (tokens[start]?.means.whole !== true) return null;
  const of = ['de', 'van', 'of', 'the'].includes(tokens[start + 1]?.word ?? '') ? start + 2 : start + 1;
  const named = weekAt(tokens, of);
  // "hele week 8" is eight hours, and no week 8.
  const isAmount = named?.week.by === 'number' && named.week.number <= 24;
  if (named && !isAmount) return { said: { kind: 'whole-week', week: named.week }, end: named.end };
  return tokens[of]?.means.week === true ? { said: { kind: 'whole-week', week: null }, end: of + 1 } : null;
};

/** "per dag", "elke dag", "iedere dag", "each day", "a day" */
export const eachDay: Recogniser = (tokens, at) => {
  const [each, dayWord] = [tokens[at], tokens[at + 1]];
  if (each?.means.each === true && (dayWord?.means.dayWord === true || dayWord?.word === 'werkdag'))
    return { said: { kind: 'each-day' }, end: at + 2 };
  if (each?.text === '/' && dayWord?.means.dayWord === true) return { said: { kind: 'each-day' }, end: at + 2 };
  return EACH_DAY.has(each?.word ?? '') ? { said: { kind: 'each-day' }, end: at + 1 } : null;
};

/** "w47"; but "W4" is a werkproces. */
function isLetterWeek(tokens: readonly Token[], at: number): boolean {
  const [letter, number] = [tokens[at], tokens[at + 1]];
  return letter?.word === 'w' && letter.spaced && number?.spaced === false && number.text.length === 2;
}

/** The week that begins here. */
export function weekAt(tokens: readonly Token[], at: number): { readonly week: SaidWeek; readonly end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const side = token.means.side;
  if (side && tokens[at + 1]?.means.week === true) return { week: { by: 'side', side }, end: at + 2 };
  if (token.means.week === true || isLetterWeek(tokens, at)) {
    const place = ['nr', 'nummer', 'number', '#', ':'].includes(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const number = wholeAt(tokens, place, 3);
    if (number === null) return null;
    // "deze week 8 uur": the number is an amount.
    if (
      tokens[place + 1]?.means.unit !== undefined ||
      (/^[,.:½]$/.test(tokens[place + 1]?.text ?? '') &&
        tokens[place + 2]?.kind === 'digits' &&
        !tokens[place + 2]?.spaced)
    )
      return null;
    const year = /^20\d\d$/.test(tokens[place + 1]?.text ?? '') ? Number(tokens[place + 1]?.text) : null;
    return { week: { by: 'number', number, year }, end: year === null ? place + 1 : place + 2 };
  }
  return isoWeek(tokens, at);
}

/** "2026-W47" */
function isoWeek(tokens: readonly Token[], at: number): ReturnType<typeof weekAt> {
  if (tokens[at]?.text.length !== 4) return null;
  const [year, dash, letter, number] = tokens.slice(at, at + 4);
  if (!/^20\d\d$/.test(year?.text ?? '') || letter?.word !== 'w' || number?.kind !== 'digits' || dash?.word !== '-')
    return null;
  return { week: { by: 'number', number: Number(number.text), year: Number(year?.text) }, end: at + 4 };
}
