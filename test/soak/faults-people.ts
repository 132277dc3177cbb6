/** What people do in a soak, each at their own pace: students write hours and all that follows, staff press what they get. */
import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { addDays, type Day } from '../../src/domain/calendar/day.js';
import { createDice, type Dice } from './dice.js';
import type { Mouth, Said } from './faults-said.js';
import type { Somebody, StudentThere } from './faults-school.js';
import type { Written } from './faults-teams.js';
import type { TakenMail } from '../support/smtp.js';

export interface Surroundings {
  readonly seed: string;
  readonly mouth: Mouth;
  readonly written: readonly Written[];
  readonly mails: readonly TakenMail[];
  readonly isOver: () => boolean;
  /** Between two acts of one person, on the average. */
  readonly paceMs: number;
}

export interface Button {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly cardId?: string;
}

/** The first of the days that hours are written on: a Monday, and three weeks with it. */
const FIRST_DAY = '2026-11-09' as Day;
const DAYS = 19;
const WEEKS = ['46', '47', '48'];
/** What is pressed without a form to fill in; of others it is known what to fill in. */
const PRESSED: ReadonlySet<string> = new Set([
  ...['answer', 'hand-in', 'hand-in-all', 'ask-hand-in', 'withdraw', 'reopen', 'undo', 'give-up-correction'],
  ...['approve', 'return', 'approve-all', 'ask-approve-all', 'take-back-signature'],
  ...['sick-how-long', 'still-sick', 'back-today', 'take-back-sick', 'seen-sick'],
  ...['ask-leave', 'grant-leave', 'refuse-leave', 'withdraw-leave', 'not-worked', 'snooze'],
]);
const FILLED: Readonly<Record<string, object>> = {
  return: { reason: 'Dinsdag klopt niet' },
  'refuse-leave': { reason: 'Dan is er een voorstelling' },
  'ask-leave': { reason: 'auditie', leaveKind: 'special' },
};
/** The last ones that somebody got; older ones are pressed now and then as well. */
const RECENT = 4;

let tasks = 0;

/** Every button in a card, however deep. */
export function buttonsIn(card: unknown): readonly Button[] {
  if (typeof card !== 'object' || card === null) return [];
  const { type, verb, data } = card as Partial<Record<string, unknown>>;
  if (type === 'Action.Execute' && typeof verb === 'string') return [{ verb, data: (data ?? {}) as Button['data'] }];
  return Object.values(card).flatMap(buttonsIn);
}

/** Until it is over. */
export async function live(
  students: readonly StudentThere[],
  staff: readonly Somebody[],
  around: Surroundings,
): Promise<void> {
  await Promise.all([
    ...students.map(({ student }) => keepOn(student, around, (dice) => asStudent(student, dice, around))),
    ...staff.map((one) =>
      keepOn(one, around, (dice) => (one.objectId === null ? byMail(one, dice, around) : pressOne(one, dice, around))),
    ),
  ]);
}

async function keepOn(
  who: Somebody,
  { seed, isOver, paceMs }: Surroundings,
  act: (dice: Dice) => Promise<void>,
): Promise<void> {
  const dice = createDice(`${seed} ${who.id}`);
  while (!isOver()) {
    await pause(dice.between(0.2, 1.8) * paceMs);
    if (!isOver()) await act(dice);
  }
}

async function asStudent(who: Somebody, dice: Dice, around: Surroundings): Promise<void> {
  const types = async (text: string): Promise<void> => {
    await around.mouth.type(who, text);
  };
  const chance = dice.throw();
  if (chance < 0.4) return hours(who, dice, around);
  if (chance < 0.46) return types('ongedaan maken');
  if (chance < 0.58) return handIn(who, dice, around);
  if (chance < 0.64) return types(dice.isBelow(0.5) ? 'ziek' : 'weer beter');
  if (chance < 0.68) return askLeave(who, dice, around);
  return pressOne(who, dice, around);
}

