/** What praktijkopleiders, BPV-docenten, SLB'ers and the BPV-bureau ask: a command, or a student by name. */
import { hasWork } from '../hours/has-work.js';
import { isEveryWeek } from '../intents/reminders.js';
import type { Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';
import { FILLERS } from '../words/plain-talk.js';
import { DIGEST_WORDS, OFF_WORDS } from '../words/reminders.js';

/** Of what is named, the first of these. */
const COMMANDS: readonly Intent[] = ['reminders', 'help', 'open-weeks', 'export', 'overview', 'contact', 'week'];
/** Asked of one student with a name behind it: "voortgang Sanne". */
const OF_ONE: ReadonlySet<Intent> = new Set(['overview', 'week', 'export']);
const LONGEST_NAME = 5;

export function staffIntent(sentence: Sentence): { intent: Intent; name?: string } {
  if (isEveryWeek(sentence) || setsDigest(sentence)) return { intent: 'reminders' };
  // Hours of staff are refused where they would be written.
  if (hasWork(sentence)) return { intent: 'hours' };
  const found = COMMANDS.find((intent) => sentence.commands.some((hit) => hit.intent === intent));
  const name = !found || OF_ONE.has(found) ? nameIn(sentence) : null;
  return name === null ? { intent: found ?? 'unknown' } : { intent: 'student', name };
}

/** "overzicht uit", "digest om 9:00" */
function setsDigest({ tokens, phrases }: Sentence): boolean {
  if (!tokens.some(({ word }) => DIGEST_WORDS.has(word))) return false;
  const isSwitched = tokens.some(({ word }) => OFF_WORDS.has(word) || word === 'aan');
  return isSwitched || phrases.some(({ said }) => said.kind === 'time');
}

/** The words that are no command: as many as a name has. */
function nameIn({ commands, tokens, phrases, text }: Sentence): string | null {
  const used = new Set(commands.flatMap(({ at }) => at));
  const words = new Set(phrases.flatMap(({ said, at }) => (said.kind === 'word' ? [at] : [])));
  const name = tokens.filter(
    ({ kind, word }, place) => kind === 'word' && words.has(place) && !used.has(place) && !FILLERS.has(word),
  );
  const [first, last] = [name[0], name.at(-1)];
  const isAsked = tokens.some(({ text: sign }) => sign === '?');
  if (!first || !last || name.length > LONGEST_NAME || isAsked) return null;
  return text.slice(first.start, last.end);
}
