/** What a file lacks altogether is asked once for the file, and its rows are listed as incomplete. */
import type { RowProblem } from './row.js';

/** What may be the same for a whole file (`--set leerjaar=2`); a number is each row's own. */
const FOR_ALL: ReadonlySet<string> = new Set([
  ...['rol', 'docent', 'slb', 'leerjaar', 'schooljaar', 'crebo', 'uren', 'begin', 'einde', 'leerbedrijf'],
  ...['praktijkopleider', 'soort'],
]);

export function onceForTheFile(problems: readonly RowProblem[]): RowProblem[] {
  const lacking = problems.filter(({ why }) => why.kind === 'absent');
  const wholes = columnsBy(lacking, ({ file, sheet }) => ({ file, sheet, row: 0 }));
  const rows = columnsBy(lacking, ({ file, sheet, row }) => ({ file, sheet, row }));
  return [
    ...wholes.map(({ at, columns }) => ({
      ...{ ...at, column: '', value: '' },
      why: { kind: 'not-in-file', columns, ask: columns.filter((one) => FOR_ALL.has(one)) } as const,
    })),
    ...problems.filter(({ why }) => why.kind !== 'absent'),
    ...rows.map(({ at, columns }) => ({
      ...{ ...at, column: '', value: '' },
      why: { kind: 'incomplete', columns } as const,
    })),
  ];
}

type Place = Pick<RowProblem, 'file' | 'sheet' | 'row'>;

function columnsBy(problems: readonly RowProblem[], placeOf: (problem: RowProblem) => Place): Lacking[] {
  const found = new Map<string, { at: Place; columns: Set<string> }>();
  for (const problem of problems) {
    const at = placeOf(problem);
    const key = JSON.stringify(at);
    const here = found.get(key) ?? { at, columns: new Set<string>() };
    here.columns.add(problem.column);
    found.set(key, here);
  }
  return [...found.values()].map(({ at, columns }) => ({ at, columns: [...columns] }));
}

interface Lacking {
  readonly at: Place;
  readonly columns: readonly string[];
}
