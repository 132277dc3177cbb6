/** What praktijkopleiders, BPV-docenten, SLB'ers and the BPV-bureau ask: a command, or a student by name. */
import { hasWork } from '../hours/has-work.js';
import { INTENTS } from '../intents.js';
import { isEveryWeek, isQuiet } from '../intents/reminders.js';
import { hasWord, saidIn, type Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';
import { FILLERS } from '../words/plain-talk.js';
import { NO_NAMES, QUESTION_WORDS, STAFF_COMMANDS } from '../words/staff-commands.js';
import { DIGEST_WORDS, OFF_WORDS } from '../words/reminders.js';

const LONGEST_NAME = 5;

export function staffIntent(sentence: Sentence): { intent: Intent; name?: string; isQuestion?: true } {
  if (isEveryWeek(sentence) || isQuiet(sentence) || setsDigest(sentence)) return { intent: 'reminders' };
  // Hours of staff are refused where they would be written.
  if (hasWork(sentence)) return { intent: 'hours' };
  const found = STAFF_COMMANDS.find(({ intent }) => sentence.commands.some((hit) => hit.intent === intent))?.intent;
  const isAsked = sentence.tokens.some(({ text }) => text === '?');
  // All else with a name behind it is asked of that one student: "voortgang Sanne".
  const name = found ? !INTENTS[found].isOwn && nameIn(sentence) : !isAsked && nameIn(sentence);
  if (name) return { intent: 'student', name, ...(!found && asksSomething(sentence) && { isQuestion: true as const }) };
  return { intent: found === 'student' ? 'overview' : (found ?? 'unknown') };
}

/** "wie moet nog komen": words that may be no name at all. */
const asksSomething = ({ tokens }: Sentence): boolean => QUESTION_WORDS.has(tokens[0]?.word ?? '');

/** "overzicht uit", "digest om 9:00" */
function setsDigest(sentence: Sentence): boolean {
  if (!hasWord(sentence, DIGEST_WORDS)) return false;
  const isOn = sentence.tokens.some(({ word }) => word === 'aan');
  return isOn || hasWord(sentence, OFF_WORDS) || saidIn(sentence, 'time').length > 0;
}

/** The words that are no command: as many as a name has; "de" and "van" between them go with it. */
function nameIn({ commands, tokens, phrases }: Sentence): string | null {
  const used = new Set(commands.flatMap(({ at }) => at));
  const words = new Set(phrases.flatMap(({ said, at }) => (said.kind === 'word' ? [at] : [])));
  const isOfName = (place: number): boolean =>
    words.has(place) && !used.has(place) && tokens[place]?.kind === 'word' && !NO_NAMES.has(tokens[place].word);
  const named = [...tokens.keys()].filter((place) => isOfName(place) && !FILLERS.has(tokens[place]?.word ?? ''));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.length > LONGEST_NAME) return null;
  const whole = tokens.slice(first, last + 1).filter((_, from) => isOfName(first + from));
  return whole.map(({ text }) => text).join(' ');
}
