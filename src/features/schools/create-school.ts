/** A school gets in: itself, and the first person of its BPV-bureau, who gets all others in. */
import type { Act } from '../../domain/evidence/decision.js';
import { idFrom } from '../../domain/import/known-people.js';
import type { Person, PersonId, SchoolId } from '../../domain/people/people.js';
import { recorded } from '../../domain/placements/recorded.js';
import { newSchool } from '../../domain/school/new-school.js';
import type { Ports } from '../../ports.js';

export interface SchoolToCreate {
  readonly id: SchoolId;
  readonly name: string;
  readonly tenants: readonly string[];
  readonly office: { readonly name: string; readonly mail: string };
}

/** `taken`: another school has one of these tenants, and nobody could tell whose people they are. */
export type Created = { readonly kind: 'created' | 'known' } | { readonly kind: 'taken'; readonly by: string };

export async function createSchool(
  { id, name, tenants, office }: SchoolToCreate,
  { schools, people, clock }: Pick<Ports, 'schools' | 'people' | 'clock'>,
): Promise<Created> {
  if (await schools.load(id)) return { kind: 'known' };
  const tenantIds = [...new Set(tenants.map((tenant) => tenant.toLowerCase()))];
  for (const tenantId of tenantIds) {
    const other = await schools.byTenant(tenantId);
    if (other) return { kind: 'taken', by: other.name };
  }
  const act: Act = {
    ...{ at: clock.now().toISOString(), by: 'bpv-bot' as PersonId, role: 'office', way: 'bot' },
    source: `create-school:${id}`,
  };
  const mail = office.mail.toLowerCase();
  const first: Person = {
    ...{ id: idFrom('p', id, mail) as PersonId, schoolId: id, teams: null, name: office.name, roles: ['office'] },
    ...{ mail, phone: null, born: null, expectedInTeams: true },
  };
  // The school last: it says that all of it is there.
  await people.commit(recorded(first, act), 0);
  const school = newSchool({ id, name, tenantIds, office: { name: office.name, mail, phone: '' } });
  return { kind: (await schools.commit(recorded(school, act), 0)) ? 'created' : 'known' };
}
