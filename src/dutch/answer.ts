/** An answer in words to a question of the bot's: "ja", "de tweede", "nee vrijdag", "half 6", "erbij". */
import { isDeepStrictEqual } from 'node:util';
import { momentOf, wallMinutesBetween } from '../domain/calendar/moment.js';
import type { Choice, OpenQuestion } from '../messages.js';
import type { Request } from '../asks/request.js';
import { completed } from './completion.js';
import { INTENTS } from './intents.js';
import { plainRequest } from './plain-requests.js';
import type { ReadContext } from './intents/made.js';
import { reflectionAnswer } from './reflections.js';
import { saidIn, sentenceOf, type Sentence } from './sentence.js';
import { tidy } from './tidy.js';
import {
  AROUND_A_LABEL,
  AROUND_A_PLACE,
  EARLY,
  GROSS,
  LATE,
  NET,
  NO,
  NO_END,
  ORDINALS,
  SAME_AS,
  YES,
} from './words/answers.js';
import type { Intent } from './words/command.js';
import { FILLERS } from './words/plain-talk.js';

const DAY = 24 * 60;
const LONGEST_ANSWER = 8;

/**
 * The request that the answer comes to: one of the choices, or what was asked about with the answer filled in. Null where
 * the text is something new, or where it leaves a doubt.
 */
export function readAnswer(text: string, question: OpenQuestion, context: ReadContext): Request | null {
  const tidied = tidy(text);
  if (tidied === null) return null;
  if (wallMinutesBetween(momentOf(new Date(question.askedAt)), context.now) >= DAY) return null;
  const labelled = question.choices.findIndex(({ label }) => label.toLowerCase() === tidied.toLowerCase());
  if (labelled >= 0) return { kind: 'answer', question: question.id, choice: labelled };
  const sentence = sentenceOf(tidied, context.role !== 'student');
  if (question.about?.kind === 'reflection') return reflectionAnswer(sentence, context);
  const words = sentence.tokens.filter(({ kind }) => kind !== 'sign').map(({ word }) => word);
  if (words.length === 0 || sentence.tokens.some(({ text: sign }) => sign === '?')) return null;
  if (plainRequest(sentence, context.role, context.now.day)?.kind === 'not-worked') return null;
  // "nee vrijdag" says what it is instead.
  const instead = NO.has(words[0] ?? '') ? sentenceOf(tidied.replace(/^\p{L}+[\s,.!]*/u, ''), false) : sentence;
  const isShort = words.length <= LONGEST_ANSWER;
  const own = commandsOfItsOwn(sentence);
  // What staff look up is never what they were asked.
  if (own.size > 0 && context.role !== 'student') return null;
  if (own.size > 0) return chosenByCommand(own, sentence, question, context);
  const answer =
    (isShort ? yesOrNo(words, question) : null) ??
    filledIn(instead, question, context) ??
    (isShort ? (picked(words, question.choices) ?? byNoEnd(words, question) ?? byBreak(words, question)) : null);
  return typeof answer === 'number' ? { kind: 'answer', question: question.id, choice: answer } : answer;
}

/** What the text asks for by itself, if it is a command; "moet 6 zijn" and "week 47" may well fill in what was asked. */
function commandsOfItsOwn(sentence: Sentence): ReadonlySet<Intent> {
  const saysWeek = saidIn(sentence, 'week').length > 0;
  const own = sentence.commands.filter(
    ({ strength, intent }) => strength !== 'hint' && intent !== 'correct' && !(intent === 'week' && saysWeek),
  );
  return new Set(own.map(({ intent }) => intent));
}

/** A command of its own is no answer to a button that merely contains its word: only to the one button that does just that. */
function chosenByCommand(
  own: ReadonlySet<Intent>,
  sentence: Sentence,
  question: OpenQuestion,
  context: ReadContext,
): Request | null {
  // "ziek tot vrijdag" says how long, where that is asked.
  const filled =
    own.size === 1 && question.about && own.has(question.about.kind) ? completed(sentence, question, context) : null;
  if (filled) return filled;
  const doing = question.choices.flatMap(({ request }, place) =>
    [...own].some((intent) => INTENTS[intent].does?.includes(request.kind) ?? intent === request.kind) ? [place] : [],
  );
  const [choice, ...others] = doing;
  const saysMore = sentence.phrases.some(({ said }) => said.kind !== 'word');
  // "week indienen" is the command anew, "indienen" the word on the button.
  const isAnew = own.has('submit-week') && sentence.tokens.some(({ word }) => word === 'week');
  const isIt = choice !== undefined && others.length === 0 && !saysMore && !isAnew;
  return isIt ? { kind: 'answer', question: question.id, choice } : null;
}

