/** Messages that are one thing as a whole: a greeting, "ongedaan maken", "toch niet ziek", "hoe meld ik me ziek". */
import type { Day } from '../domain/calendar/day.js';
import type { Role } from '../domain/people/people.js';
import type { SmallTalk, TextRequest } from '../asks/typed.js';
import type { HelpTopic } from '../domain/school/help.js';
import type { Sentence } from './sentence.js';
import {
  AROUND,
  AROUND_WAYS,
  BY_MAIL,
  EMPLOYED,
  HELLO,
  HELP_TOPICS,
  IN_TEAMS,
  MY_DATA,
  NOT_WORKED,
  OKAY,
  RATHER,
  SAME_WEEK,
  THANKS,
  UNDO,
  WHO_GETS_MAIL,
  WHO_IS_LOST,
} from './words/plain-requests.js';

export function plainRequest(sentence: Sentence, role: Role, today: Day): TextRequest | null {
  if (sentence.tokens.some(({ kind }) => kind === 'digits')) return null;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  if (words.length === 0) return null;
  const talk = smallTalk(words);
  if (talk) return { kind: 'small-talk', what: talk };
  const by = preferredWay(words);
  if (by) return { kind: 'prefer', by };
  const line = words.join(' ');
  if (WHO_GETS_MAIL.test(line)) return { kind: 'ways' };
  if (MY_DATA.test(line)) return { kind: 'my-data' };
  if (role !== 'student') return null;
  if (WHO_IS_LOST.test(line)) return { kind: 'ways' };
  if (EMPLOYED.test(line)) return { kind: 'employment' };
  if (UNDO.test(line)) return { kind: 'undo-last' };
  if (SAME_WEEK.test(line)) return { kind: 'same-week' };
  if (NOT_WORKED.test(line)) return { kind: 'not-worked', day: today };
  const topic = topicOf(line);
  return topic ? { kind: 'help', about: topic } : null;
}

/** "ik krijg het liever per mail": that it is liked better has to be said, and one way only. */
function preferredWay(words: readonly string[]): 'mail' | 'teams' | null {
  if (!words.some((word) => RATHER.has(word)) || !words.every((word) => isOfPreference(word))) return null;
  const [byMail, inTeams] = [BY_MAIL, IN_TEAMS].map((list) => words.some((word) => list.has(word)));
  return byMail === inTeams ? null : byMail ? 'mail' : 'teams';
}
const isOfPreference = (word: string): boolean => OF_PREFERENCE.has(word);
const OF_PREFERENCE: ReadonlySet<string> = new Set([...RATHER, ...BY_MAIL, ...IN_TEAMS, ...AROUND_WAYS]);

const OF_TALK: ReadonlySet<string> = new Set([...HELLO, ...THANKS, ...OKAY, ...AROUND]);

/** Nothing but words of that kind, and short. */
function smallTalk(words: readonly string[]): SmallTalk | null {
  if (words.length > 6 || !words.every((word) => OF_TALK.has(word))) return null;
  if (words.some((word) => THANKS.has(word))) return 'thanks';
  if (words.some((word) => HELLO.has(word))) return 'hello';
  return words.every((word) => OKAY.has(word)) ? 'ok' : null;
}

function topicOf(line: string): HelpTopic | null {
  return HELP_TOPICS.find(({ words }) => words.test(line))?.about ?? null;
}
