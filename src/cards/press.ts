/** What the buttons of the cards send back, parsed once. A card carries an id, a version and a verb, never facts. */
import { z } from 'zod';
import { WHO_OF } from '../domain/roster/attention.js';
import { parseDay, parseWeek, WEEKDAYS, type Day, type Week } from '../domain/calendar/day.js';
import { isLeaveId, LEAVE_KINDS, type LeaveId } from '../domain/leave/leave.js';
import { parseClockTime } from '../domain/calendar/moment.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { HOW_LONG, isSicknessId, type SicknessId } from '../domain/sickness/sickness.js';
import { SNOOZES } from '../domain/reminders/snooze.js';
import { OPTIONAL } from '../domain/reminders/unasked.js';
import { NOT_WORKED_REASONS, type SheetId } from '../domain/weeks/week-sheet.js';
import type { Request } from '../messages.js';
import type { FormValues } from '../messages/hours-request.js';

const sheet = z
  .string()
  .regex(/^[\w-]{1,60}:\d{4}-W\d{2}$/)
  .transform((id) => id as SheetId);
const id = z.string().regex(/^[\w-]{1,60}$/);
const student = id.transform((text) => text as PersonId);
const placement = id.transform((text) => text as PlacementId);
const version = z.number().int().min(0);
/**
 * What reads the words that somebody typed; set for as long as one press is read, as a schema takes no arguments. Every
 * field for typed words is a `text`, so that none goes round it.
 */
let readWords: (typed: string) => string = () => '';
/** What was typed, without the marks that turn what stands behind them around, and without what may not be kept. */
const text = (most: number) =>
  z
    .string()
    .max(most + 100)
    .transform((typed) =>
      typed
        .toWellFormed()
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
        .trim(),
    )
    .pipe(
      z
        .string()
        .max(most)
        .transform((typed) => readWords(typed)),
    )
    .default('');
const key = z.object({ sheet, version });
const entry = z.string().max(200);
/** Cards from before did not say from which version they were drawn. */
const drawnFrom = { version: version.optional() };
const said = z.number().int().min(1);
const leave = z.custom<LeaveId>((id) => typeof id === 'string' && isLeaveId(id));
const sickness = z.custom<SicknessId>((id) => typeof id === 'string' && isSicknessId(id));
const ofSickness = z.object({ sickness });
const plan = z.object({ placement, version });
const day = z.string().default('').transform(parseDay);
const someDay = z.custom<Day>((text) => typeof text === 'string' && parseDay(text) !== null);
const someWeek = z.custom<Week>((text) => typeof text === 'string' && parseWeek(text) !== null);
/** What was ticked of a list, as Teams sends it: "a,b"; what is not on the list is left out. */
const ticked = <Item extends string | number>(of: readonly Item[]) =>
  z
    .string()
    .max(400)
    .default('')
    .transform((ticks) => of.filter((item) => ticks.split(',').includes(String(item))));
const clock = text(20).transform(parseClockTime);

const form = z.object({
  day: text(10),
  amount: text(40),
  start: text(40),
  end: text(40),
  breakMinutes: text(40),
  activity: text(300),
  workProcesses: text(300),
  makesUp: text(5),
}) satisfies z.ZodType<FormValues>;

