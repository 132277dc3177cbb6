import { expect } from 'chai';
import type { PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { COUNTED_ON_THE_SPOT } from '../../../src/domain/roster/school-count.js';
import { countSchools } from '../../../src/features/schools/count-schools.js';
import { givenPerson, givenPlacement, givenSchool } from '../../support/given.js';
import { createMemoryPorts, type MemoryPorts } from '../../support/memory-ports.js';
import { placementOfSanne, sanne, school } from '../../support/people.js';

const SCHOOLS = ['a', 'b', 'c'] as SchoolId[];

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

/** So many placements beside the first, all of its one student. */
async function grow(ports: MemoryPorts, schoolId: SchoolId, by: number): Promise<void> {
  const studentId = `student-${schoolId}` as PersonId;
  for (let n = 0; n < by; n++) {
    const id = `p-${schoolId}-${n}` as PlacementId;
    if (!(await ports.placements.byId(id))) await givenPlacement(ports, placementOfSanne({ id, schoolId, studentId }));
  }
}

describe('Counting the schools', () => {
  it('passes over one that cannot be counted, says so, and counts the others', async () => {
    const ports = await threeSchools();
    for (const id of SCHOOLS) await grow(ports, id, COUNTED_ON_THE_SPOT);
    const ofSchool: MemoryPorts['placements']['ofSchool'] = (id, most) =>
      id === 'b' ? Promise.reject(new Error('unreadable')) : ports.placements.ofSchool(id, most);
    await countSchools.run({ ...ports, placements: { ...ports.placements, ofSchool } });
    const students = await Promise.all(SCHOOLS.map(async (id) => (await ports.schoolCounts.of(id))?.students ?? null));
    expect(students).to.deep.equal([1, null, 1]);
    expect(ports.log.lines.filter(({ level }) => level === 'error')).to.deep.equal([
      { level: 'error', event: 'school-passed-over', facts: { job: 'count-schools', school: 'b', error: 'Error' } },
    ]);
  });

  it('counts a big one each time and a small one never, also where it has grown since', async () => {
    const ports = await threeSchools();
    const counted = async (): Promise<(string | null)[]> =>
      Promise.all(SCHOOLS.map(async (id) => (await ports.schoolCounts.of(id))?.at ?? null));
    await grow(ports, 'b' as SchoolId, COUNTED_ON_THE_SPOT);
    await countSchools.run(ports);
    expect(await counted()).to.deep.equal([null, '2026-11-25T13:00:00.000Z', null]);
    await grow(ports, 'a' as SchoolId, COUNTED_ON_THE_SPOT - 1);
    ports.clock.set('2026-11-25T15:00:00Z');
    await countSchools.run(ports);
    expect(await counted()).to.deep.equal([null, '2026-11-25T15:00:00.000Z', null]);
    await grow(ports, 'a' as SchoolId, COUNTED_ON_THE_SPOT);
    await countSchools.run(ports);
    expect((await counted())[0]).to.equal('2026-11-25T15:00:00.000Z');
  });
});
