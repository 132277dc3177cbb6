/** What befalls in a soak, and when: by chance, one thing at a time on each side. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Does, Step, TestSmtp } from '../support/smtp.js';
import { createDice, type Dice } from './dice.js';
import type { FaultyBots } from './faults-bots.js';
import type { FaultyDatabase } from './faults-database.js';
import type { FaultyTeams } from './faults-teams.js';

/** Something that broke off what was in the air: from when to when, epoch milliseconds of this machine. */
export interface Disturbance {
  readonly what: string;
  readonly from: number;
  readonly until: number;
}

export interface Sky {
  readonly dice: Dice;
  readonly bots: FaultyBots;
  readonly database: FaultyDatabase;
  readonly teams: FaultyTeams;
  readonly smtp: TestSmtp;
  readonly isOver: () => boolean;
  readonly lastsMs: number;
  /** Filled as it goes. */
  readonly happened: Disturbance[];
}

/** The clock goes this much further than the machine's, in as many jumps. */
const JUMPS = 10;
const HOUR_MS = 3_600_000;
const CALM = 0.02;
const STORM = 0.4;

/** What passes; that there is nobody at an address is said once and for all, and their notices wait for another address. */
const MAIL_FAULTS: readonly (readonly [Step, Does])[] = [
  ['greeting', '421 busy'],
  ['mail', '451 try later'],
  ['rcpt', '450 busy'],
  ['data', '452 full'],
  ['data', 'hang'],
  ['middle', 'drop'],
  ['end', '451 try later'],
  ['end', '554 no'],
  ['end', 'hang'],
  ['end', 'drop'],
];

/** Until it is over; then everything is well again. */
export async function befall(sky: Sky): Promise<void> {
  await Promise.all([ofTeams(sky), ofMail(sky), ofDatabase(sky), ofBots(sky), ofClocks(sky)]);
}

async function during<Of>({ happened }: Sky, what: string, act: () => Promise<Of>): Promise<void> {
  const from = Date.now();
  console.log(`${new Date(from).toISOString().slice(14, 19)}  ${what}`);
  await act();
  happened.push({ what, from, until: Date.now() });
}

const apart = ({ isOver }: Sky, dice: Dice, least: number, most: number): Promise<unknown> =>
  isOver() ? Promise.resolve() : pause(dice.between(least, most) * 1_000);

async function ofTeams(sky: Sky): Promise<void> {
  const dice = createDice(`${sky.dice.throw()}`);
  while (!sky.isOver()) {
    sky.teams.weather(CALM);
    await apart(sky, dice, 10, 30);
    sky.teams.weather(STORM);
    await apart(sky, dice, 5, 15);
  }
  sky.teams.weather(0);
}

async function ofMail(sky: Sky): Promise<void> {
  const dice = createDice(`${sky.dice.throw()}`);
  while (!sky.isOver()) {
    await apart(sky, dice, 3, 12);
    const fault = dice.one(MAIL_FAULTS);
    if (fault && dice.isBelow(0.85)) sky.smtp.does(...fault);
    else {
      await sky.smtp.down();
      await pause(dice.between(2, 8) * 1_000);
      await sky.smtp.up();
    }
  }
  sky.smtp.takes();
}

async function ofDatabase(sky: Sky): Promise<void> {
  const dice = createDice(`${sky.dice.throw()}`);
  const { database } = sky;
  const line = (how: 'slow' | 'deaf', least: number, most: number) => (): Promise<void> =>
    during(sky, `database ${how}`, async () => {
      database.line(how);
      await pause(dice.between(least, most) * 1_000);
      database.line('well');
    });
  const all = [
    () => during(sky, 'database killed', () => database.kill(dice.between(0.2, 6) * 1_000)),
    () => during(sky, 'database stopped', () => database.freeze(dice.between(1, 9) * 1_000)),
    line('slow', 4, 15),
    line('deaf', 0.5, 4),
    () =>
      during(sky, 'database cut', () => {
        database.line('cut');
        return Promise.resolve();
      }),
  ];
  while (!sky.isOver()) {
    await apart(sky, dice, 10, 30);
    if (!sky.isOver()) await dice.one(all)!();
  }
}

async function ofBots(sky: Sky): Promise<void> {
  const dice = createDice(`${sky.dice.throw()}`);
  const all = [
    () => during(sky, 'bot killed', () => sky.bots.end('SIGKILL', dice.between(0, 3) * 1_000)),
    () => during(sky, 'bot killed', () => sky.bots.end('SIGKILL', dice.between(0, 3) * 1_000)),
    () => during(sky, 'bot ended', () => sky.bots.end('SIGTERM', dice.between(0, 3) * 1_000)),
    () => during(sky, 'bot stopped', () => sky.bots.freeze(dice.between(1, 12) * 1_000)),
  ];
  while (!sky.isOver()) {
    await apart(sky, dice, 15, 35);
    if (!sky.isOver()) await dice.one(all)!();
  }
}

/** Forward by an hour in all, now and then a little back. */
async function ofClocks(sky: Sky): Promise<void> {
  const dice = createDice(`${sky.dice.throw()}`);
  const eachMs = Math.max(0, HOUR_MS - sky.lastsMs) / JUMPS;
  for (let jumped = 0; jumped < JUMPS && !sky.isOver(); jumped += 1) {
    await pause((sky.lastsMs / JUMPS) * dice.between(0.7, 0.95));
    const backMs = dice.isBelow(0.3) ? dice.between(1, 20) * 1_000 : 0;
    if (backMs > 0) {
      await during(sky, `clocks ${Math.round(backMs / 1_000)} s back`, () => sky.bots.setClocks(-backMs));
      await pause(2_000);
    }
    await during(sky, `clocks ${Math.round(eachMs / 1_000)} s on`, () => sky.bots.setClocks(eachMs + backMs));
  }
}
