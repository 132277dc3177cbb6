/** Finds the commands of `words/commands.ts` in a message. */
import type { Step } from './command-patterns.js';
import type { Token } from './tokens.js';
import type { Command, Intent } from './words/command.js';

/** A command that stands in the message. */
export interface Hit {
  readonly intent: Intent;
  readonly strength: Command['strength'];
  /** The places of its words among the tokens, in order. */
  readonly at: readonly number[];
  /** Of a list of students: which. */
  readonly of?: Command['of'];
}

/** What the message asks for, in order of place; a pattern whose words all belong to a longer one is left out. */
export function findCommands(tokens: readonly Token[], forStaff: boolean): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach(({ entry: { commands } }, start) => {
    for (const pattern of forStaff ? commands.ofStaff : commands.ofStudents) {
      const at = followed(pattern.steps, tokens, start);
      if (!at) continue;
      const { intent, strength, of } = pattern;
      hits.push(of === undefined ? { intent, strength, at } : { intent, strength, of, at });
    }
  });
  return hits.length < 2 ? hits : hits.filter((hit) => !hits.some((other) => covers(other, hit)));
}

const NO_STEP: Step = { words: [], gap: 0 };

/** The places of the words of the commands of these intents. */
export function placesOf(hits: readonly Hit[], ...intents: readonly Intent[]): ReadonlySet<number> {
  const own = hits.filter(({ intent }) => intents.includes(intent));
  return own.length === 0 ? NOWHERE : new Set(own.flatMap(({ at }) => at));
}
const NOWHERE: ReadonlySet<number> = new Set();

function covers(other: Hit, hit: Hit): boolean {
  return other !== hit && other.at.length > hit.at.length && hit.at.every((place) => other.at.includes(place));
}

/** Where its words stand, in order; null where one is missing. */
function followed(steps: readonly Step[], tokens: readonly Token[], start: number): number[] | null {
  const at = [start];
  let place = start;
  for (let step = 1; step < steps.length; step++) {
    const { words, gap } = steps[step] ?? NO_STEP;
    const from = place + 1;
    place = -1;
    // "9:00" is one word to whoever reads it: its sign and minutes fill no gap.
    let room = gap;
    for (let next = from; next <= from + room; next++) {
      const token = tokens[next];
      if (token?.text === ':' && !token.spaced) room += 2;
      // A pattern stays within its sentence.
      if (!token || token.line !== tokens[start]?.line || token.text === '.') break;
      if (!words.includes(token.word)) continue;
      place = next;
      break;
    }
    if (place < 0) return null;
    at.push(place);
  }
  return at;
}
