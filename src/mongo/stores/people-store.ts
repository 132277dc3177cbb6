import { z } from 'zod';
import { REMOVED_TEXT } from '../../domain/evidence/texts-beside.js';
import { plainName } from '../../domain/import/known-people.js';
import { ROLES, type Person, type PersonId } from '../../domain/people/people.js';
import { addressInTeams } from '../../domain/people/who-is-who.js';
import type { PersonRecord } from '../../domain/placements/recorded.js';
import type { People } from '../../ports.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import type { Storage, View } from '../documents.js';
import { people2 } from '../migrations/people-2.js';
import { people3 } from '../migrations/people-3.js';
import { people4 } from '../migrations/people-4.js';
import { textsBeside } from '../migrations/texts-beside.js';
import type { Outboxes } from './decision-store.js';
import { createRecordedStore, recordedEvent } from './recorded-store.js';
import { day, personId, schoolId } from '../stored.js';

const person: { readonly [Field in keyof Person]: z.ZodType<Person[Field]> } = {
  id: personId,
  schoolId,
  teams: z.strictObject({ tenantId: z.string(), objectId: z.string() }).nullable(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  mail: z.string().nullable(),
  phone: z.string().nullable(),
  born: day.nullable(),
  number: z.string().exactOptional(),
  expectedInTeams: z.boolean().exactOptional(),
  teamsName: z.string().exactOptional(),
};

export function createPeopleStore(storage: Storage): {
  readonly people: People;
  readonly read: Pick<View<Person>, 'findWith'>;
  readonly outboxes: Outboxes;
  readonly proven: ProvenDocuments<PersonRecord>;
} {
  const { read, decisions, outboxes, proven } = createRecordedStore<Person, PersonRecord, PersonId>(storage, {
    name: 'people',
    shape: person,
    event: recordedEvent({ ...person, born: day.or(z.literal(REMOVED_TEXT)).nullable() }),
    steps: [people2, people3, people4, textsBeside],
    derive: (one) => ({ address: addressInTeams(one), called: plainName(one.name) }),
    indexes: [
      [{ 'teams.objectId': 1 }],
      [{ schoolId: 1, roles: 1 }],
      [{ 'derived.address': 1 }],
      [{ 'derived.called': 1 }],
      // Nobody is two people. A partial index is not read by on every server, hence the one above.
      [
        { 'teams.tenantId': 1, 'teams.objectId': 1 },
        { unique: true, partialFilterExpression: { 'teams.objectId': { $type: 'string' } } },
      ],
    ],
  });
  const byId = read.by('_id');
  const byObjectId = read.by('teams.objectId');
  const people: People = {
    ...decisions,
    byTeams: async (tenantId, objectId) =>
      (await byObjectId(objectId)).find(({ teams }) => teams?.tenantId === tenantId) ?? null,
    byId: read.one,
    ofSchool: (id, role) => read.find({ schoolId: id, ...(role && { roles: role }) }, { _id: 1 }),
    byAddress: (id, address) =>
      read.find({ 'derived.address': address.trim().toLowerCase(), schoolId: id }, { _id: 1 }),
    atAddress: (address) => read.find({ 'derived.address': address.trim().toLowerCase() }, { _id: 1 }),
    unseenByName: (id, name, most) =>
      read.find({ 'derived.called': plainName(name), schoolId: id, teams: null }, { _id: 1 }, most),
    byIds: async (ids) => (await Promise.all([...new Set(ids)].map(byId))).flat(),
  };
  return { people, read, outboxes, proven };
}
