/** What was found out about a word, for the next message that has it: most words come back. Words only, never of whom. */
const MOST = 4000;
/** Longer ones come once. */
const LONGEST = 24;

export function remembered<T extends object | boolean>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (word.length > LONGEST) return found;
    // Made empty when it is full: what is common is soon back.
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
