/** A school gets in: itself, and the first person of its BPV-bureau, who gets all others in. */
import type { Act } from '../../domain/evidence/decision.js';
import { applied } from '../../domain/evidence/evidence.js';
import { idFrom } from '../../domain/import/known-people.js';
import type { Person, PersonId, SchoolId } from '../../domain/people/people.js';
import { changeTo, recorded, subjectOf, type SchoolRecord } from '../../domain/placements/recorded.js';
import { newSchool } from '../../domain/school/new-school.js';
import type { School } from '../../domain/school/school.js';
import type { Ports } from '../../ports.js';

export interface SchoolToCreate {
  readonly id: SchoolId;
  readonly name: string;
  readonly tenants: readonly string[];
  readonly office: { readonly name: string; readonly mail: string };
  readonly rootsMail?: string;
}

/**
 * `taken`: another school has one of these tenants, and nobody could tell whose people they are. `moved`: it was there,
 * and has the tenants of its file from now on; nothing else of it changes, as that is its BPV-bureau's.
 */
export type Created =
  | { readonly kind: 'created' | 'known' }
  | { readonly kind: 'moved'; readonly from: readonly string[] }
  | { readonly kind: 'taken'; readonly by: string };

export async function createSchool(
  { id, name, tenants, office, rootsMail }: SchoolToCreate,
  { schools, people, clock }: Pick<Ports, 'schools' | 'people' | 'clock'>,
): Promise<Created> {
  const tenantIds = [...new Set(tenants.map((tenant) => tenant.toLowerCase()))];
  for (const tenantId of tenantIds) {
    const other = await schools.byTenant(tenantId);
    if (other && other.id !== id) return { kind: 'taken', by: other.name };
  }
  const act: Act = {
    ...{ at: clock.now().toISOString(), by: 'bpv-bot' as PersonId, role: 'office', way: 'bot' },
    source: `create-school:${id}`,
  };
  const known = await schools.load(id);
  if (known) return moved(known, tenantIds, act, schools);
  const mail = office.mail.toLowerCase();
  const first: Person = {
    ...{ id: idFrom('p', id, mail) as PersonId, schoolId: id, teams: null, name: office.name, roles: ['office'] },
    ...{ mail, phone: null, born: null, expectedInTeams: true },
  };
  // The school last: it says that all of it is there.
  await people.commit(recorded(first, act), 0);
  const school = newSchool({
    ...{ id, name, tenantIds, office: { name: office.name, mail, phone: '' } },
    ...(rootsMail !== undefined && { rootsMail }),
  });
  return { kind: (await schools.commit(recorded(school, act), 0)) ? 'created' : 'known' };
}

/** Who typed a tenant wrong is heard by nobody of the bot, and has no other way to put it right. */
async function moved(
  known: SchoolRecord,
  tenantIds: readonly string[],
  act: Act,
  schools: Ports['schools'],
): Promise<Created> {
  const { tenantIds: from, version } = known;
  if (from.length === tenantIds.length && from.every((one) => tenantIds.includes(one))) return { kind: 'known' };
  const now = { ...act, source: `tenants-of-school:${known.id}:v${String(version)}` };
  const next = applied(changeTo<School, never>(known, { ...subjectOf<School, never>(known), tenantIds }, now));
  return (await schools.commit(next, version)) ? { kind: 'moved', from } : { kind: 'known' };
}
