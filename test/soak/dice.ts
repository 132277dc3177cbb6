/** Chance that comes out the same for the same seed. */
export interface Dice {
  /** 0 up to 1. */
  throw(): number;
  between(least: number, most: number): number;
  one<Of>(of: readonly Of[]): Of | undefined;
  isBelow(share: number): boolean;
}

/** @param seed any text: each of those who throw has dice of its own */
export function createDice(seed: string): Dice {
  let state = 2166136261;
  for (const sign of seed) state = Math.imul(state ^ sign.charCodeAt(0), 16777619);
  /** mulberry32 */
  const thrown = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    throw: thrown,
    between: (least, most) => least + thrown() * (most - least),
    one: (of) => of[Math.floor(thrown() * of.length)],
    isBelow: (share) => thrown() < share,
  };
}
