/** The words that nothing else has read, as typed: an activity, or a reason. */
import { withoutHealth } from './health.js';
import type { Sentence } from './sentence.js';
import type { Token } from './tokens.js';
import { DONE } from './words/plain-talk.js';

interface Emptiness {
  /** These tell nothing at either end of a stretch. */
  readonly fillers: ReadonlySet<string>;
  /** Of those, the ones that stay before a word that tells something: "met Tom". */
  readonly openers: ReadonlySet<string>;
}

/** `places`: the tokens that are left, in order. */
export function leftOver(
  { text, tokens, health }: Sentence,
  places: readonly number[],
  { fillers, openers }: Emptiness,
): { readonly words: string; readonly healthDropped: boolean } {
  const stretches = stretchesOf(places).flatMap((stretch) => {
    const [first, last] = trimmed(tokens, stretch, { fillers, openers });
    const [from, until] = [tokens[first], tokens[last]];
    return from && until && first <= last ? [text.slice(from.start, until.end)] : [];
  });
  const words = stretches.join(' ').replace(/\s+/g, ' ');
  if (health === 'none') return { words, healthDropped: false };
  const { text: kept, dropped } = withoutHealth(words);
  return { words: kept, healthDropped: dropped };
}

/** Places that follow each other. */
function stretchesOf(places: readonly number[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else stretches.push([place, place]);
  }
  return stretches;
}

/** Without signs and words that tell nothing at either end; nothing is left where there is no other word. */
function trimmed(
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  { fillers, openers }: Emptiness,
): [number, number] {
  const isEmpty = (place: number): boolean => {
    const token = tokens[place];
    return !token || token.kind === 'sign' || fillers.has(token.word);
  };
  let [from, until] = [first, last];
  // "stage 2 opgebouwd" is called that.
  while (from <= until && isEmpty(from) && tokens[from + 1]?.kind !== 'digits') from++;
  while (until >= from && isEmpty(until) && !isKept(tokens, from, until)) until--;
  const isOpener = (place: number): boolean => openers.has(tokens[place]?.word ?? '');
  while (from > first && from <= until && isOpener(from - 1)) from--;
  return [from, until];
}

/** "show gedraaid", "(grote zaal)", "show "De Storm"": the end belongs to what comes before it. */
function isKept(tokens: readonly Token[], from: number, place: number): boolean {
  const token = tokens[place];
  if (!token || place === from) return false;
  // "load-in"
  if (DONE.has(token.word) || (token.kind === 'word' && !token.spaced)) return true;
  const opening = token.text === ')' ? '(' : token.text === '"' ? '"' : null;
  return opening !== null && tokens.slice(from, place).some(({ text }) => text === opening);
}
