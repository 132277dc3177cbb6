/** A break said once with several days goes off each of them, or it is asked: never off one of them in silence [rule 5]. */
import type { Doubts } from '../doubts.js';
import { hasWord, type Sentence } from '../sentence.js';
import * as sayings from '../sayings.js';
import { EVERY } from '../words/plain-talk.js';
import type { Block } from './blocks.js';

export function withSharedBreak(blocks: readonly Block[], sentence: Sentence, doubts: Doubts): readonly Block[] {
  if (blocks.length < 2) return blocks;
  const ofSpans = blocks.filter(({ works }) => works.some(({ said }) => said.kind === 'span'));
  const paused = blocks.filter(({ pause }) => pause !== undefined);
  const [only] = paused;
  const pause = only?.pause;
  if (ofSpans.length < 2 || paused.length !== 1 || !only || !pause) return blocks;
  const shared = blocks.map((block) => (ofSpans.includes(block) ? { ...block, pause } : block));
  if (hasWord(sentence, EVERY)) return shared;
  // "ma 9-17 half uur pauze, di 9-17": behind the first of them it is that day's.
  if (only !== blocks.at(-1)) return blocks;
  const options = [
    { label: 'Van elke dag', value: shared },
    { label: 'Alleen van de laatste', value: blocks },
  ];
  return doubts.choose<readonly Block[]>(sayings.breakOfWhich, options, shared);
}
