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

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
