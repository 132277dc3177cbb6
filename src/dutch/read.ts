/**
 * READ FIRST. What a typed message asks for, or the question that has to be answered first. The road: the text is
 * tidied, cut into tokens (a typo put right), covered with phrases and searched for commands (`sentence.ts`); then one
 * intent is decided (`deciding/intent.ts`), and its row in `intents.ts` makes the request. Every doubt on the way becomes the question.
 */
import type { TextRequest } from '../asks/typed.js';
import type { Reading } from '../messages/reading.js';
import { companyIn } from './company.js';
import { decideWith, type Doubts } from './doubts.js';
import { goalIn } from './goals.js';
import { endEarlyIn } from './end-early.js';
import { helpNeedIn } from './help-need.js';
import { isIllNow, tellsIllness, whoIsIll } from './ill.js';
import { intentOf } from './deciding/intent.js';
import { withoutLabels } from './fields.js';
import { INTENTS } from './intents.js';
import type { Decision, Made, ReadContext } from './intents/made.js';
import { withLikelyWord } from './likely-word.js';
import { officeReader } from './office.js';
import { paperReader } from './papers.js';
import { plainRequest } from './plain-requests.js';
import { reflectionIn } from './reflections.js';
import { sentenceOf, type Sentence } from './sentence.js';
import * as sayings from './sayings.js';
import { asksOfStopping } from './stopping.js';
import { talkReader } from './talks.js';
import { tidy } from './tidy.js';
import { tokensOf } from './tokens.js';

/** The request in a message, for somebody of this role at this moment. Never throws, whatever was typed. */
export function read(text: string, context: ReadContext): Reading {
  const tidied = tidy(text);
  if (tidied === null)
    return { request: { kind: 'unknown' }, question: { text: sayings.tooLong, choices: [] }, healthDropped: false };
  const sentence = withoutCompanies(withoutLabels(tidied), context);
  const need = helpNeedIn(sentence);
  const early = endEarlyIn({ text: tidied, need, isAsked: asksOfStopping(sentence) }, context);
  const said: TextRequest | null = early
    ? early
    : need
      ? { kind: 'find-help', need, words: sentence.tokens.map(({ word }) => word) }
      : plainRequest(sentence, context.role, context.now.day);
  if (said) return { request: said, question: null, healthDropped: false };
  const isStudent = context.role === 'student';
  const goal = goalIn(sentence, context.role) ?? reflectionIn(sentence, context.role);
  if (goal && !isIllNow(sentence)) return { ...goal, question: null };
  const told = isStudent ? whoIsIll(sentence) : sentence;
  const maker = makerOf(told, context);
  // Of a cause that is part of what is said of the paper itself nobody is ill.
  const isIll =
    isStudent &&
    tellsIllness(sentence) &&
    (sentence.health !== 'cause' || (told !== sentence && told.health === 'cause'));
  const { value, question } = decideWith(
    talkReader(sentence, context, maker) ??
      officeReader(sentence, context) ??
      (isIll ? null : paperReader(sentence, context)) ??
      maker,
  );
  const healthDropped = value.healthDropped || sentence.health === 'cause';
  if (!question) return { request: value.request, question: null, healthDropped };
  return {
    request: withoutEntries(value.request),
    question: {
      text: question.text,
      choices: question.choices.map(({ label, value: made }) => ({ label, request: made.request })),
      about: value.request,
    },
    healthDropped,
  };
}

/** Reads the sentence, again and again where there are doubts to pick from. */
function makerOf(asTyped: Sentence, context: ReadContext): (doubts: Doubts) => Made {
  // What it is about is decided once, unless that is the doubt.
  let decided: Decision | null = null;
  return (doubts) => {
    const sentence = withLikelyWord(asTyped, doubts);
    const decision = decided ?? intentOf({ sentence, doubts, context });
    if (!doubts.any) decided = decision;
    return INTENTS[decision.intent].read({ sentence, decision, context }, doubts);
  };
}

/** "do 6u bij de brug": where is no activity [rule 18]. */
function withoutCompanies(text: string, context: ReadContext, most = MOST_NAMED): Sentence {
  const { placements = [], role } = context;
  const tokens = tokensOf(text);
  const companies = placements.map(({ company }) => company);
  const named = most === 0 ? null : companyIn(text, companies, tokens);
  if (named && named.rest !== '') return withoutCompanies(named.rest, context, most - 1);
  return sentenceOf(text, role !== 'student', tokens);
}
/** Of a month of days, each with its company. */
const MOST_NAMED = 31;

/** Nothing goes with a question that could be stored. */
function withoutEntries(request: TextRequest): TextRequest {
  return request.kind === 'hours' || request.kind === 'correct' ? { ...request, entries: [] } : request;
}
