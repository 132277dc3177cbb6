/** The table at the end of a soak. */
import { type Finding, type Row, ROWS } from './faults-audit.js';
import type { Disturbance } from './faults-weather.js';

const SHOWN = 8;

export function print(
  seen: Readonly<Record<string, number>>,
  faults: Readonly<Record<string, number>>,
  happened: readonly Disturbance[],
): void {
  const befell: Record<string, number> = {};
  for (const { what } of happened) {
    const name = what.replace(/ \d+ s/, '');
    befell[name] = (befell[name] ?? 0) + 1;
  }
  console.table({ ...seen });
  console.log(`befell: ${listed(befell)}`);
  console.log(`Teams instead of taking: ${listed(faults)}`);
}

/** Whether nothing is lost, doubled or untrue. */
export function report(findings: readonly Finding[]): boolean {
  const rows = Object.entries(ROWS) as [Row, string][];
  console.table(
    Object.fromEntries(
      rows.map(([row, counts]) => [row, { counts, found: findings.filter((one) => one.row === row).length }]),
    ),
  );
  for (const [row] of rows) {
    for (const { what } of findings.filter((one) => one.row === row).slice(0, SHOWN)) console.log(`${row}: ${what}`);
  }
  const of = (kind: string): number => findings.filter(({ row }) => ROWS[row] === kind).length;
  console.log(`lost ${of('lost')}, doubled ${of('doubled')}, untrue ${of('untrue')}`);
  return findings.length === 0;
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
