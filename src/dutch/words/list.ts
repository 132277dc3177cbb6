/** Words as they are written down in these files: one behind the other. */

export const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);

export const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** `{ 'januari january jan': 1 }`: each of those words by what they stand for. */
export const each = <V>(groups: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(groups).flatMap(([words, value]) => listOf(words).map((word) => [word, value])));
