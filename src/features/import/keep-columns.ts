/** What a school's own headers stand for is kept for its next file. */
import { decide } from '../../decide.js';
import type { Act } from '../../domain/evidence/decision.js';
import type { SchoolId } from '../../domain/people/people.js';
import { changeTo, subjectOf } from '../../domain/placements/recorded.js';
import type { School } from '../../domain/school/school.js';
import type { Ports } from '../../ports.js';

export async function keepColumns(
  id: SchoolId,
  headers: Readonly<Record<string, string>>,
  by: Pick<Act, 'by' | 'role' | 'way'>,
  { schools, clock }: Pick<Ports, 'schools' | 'clock'>,
): Promise<void> {
  const record = await schools.load(id);
  if (!record) return;
  const at = clock.now().toISOString();
  const act: Act = { ...by, at, source: `import-columns:${at}` };
  await decide(
    schools,
    record,
    (school) => {
      const known = school.importColumns ?? {};
      if (Object.entries(headers).every(([header, column]) => known[header] === column)) return { kind: 'again' };
      const next: School = { ...subjectOf<School, never>(school), importColumns: { ...known, ...headers } };
      return { kind: 'change', change: changeTo(school, next, act) };
    },
    { stored: () => undefined },
    { kick: () => undefined },
  );
}
