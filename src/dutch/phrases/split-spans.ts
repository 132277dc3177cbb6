/** "vanaf 9 licht ingehangen tot 5": a start and an end with words between them are a span as well. */
import type { Token } from '../tokens.js';
import { BEGAN, STOPPED } from '../words/clock.js';
import type { Phrase, SaidTime } from './phrase.js';

/** The phrases with the one start and the one end among them made a span, where nothing else says how long it was. */
export function withSplitSpan(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Phrase[] {
  const times = phrases.filter(({ said }) => said.kind === 'time');
  const isCounted = phrases.some(({ said }) => said.kind === 'span' || said.kind === 'amount');
  if (times.length !== 2 || isCounted) return phrases;
  const start = times.find((phrase) => timeOf(phrase)?.after === 'from' || isBeside(phrase, BEGAN, tokens));
  const end = times.find((phrase) => timeOf(phrase)?.after === 'until' || isBeside(phrase, STOPPED, tokens));
  const [from, until] = [start && timeOf(start), end && timeOf(end)];
  if (!start || !from || !until || start === end) return phrases;
  const span: Phrase = {
    ...start,
    said: { kind: 'span', start: from.time, end: until.time, part: null, maybeAmount: false, date: null },
  };
  const verbs = new Set([...BEGAN, ...STOPPED]);
  return phrases.flatMap((phrase) => {
    if (phrase === start) return [span];
    // "begonnen" and "gestopt" have been read with the times.
    return phrase === end || (phrase.said.kind === 'word' && verbs.has(tokens[phrase.at]?.word ?? '')) ? [] : [phrase];
  });
}

function timeOf({ said }: Phrase): { time: SaidTime; after: 'from' | 'until' | 'at' | null } | null {
  return said.kind === 'time' ? { time: said.time, after: said.after } : null;
}

/** "om 9 begonnen", "begonnen om 9" */
function isBeside({ at, end }: Phrase, words: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  return words.has(tokens[at - 1]?.word ?? '') || words.has(tokens[end]?.word ?? '');
}
