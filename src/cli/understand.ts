/**
 * `npm run --silent understand -- --now 2026-11-25T14:00`: one message a line in, one JSON object a line out. It reads as a
 * student's message; `--role teacher` (trainer, coach, office) as one of staff, who have words of their own.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { addDays, mondayOf, weekOfNumbers } from '../domain/calendar/day.js';
import { momentOf, parseMoment } from '../domain/calendar/moment.js';
import type { Slot } from '../domain/talks/availability.js';
import type { SaidEntry } from '../domain/weeks/week-sheet.js';
import type { Reading } from '../messages/reading.js';
import { ROLES } from '../domain/people/people.js';
import { read } from '../dutch/read.js';

// The year a student is in changes nothing in how hours are read; a caller may give it.
const { values } = parseArgs({
  options: { now: { type: 'string' }, leerjaar: { type: 'string' }, role: { type: 'string', default: 'student' } },
});
const now = values.now === undefined ? momentOf(new Date()) : parseMoment(values.now);
if (!now) {
  console.error('--now is not a moment: 2026-11-25T14:00');
  process.exit(1);
}
const role = ROLES.find((one) => one === values.role);
if (!role) {
  console.error(`--role is one of ${ROLES.join(', ')}`);
  process.exit(1);
}
/** Of a placement it knows no more than that it is of this school year, week 37 to 26; the company is the demo's. */
const schoolYear = Number(now.day.slice(0, 4)) - (now.day.slice(5) < '08-01' ? 1 : 0);
const [first, last] = [weekOfNumbers(schoolYear, 37), weekOfNumbers(schoolYear + 1, 26)];
const placement = {
  company: 'Theater De Brug',
  from: first ? mondayOf(first) : now.day,
  until: last ? addDays(mondayOf(last), 6) : now.day,
};

/** What the contract has no field for. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  ...['once', 'quiet', 'only', 'dayless', 'what', 'need', 'words', 'about', 'by', 'isOver', 'moves'],
]);

/** Of staff it is said what they ask of a student. */
const isOwn = (name: string): boolean => OWN_FIELDS.has(name) && !(name === 'about' && role !== 'student');

/** What the contract calls otherwise: what a paper is. */
const NAMES: Readonly<Partial<Record<string, string>>> = { of: 'kind', talk: 'kind' };

/** What the bot reads more finely than is printed here. */
const INTENTS: Readonly<Partial<Record<Reading['request']['kind'], string>>> = {
  'find-help': 'contact',
  'not-sick': 'unknown',
  'small-talk': 'unknown',
  employment: 'unknown',
  'undo-last': 'unknown',
  'same-week': 'unknown',
  prefer: 'unknown',
  ways: 'contact',
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  console.log(
    JSON.stringify(
      printed(line, fieldsOf(read(line, { now, role, placements: role === 'student' ? [placement] : [] }))),
    ),
  );

/** `text` is the line, save of a goal and a reflection: there it is their words, and the line stands beside it as `line`. */
function printed(line: string, fields: object): object {
  return { text: line, ...('text' in fields && fields.text !== line && { line }), ...fields };
}

function fieldsOf({ request, question }: Reading): object {
  const { kind, ...rest } = request;
  const entries = 'entries' in rest ? rest.entries.map(entryOf) : [];
  const intent = INTENTS[kind] ?? kind;
  if (question) return { intent, entries: [], question: question.text };
  const { day, ...said } = { day: undefined, ...rest, entries };
  const fields = Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) =>
      isOwn(name) ? [] : [[NAMES[name] ?? name, name === 'slots' ? slotsOf(value) : value]],
    ),
  ) as object;
  return { intent, ...(day !== undefined && { date: day }), ...fields, question: null };
}

/** As days with times. */
function slotsOf(slots: unknown): unknown {
  return (slots as readonly Slot[]).map(({ day, from, until }) => ({ date: day, start: from, end: until }));
}

function entryOf({ day, ...rest }: SaidEntry): object {
  return { date: day, ...rest };
}
