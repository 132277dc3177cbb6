/** The commands of `words/`, by the word that each begins with. */
import type { Command, Intent } from './words/command.js';
import { ACTIONS } from './words/commands.js';
import { LOOKS } from './words/look-commands.js';
import { STAFF_COMMANDS } from './words/staff-commands.js';

/** A word of a pattern: any of these, and how many other words may stand before it. */
export interface Step {
  readonly words: ReadonlySet<string>;
  readonly gap: number;
}
export interface Pattern {
  readonly intent: Intent;
  readonly strength: Command['strength'];
  readonly of?: Command['of'];
  readonly steps: readonly Step[];
}
type Book = ReadonlyMap<string, readonly Pattern[]>;

const NO_PATTERNS: readonly Pattern[] = [];
const LONGEST_GAP = 6;
const students = bookOf([...ACTIONS, ...LOOKS]);
const staff = bookOf(STAFF_COMMANDS);

/** Those that may begin at one word. */
export interface Patterns {
  readonly ofStudents: readonly Pattern[];
  readonly ofStaff: readonly Pattern[];
}

export const patternsAt = (word: string): Patterns => ({
  ofStudents: students.get(word) ?? NO_PATTERNS,
  ofStaff: staff.get(word) ?? NO_PATTERNS,
});

function bookOf(commands: readonly Command[]): Book {
  const book = new Map<string, Pattern[]>();
  for (const { patterns, ...command } of commands) {
    for (const pattern of patterns) {
      const steps = stepsOf(pattern);
      for (const word of steps[0]?.words ?? []) book.set(word, [...(book.get(word) ?? []), { ...command, steps }]);
    }
  }
  return book;
}

function stepsOf(pattern: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of pattern.split(' ')) {
    if (part === '..') gap = LONGEST_GAP;
    else if (part === '.') gap += 2;
    else {
      steps.push({ words: new Set(part.split('|')), gap });
      gap = 0;
    }
  }
  return steps;
}
