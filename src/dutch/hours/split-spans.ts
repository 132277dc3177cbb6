/** "vanaf 9 licht ingehangen tot 5": a start and an end with words between them are a span as well. */
import type { Phrase, SaidTime } from '../phrases/phrase.js';
import type { Sentence } from '../sentence.js';
import { BEGAN, STOPPED } from '../words/clock.js';

/** The sentence with the one start and the one end in it made a span. */
export function withSplitSpan(sentence: Sentence): Sentence {
  const { phrases, tokens } = sentence;
  const times = phrases.filter(({ said }) => said.kind === 'time');
  const [first, last] = times;
  const isCounted = phrases.some(({ said }) => said.kind === 'span' || said.kind === 'amount');
  if (!first || !last || times.length !== 2 || isCounted) return sentence;
  const [start, end] = [timeOf(first), timeOf(last)];
  const isStart = start?.after === 'from' || BEGAN.has(tokens[first.end]?.word ?? '');
  const isEnd = end?.after === 'until' || STOPPED.has(tokens[last.end]?.word ?? '');
  if (!start || !end || !isStart || !isEnd) return sentence;
  const span: Phrase = {
    ...first,
    said: { kind: 'span', start: start.time, end: end.time, part: null, maybeAmount: false, date: null },
  };
  const rest = phrases.map((phrase) => (phrase === first ? span : phrase));
  return { ...sentence, phrases: rest.filter((phrase) => phrase !== last) };
}

function timeOf({ said }: Phrase): { time: SaidTime; after: 'from' | 'until' | 'at' | null } | null {
  return said.kind === 'time' ? { time: said.time, after: said.after } : null;
}
