/** The words that nothing else has read, as typed: an activity, or a reason. */
import { withoutHealth } from './health.js';
import type { Sentence } from './sentence.js';
import { tokensOf, type Token } from './tokens.js';
import { DONE } from './words/plain-talk.js';

interface Emptiness {
  /** These tell nothing at either end of a stretch. */
  readonly fillers: ReadonlySet<string>;
  /** Of those, the ones that stay before a word that tells something: "met Tom". */
  readonly openers: ReadonlySet<string>;
}

/** `places`: the tokens that are left, in order; `isReason`: they say why somebody is away. */
export function leftOver(
  { text, tokens, health }: Sentence,
  places: readonly number[],
  { fillers, openers }: Emptiness,
  isReason = false,
): { readonly words: string; readonly healthDropped: boolean } {
  const stretches = stretchesOf(places);
  if (health !== 'none') {
    // Before anything is trimmed off: "naar huis" needs its "naar".
    const said = inWords(text, tokens, stretches);
    const { text: kept, dropped } = withoutHealth(said, {
      by: isReason ? 'reason' : 'structure',
    });
    if (dropped || kept !== said) return { words: trimmedText(kept, { fillers, openers }), healthDropped: dropped };
  }
  const told = stretches.map((stretch) => trimmed(tokens, stretch, { fillers, openers }));
  return { words: inWords(text, tokens, told), healthDropped: false };
}

function inWords(text: string, tokens: readonly Token[], stretches: readonly (readonly [number, number])[]): string {
  const said: string[] = [];
  for (const [first, last] of stretches) {
    const [from, until] = [tokens[first], tokens[last]];
    if (from && until && first <= last) said.push(text.slice(from.start, until.end));
  }
  return said.join(' ').replace(/\s+/g, ' ');
}

function trimmedText(text: string, emptiness: Emptiness): string {
  const tokens = tokensOf(text);
  const [first, last] = trimmed(tokens, [0, tokens.length - 1], emptiness);
  return first <= last ? text.slice(tokens[first]?.start, tokens[last]?.end) : '';
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
  let [from, until] = [first, last];
  // "stage 2 opgebouwd" is called that.
  while (from <= until && isEmpty(tokens[from], fillers) && tokens[from + 1]?.kind !== 'digits') from++;
  while (until >= from && isEmpty(tokens[until], fillers) && !isKept(tokens, from, until)) until--;
  while (from > first && from <= until && openers.has(tokens[from - 1]?.word ?? '')) from--;
  return [from, until];
}

function isEmpty(token: Token | undefined, fillers: ReadonlySet<string>): boolean {
  return !token || token.kind === 'sign' || fillers.has(token.word);
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
