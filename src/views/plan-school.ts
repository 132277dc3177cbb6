/** The calendar or the times of a school are others now: what rests on them is planned anew for everybody in it. */
import type { SchoolId } from '../domain/people/people.js';
import { peopleToPlan } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';

const AT_ONCE = 200;

export async function planSchool(id: SchoolId, { people, placements, rhythms }: Ports): Promise<void> {
  const office = await people.ofSchool(id, 'office');
  await rhythms.plan(office.map((person) => ({ id: person.id, schoolId: id, kind: 'staff' as const })));
  const all = await placements.ofSchool(id);
  const open = all.filter(({ closed }) => closed === undefined);
  for (let at = 0; at < open.length; at += AT_ONCE) {
    const around = open.slice(at, at + AT_ONCE).flatMap(peopleToPlan);
    for (const kind of ['student', 'staff'] as const) {
      const some = around.filter((person) => person.kind === kind);
      await rhythms.plan([...new Map(some.map((person) => [person.id, person])).values()]);
    }
  }
}
