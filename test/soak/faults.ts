/**
 * `npm run soak -- faults [--minutes 10] [--seed N]`: an hour of the clock in ten minutes. Five schools on two processes of
 * production; Teams, the mail server, the database, the processes and their clocks all fail now and then. Afterwards what
 * was said is laid beside what is stored, sent and promised. Exit 1 where anything is lost, doubled or untrue.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Day } from '../../src/domain/calendar/day.js';
import { instantOf } from '../../src/domain/calendar/moment.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import { connectDatabase } from '../../src/mongo/database.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { startSmtp } from '../support/smtp.js';
import { HOUSE_KEY } from '../support/statement-keys.js';
import { APP_ID, startKeyServer } from '../support/teams-key-server.js';
import { createDice } from './dice.js';
import { startFaultyBots } from './faults-bots.js';
import { startFaultyDatabase } from './faults-database.js';
import { live } from './faults-people.js';
import { createMouth } from './faults-said.js';
import { everybodyOf, fiveSchools, laySchools } from './faults-school.js';
import { startFaultyTeams } from './faults-teams.js';
import { befall, type Disturbance } from './faults-weather.js';
import { audit, type Everything } from './faults-audit.js';
import { readMails, settle, whatIsStored } from './faults-stored.js';
import { print, report } from './faults-report.js';

/** Also on a machine that has much else to do. */
const STARTING_MS = 240_000;

/** Whether nothing is lost, doubled or untrue. */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
      students: { type: 'string', default: '8' },
      pace: { type: 'string', default: '8' },
      /** Where all that was said, written and stored is kept as JSON, for who looks into it. */
      keep: { type: 'string' },
    },
  });
  const { seed } = values;
  const lastsMs = Number(values.minutes) * 60_000;
  console.log(`seed ${seed}, ${values.minutes} minutes`);
  const folder = mkdtempSync(join(tmpdir(), 'bpv-faults-'));
  const dice = createDice(seed);
  const [database, keys, teams, smtp] = await Promise.all([
    startFaultyDatabase(folder, 'faults'),
    startKeyServer(),
    startFaultyTeams(createDice(`${seed} teams`)),
    startSmtp(),
  ]);
  console.log(database.says);
  const students = fiveSchools(Number(values.students));
  const staff = everybodyOf(students).filter(({ role }) => role !== 'student');
  const startAt = instantOf({ day: '2026-11-27' as Day, time: '15:40' as ClockTime });
  const own = await connectDatabase(database.ownUri, {
    log: createMemoryLog(),
    clock: createMemoryClock(startAt.toISOString()),
  });
  await laySchools(own.ports, students, teams.serviceUrl);
  await own.close();
  const bots = await startFaultyBots(
    {
      ...{ NODE_ENV: 'production', LOG_LEVEL: 'info', MONGODB_URI: database.uri, MICROSOFT_APP_ID: APP_ID },
      ...{ MICROSOFT_APP_PASSWORD: 'not-a-secret', MICROSOFT_APP_TENANT_ID: students[0]!.student.tenantId },
      ...{ PUBLIC_URL: 'https://bpv.example.com', STATEMENT_KEYS: JSON.stringify({ keys: [HOUSE_KEY] }) },
      ...{ OPENID_METADATA_URL: keys.metadataUrl, SMTP_URL: smtp.url, MAIL_FROM: 'BPV <bpv@example.com>' },
      MAIL_PER_MINUTE: '6000',
    },
    { startAt, cwd: folder, dice: createDice(`${seed} bots`) },
  );
  const happened: Disturbance[] = [];
  try {
    await bots.ready(STARTING_MS);
    const mouth = createMouth({ bots, keys, serviceUrl: teams.serviceUrl });
    const endsAt = Date.now() + lastsMs;
    const isOver = (): boolean => Date.now() >= endsAt;
    await Promise.all([
      live(students, staff, {
        ...{ seed, mouth, isOver, written: teams.written, mails: smtp.came, paceMs: Number(values.pace) * 1_000 },
      }),
      befall({ dice, bots, database, teams, smtp, isOver, lastsMs, happened }),
    ]);
    console.log('all is well again, and what waits is delivered');
    await settle({ bots, mouth, students, database });
    const all: Everything = {
      ...(await whatIsStored(database.ownUri, students)),
      ...{ students, people: everybodyOf(students), said: mouth.said, written: teams.written, happened },
      ...{ mails: await readMails(smtp), log: bots.log, ended: bots.ended, now: bots.now().toISOString() },
    };
    if (values.keep !== undefined) writeFileSync(values.keep, JSON.stringify(all, null, 1));
    const { findings, seen } = audit(all);
    print(seen, teams.faults, happened);
    return report(findings);
  } finally {
    await bots.close();
    await Promise.all([database.close(), keys.close(), teams.close(), smtp.close()]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
