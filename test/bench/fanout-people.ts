/** Who hears something in the fan-out: students and staff with a chat each, and what they are to be told. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { Notice } from '../../src/domain/evidence/decision.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { asStored, newRhythm } from '../../src/domain/reminders/rhythm.js';
import type { Database } from '../../src/mongo/database.js';
import { sanne, TENANT } from '../support/people.js';
import { addressOf } from './turn-load.js';

/** Few enough that a slow database takes them within the time that one of its answers may have. */
const AT_ONCE = 100;

/** Half are reminders, half digests; of each ten people one hears both. */
export async function layNotices({ db, ports }: Database, count: number, serviceUrl: string): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i);
    const people = some.filter((n) => n % 10 !== 9).map(personOf);
    const objectOf = (id: PersonId): string => `object-of-${id}`;
    await db
      .collection('people')
      .insertMany(
        people.map((id) => withKey({ ...sanne({ id, teams: { tenantId: TENANT, objectId: objectOf(id) } }) })),
      );
    await db
      .collection('rhythms')
      .insertMany(
        people.map((id, i) =>
          withKey({ ...asStored(newRhythm(id, sanne().schoolId, i % 2 === 0 ? 'student' : 'staff')), form: 2 }),
        ),
      );
    await db
      .collection('chats')
      .insertMany(people.map((id) => withKey({ id, address: addressOf(serviceUrl, objectOf(id)) })));
    await ports.notices.add(some.map(noticeOf), new Date());
  }
}

function noticeOf(n: number): Notice {
  const to = personOf(n % 10 === 9 ? n - 1 : n);
  return n % 2 === 0
    ? { key: `hours-reminder:${n}`, to, about: { kind: 'hours-reminder', day: '2026-11-27' as Day } }
    : { key: `digest:${n}`, to, about: { kind: 'digest', digest: `digest-${n}` } };
}

function personOf(n: number): PersonId {
  return `fanout-${n}` as PersonId;
}

function withKey({ id, ...fields }: Readonly<Record<string, unknown>>): { readonly _id: never } {
  return { ...fields, _id: id as never };
}
