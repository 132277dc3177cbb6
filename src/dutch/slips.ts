/** How far apart two words are, counted as fingers err on the keyboard of a phone. */

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** How far each row is shifted to the right, in keys. */
const SHIFT = [0, 0.25, 1];
const places = new Map<string, { x: number; y: number }>();
ROWS.forEach((row, y) => {
  for (let x = 0; x < row.length; x++) places.set(row.charAt(x), { x: x + (SHIFT[y] ?? 0), y });
});

const beside = new Set<string>();
for (const [a, one] of places)
  for (const [b, other] of places)
    if (Math.abs(one.y - other.y) <= 1 && Math.abs(one.x - other.x) <= 1.25) beside.add(a + b);

/** The key itself, and those around it. */
export function keysBeside(key: string): string[] {
  return [...places.keys()].filter((other) => other === key || isBeside(key, other));
}

function isBeside(a: string, b: string): boolean {
  return beside.has(a + b);
}

/** "ziek" is said as "siek". */
const ALIKE: ReadonlySet<string> = new Set(['sz', 'zs', 'vf', 'fv', 'iy', 'yi', 'ck', 'kc']);

/**
 * Slips from one word to the other: a letter too many, too few or another is one; a key beside the right one, two letters
 * in the wrong order and a letter struck twice are half of one.
 */
export function slipsBetween(typed: string, word: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    const letter = typed.charAt(i - 1);
    for (let j = 1; j <= word.length; j++) {
      const other = word.charAt(j - 1);
      const twice = letter === typed[i - 2] && letter === other ? 0.5 : 1;
      const replaced = letter === other ? 0 : isBeside(letter, other) || ALIKE.has(letter + other) ? 0.5 : 1;
      // Vowels are what is left out first.
      const left = 'aeiou'.includes(other) ? 0.75 : 1;
      let least = Math.min((last[j] ?? 0) + twice, (row[j - 1] ?? 0) + left, (last[j - 1] ?? 0) + replaced);
      if (i > 1 && j > 1 && letter === word[j - 2] && typed[i - 2] === other)
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 0.5);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[word.length] ?? 0;
}
