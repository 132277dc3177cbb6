/**
 * `npm run bench -- overview [10000]`: "overzicht" typed by the BPV-bureau of a school of so many students, on a real
 * database server, and a page of the longest list behind it; beside it what the hourly count costs. Ends with 1 where
 * the card takes longer than it may.
 */
import { performance } from 'node:perf_hooks';
import { MongoClient } from 'mongodb';
import { answer } from '../../src/bot.js';
import type { Person, SchoolId } from '../../src/domain/people/people.js';
import { countSchools } from '../../src/features/schools/count-schools.js';
import type { Turn } from '../../src/messages.js';
import { connectDatabase } from '../../src/mongo/database.js';
import type { Ports } from '../../src/ports.js';
import { databaseUri } from '../support/database.js';
import { givenPerson, givenSchool } from '../support/given.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts } from '../support/memory-ports.js';
import { anneke, school } from '../support/people.js';
import { turnInTeams } from '../support/turn-in-teams.js';
import { layOneSchool } from './due-school.js';
import { addressOf } from './turn-load.js';

const ROUNDS = 50;
const WARM_UP = 5;
const MOST_MS = 300;
const SCHOOL = 'big' as SchoolId;
const OFFICE = anneke({ schoolId: SCHOOL });

export async function run(): Promise<void> {
  const students = Number(process.argv[3] ?? 10_000);
  const given = process.env['MONGODB_URI'];
  const uri = given ?? (await databaseUri());
  const dbName = `bench-overview-${process.pid}`;
  const clock = createMemoryClock('2026-11-25T13:00:00Z');
  const database = await connectDatabase(uri, { log: createMemoryLog(), clock, dbName });
  // Without the bot's limits on how long an operation may take.
  const client = new MongoClient(uri);
  try {
    const ports = { ...createMemoryPorts(), ...database.ports };
    await givenSchool(ports, school({ id: SCHOOL }));
    await givenPerson(ports, OFFICE);
    await layOneSchool(client.db(dbName), students, SCHOOL);
    const started = performance.now();
    await countSchools.run(ports);
    const countedIn = performance.now() - started;
    const turns = {
      overzicht: { kind: 'text', text: 'overzicht' },
      'a page of a list': { kind: 'press', verb: 'school-list', data: { of: 'unreachable', from: 4_000 } },
    } as const;
    const rows: Record<string, Record<string, string>> = {};
    let slowest = 0;
    for (const [name, what] of Object.entries(turns)) {
      const times: number[] = [];
      for (let i = -WARM_UP; i < ROUNDS; i += 1) {
        const took = await timed(OFFICE, what, i, ports);
        if (i >= 0) times.push(took);
      }
      slowest = Math.max(slowest, median(times));
      rows[name] = { median: `${median(times).toFixed(1)} ms`, most: `${Math.max(...times).toFixed(1)} ms` };
    }
    console.log(`${students} students in one school, on ${given ? 'MONGODB_URI' : 'the local database'}`);
    console.table(rows);
    console.log(`counted in ${(countedIn / 1000).toFixed(1)} s; a look takes at most ${MOST_MS} ms`);
    if (slowest > MOST_MS) process.exitCode = 1;
  } finally {
    await client.db(dbName).dropDatabase();
    await client.close();
    await database.close();
  }
}

async function timed(
  { teams, id }: Person,
  what: Pick<Turn, 'kind'> & Record<string, unknown>,
  n: number,
  ports: Ports,
): Promise<number> {
  const from = teams ?? { tenantId: '', objectId: '' };
  const turn = turnInTeams(addressOf('http://localhost:9', id), { id: `turn-${n}`, from, ...what });
  const started = performance.now();
  const reply = await answer(turn, ports);
  const took = performance.now() - started;
  if (reply?.kind !== 'show') throw new Error('the overview was not answered with its show');
  return took;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
