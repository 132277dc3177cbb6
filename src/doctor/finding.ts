/** What the doctor says of one thing. */
export interface Finding {
  /** "database", "Teams", "mail". */
  readonly part: string;
  /** `look`: it runs, and somebody should look at it. `wrong`: it does not run like this. */
  readonly state: 'well' | 'look' | 'wrong';
  readonly says: string;
  /** What to do about it; "" where it is well. */
  readonly todo: string;
}

export const well = (part: string, says: string): Finding => ({ part, state: 'well', says, todo: '' });
export const look = (part: string, says: string, todo: string): Finding => ({ part, state: 'look', says, todo });
export const wrong = (part: string, says: string, todo: string): Finding => ({ part, state: 'wrong', says, todo });

const SIGNS: Readonly<Record<Finding['state'], string>> = { well: 'ok   ', look: 'look ', wrong: 'WRONG' };

/** A line each, and below it what to do. */
export function written(findings: readonly Finding[]): string {
  return findings
    .flatMap(({ part, state, says, todo }) => [
      `${SIGNS[state]}  ${part}: ${says}`,
      ...(todo === '' ? [] : [`         -> ${todo}`]),
    ])
    .join('\n');
}