/** Per verb: the shape of its data, and the request it stands for; a form of a line is read in Dutch afterwards. */
const presses: Readonly<Record<string, z.ZodType<Request>>> = {
  answer: z
    .object({ question: z.string().max(200), choice: z.number().int().min(0).max(9) })
    .transform((data) => ({ kind: 'answer', ...data })),
  undo: z
    .object({
      source: z.string().max(200),
      sheets: z.array(sheet).min(1).max(10),
      whole: z.literal(true).exactOptional(),
    })
    .transform((data) => ({ kind: 'undo', ...data })),
  'leave-as-is': z.object({}).transform(() => ({ kind: 'nothing' })),
  'change-week': z.object({ sheet }).transform((data) => ({ kind: 'change-week', ...data })),
  'show-signed': z
    .object({ sheet, event: z.number().int().min(1) })
    .transform((data) => ({ kind: 'show-signed', ...data })),
  'show-student': z
    .object({ student, week: someWeek.optional(), until: someWeek.optional() })
    .transform(({ student: who, week, until }) => ({
      ...{ kind: 'show-student', student: who },
      ...(week && { week }),
      ...(until && { until }),
    })),
  'show-who': z
    .object({ of: z.enum(WHO_OF), from: z.number().int().min(0) })
    .transform((data) => ({ kind: 'who', ...data })),
  'show-contact': z.object({ student }).transform((data) => ({ kind: 'contact', ...data })),
  'ask-pok': z.object({ placement }).transform((data) => ({ kind: 'ask-pok', ...data })),
  'set-pok': z
    .object({ placement, pok: text(10), ...drawnFrom })
    .transform(({ pok, ...data }) => ({ kind: 'set-pok', ...data, pok: parseDay(pok) })),
  'clear-pok': z
    .object({ placement, sure: z.literal(true).optional(), ...drawnFrom })
    .transform(({ sure, ...data }) => ({ kind: 'clear-pok', ...data, ...(sure && { sure }) })),
  export: z.object({ placement }).transform((data) => ({ kind: 'export', ...data })),
  'show-week': z.object({ sheet }).transform((data) => ({ kind: 'show-sheet', ...data })),
  'edit-entry': z
    .object({ sheet, entry, day: someDay.optional() })
    .transform(({ day: first, ...data }) => ({ kind: 'edit-entry', ...data, ...(first && { day: first }) })),
  'remove-entry': z
    .object({ sheet, entry, ...drawnFrom })
    .transform((data) => ({ kind: 'save-entry', ...data, said: null })),
  'save-entry': z
    .object({ sheet, entry, ...drawnFrom })
    .and(form)
    .transform(({ sheet: id, entry: entryId, version: drawn, ...typed }) => ({
      ...{ kind: 'edit-entry', sheet: id, entry: entryId, version: drawn, typed },
    })),
  'ask-hand-in': z.object({ sheet }).transform((data) => ({ kind: 'ask-hand-in', ...data })),
  'hand-in': key
    .extend({ notWorked: z.enum(NOT_WORKED_REASONS).optional(), beforeItsEnd: z.literal(true).optional() })
    .transform(({ notWorked, beforeItsEnd, ...data }) => ({
      ...{ kind: 'hand-in', ...data },
      ...(notWorked && { notWorked }),
      ...(beforeItsEnd && { beforeItsEnd }),
    })),
  'hand-in-all': z
    .object({ weeks: z.array(key).min(1).max(60) })
    .transform((data) => ({ kind: 'hand-in-all', ...data })),
  withdraw: key.transform((data) => ({ kind: 'withdraw', ...data })),
  approve: key.transform((data) => ({ kind: 'approve', ...data })),
  return: key
    .extend({ reason: text(500), line: entry.optional() })
    .transform(({ line, ...data }) => ({ kind: 'return', ...data, ...(line && { line }) })),
  'ask-approve-all': z.object({ sheet }).transform((data) => ({ kind: 'ask-approve-all', ...data })),
  'approve-all': z
    .object({ weeks: z.array(key).min(1).max(60) })
    .transform((data) => ({ kind: 'approve-all', ...data })),
  reopen: key.transform((data) => ({ kind: 'reopen', ...data })),
  'give-up-correction': key.transform((data) => ({ kind: 'give-up-correction', ...data })),
  'take-back-signature': key.transform((data) => ({ kind: 'take-back-signature', ...data })),
  'ask-leave': z
    .object({ leave, leaveKind: z.enum(LEAVE_KINDS), from: day, until: day, reason: text(300) })
    .transform((data) => ({ kind: 'ask-leave', ...data })),
  'grant-leave': z.object({ leave }).transform((data) => ({ kind: 'grant-leave', ...data })),
  'refuse-leave': z.object({ leave, reason: text(500) }).transform((data) => ({ kind: 'refuse-leave', ...data })),
  'withdraw-leave': z.object({ leave }).transform((data) => ({ kind: 'withdraw-leave', ...data })),
  'sick-how-long': ofSickness
    .extend({ said, answer: z.enum(HOW_LONG) })
    .transform((data) => ({ kind: 'sick-how-long', ...data })),
  'still-sick': ofSickness.extend({ said: said.optional() }).transform((data) => ({ kind: 'still-sick', ...data })),
  'back-today': ofSickness.extend({ said: said.optional() }).transform((data) => ({ kind: 'back-today', ...data })),
  'take-back-sick': ofSickness.transform((data) => ({ kind: 'take-back-sick', ...data })),
  'seen-sick': ofSickness.transform((data) => ({ kind: 'seen-sick', ...data })),
  'decide-long-sick': ofSickness
    .extend({ isExtended: z.boolean(), ...drawnFrom })
    .transform((data) => ({ kind: 'decide-long-sick', ...data })),
  'make-up': z.object({ placement }).transform((data) => ({ kind: 'make-up', ...data })),
  'propose-make-up': plan.extend({ proposal: text(300) }).transform((data) => ({ kind: 'propose-make-up', ...data })),
  'agree-make-up': plan.transform((data) => ({ kind: 'agree-make-up', ...data })),
  snooze: z
    .object({ how: z.enum(SNOOZES), week: someWeek.nullable(), drawn: z.string().max(20).optional() })
    .transform((data) => ({ kind: 'snooze', ...data })),
  'not-worked': z.object({ day: someDay }).transform((data) => ({ kind: 'not-worked', ...data })),
  'set-reminders': z
    .object({ on: ticked(OPTIONAL), days: ticked(WEEKDAYS), at: clock, quietFrom: clock, quietUntil: clock })
    .and(z.object({ drawnFrom: z.string().max(64).optional() }))
    .transform(({ drawnFrom: drawn, ...chosen }) => ({ kind: 'set-reminders', chosen, drawnFrom: drawn })),
  'show-all': z
    .object({
      digest: z
        .string()
        .regex(/^digest:[\w-]{1,60}:\d{4}-W\d{2}$/)
        .nullable(),
      from: z.number().int().min(0),
    })
    .transform((data) => ({ kind: 'show-all', ...data })),
  ask: z
    .object({
      about: z.enum([
        'show-reminders',
        'progress',
        'help',
        'this-week',
        'fill-in',
        'contact',
        'open-weeks',
        'overview',
      ]),
    })
    .transform(({ about }) => ({ kind: about })),
};

/**
 * The request that a press stands for; null where the card is not one of ours or its data are not sound. `words` makes of
 * typed words what may be kept of them.
 */
export function readPress(verb: string, data: unknown, words: (typed: string) => string): Request | null {
  readWords = words;
  const schema = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  return schema?.safeParse(data).data ?? null;
}