/** What fills a gap ("6" to "Hoeveel uur?") is no number of a button. */
function filledIn(sentence: Sentence, question: OpenQuestion, context: ReadContext): number | Request | null {
  const request = completed(sentence, question, context);
  if (!request) return null;
  // The same as a button: then it is that button.
  const same = question.choices.findIndex((choice) => isDeepStrictEqual(choice.request, request));
  return same >= 0 ? same : request;
}

/** "ja" is the one thing that is proposed; to an either-or it says nothing. */
function yesOrNo(words: readonly string[], { choices, otherwise }: OpenQuestion): number | Request | null {
  const rest = words.filter((word) => !FILLERS.has(word) || YES.has(word) || NO.has(word));
  const proposed = choices.flatMap(({ request }, place) => (request.kind === 'nothing' ? [] : [place]));
  const [first] = proposed;
  if (rest.length > 0 && rest.every((word) => YES.has(word))) {
    const kinds = proposed.map((place) => choices[place]?.request.kind);
    const isEitherOr = kinds.slice(1).some((kind) => kind === kinds[0]);
    return first === undefined || isEitherOr ? null : first;
  }
  if (rest.length === 0 || !rest.every((word) => NO.has(word))) return null;
  const nothing = choices.findIndex(({ request }) => request.kind === 'nothing');
  return nothing >= 0 ? nothing : (otherwise ?? { kind: 'nothing' });
}

/** By its place, by its words, or by early and late. */
function picked(words: readonly string[], choices: readonly Choice[]): number | null {
  const said = words.filter((word) => !NO.has(word) && !YES.has(word));
  return byPlace(said, choices.length) ?? byWords(said, choices) ?? byTime(said, choices);
}

function byPlace(words: readonly string[], count: number): number | null {
  const rest = words.filter((word) => !AROUND_A_PLACE.has(word));
  const [only] = rest;
  if (only === undefined || rest.length !== 1) return null;
  const place = ORDINALS[only];
  if (place === undefined) return null;
  const index = place < 0 ? count + place : place - 1;
  return index >= 0 && index < count ? index : null;
}

/** "erbij" is in "Erbij: 10 uur", and in no other label. */
function byWords(words: readonly string[], choices: readonly Choice[]): number | null {
  const said = words.map((word) => SAME_AS[word] ?? word).filter((word) => !AROUND_A_LABEL.has(word));
  if (said.length === 0) return null;
  const fitting = choices.flatMap(({ label }, place) => {
    const own = sentenceOf(label, false).tokens.map(({ word }) => word);
    return said.every((word) => own.includes(word)) ? [place] : [];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "duurt wel even", "geen idee": still ill, until nobody knows when. */
function byNoEnd(words: readonly string[], { choices }: OpenQuestion): number | null {
  const rest = words.filter((word) => NO_END.has(word) || (!FILLERS.has(word) && !YES.has(word)));
  if (rest.length === 0 || !rest.every((word) => NO_END.has(word))) return null;
  const place = choices.findIndex(
    ({ request }) =>
      request.kind === 'still-sick' || (request.kind === 'sick-how-long' && request.answer === 'unknown'),
  );
  return place >= 0 ? place : null;
}

/** "netto" is the amount as it was said, "die moet er nog af" the smaller one. */
function byBreak(words: readonly string[], { text, choices }: OpenQuestion): number | null {
  const minutes = choices.map(({ request }) => ('entries' in request ? (request.entries[0]?.minutes ?? 0) : 0));
  const [first = 0, second = 0] = minutes;
  if (choices.length !== 2 || !/pauze/i.test(text) || first <= 0 || second <= 0 || first === second) return null;
  const isNet = words.some((word) => NET.has(word));
  if (isNet === words.some((word) => GROSS.has(word))) return null;
  return isNet === first > second ? 0 : 1;
}

/** "'s avonds" is the later of two spans. */
function byTime(words: readonly string[], choices: readonly Choice[]): number | null {
  const starts = choices.map(({ request }) => ('entries' in request ? request.entries[0]?.start : undefined));
  const [first, second] = starts;
  if (choices.length !== 2 || first === undefined || second === undefined || first === second) return null;
  const rest = words.filter((word) => !FILLERS.has(word));
  const isEarly = rest.some((word) => EARLY.has(word));
  if (isEarly === rest.some((word) => LATE.has(word))) return null;
  return isEarly === first < second ? 0 : 1;
}
