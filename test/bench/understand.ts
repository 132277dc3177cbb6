/** `npm run bench -- understand`: microseconds a message, beside chrono-node's Dutch parser on the same messages. */
import { nl } from 'chrono-node';
import { read } from '../../src/dutch/read.js';
import { phraseCases } from '../dutch/phrase-cases.js';

const ROUNDS = 9;
/** Before they count: a bot has been running for long when somebody writes, and both are compiled while they run. */
const WARM_ROUNDS = 12;

/** In turns, so that a busy machine is busy for both; of each the median of its rounds. */
export function run(): Promise<void> {
  const cases = phraseCases();
  const reference = new Date('2026-11-25T14:00:00+01:00');
  const readers: Record<string, () => void> = {
    'this reader': () => {
      for (const { text, now } of cases) read(text, { now, role: 'student' });
    },
    'chrono-node (nl)': () => {
      for (const { text } of cases) nl.parse(text, reference);
    },
  };
  const times: Record<string, number[]> = {};
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
    for (const [name, reader] of Object.entries(readers)) {
      const started = performance.now();
      reader();
      if (round >= 0) (times[name] ??= []).push(((performance.now() - started) * 1000) / cases.length);
    }
  }
  const medians = Object.entries(times).map(([name, each]) => ({
    name,
    each: each.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0,
  }));
  const [ours, peer] = medians;
  console.log(`${cases.length} messages of phrases.txt, median of ${ROUNDS} rounds once both are warm`);
  console.table(medians.map(({ name, each }) => ({ reader: name, 'µs a message': Number(each.toFixed(1)) })));
  console.log(`ratio ${((ours?.each ?? 0) / (peer?.each ?? 1)).toFixed(2)}`);
  return Promise.resolve();
}
