/** What the school recorded, in memory: read without history, decided on with all of it. */
import type { Person } from '../../src/domain/people/people.js';
import { plainName } from '../../src/domain/import/known-people.js';
import { addressInTeams } from '../../src/domain/people/who-is-who.js';
import { peopleToPlan, type Placement } from '../../src/domain/placements/placement.js';
import {
  subjectOf as subjectIn,
  type PersonRecord,
  type PlacementRecord,
  type PokEvent,
  type Recorded,
  type SchoolRecord,
} from '../../src/domain/placements/recorded.js';
import { rolesOf } from '../../src/domain/placements/placement.js';
import { handOverDay } from '../../src/domain/placements/replace.js';
import type { School } from '../../src/domain/school/school.js';
import type { People, Placements, Schools, Speakers } from '../../src/ports.js';
import type { Rhythms } from '../../src/ports/rhythms.js';
import { createMemoryDecisionStore, type MemoryDecisionStore } from './memory-decision-store.js';

export function createMemoryPeople(): People & MemoryDecisionStore<PersonRecord> {
  const store = createMemoryDecisionStore<PersonRecord>();
  const people = (): Person[] => store.all().map((one) => subjectOf(one));
  const withAccount = (tenantId: string, objectId: string): Person[] =>
    people().filter(({ teams }) => teams?.tenantId === tenantId && teams.objectId === objectId);
  return {
    ...store,
    byTeams: (tenantId, objectId) => Promise.resolve(withAccount(tenantId, objectId)[0] ?? null),
    byId: async (id) => subjectOr(await store.load(id)),
    ofSchool: (schoolId, role) =>
      Promise.resolve(
        people().filter((one) => one.schoolId === schoolId && (role === undefined || one.roles.includes(role))),
      ),
    byAddress: (schoolId, address) =>
      Promise.resolve(
        people().filter((one) => one.schoolId === schoolId && addressInTeams(one) === address.trim().toLowerCase()),
      ),
    unseenByName: (schoolId, name, most) =>
      Promise.resolve(
        people()
          .filter((one) => one.schoolId === schoolId && one.teams === null && plainName(one.name) === plainName(name))
          .slice(0, most),
      ),
    atAddress: (address) =>
      Promise.resolve(people().filter((one) => addressInTeams(one) === address.trim().toLowerCase())),
    byIds: (ids) => Promise.resolve(people().filter(({ id }) => ids.includes(id))),
    commit: (person, expectedVersion) => {
      const { id, teams } = person;
      return teams && withAccount(teams.tenantId, teams.objectId).some((other) => other.id !== id)
        ? Promise.resolve(false)
        : store.commit(person, expectedVersion);
    },
  };
}

/** Nothing is read along: every store is as near as any other. */
export function createMemorySpeakers({ byId, byTeams }: Pick<People, 'byId' | 'byTeams'>): Speakers {
  return {
    of: async (from) => ({
      person: await ('personId' in from ? byId(from.personId) : byTeams(from.tenantId, from.objectId)),
      stores: {},
    }),
  };
}

export function createMemoryPlacements(
  rhythms: Pick<Rhythms, 'plan'>,
): Placements & MemoryDecisionStore<PlacementRecord> {
  const store = createMemoryDecisionStore<PlacementRecord>();
  const unplanned: PlacementRecord[] = [];
  const where = (is: (placement: Placement) => boolean): Placement[] =>
    store
      .all()
      .map((one) => subjectOf<Placement, PokEvent>(one))
      .filter(is);
  return {
    ...store,
    byId: async (id) => subjectOr<Placement, PokEvent>(await store.load(id)),
    ofStudent: (studentId) =>
      Promise.resolve(
        where((placement) => placement.studentId === studentId).sort((a, b) =>
          a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0,
        ),
      ),
    ofStaff: (personId) => Promise.resolve(where((placement) => rolesOf(personId, placement).length > 0)),
    toHandOver: (by, most) =>
      Promise.resolve(where((placement) => (handOverDay(placement) ?? '9') <= by).slice(0, most)),
    ofSchool: (schoolId, most) => Promise.resolve(where((placement) => placement.schoolId === schoolId).slice(0, most)),
    page: (after, most) => Promise.resolve(where(({ id }) => id > after).slice(0, most)),
    commit: async (placement, expectedVersion) => {
      const isStored = await store.commit(placement, expectedVersion);
      if (isStored) await rhythms.plan(peopleToPlan(placement));
      return isStored;
    },
    // Nothing is ever cut short in memory.
    planUnplanned: async () => {
      const left = unplanned.splice(0);
      for (const placement of left) await rhythms.plan(peopleToPlan(placement));
      return left.length;
    },
    commitUnplanned: async (placement, expectedVersion) => {
      const isStored = await store.commit(placement, expectedVersion);
      if (isStored) unplanned.push(placement);
      return isStored;
    },
  };
}

export function createMemorySchools(): Schools & MemoryDecisionStore<SchoolRecord> {
  const store = createMemoryDecisionStore<SchoolRecord>();
  const schools = (): School[] => store.all().map((one) => subjectOf(one));
  return {
    ...store,
    byId: async (id) => subjectOr(await store.load(id)),
    records: (after, most) =>
      Promise.resolve(
        store
          .all()
          .filter(({ id }) => id > after)
          .slice(0, most),
      ),
    byTenant: (tenantId) => Promise.resolve(schools().find(({ tenantIds }) => tenantIds.includes(tenantId)) ?? null),
  };
}

const subjects = new WeakMap<object, object>();

/** Read from a record once, as neither of the two ever changes. */
function subjectOf<T extends { readonly id: string }, More = never>(record: Recorded<T, More>): T {
  const known = subjects.get(record) ?? Object.freeze(subjectIn(record));
  subjects.set(record, known);
  return known as T;
}

function subjectOr<T extends { readonly id: string }, More>(record: Recorded<T, More> | null): T | null {
  return record && subjectOf(record);
}
