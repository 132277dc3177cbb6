/**
 * `npm run bench -- progress`: "voortgang" of a student with a year of 1,000 entries beside one with ten, in turn, on a
 * real database server: what is shown is read from totals, so a long year costs no more than a short one.
 */
import { turnInTeams } from '../support/turn-in-teams.js';
import { performance } from 'node:perf_hooks';
import { answer } from '../../src/bot.js';
import { addDays, addWeeks, mondayOf, type Week } from '../../src/domain/calendar/day.js';
import type { Act } from '../../src/domain/evidence/decision.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import type { Person } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import type { Turn } from '../../src/messages.js';
import { connectDatabase } from '../../src/mongo/database.js';
import type { Ports } from '../../src/ports.js';
import { databaseUri } from '../support/database.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts } from '../support/memory-ports.js';
import { milan, placementOfMilan, placementOfSanne, sanne, school } from '../support/people.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';

const ROUNDS = 300;
const WARM_UP = 20;
const MOST = 1.2;
const MONTHS_LATER = '2027-06-30T12:00:00Z';

export async function run(): Promise<void> {
  const given = process.env['MONGODB_URI'];
  const uri = given ?? (await databaseUri());
  const database = await connectDatabase(uri, {
    log: createMemoryLog(),
    clock: createMemoryClock('2026-11-25T13:00:00Z'),
    dbName: `bench-progress-${process.pid}`,
  });
  try {
    const ports = { ...createMemoryPorts(), ...database.ports };
    ports.clock.set(MONTHS_LATER);
    await givenSchool(ports, school());
    const long = { person: sanne(), placement: placementOfSanne() };
    const short = { person: milan(), placement: placementOfMilan({ id: 'milan' as PlacementId, year: 2 }) };
    console.log(`1,000 entries in 40 weeks beside 10 in one, on ${given ? 'MONGODB_URI' : 'the local database'}`);
    await fill(long, 40, 25, ports);
    await fill(short, 1, 10, ports);

    const times = { long: [] as number[], short: [] as number[] };
    for (let i = 0; i < WARM_UP; i += 1) await Promise.all([timed(long.person, ports), timed(short.person, ports)]);
    for (let i = 0; i < ROUNDS; i += 1) {
      times.short.push(await timed(short.person, ports));
      times.long.push(await timed(long.person, ports));
    }
    const ratio = median(times.long) / median(times.short);
    console.table({ '10 entries': row(times.short), '1,000 entries': row(times.long) });
    console.log(`ratio 1,000 / 10: ${ratio.toFixed(2)} (at most ${MOST})`);
    if (ratio > MOST) process.exitCode = 1;
  } finally {
    await database.db.dropDatabase();
    await database.close();
  }
}

async function fill(
  { person, placement }: { readonly person: Person; readonly placement: Placement },
  weeks: number,
  perWeek: number,
  ports: Ports,
): Promise<void> {
  await givenPerson(ports, person);
  await givenPlacement(ports, placement);
  for (let i = 0; i < weeks; i += 1) {
    let sheet = emptySheet(placement.id, addWeeks('2026-W37' as Week, i));
    for (let j = 0; j < perWeek; j += 1) {
      const next = written(sheet, j, placement);
      await ports.sheets.commit(next, sheet.version);
      sheet = next;
    }
  }
}

/** One more line, as a message of its own. */
function written(sheet: WeekSheet, j: number, { studentId: by }: Placement): WeekSheet {
  const source = `${sheet.id}:${j}`;
  const act: Act = { at: '2026-11-25T13:00:00Z', by, role: 'student', way: 'chat', source };
  const day = addDays(mondayOf(sheet.week), j % 7);
  const entry = { id: `${source}#1`, source, day, minutes: 30, activity: 'licht ingehangen in de grote zaal' };
  const event = { ...act, what: { kind: 'added', entries: [entry] } as const };
  const next = { ...sheet, entries: [...sheet.entries, entry] };
  return applied<WeekSheet, WeekEvent>({ next, event, notices: [] });
}

/** Milliseconds that a turn took. */
async function timed(person: Person, ports: Ports): Promise<number> {
  const started = performance.now();
  const reply = await answer(turnOf(person), ports);
  if (reply?.kind !== 'show') throw new Error('voortgang was not answered with its show');
  return performance.now() - started;
}

function turnOf({ id: userId, teams }: Person): Turn {
  const from = teams ?? { tenantId: '', objectId: '' };
  const address = { serviceUrl: '', conversationId: userId, tenantId: from.tenantId, userId, botId: '' };
  return turnInTeams(address, { id: 'turn', from, kind: 'press', verb: 'ask', data: { about: 'progress' } });
}

function row(times: readonly number[]): Record<string, string> {
  return { 'ms/turn (median)': median(times).toFixed(2), fastest: Math.min(...times).toFixed(2) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
