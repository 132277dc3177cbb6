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
  for (let start = 0; start < tokens.length; start++) {
    const commands = tokens[start]?.entry.commands;
    for (const pattern of (forStaff ? commands?.ofStaff : commands?.ofStudents) ?? []) {
      const at = followed(pattern.steps, tokens, start);
      if (!at) continue;
      const { intent, strength, of } = pattern;
      hits.push(of === undefined ? { intent, strength, at } : { intent, strength, of, at });
    }
  }
  return hits.length < 2 ? hits : hits.filter((hit) => !hits.some((other) => covers(other, hit)));
}

/** The places of the words of the commands of these intents. */
export function placesOf(hits: readonly Hit[], ...intents: readonly Intent[]): ReadonlySet<number> {
  let places: Set<number> | null = null;
  for (const { intent, at } of hits) {
    if (!intents.includes(intent)) continue;
    places ??= new Set();
    for (const place of at) places.add(place);
  }
  return places ?? NOWHERE;
}
const NOWHERE: ReadonlySet<number> = new Set();

function covers(other: Hit, hit: Hit): boolean {
  return other !== hit && other.at.length > hit.at.length && hit.at.every((place) => other.at.includes(place));
}

/** Where its words stand, in order; null where one is missing. */
function followed(steps: readonly Step[], tokens: readonly Token[], start: number): number[] | null {
  let at: number[] | null = null;
  let place = start;
  for (let step = 1; step < steps.length; step++) {
    place = placeOf(steps[step], tokens, place + 1);
    if (place < 0) return null;
    (at ??= [start]).push(place);
  }
  return at ?? [start];
}

/** The first place from here on where one of its words stands, past no more words than may be between; -1: there is none. */
function placeOf(step: Step | undefined, tokens: readonly Token[], from: number): number {
  if (!step) return -1;
  const line = tokens[from - 1]?.line;
  // "9:00" is one word to whoever reads it: its sign and minutes fill no gap.
  let room = step.gap;
  for (let next = from; next <= from + room; next++) {
    const token = tokens[next];
    // A pattern stays within its sentence.
    if (!token || token.line !== line || token.text === '.') return -1;
    if (step.words.has(token.word)) return next;
    if (token.text === ':' && !token.spaced) room += 2;
  }
  return -1;
}
