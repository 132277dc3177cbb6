/** Finding a person by a name as it is typed: "sanne", "de wit", "Sanne de Wit". */
import type { Person } from './people.js';

/** Those whose name has all of the typed words, accents and capitals aside; whole names before parts of them. */
export function named(people: readonly Person[], typed: string): Person[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const whole = people.filter(({ name }) => wordsOf(name).join(' ') === words.join(' '));
  if (whole.length > 0) return whole;
  return people.filter(({ name }) => {
    const ofName = wordsOf(name);
    return words.every((word) => ofName.includes(word));
  });
}

/** Between the parts of a name; nobody is found by them. */
const PARTICLES: ReadonlySet<string> = new Set(['de', 'den', 'der', 'van', 'ten', 'ter', 'te', 'el', 'al', 't']);

/** Where nobody is named so: who may be meant, the nearest first. A slip or two in a word, or its first letters. */
export function nearlyNamed(people: readonly Person[], typed: string): Person[] {
  const words = wordsOf(typed).filter((word) => !PARTICLES.has(word));
  if (words.length === 0) return [];
  return people
    .map((person) => {
      const ofName = wordsOf(person.name);
      const off = words.map((word) => Math.min(...ofName.map((part) => distance(word, part))));
      return { person, off: off.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ off }) => off < Infinity)
    .sort((a, b) => a.off - b.off || a.person.name.localeCompare(b.person.name, 'nl'))
    .map(({ person }) => person);
}

/** In slips; without end where it is another word. */
function distance(typed: string, part: string): number {
  if (typed.length >= 3 && part.startsWith(typed)) return typed === part ? 0 : 0.5;
  const most = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
  const slips = slipsBetween(typed, part);
  return slips <= most ? slips : Infinity;
}

/** Letters too many, too few, others, or two in the wrong order, from one word to the other. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + other,
          isTurned ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
