/** "vanaf 9 licht ingehangen tot 5": a start and an end with words between them are a span as well. */
import type { Token } from '../tokens.js';
import { BEGAN, STOPPED } from '../words/clock.js';
import type { Phrase, SaidTime } from './phrase.js';

const verbs: ReadonlySet<string> = new Set([...BEGAN, ...STOPPED]);

/** The phrases with the one start and the one end among them made a span, where nothing else says how long it was. */
export function withSplitSpan(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Phrase[] {
  const times = phrases.filter(({ said }) => said.kind === 'time');
  if (times.length !== 2 && !tokens.some(({ word }) => verbs.has(word))) return phrases;
  const isCounted = phrases.some(({ said }) => said.kind === 'span' || said.kind === 'amount');
  const isVerb = (phrase: Phrase): boolean => phrase.said.kind === 'word' && verbs.has(tokens[phrase.at]?.word ?? '');
  // "kwam om 10, om 6 weg": said with both verbs, the first is the start.
  const isTold = tokens.some(({ word }) => BEGAN.has(word)) && tokens.some(({ word }) => STOPPED.has(word));
  if (isTold && phrases.filter(({ said }) => said.kind === 'span').length === 1)
    return phrases.filter((phrase) => !isVerb(phrase));
  if (times.length !== 2 || isCounted) return phrases;
  const [first, second] = times;
  const start =
    times.find((phrase) => timeOf(phrase)?.after === 'from' || isBeside(phrase, BEGAN, tokens)) ??
    (isTold ? first : undefined);
  const end =
    times.find(
      (phrase) => phrase !== start && (timeOf(phrase)?.after === 'until' || isBeside(phrase, STOPPED, tokens)),
    ) ?? (isTold ? second : undefined);
  const [from, until] = [start && timeOf(start), end && timeOf(end)];
  if (!start || !from || !until || start === end) return phrases;
  const span: Phrase = {
    ...start,
    said: { kind: 'span', start: from.time, end: until.time, part: null, maybeAmount: false, date: null },
  };
  return phrases.flatMap((phrase) => {
    if (phrase === start) return [span];
    // "begonnen" and "gestopt" have been read with the times.
    return phrase === end || isVerb(phrase) ? [] : [phrase];
  });
}

function timeOf({ said }: Phrase): { time: SaidTime; after: 'from' | 'until' | 'at' | null } | null {
  return said.kind === 'time' ? { time: said.time, after: said.after } : null;
}

/** "om 9 begonnen", "begonnen om 9" */
function isBeside({ at, end }: Phrase, words: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  return words.has(tokens[at - 1]?.word ?? '') || words.has(tokens[end]?.word ?? '');
}
