import { z } from 'zod';
import { ROLES, type Person } from '../domain/people.js';
import type { People } from '../ports.js';
import { openDocuments, type Storage } from './documents.js';
import { day, personId, schoolId } from './stored.js';

const person: z.ZodType<Person> = z.strictObject({
  id: personId,
  schoolId,
  teams: z.strictObject({ tenantId: z.string(), objectId: z.string() }).nullable(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  mail: z.string().nullable(),
  phone: z.string().nullable(),
  born: day.nullable(),
  number: z.string().exactOptional(),
});

export function createPeopleStore(storage: Storage): People {
  const people = openDocuments(storage, {
    name: 'people',
    form: person,
    indexes: [
      [{ 'teams.objectId': 1 }],
      // Nobody is two people. A partial index is not read by on every server, hence the one above.
      [
        { 'teams.tenantId': 1, 'teams.objectId': 1 },
        { unique: true, partialFilterExpression: { 'teams.objectId': { $type: 'string' } } },
      ],
    ],
  });
  const byId = people.by('_id');
  const byObjectId = people.by('teams.objectId');
  return {
    byTeams: async (tenantId, objectId) =>
      (await byObjectId(objectId)).find(({ teams }) => teams?.tenantId === tenantId) ?? null,
    byId: people.one,
    byIds: async (ids) => (await Promise.all([...new Set(ids)].map(byId))).flat(),
    put: people.put,
  };
}
