/**
 * READ FIRST. What a typed message asks for, or the question that has to be answered first. The road: the text is
 * tidied, cut into tokens (a typo put right), covered with phrases and searched for commands (`sentence.ts`); then one
 * intent is decided (`deciding/intent.ts`), and its reader makes the request. Every doubt on the way becomes the question.
 */
import type { Day } from '../domain/calendar/day.js';
import type { Moment } from '../domain/calendar/moment.js';
import type { Role } from '../domain/people/people.js';
import type { TextRequest } from '../messages.js';
import type { Reading } from '../messages/reading.js';
import { companyIn } from './company.js';
import { decideWith, Doubts } from './doubts.js';
import { helpNeedIn } from './help-need.js';
import { withDates } from './hours/dated-spans.js';
import { withNamedNumbers } from './hours/named-numbers.js';
import { withEachDay } from './hours/each-day.js';
import { readHours } from './hours/read-hours.js';
import { asMadeUp, isPlanned, makeUpPlaces } from './hours/making-up.js';
import { readMissing } from './hours/missing.js';
import { saysNoDay } from './hours/says-no-day.js';
import { withoutOld } from './hours/old-amounts.js';
import { withoutTotal } from './hours/totals.js';
import { withoutHealth } from './health.js';
import type { Asking } from './deciding/asking.js';
import { intentOf, type Decision } from './deciding/intent.js';
import { withoutLabels } from './fields.js';
import { readCallOff, readLeave } from './intents/leave.js';
import { readRecovered, readSick, readSickUpdate } from './intents/sickness.js';
import { readReminders } from './intents/reminders.js';
import { readStudent, readWho } from './intents/students.js';
import { readSubmitWeek } from './intents/submit-weeks.js';
import { readDelete, readOverview, readWeek } from './intents/week-requests.js';
import { withLikelyWord } from './likely-word.js';
import { plainRequest } from './plain-requests.js';
import { sentenceOf, type Sentence } from './sentence.js';
import * as sayings from './sayings.js';
import { tidy } from './tidy.js';
import type { Intent } from './words/command.js';

export interface ReadContext {
  readonly now: Moment;
  readonly role: Role;
  /** A student's: what is not known of them is not looked at. */
  readonly placements?: readonly ReadPlacement[];
}

/** What a message can be about: its weeks [rule 13], and a company by name [rule 18]. */
export interface ReadPlacement {
  readonly company: string;
  readonly from: Day;
  readonly until: Day;
}

interface Made {
  readonly request: TextRequest;
  readonly healthDropped: boolean;
}

/** The request in a message, for somebody of this role at this moment. Never throws, whatever was typed. */
export function read(text: string, context: ReadContext): Reading {
  const tidied = tidy(text);
  if (tidied === null)
    return { request: { kind: 'unknown' }, question: { text: sayings.tooLong, choices: [] }, healthDropped: false };
  const companies = (context.placements ?? []).map(({ company }) => company);
  const sentence = sentenceOf(withoutCompanies(withoutLabels(tidied), companies), context.role !== 'student');
  const need = helpNeedIn(sentence);
  const said: TextRequest | null = need
    ? { kind: 'find-help', need, words: sentence.tokens.map(({ word }) => word) }
    : plainRequest(sentence, context.role, context.now.day);
  if (said) return { request: said, question: null, healthDropped: false };
  const { value, question } = decideWith(makerOf(sentence, context));
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
    const asking: Asking = {
      sentence,
      doubts,
      // Only for its name on a button: what is doubtful in it is asked when it is picked.
      requestFor: namedRequest.bind(null, sentence, context),
    };
    const decision = decided ?? intentOf(asking, context.role);
    if (!doubts.any) decided = decision;
    return requestOf(decision, sentence, context, doubts);
  };
}

const NONE: ReadonlySet<number> = new Set();

function namedRequest(sentence: Sentence, context: ReadContext, intent: Intent): TextRequest {
  return requestOf({ intent, unread: NONE }, sentence, context, new Doubts()).request;
}

function requestOf(
  { intent, unread, name, isQuestion }: Decision,
  sentence: Sentence,
  context: ReadContext,
  doubts: Doubts,
): Made {
  const { now, placements } = context;
  switch (intent) {
    case 'hours':
    case 'correct': {
      if (context.role === 'student' && isPlanned(sentence, now.day)) {
        const { text, dropped } = withoutHealth(sentence.text, { by: 'words' });
        return { request: { kind: 'make-up', proposal: text }, healthDropped: dropped };
      }
      const typed = withoutTotal(withDates(withNamedNumbers(sentence), now.day, doubts));
      const dated = withEachDay(intent === 'correct' ? withoutOld(typed) : typed, doubts);
      const makesUp = makeUpPlaces(sentence);
      const notTold = makesUp.size === 0 ? unread : new Set([...unread, ...makesUp]);
      const missing = readMissing(intent, dated, { now, unread: notTold }, doubts);
      if (missing) return { request: asMadeUp(missing, makesUp), healthDropped: false };
      const { entries, healthDropped } = readHours(dated, { now, unread: notTold }, doubts);
      const dayless = intent === 'correct' && saysNoDay(sentence);
      const request: TextRequest = dayless ? { kind: 'correct', entries, dayless } : { kind: intent, entries };
      return { request: asMadeUp(request, makesUp), healthDropped };
    }
    case 'sick':
      return plain(readSick(sentence, now.day, doubts));
    case 'sick-update':
      return plain(readSickUpdate(sentence, now.day, doubts));
    case 'recovered':
      return plain(readRecovered(sentence, now.day, doubts));
    case 'leave':
      return readLeave(sentence, now.day, doubts);
    case 'call-off-leave':
      return plain(readCallOff(sentence, now.day, doubts));
    case 'delete':
      return plain(readDelete(sentence, now.day, doubts));
    case 'submit-week':
      return plain(readSubmitWeek(sentence, { today: now.day, within: placements }, doubts));
    case 'week':
      return plain(readWeek(sentence, { today: now.day, within: placements }, doubts));
    case 'overview':
      return plain(readOverview(sentence, { today: now.day }, doubts));
    case 'reminders':
      return plain(readReminders(sentence, now, doubts));
    case 'student': {
      const { text, dropped } = withoutHealth(name ?? sentence.text, { by: 'words' });
      const request = readStudent({ name: text, isQuestion }, sentence, now.day, doubts);
      return { request, healthDropped: dropped };
    }
    case 'who':
      return plain(readWho(sentence));
    case 'progress':
    case 'contact':
    case 'export':
    case 'my-leave':
    case 'not-sick':
    case 'make-up':
    case 'open-weeks':
    case 'help':
    case 'unknown':
    case 'undo-last':
      return plain({ kind: intent });
    case 'find-help':
    case 'small-talk':
    case 'not-worked':
      return plain({ kind: 'unknown' });
  }
}

/** "do 6u bij de brug": where is no activity [rule 18]. */
function withoutCompanies(text: string, companies: readonly string[]): string {
  const named = companies.length === 0 ? null : companyIn(text, companies);
  return !named || named.rest === '' ? text : withoutCompanies(named.rest, companies);
}

const plain = (request: TextRequest): Made => ({ request, healthDropped: false });

/** Nothing goes with a question that could be stored. */
function withoutEntries(request: TextRequest): TextRequest {
  return request.kind === 'hours' || request.kind === 'correct' ? { ...request, entries: [] } : request;
}
