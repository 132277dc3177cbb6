/** Rows of an office's file, and what they come to in a school. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { Person, PersonId } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import { givenPerson, givenPlacement } from './given.js';
import { csv, office, ROC, table, type Given, type Imported, type Office } from './office-files.js';
import { placementOfSanne } from './people.js';

export const known = (id: string, name: string, changes: Partial<Person> = {}): Person => ({
  ...{ id: id as PersonId, schoolId: ROC, teams: null, name, roles: ['trainer'], mail: null, phone: null, born: null },
  ...changes,
});

export const BO = known('bo', 'Bo Proef', { number: '0081001', roles: ['student'] });

export const ELS = known('els', 'Els Meijer', { number: 'EM', mail: 'els@example.com', roles: ['teacher', 'coach'] });

export const KAREL = known('karel', 'Karel Jansen', { mail: 'karel@example.com' });

export const period = (from: string, until: string) => ({ from: from as Day, until: until as Day });

export const there = (id: string, changes: Partial<Placement> = {}): Placement => ({
  ...placementOfSanne({ id: id as PlacementId, schoolId: ROC, studentId: BO.id, trainerId: KAREL.id }),
  ...{ teacherId: ELS.id, coachId: ELS.id, company: { name: 'Theater Zo', address: '', phone: null }, pok: null },
  ...{ period: period('2026-09-07', '2027-06-27'), ...changes },
});

export async function schoolOf(placements: readonly Placement[], people: readonly Person[] = []): Promise<Office> {
  const school = await office();
  for (const person of [BO, ELS, KAREL, ...people]) await givenPerson(school.ports, person);
  for (const one of placements) await givenPlacement(school.ports, one);
  return school;
}

export const reads = (school: Office, ...rows: readonly Given[]): Promise<Imported> =>
  school.imports({ 'p.csv': csv(table(rows)) });
