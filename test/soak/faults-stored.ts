/** What there is once everything is well again: delivered what can be, and read as it is stored. */
import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { MongoClient } from 'mongodb';
import { connectDatabase } from '../../src/mongo/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import type { TestSmtp } from '../support/smtp.js';
import type { CameMail, Everything, KeptNotice } from './faults-audit.js';
import type { FaultyBots } from './faults-bots.js';
import type { FaultyDatabase } from './faults-database.js';
import type { Mouth } from './faults-said.js';
import { everybodyOf, type StudentThere } from './faults-school.js';

/** What was put off longest comes back after this [after-failure]. */
const LONGEST_WAIT_MS = 31 * 60_000;
const STARTING_MS = 240_000;
const ROUNDS = 4;
/** What a process left under its lease is taken over by another one a minute after that has seen it. */
const QUIET_MS = 100_000;

/** Everybody in Teams turns up once more, which wakes what waits for them; then the clock goes to where all of it is due. */
export async function settle({
  bots,
  mouth,
  students,
  database,
}: {
  readonly bots: FaultyBots;
  readonly mouth: Mouth;
  readonly students: readonly StudentThere[];
  readonly database: FaultyDatabase;
}): Promise<void> {
  await bots.ready(STARTING_MS);
  const client = await new MongoClient(database.ownUri).connect();
  const notices = client.db().collection('notices');
  try {
    const waiting = async (): Promise<number> =>
      notices.countDocuments({ state: 'waiting', due: { $lte: new Date(bots.now().getTime() + 60_000) } });
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round < 2) {
        for (const one of everybodyOf(students)) if (one.objectId !== null) await mouth.type(one, 'help');
      }
      const until = Date.now() + QUIET_MS;
      while ((await waiting()) > 0 && Date.now() < until) await pause(500);
      if (round < ROUNDS - 1) await bots.setClocks(round === 0 ? 120_000 : LONGEST_WAIT_MS);
      // Outboxes are swept every minute.
      await pause(3_000);
    }
  } finally {
    await client.close();
  }
}

type StoredNotice = Omit<KeptNotice, 'key' | 'due'> & { readonly _id: string; readonly due: Date | null };
type Kept = Pick<Everything, 'sheets' | 'sicknesses' | 'leaves' | 'notices'>;

export async function whatIsStored(uri: string, students: readonly StudentThere[]): Promise<Kept> {
  const clock = createMemoryClock(new Date().toISOString());
  const database = await connectDatabase(uri, { log: createMemoryLog(), clock });
  try {
    const { sheets, sicknesses, leaves } = database.ports;
    const found = await Promise.all(
      students.map(async ({ student, placementId }) => ({
        sheets: await sheets.ofPlacement(placementId),
        sickness: await sicknesses.load(student.id),
        leaves: await leaves.ofStudents([student.id]),
      })),
    );
    const notices = await database.db.collection<StoredNotice>('notices').find().toArray();
    return {
      sheets: found.flatMap((one) => one.sheets),
      sicknesses: found.flatMap(({ sickness }) => sickness ?? []),
      leaves: found.flatMap((one) => one.leaves),
      notices: notices.map(({ _id, to, about, state, why, due }) => ({
        ...{ key: _id, to, about, state, why },
        due: due?.toISOString() ?? null,
      })),
    };
  } finally {
    await database.close();
  }
}

export async function readMails(smtp: TestSmtp): Promise<readonly CameMail[]> {
  const taken = new Set(smtp.taken);
  return Promise.all(
    smtp.came.map(async (mail) => {
      const { messageId = '' } = await simpleParser(mail.raw);
      const id = messageId.replace(/^<|@.*$/g, '');
      return { at: mail.at, to: mail.to, messageId: id, told: taken.has(mail) };
    }),
  );
}
