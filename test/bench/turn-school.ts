/** A school of students who each say of many a day that they worked, so that every turn stores hours. */
import { TEAMS } from '../../src/ports/channel.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../src/domain/calendar/day.js';
import { momentOf } from '../../src/domain/calendar/moment.js';
import { dayInWords } from '../../src/texts/amounts.js';
import { freePort } from '../../src/local/free-port.js';
import { startLocalDatabase } from '../../src/local/database.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { minutesIn } from '../../src/domain/weeks/week-sheet.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { anneke, els, joost, karel, placementOfSanne, sanne, school, TENANT } from '../support/people.js';
import { registration } from './turn-process.js';
import { addressOf, type Said } from './turn-load.js';
import { HOUSE_KEY } from '../support/statement-keys.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';

export interface BenchSchool {
  /** Which server it is. */
  readonly about: string;
  /** What the bot's process needs. */
  environment(metadataUrl: string): Promise<Readonly<Record<string, string>>>;
  /** The address of a database beside it with the same students, for a bot that keeps things its own way. */
  peers(name: string): Promise<string>;
  /** One of the students, in turn. */
  again(): Pick<Said, 'objectId'>;
  /** Somebody's hours of a day that nobody has said yet. */
  said(): Said;
  /** How many of the days that were said are on the sheets. */
  stored(): Promise<number>;
  readonly asked: () => number;
  close(): Promise<void>;
}

const STUDENTS = 600;
/** So many days back are said: within the placement, and not so long ago that the bot asks whether that day is meant. */
const DAYS = 55;
const HOURS = 3;
const AT_ONCE = 20;

/** On the server of `MONGODB_URI`, else on the local one; in a database of its own that is dropped afterwards. */
export async function openBenchSchool(serviceUrl: string): Promise<BenchSchool> {
  const filesDir = mkdtempSync(join(tmpdir(), 'bpv-bench-'));
  const server = await startLocalDatabase({
    dataDir: join(import.meta.dirname, '..', '..', '.data'),
    filesDir,
    env: process.env,
    say: console.error,
  });
  const uri = new URL(server.uri);
  uri.pathname = `/bench_turn_${process.pid}`;
  const database = await connectDatabase(uri.href, {
    log: createMemoryLog(),
    clock: createMemoryClock('2026-11-25T13:00:00Z'),
  });
  const { people, placements, schools, sheets, chats } = database.ports;
  const today = momentOf(new Date()).day;
  const period = { from: addDays(today, -DAYS - 10), until: addDays(today, 100) };

  await givenSchool({ schools }, school());
  for (const person of [karel(), els(), joost(), anneke()]) await givenPerson({ people }, person);
  const students = Array.from({ length: STUDENTS }, (_, i) => ({
    id: `bench-${i}` as PersonId,
    placementId: `bench-${i}` as PlacementId,
    objectId: `00000000-0000-4000-8000-1${String(i).padStart(11, '0')}`,
  }));
  await inChunks(students, async ({ id, placementId, objectId }) => {
    await givenPerson({ people }, sanne({ id, teams: { tenantId: TENANT, objectId } }));
    await givenPlacement(
      { placements },
      placementOfSanne({ id: placementId, studentId: id, period, pok: period.from }),
    );
    // They have talked to the bot before.
    await chats.reach(id, TEAMS, { address: addressOf(serviceUrl, objectId) });
  });

  const dropped: Database['db'][] = [];
  let [asked, turns] = [0, 0];
  return {
    about: server.says,
    environment: async (metadataUrl) => ({
      NODE_ENV: 'production',
      PORT: String(await freePort(0)),
      MONGODB_URI: uri.href,
      MICROSOFT_APP_ID: registration.appId,
      MICROSOFT_APP_PASSWORD: registration.appPassword,
      MICROSOFT_APP_TENANT_ID: registration.tenantId,
      OPENID_METADATA_URL: metadataUrl,
      PUBLIC_URL: 'https://bpv.example.com',
      STATEMENT_KEYS: JSON.stringify({ keys: [HOUSE_KEY] }),
    }),
    async peers(name) {
      const beside = new URL(uri);
      beside.pathname = `${uri.pathname}_${name}`;
      const db = database.db.client.db(beside.pathname.slice(1));
      await db.collection('people').insertMany(students.map(({ objectId }) => ({ objectId, name: 'Sanne de Wit' })));
      await db.collection('people').createIndex({ objectId: 1 }, { unique: true }, {});
      dropped.push(db);
      return beside.href;
    },
    again() {
      const { objectId = '' } = students[(turns += 1) % STUDENTS] ?? {};
      return { objectId };
    },
    said() {
      const student = students[asked % STUDENTS];
      const daysBack = 1 + Math.floor(asked / STUDENTS);
      if (!student || daysBack > DAYS) throw new Error('every day of every student has been said');
      asked += 1;
      return { text: `uren ${HOURS} ${dayInWords(addDays(today, -daysBack))}`, objectId: student.objectId };
    },
    async stored() {
      let minutes = 0;
      await inChunks(students, async ({ placementId }) => {
        const weeks = await sheets.summaries([placementId]);
        minutes += minutesIn(weeks.flatMap((week) => week.minutesPerDay.map((day) => ({ minutes: day }))));
      });
      return minutes / (HOURS * 60);
    },
    asked: () => asked,
    async close() {
      for (const db of [...dropped, database.db]) await db.dropDatabase();
      await database.close();
      await server.stop();
      rmSync(filesDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function inChunks<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += AT_ONCE) await Promise.all(items.slice(i, i + AT_ONCE).map(act));
}
