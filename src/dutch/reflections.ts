/**
 * "reflectie: vandaag ging het inhangen goed", read off the message as a whole: what stands behind it are the student's own
 * words, and no hours. Only words of health go, not every "want" [2.3].
 */
import type { Role } from '../domain/people/people.js';
import type { Request } from '../asks/request.js';
import { goalIn } from './goals.js';
import { helpNeedIn } from './help-need.js';
import { withoutHealth } from './health.js';
import { hasWork } from './hours/has-work.js';
import type { Made, ReadContext } from './intents/made.js';
import { paperReader } from './papers.js';
import { plainRequest } from './plain-requests.js';
import { isAbout, type Sentence } from './sentence.js';
import { SUBJECT } from './subjects.js';
import { NOTHING } from './vocabulary.js';
import {
  ABOUT_IT,
  ASKED,
  BEFORE_REFLECTION,
  LOOKED_AT,
  MADE,
  OFF,
  OF_A_REPORT,
  ON,
  REFLECTIONS_WORDS,
  REFLECTION_WORDS,
  REMARKS,
  TO_REFLECT,
} from './words/reflections.js';
import { talkReader } from './talks.js';

/** Null where it is about something else. */
export function reflectionIn(sentence: Sentence, role: Role): Made | null {
  const { text, tokens, phrases } = sentence;
  if (role !== 'student') return null;
  // The bot's own question, answered without being asked.
  if (WENT_WELL.test(text)) return saidAs(text);
  if (!isAbout(sentence, SUBJECT.reflections)) return null;
  const at = tokens.findIndex(({ word }) => REFLECTION_WORDS.has(word) || REFLECTIONS_WORDS.has(word));
  const before = tokens.slice(0, at);
  if (!before.every(({ word, kind }) => kind === 'sign' || BEFORE_REFLECTION.has(word))) return null;
  const rest = tokens.slice(at + 1).filter(({ kind }) => kind !== 'sign');
  const [next] = rest;
  if (next && OF_A_REPORT.has(next.word)) return null;
  const isAll = (list: ReadonlySet<string>): boolean => rest.length > 0 && rest.every(({ word }) => list.has(word));
  for (const [list, on] of [
    [ON, true],
    [OFF, false],
  ] as const)
    if (isAll(list)) return { request: { kind: 'reflection-asks', on }, healthDropped: false };
  const isMany = REFLECTIONS_WORDS.has(tokens[at]?.word ?? '');
  if (isAll(LOOKED_AT) || (isMany && rest.length === 0))
    return { request: { kind: 'reflections' }, healthDropped: false };
  // "reflectie vrijdag 2 uur" is what was worked on.
  const isWhen = rest.length > 0 && isAllSaid(phrases, tokens, at + 1);
  if (isWhen && hasWork(sentence)) return null;
  const isBare = !next || isWhen || isAll(MADE);
  const hasColon = tokens[at + 1]?.text === ':';
  // "reflecteren de lampen altijd zo?"
  const isAsked = !hasColon && tokens.some(({ text: sign }) => sign === '?');
  if (TO_REFLECT.has(tokens[at]?.word ?? '') && !isBare && !hasColon) return null;
  if (isBare || isAsked) return { request: { kind: 'reflection' }, healthDropped: false };
  if (hasColon) return saidAs(text.slice(next.start));
  const own = behindThat(tokens, at + 1);
  if (own) return saidAs(text.slice(own.start));
  // "reflectie moet ik dat elke week doen"
  if (ASKED.has(next.word) && SELF.has(rest[1]?.word ?? ''))
    return { request: { kind: 'reflections' }, healthDropped: false };
  if (isAll(REMARKS) || (ABOUT_IT.has(next.word) && !tokens.some(({ text: sign }) => sign === ':')))
    return { request: { kind: 'unknown' }, healthDropped: false };
  return saidAs(text.slice(next.start));
}
const SELF: ReadonlySet<string> = new Set(['ik', 'je', 'we', 'dat', 'het', 'i']);

/** "van vandaag is dat ik ...", "dat ik ...": what stands behind it; null where it is said otherwise. */
function behindThat(tokens: Sentence['tokens'], from: number): Sentence['tokens'][number] | null {
  const that = tokens.findIndex(({ word }, at) => at >= from && THAT.has(word));
  if (that < 0) return null;
  const [between, verb] = [tokens.slice(from, that), tokens[that - 1]?.word ?? ''];
  if (that > from && (!IS.has(verb) || between.length > MOST_BETWEEN)) return null;
  const isWhen = between
    .slice(0, -1)
    .every(({ word, means, kind }) => OF_WHEN.has(word) || means !== NOTHING || kind === 'digits');
  return isWhen ? (tokens[that + 1] ?? null) : null;
}
const THAT: ReadonlySet<string> = new Set(['dat', 'that']);
const IS: ReadonlySet<string> = new Set(['is', 'was']);
const OF_WHEN: ReadonlySet<string> = new Set(['van', 'over', 'voor', 'op', 'deze', 'de', 'dag', 'of', 'for']);
const MOST_BETWEEN = 6;

/** Nothing but days, times and amounts from this place on. */
function isAllSaid(phrases: Sentence['phrases'], tokens: Sentence['tokens'], from: number): boolean {
  return tokens.every(
    ({ kind }, place) =>
      place < from ||
      kind === 'sign' ||
      phrases.some(({ said, at, end }) => said.kind !== 'word' && place >= at && place < end),
  );
}

/** "wat ging goed: de patch. wat kan beter: opruimen" */
const WENT_WELL = /^wat (?:ging|gaat) (?:er )?(?:goed|mis|fout|beter)\s*[:;-]\s*\S/i;

/**
 * What is typed after the question was asked: the answer, unless it is a command, hours, a question, or next to nothing.
 * Words to look something up ("week", "contact") are a command only where they open a short message.
 */
export function reflectionAnswer(
  sentence: Sentence,
  context: ReadContext,
): Extract<Request, { kind: 'reflection' }> | null {
  const { text, tokens, commands } = sentence;
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const isCommand = commands.some(
    ({ strength, at }) => strength === 'do' || (strength === 'look' && words.length <= SHORT && at[0] === 0),
  );
  const isOther =
    isCommand ||
    hasWork(sentence) ||
    tokens.some(({ text: sign }) => sign === '?') ||
    helpNeedIn(sentence) !== null ||
    plainRequest(sentence, context.role, context.now.day) !== null ||
    goalIn(sentence, context.role) !== null ||
    paperReader(sentence, context) !== null ||
    isOfTalk(sentence, context, words.length) ||
    reflectionIn(sentence, context.role) !== null;
  if (isOther || words.length < 2) return null;
  const { request } = saidAs(text);
  return request.kind === 'reflection' ? request : null;
}
const SHORT = 6;
/** A talk is planned or ticked in few words; in more of them it is what was worked on. */
const LONGEST_OF_TALK = 10;

/** "eindevaluatie vrijdag 21 mei 10:00", "gesprek gehouden" */
function isOfTalk(sentence: Sentence, context: ReadContext, words: number): boolean {
  const unread: Made = { request: { kind: 'unknown' }, healthDropped: false };
  return words <= LONGEST_OF_TALK && talkReader(sentence, context, () => unread) !== null;
}

function saidAs(own: string): Made {
  // What is left of a sentence may say what nobody meant.
  const { text, dropped } = withoutHealth(own.trim(), { by: 'words' });
  if (dropped) return { request: { kind: 'reflection', withHealth: true }, healthDropped: true };
  return { request: { kind: 'reflection', ...(text !== '' && { text }) }, healthDropped: false };
}
