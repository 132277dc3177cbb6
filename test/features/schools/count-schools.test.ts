import { expect } from 'chai';
import type { PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { COUNTED_ON_THE_SPOT, SCHOOL_LISTS, type CountedLists } from '../../../src/domain/roster/school-count.js';
import { countSchools } from '../../../src/features/schools/count-schools.js';
import { givenPerson, givenPlacement, givenSchool } from '../../support/given.js';
import { createMemoryPorts, type MemoryPorts } from '../../support/memory-ports.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

const SCHOOLS = ['a', 'b', 'c'] as SchoolId[];
const NOTHING = Object.fromEntries(SCHOOL_LISTS.map((list) => [list, []])) as unknown as CountedLists;

async function threeSchools(): Promise<MemoryPorts> {
  const ports = createMemoryPorts();
  for (const id of SCHOOLS) {
    await givenSchool(ports, school({ id, tenantIds: [`tenant-${id}`] }));
    const studentId = `student-${id}` as PersonId;
    await givenPerson(ports, sanne({ id: studentId, schoolId: id, teams: null }));
    await givenPlacement(ports, placementOfSanne({ id: `p-${id}` as PlacementId, schoolId: id, studentId }));
  }
  return ports;
}

describe('Counting the schools', () => {
  it('passes over one that cannot be counted, says so, and counts the others', async () => {
    const ports = await threeSchools();
    const ofSchool: MemoryPorts['placements']['ofSchool'] = (id) =>
      id === 'b' ? Promise.reject(new Error('unreadable')) : ports.placements.ofSchool(id);
    await countSchools.run({ ...ports, placements: { ...ports.placements, ofSchool } });
    const students = await Promise.all(SCHOOLS.map(async (id) => (await ports.schoolCounts.of(id))?.students ?? null));
    expect(students).to.deep.equal([1, null, 1]);
    expect(ports.log.lines.filter(({ level }) => level === 'error')).to.deep.equal([
      { level: 'error', event: 'school-passed-over', facts: { job: 'count-schools', school: 'b', error: 'Error' } },
    ]);
  });

  it('counts a small one once, to know that it is small, and a big one each time', async () => {
    const ports = await threeSchools();
    await countSchools.run(ports);
    const [a, b] = SCHOOLS as [SchoolId, SchoolId];
    const known = await ports.schoolCounts.of(b);
    if (known)
      await ports.schoolCounts.keep({ count: { ...known, placements: COUNTED_ON_THE_SPOT + 1 }, lists: NOTHING });
    ports.clock.set('2026-11-25T15:00:00Z');
    await countSchools.run(ports);
    expect((await ports.schoolCounts.of(a))?.at).to.equal('2026-11-25T13:00:00.000Z');
    expect((await ports.schoolCounts.of(b))?.at).to.equal('2026-11-25T15:00:00.000Z');
  });
});
