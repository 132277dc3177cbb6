/** The words left over, as typed: what was done. */
import { withoutHealth } from '../health.js';
import type { Token } from '../tokens.js';
import { DONE, FILLERS, OPENERS } from '../words/plain-talk.js';

/** `places`: the tokens that nothing else has read, in order. Empty where they tell nothing. */
export function activityOf(text: string, tokens: readonly Token[], places: readonly number[]): { activity: string; healthDropped: boolean } {
  const runs = runsOf(places).map((run) => trimmed(tokens, run));
  const words = runs.flatMap(([first, last]) => {
    const [from, until] = [tokens[first], tokens[last]];
    return from && until && first <= last ? [text.slice(from.start, until.end)] : [];
  });
  const { text: activity, dropped } = withoutHealth(words.join(' ').replace(/\s+/g, ' ').trim());
  return { activity, healthDropped: dropped };
}

/** Stretches of places that follow each other. */
function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

/** Without signs and words that tell nothing at either end; nothing is left where there is no other word. */
function trimmed(tokens: readonly Token[], [first, last]: readonly [number, number]): [number, number] {
  let [from, until] = [first, last];
  while (from <= until && isEmpty(tokens[from])) from++;
  const bare = from;
  while (until >= from && isEmpty(tokens[until]) && !isKept(tokens, bare, until)) until--;
  // "met Tom", "in de grote zaal" begin with a word that belongs to it.
  while (from > first && from <= until && isOpener(tokens[from - 1])) from--;
  return [from, until];
}

function isEmpty(token: Token | undefined): boolean {
  return !token || token.kind === 'sign' || FILLERS.has(token.word);
}

/** "show gedraaid", "(grote zaal)", "show "De Storm"": the end belongs to what comes before it. */
function isKept(tokens: readonly Token[], from: number, place: number): boolean {
  const token = tokens[place];
  if (!token || place === from) return false;
  if (DONE.has(token.word)) return true;
  const opening = token.text === ')' ? '(' : token.text === '"' ? '"' : null;
  return opening !== null && tokens.slice(from, place).some(({ text }) => text === opening);
}

function isOpener(token: Token | undefined): boolean {
  return token !== undefined && OPENERS.has(token.word);
}
