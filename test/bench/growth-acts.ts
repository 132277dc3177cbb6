/** What is measured: what people do and what happens unasked, in the first school, which is the same one in every size. */
import type { Document } from 'mongodb';
import { answer } from '../../src/bot.js';
import { sheetIdOf } from '../../src/domain/weeks/week-sheet.js';
import type { Week } from '../../src/domain/calendar/day.js';
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { nightlyRoot } from '../../src/features/evidence/nightly-root.js';
import { importFiles } from '../../src/features/import/import-files.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { readOfficeFile } from '../../src/files/read/read-file.js';
import type { Turn } from '../../src/messages.js';
import { csv, table } from '../support/office-files.js';
import { turnInTeams } from '../support/turn-in-teams.js';
import { accountOf, idOf, LONG, NOW, PER_COACH, placementOf, SCHOOL, STUDENTS } from './growth-school.js';
import type { Size } from './growth-size.js';
import { addressOf } from './turn-load.js';

export interface Act {
  readonly name: string;
  readonly rounds: number;
  /** Not measured: what has to be so before it, and is put back after it. */
  readonly before?: (size: Size, round: number) => Promise<unknown>;
  readonly run: (size: Size, round: number) => Promise<unknown>;
  readonly after?: (size: Size, round: number) => Promise<unknown>;
  /** Once at the end. */
  readonly end?: (size: Size) => Promise<unknown>;
}

type What = Pick<Turn, 'kind'> & Readonly<Record<string, unknown>>;

/** Everybody but the one with a long past. */
const studentOf = (round: number): number => LONG + 1 + (round % (STUDENTS - 1));
const DAYS = ['vrijdag', 'donderdag', 'maandag', 'dinsdag', 'woensdag'];
const SIGNED_NEXT = '2026-W46' as Week;
const EMPTY = ['2026-W47' as Week, '2026-W48' as Week];
const MONDAY = '2026-11-30T07:00:00.000Z';
const FRIDAY = '2026-11-27T15:00:00.000Z';
const CHANGED = 20;

let turns = 0;

async function said(size: Size, who: string, what: What, expected: RegExp): Promise<void> {
  turns += 1;
  const address = addressOf('http://localhost:9', `s0-object-${who}`);
  const reply = await answer(
    turnInTeams(address, { id: `growth-${process.pid}-${turns}`, from: accountOf(who), ...what }),
    size.ports,
  );
  const words = JSON.stringify(reply);
  if (reply?.kind !== 'show' || !expected.test(words)) throw new Error(`${who} was answered ${words.slice(0, 600)}`);
}

const types = (size: Size, who: string, text: string, expected: RegExp): Promise<void> =>
  said(size, who, { kind: 'text', text }, expected);

/** The hours of these weeks were not said after all. */
async function forgetHours({ db }: Size): Promise<void> {
  for (let n = 0; n < STUDENTS; n += 10) {
    const ids = Array.from({ length: 10 }, (_, i) => EMPTY.map((week) => sheetIdOf(placementOf(n + i), week))).flat();
    await db.collection('sheets').deleteMany({ _id: { $in: ids as never[] } });
  }
  for (let n = 0; n < STUDENTS; n += 1) {
    await db.collection('chats').updateOne({ _id: idOf(`student-${n}`) }, { $set: { question: null } });
  }
}

const sheetToSign = (round: number): string => sheetIdOf(placementOf(studentOf(round)), SIGNED_NEXT);
let waiting: Document | null = null;

/** Due at that moment: these, and nobody of the others. */
async function makeDue(
  { db, ports }: Size,
  kind: 'student' | 'staff',
  ids: readonly string[],
  at: string,
): Promise<void> {
  ports.clock.set(at);
  for (const id of ids) {
    await db.collection('rhythms').updateOne({ _id: id as never }, { $set: { [`${kind}.nextAt`]: new Date(at) } });
  }
}

async function notTold({ db, ports }: Size, ids: readonly string[]): Promise<void> {
  ports.clock.set(NOW);
  await db.collection('notices').deleteMany({ state: 'waiting', to: { $in: ids.slice(0, 20) as never[] } });
  await db.collection('digests').deleteMany({ _id: { $in: ids.map((id) => `digest:${id}:2026-W49`) as never[] } });
}

const COACHES = ['coach-0', 'coach-1', 'teacher-0', 'teacher-1'].map(idOf);
const REMINDED = Array.from({ length: CHANGED }, (_, i) => idOf(`student-${studentOf(i)}`));

