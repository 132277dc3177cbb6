/**
 * The sets of sentences that were written from the rules alone, without a look at the reader, and how a reading is
 * marked against what the writer expects.
 */
import { readFileSync } from 'node:fs';
import type { Day } from '../../src/domain/calendar/day.js';
import { parseMoment, type Moment } from '../../src/domain/calendar/moment.js';
import type { Reading } from '../../src/messages/reading.js';
import { requestInWords } from './phrase-cases.js';

/** Each in a file of its own: unseen-phone.txt. */
export const UNSEEN_SETS = ['phone', 'dictated', 'hostile', 'fourth', 'fifth', 'sixth', 'file'] as const;

export interface UnseenCase {
  readonly line: number;
  readonly now: Moment;
  readonly text: string;
  /** Any of these is right. */
  readonly expected: readonly string[];
  /** Words of a cause of illness: they may be left behind nowhere. */
  readonly causes: readonly string[];
}

/** `silent`: something else was stored, or something that should not be. `asked`: a question where none was needed. */
export type Mark = 'right' | 'silent' | 'asked' | 'missed' | 'cause kept';

/** `now | text => what [| what else] [!DROP word]`; "#" begins a heading or a remark, in a text `\n` is a line break. */
export function unseenCases(file: string | URL): UnseenCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): UnseenCase[] => {
      if (line.startsWith('#') || line.trim() === '') return [];
      const [, moment = '', text = '', expected = ''] = /^(\S+) \| (.*?) => (.*)$/.exec(line) ?? [];
      const now = parseMoment(moment);
      if (!now) throw new Error(`line ${index + 1} is no case: ${line}`);
      const answers = expected.replace(/ ?!DROP [^|!]+/g, '');
      const causes = [...expected.matchAll(/!DROP ([^|!]+)/g)].map(([, cause = '']) => cause);
      return [
        {
          line: index + 1,
          now,
          text: text.replace(/\\n/g, '\n'),
          expected: answers.split(/\|(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((one) => one.trim()),
          causes: causes.map((cause) => cause.trim().toLowerCase()),
        },
      ];
    });
}

const STORES = new Set([
  'hours',
  'correct',
  'delete',
  'sick',
  'sick-update',
  'recovered',
  'leave',
  'submit-week',
  'reminders',
  ...['goal', 'reflection', 'paper', 'talk', 'talk-held', 'talk-off', 'availability'],
]);

export function markOf(reading: Reading, { expected, causes }: UnseenCase): Mark {
  const written = JSON.stringify(reading).toLowerCase();
  if (causes.some((cause) => new RegExp(`(?<!\\p{L})${cause}(?!\\p{L})`, 'u').test(written))) return 'cause kept';
  if (expected.some((one) => isMet(reading, one))) return 'right';
  if (reading.question) return 'asked';
  return STORES.has(reading.request.kind) ? 'silent' : 'missed';
}

export function foundInWords({ request, question }: Reading): string {
  if (!question) return requestInWords(request);
  return `question "${question.text}" [${question.choices.map(({ label }) => label).join(' / ')}]`;
}

/** Nothing is stored by them; "ik ben niet ziek" takes back a report only where there is one. */
const FRIENDLY: ReadonlySet<string> = new Set(['unknown', 'help', 'small-talk', 'find-help', 'not-sick']);

function isMet({ request, question }: Reading, expected: string): boolean {
  if (question) return expected === 'question';
  const [kind = ''] = expected.split(' ');
  // "Hoi" and "overzicht" are answered in a friendly way; nothing is stored.
  if (kind === 'unknown') return FRIENDLY.has(request.kind);
  if (kind !== request.kind) return false;
  const found = requestInWords(request);
  switch (kind) {
    case 'hours':
    case 'correct':
      return isSameHours(found.slice(kind.length + 1), expected.slice(kind.length + 1));
    case 'leave':
      return found.replace(/ ".*"$/, '') === expected.replace(/ ".*"$/, '');
    case 'reminders':
      return found === expected || (!/ (on|off)\b/.test(expected) && found.replace(' on', '') === expected);
    case 'help':
      return true;
    case 'delete':
      // Of one line of that day, where a line is named.
      return found.replace(/ ".*"$/, '') === expected.replace(/ ".*"$/, '');
    default:
      return found === expected;
  }
}

interface Line {
  readonly day: string;
  readonly times: string;
  readonly pause: string;
  readonly minutes: number;
  readonly activity: string;
}

function linesIn(words: string): Line[] {
  return words.split(/, (?=\d{4}-)/).map((entry): Line => {
    const [, day = '', times = '', pause = '', minutes = '', activity = ''] =
      /^(\S+)(?: (\d\d:\d\d-\d\d:\d\d))?(?: break (\d+))? (\d+)(?: "(.*)")?$/.exec(entry) ?? [];
    return { day, times, pause, minutes: Number(minutes), activity };
  });
}

function isSameHours(found: string, expected: string): boolean {
  const [some, wanted] = [linesIn(found), linesIn(expected)];
  const days = [...new Set(wanted.map(({ day }) => day))];
  if ([...new Set(some.map(({ day }) => day))].sort().join() !== [...days].sort().join()) return false;
  return days.every((day) => {
    const [ours, theirs] = [some.filter((one) => one.day === day), wanted.filter((one) => one.day === day)];
    const total = (lines: readonly Line[]): number => lines.reduce((sum, { minutes }) => sum + minutes, 0);
    if (total(ours) !== total(theirs)) return false;
    const [our, their] = [ours[0], theirs[0]];
    if (ours.length === 1 && theirs.length === 1 && our && their) {
      // A break of nought is as good as none.
      if (our.times !== their.times || (our.pause || '0') !== (their.pause || '0')) return false;
    }
    const told = (lines: readonly Line[]): string => [...new Set(lines.map(({ activity }) => activity))].join(' ');
    return isSameActivity(told(ours), told(theirs));
  });
}

/** Case, punctuation and one small word (or "gedaan", a filler to rule 7) are no difference. */
function isSameActivity(found: string, expected: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}&'+-]+/gu) ?? [];
  const [ours, theirs] = [words(found), words(expected)];
  const more = ours.filter((word) => !theirs.includes(word));
  const less = theirs.filter((word) => !ours.includes(word));
  const differing = [...more, ...less];
  return (
    differing.length === 0 ||
    (differing.length === 1 &&
      ((differing[0]?.length ?? 0) <= 4 || differing[0] === 'gedaan') &&
      !/\d/.test(differing[0] ?? ''))
  );
}

/** The student of the sets: one placement, week 37 of 2026 to week 26 of 2027. */
export const UNSEEN_STUDENT = {
  role: 'student',
  placements: [{ company: 'Theater De Brug', from: '2026-09-07' as Day, until: '2027-07-04' as Day }],
} as const;