/** Words of its own in each, so that it is found again. Whoever hears nothing, or that nobody knows, types it again. */
async function hours(who: Somebody, dice: Dice, around: Surroundings): Promise<void> {
  const text = `${addDays(FIRST_DAY, Math.floor(dice.throw() * DAYS))} 15 min klus nummer ${(tasks += 1)}`;
  for (let tries = 0; tries < 3; tries += 1) {
    const said = await around.mouth.type(who, text);
    const heard = heardOf(said, who, around);
    if (heard !== '' && !/niets opgeslagen|weet niet of/.test(heard)) return;
    await pause(dice.between(500, 2_000));
  }
}

async function handIn(who: Somebody, dice: Dice, around: Surroundings): Promise<void> {
  const said = await around.mouth.type(who, `week ${dice.one(WEEKS)!} indienen`);
  const asked = around.written.findLast((one) => one.to === who.objectId && one.at >= said.at && one.taken);
  const button = asked && buttonsIn(asked.activity).find(({ verb }) => verb === 'hand-in');
  if (button) await pressIt(who, { ...button, cardId: asked.id }, dice, around);
}

async function askLeave(who: Somebody, dice: Dice, around: Surroundings): Promise<void> {
  const day = 1 + Math.floor(dice.throw() * 17);
  await around.mouth.type(who, `verlof ${day} december auditie`);
  await pressOne(who, dice, around);
}

async function pressOne(who: Somebody, dice: Dice, around: Surroundings): Promise<void> {
  const cards = around.written.filter(({ to, taken }) => taken && to === who.objectId);
  const of = dice.isBelow(0.8) ? cards.slice(-RECENT) : cards;
  const buttons = of.flatMap(({ id, activity }) => buttonsIn(activity).map((one) => ({ ...one, cardId: id })));
  const button = dice.one(buttons.filter(({ verb }) => PRESSED.has(verb)));
  if (button) await pressIt(who, button, dice, around);
}

/** Sometimes twice at once, as Teams sends it now and then: under the same id, or under another. */
async function pressIt(
  who: Somebody,
  { verb, data, cardId }: Button,
  dice: Dice,
  { mouth }: Surroundings,
): Promise<void> {
  const from = addDays('2026-12-01' as Day, Math.floor(dice.throw() * 17));
  const filled = { ...data, ...FILLED[verb], ...(verb === 'ask-leave' && { from, until: from }) };
  const how = { ...(cardId !== undefined && { cardId }) };
  const first = mouth.press(who, verb, filled, how);
  if (dice.isBelow(0.15)) await mouth.press(who, verb, filled, how);
  await first;
}

/** What stands in the chat since it was said, of what may be an answer to it. */
export function heardOf(said: Said, who: Somebody, { written }: Pick<Surroundings, 'written'>): string {
  return written
    .filter(({ to, at, taken }) => taken && to === who.objectId && at >= said.at)
    .map(({ activity }) => JSON.stringify(activity))
    .join(' ');
}

/** Who has no Teams opens what came, and sends the form that stands there. */
async function byMail(who: Somebody, dice: Dice, { mails, mouth }: Surroundings): Promise<void> {
  const mail = dice.one(mails.filter(({ to }) => to === who.mail).slice(-2 * RECENT));
  if (!mail) return;
  const { text = '' } = await simpleParser(mail.raw);
  const path = /https:\/\/bpv\.example\.com(\/w\/[\w-]+)/.exec(text)?.[1];
  const page = path === undefined ? null : await mouth.look(path);
  const form = page && dice.one(formsIn(page.text));
  if (path !== undefined && form) await mouth.send(who, path, form.verb, form.data, FILLED[form.verb] ?? {});
}

/** What can be sent from a page, each choice apart. */
export function formsIn(page: string): readonly { readonly verb: string; readonly data: object }[] {
  return [...page.matchAll(/<form method="post">([\s\S]*?)<\/form>/g)].flatMap(([, form = '']) => {
    const data = JSON.parse(unescaped(/name="data" value="([^"]*)"/.exec(form)?.[1] ?? '{}')) as object;
    return [...form.matchAll(/name="verb"\s+value="([^"]+)"/g)].flatMap(([, verb = '']) =>
      PRESSED.has(verb) ? [{ verb, data }] : [],
    );
  });
}

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('&amp;', '&');
