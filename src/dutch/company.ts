/** A company that is named in a message says which placement is meant; it is no activity [rule 18]. */
import { remembered } from './remembered.js';
import { tokensOf, type Token } from './tokens.js';

export interface NamedCompany {
  /** Its place among the companies that were given. */
  readonly place: number;
  /** The message without it. */
  readonly rest: string;
}

const BEFORE = new Set(['bij', 'by', 'at']);
const SMALL = new Set(['de', 'het', 'the', 'en', 'and', 'van', 'bv']);
const OPENERS = new Set([...BEFORE, 'op', 'in', 'voor', 'van']);

interface Run {
  readonly place: number;
  readonly from: number;
  readonly until: number;
  readonly words: number;
}

/**
 * The one company that is named: after "bij" in part ("bij de brug", "bij licht"), elsewhere by the end of its name or
 * all of it ("de brug", "licht & geluid twente"); each word with at most one letter wrong. Null where two fit. `tokens`:
 * those of the text, where it is cut already.
 */
export function companyIn(
  text: string,
  companies: readonly string[],
  tokens: readonly Token[] = companies.length === 0 ? [] : tokensOf(text),
): NamedCompany | null {
  if (companies.length === 0) return null;
  const runs = companies.flatMap((name, place) => {
    const best = runOf(tokens, wordsOf(name));
    return best ? [{ place, ...best }] : [];
  });
  if (runs.length === 0) return null;
  const most = Math.max(...runs.map(({ words }) => words));
  const [run, ...others] = runs.filter(({ words }) => words === most);
  if (!run || others.length > 0) return null;
  const [first, last] = [tokens[openerOf(tokens, run)], tokens[run.until - 1]];
  if (!first || !last) return null;
  return {
    place: run.place,
    rest: `${text.slice(0, first.start)} ${text.slice(last.end)}`.replace(/ {2,}/g, ' ').trim(),
  };
}

/** The same few names come with each message. */
const wordsOf = remembered((name) => tokensOf(name).flatMap(({ kind, word }) => (kind === 'sign' ? [] : [word])));

/** The longest stretch of the message that is a stretch of the name. */
function runOf(tokens: readonly Token[], name: readonly string[]): Omit<Run, 'place'> | null {
  let best: Omit<Run, 'place'> | null = null;
  for (let from = 0; from < tokens.length; from++) {
    for (let at = 0; at < name.length; at++) {
      const wanted = name[at] ?? '';
      if (!isNamed(tokens[from], wanted) && !isAnd(wanted)) continue;
      const run = runFrom(tokens, from, name, at);
      if (run && (!best || run.words > best.words)) best = run;
    }
  }
  return best;
}

/** As it was typed, or with a typo put right. */
const isNamed = (token: Token | undefined, wanted: string): boolean =>
  token !== undefined && (token.word === wanted || isLike(token.text, wanted));

function runFrom(
  tokens: readonly Token[],
  from: number,
  name: readonly string[],
  at: number,
): Omit<Run, 'place'> | null {
  let [place, next] = [from, at];
  let own = 0;
  while (place < tokens.length && next < name.length) {
    const word = tokens[place]?.word ?? '';
    const wanted = name[next] ?? '';
    if (isAnd(word)) place++;
    else if (isAnd(wanted)) next++;
    else if (isNamed(tokens[place], wanted)) {
      if (!SMALL.has(wanted)) own++;
      place++;
      next++;
    } else break;
  }
  if (own === 0 || isAnd(tokens[from]?.word ?? '')) return null;
  const isAfter =
    BEFORE.has(tokens[from - 1]?.word ?? '') ||
    (SMALL.has(tokens[from - 1]?.word ?? '') && BEFORE.has(tokens[from - 2]?.word ?? ''));
  const words = next - at;
  const isEnd = next === name.length && (words > 1 || (own === 1 && SMALL.has(name[at] ?? '')));
  return isAfter || isEnd ? { from, until: place, words: own } : null;
}

const isAnd = (word: string): boolean => word === '&' || word === 'en' || word === '+' || word === 'and';

/** "bij de", "op": it goes with the name. */
function openerOf(tokens: readonly Token[], { from }: Run): number {
  let first = from;
  if (SMALL.has(tokens[first - 1]?.word ?? '') && OPENERS.has(tokens[first - 2]?.word ?? '')) first--;
  return OPENERS.has(tokens[first - 1]?.word ?? '') ? first - 1 : first;
}

/** The same but for one letter, in a word that is long enough for it; capitals are as good. */
function isLike(typed: string, wanted: string): boolean {
  const [shorter, longer] = [Math.min(typed.length, wanted.length), Math.max(typed.length, wanted.length)];
  if (longer - shorter > 1) return false;
  const word = typed.toLowerCase();
  if (word === wanted || wanted.length < 4) return word === wanted;
  let [same, sameAtEnd] = [0, 0];
  while (same < shorter && word[same] === wanted[same]) same++;
  while (sameAtEnd < shorter - same && word.at(-1 - sameAtEnd) === wanted.at(-1 - sameAtEnd)) sameAtEnd++;
  if (same + sameAtEnd >= longer - 1) return true;
  const areSwapped = word[same] === wanted[same + 1] && word[same + 1] === wanted[same];
  return areSwapped && longer === shorter && same + sameAtEnd === longer - 2;
}