/** One more digit each time, so that all of them change. */
const peopleFile = (round: number): Promise<Awaited<ReturnType<typeof readOfficeFile>>> => {
  const rows = Array.from({ length: PER_COACH }, (_, i) => ({
    ...{ rol: 'student', nummer: `s0-${1001 + i}`, naam: `Persoon student-${i + 1}` },
    ...{ mail: `s0-student-${i + 1}@example.com`, telefoon: `06-1234 56${String((round + i) % 100).padStart(2, '0')}` },
  }));
  return readOfficeFile('mensen.csv', Buffer.from(csv(table(rows))), {});
};

export const ACTS: readonly Act[] = [
  {
    ...{ name: '"uren 6 vrijdag", as the first or among others of its week', rounds: 200 },
    run: (size, round) =>
      types(
        size,
        `student-${studentOf(round)}`,
        `uren 6 ${DAYS[Math.floor(round / (STUDENTS - 1)) % DAYS.length]}`,
        /6 uur/,
      ),
    end: forgetHours,
  },
  {
    ...{ name: 'the same, by who has three whole years', rounds: 40 },
    run: (size) => types(size, `student-${LONG}`, 'uren 6 vrijdag', /6 uur/),
    after: forgetHours,
  },
  {
    ...{ name: '"ongedaan maken"', rounds: 40 },
    before: (size, round) => types(size, `student-${studentOf(round)}`, 'uren 6 vrijdag', /6 uur/),
    run: (size, round) => types(size, `student-${studentOf(round)}`, 'ongedaan maken', /./),
    end: forgetHours,
  },
  {
    ...{ name: '"voortgang"', rounds: 100 },
    run: (size, round) => types(size, `student-${studentOf(round)}`, 'voortgang', /uur/),
  },
  {
    ...{ name: 'the same, by who has three whole years', rounds: 100 },
    run: (size) => types(size, `student-${LONG}`, 'voortgang', /uur/),
  },
  {
    ...{ name: '"week 46"', rounds: 100 },
    run: (size, round) => types(size, `student-${studentOf(round)}`, 'week 46', /46/),
  },
  {
    ...{ name: '"nog aftekenen" of a praktijkopleider', rounds: 60 },
    run: (size, round) => types(size, `trainer-${round % 10}`, 'nog aftekenen', /46/),
  },
  {
    ...{ name: 'a week signed', rounds: 45 },
    before: async ({ db }, round) => {
      waiting = await db.collection('sheets').findOne({ _id: sheetToSign(round) as never });
    },
    run: (size, round) => {
      const data = { sheet: sheetToSign(round), version: waiting?.['version'] as number };
      const trainer = `trainer-${Math.floor(studentOf(round) / 5)}`;
      return said(size, trainer, { kind: 'press', verb: 'approve', data }, /./);
    },
    after: async ({ db }, round) => {
      if (waiting) await db.collection('sheets').replaceOne({ _id: sheetToSign(round) as never }, waiting);
    },
  },
  {
    ...{ name: '"overzicht" of an SLB’er with 25 students', rounds: 40 },
    run: (size, round) => types(size, `coach-${round % 2}`, 'overzicht', /./),
  },
  {
    ...{ name: '"overzicht" of the BPV-bureau, school of 50', rounds: 25 },
    run: (size) => types(size, 'office', 'overzicht', /50/),
  },
  {
    ...{ name: 'four digests of 25 students each', rounds: 12 },
    before: (size) => makeDue(size, 'staff', COACHES, MONDAY),
    run: ({ ports }) => weeklyDigest.run(ports),
    after: (size) => notTold(size, COACHES),
  },
  {
    ...{ name: 'twenty reminders', rounds: 20 },
    before: (size) => makeDue(size, 'student', REMINDED, FRIDAY),
    run: ({ ports }) => remindStudents.run(ports),
    after: (size) => notTold(size, REMINDED),
  },
  {
    ...{ name: `nightly root, ${CHANGED} weeks changed`, rounds: 12 },
    before: ({ db }) => {
      const ids = Array.from({ length: CHANGED }, (_, i) => sheetToSign(i));
      return db.collection('sheets').updateMany({ _id: { $in: ids as never[] } }, { $unset: { 'derived.root': 1 } });
    },
    run: ({ ports }) => nightlyRoot.run(ports),
  },
  {
    ...{ name: 'an import that changes 25 people', rounds: 15 },
    run: async ({ ports }, round) => {
      const act = { by: idOf('office'), role: 'office', way: 'chat' } as const;
      const options = { schoolId: SCHOOL, preset: null, set: {}, dryRun: false, act };
      const report = await importFiles([await peopleFile(Date.now() + round)], options, ports);
      if (!report || report.changed < PER_COACH / 2) throw new Error(JSON.stringify(report).slice(0, 600));
    },
  },
];
