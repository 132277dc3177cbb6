/**
 * "tussenevaluatie vrijdag 4 december 10:00 bij De Brug", "gesprek gehouden", "gesprek met Sanne ging niet door", "ik kan
 * dinsdag 14-17 en vrijdag": read off the message as a whole, so that none of it becomes hours.
 */
import type { Day } from '../domain/calendar/day.js';
import { clockTimeOf, type ClockTime, type Moment } from '../domain/calendar/moment.js';
import type { Role } from '../domain/people/people.js';
import type { TalkKind } from '../domain/talks/talks.js';
import type { TextRequest } from '../asks/typed.js';
import { dayMeant, type Direction } from './calendar.js';
import { withoutHealth } from './health.js';
import type { Made } from './intents/made.js';
import { placedDays } from './intents/prepositions.js';
import type { SaidTime } from './phrases/phrase.js';
import { hasWord, saidIn, type Sentence } from './sentence.js';
import type { Token } from './tokens.js';
import { slotsIn } from './talks/slots.js';
import {
  AROUND_TALK,
  HELD,
  LOOKED_FOR,
  OFF,
  PLANNED,
  PREPARATION,
  REPORT,
  TALKS_WORDS,
  TALK_NAMES,
  TALK_WORDS,
  WITH_TEACHER,
  WITH_TRAINER,
} from './words/talks.js';

interface Context {
  readonly now: Moment;
  readonly role: Role;
}

/** Null where it is about something else. */
export function talkIn(sentence: Sentence, { now, role }: Context): Made | null {
  // A student who says that they are ill says so before all else.
  if (sentence.health === 'cause' && role === 'student') return null;
  const request = requestIn(sentence, now, role);
  return request && { request, healthDropped: sentence.health === 'cause' };
}

function requestIn(sentence: Sentence, now: Moment, role: Role): TextRequest | null {
  const slots = slotsIn(sentence, now.day, role);
  if (slots) return { kind: 'availability', slots };
  const looked = lookIn(sentence, role);
  if (looked) return looked;
  const kind = kindIn(sentence, role);
  if (kind === null) return null;
  const talk = kind === 'unsaid' ? {} : { talk: kind };
  const name = role === 'student' ? {} : namedIn(sentence);
  if (isOff(sentence)) return { kind: 'talk-off', ...talk, ...name, isOver: isOver(sentence) };
  if (isHeld(sentence)) {
    const on = dayIn(sentence, now.day, 'back');
    return { kind: 'talk-held', ...talk, ...(on && { on }), ...name };
  }
  if (!isPlanning(sentence, kind, role)) return null;
  const day = dayIn(sentence, now.day, 'ahead');
  const at = timeIn(sentence);
  const place = placeIn(sentence);
  return { kind: 'talk', ...talk, ...(day && { day }), ...(at && { at }), ...(place && { place }), ...name };
}

/** Which talk is spoken of; null: none is. */
function kindIn({ tokens }: Sentence, role: Role): TalkKind | 'unsaid' | null {
  const named = tokens.flatMap(({ word }) => TALK_NAMES[word] ?? [])[0];
  if (named) return named;
  if (role !== 'student' && FIRST_CONTACT.test(lineOf({ tokens }))) return 'first-contact';
  if (!tokens.some(({ word }) => TALK_WORDS.has(word))) return null;
  const isWithTrainer = hasWord({ tokens }, WITH_TRAINER) && !hasWord({ tokens }, WITH_TEACHER);
  return role === 'student' && isWithTrainer ? 'trainer-talk' : 'unsaid';
}

/** "gesprekken", "wanneer is de tussenevaluatie", "voorbereiding". */
function lookIn({ tokens, phrases }: Sentence, role: Role): TextRequest | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign').map(({ word }) => word);
  const isAll = (...lists: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => lists.some((list) => list.has(word)));
  const isPlain = phrases.every(({ said }) => said.kind === 'word' || said.kind === 'join');
  if (!isPlain || role !== 'student') {
    // Of one student by name it is read with the other words of staff.
    const isAlone = words.length > 0 && isAll(TALKS_WORDS, AROUND_TALK, LOOKED_FOR);
    return isPlain && isAlone && words.some((word) => TALKS_WORDS.has(word)) ? { kind: 'talks' } : null;
  }
  if (words.some((word) => PREPARATION.has(word)) && isAll(PREPARATION, AROUND_TALK, NAMES, TALK_WORDS))
    return { kind: 'preparation' };
  if (words.some((word) => REPORT.has(word)) && isAll(REPORT, AROUND_TALK, NAMES)) return { kind: 'report' };
  const isAsked = words.some((word) => TALKS_WORDS.has(word)) || words[0] === 'wanneer';
  const isOfTalk = words.some((word) => TALKS_WORDS.has(word) || NAMES.has(word) || TALK_WORDS.has(word));
  return isAsked && isOfTalk && isAll(TALKS_WORDS, NAMES, TALK_WORDS, AROUND_TALK, LOOKED_FOR)
    ? { kind: 'talks' }
    : null;
}
const NAMES: ReadonlySet<string> = new Set(Object.keys(TALK_NAMES));

/** "ging niet door", "afzeggen" */
function isOff(sentence: Sentence): boolean {
  return hasWord(sentence, OFF) || isOver(sentence) || /\bgaat niet door\b/.test(lineOf(sentence));
}
const isOver = (sentence: Sentence): boolean =>
  /\b(?:ging|is) (?:\S+ )?niet door(?:gegaan)?\b|\bniet doorgegaan\b|\bniet gehouden\b/.test(lineOf(sentence));
/** Of BPV-docent and company; a student's "contact" is who is who. */
const FIRST_CONTACT = /\beerste contact\b/;
const lineOf = ({ tokens }: Pick<Sentence, 'tokens'>): string => tokens.map(({ word }) => word).join(' ');

/** With hours beside it, it is work: "gesprek gehad met de klant, 2 uur". */
function isHeld(sentence: Sentence): boolean {
  return hasWord(sentence, HELD) && saidIn(sentence, 'amount').length === 0 && saidIn(sentence, 'span').length === 0;
}

/** Of a plain "gesprek" it has to be said; "gesprek vrijdag van 3 tot 4" were hours. */
function isPlanning(sentence: Sentence, kind: TalkKind | 'unsaid', role: Role): boolean {
  const { tokens } = sentence;
  const isNamed = kind !== 'unsaid' && tokens.some(({ word }) => word in TALK_NAMES);
  const at = tokens.findIndex(({ word }) => word in TALK_NAMES || TALK_WORDS.has(word));
  const opens = tokens
    .slice(0, at)
    .every(({ word, kind: as }) => as === 'sign' || AROUND_TALK.has(word) || PLANNED.has(word) || LOOKED_FOR.has(word));
  if (hasWord(sentence, PLANNED)) return opens || isNamed;
  if (saidIn(sentence, 'span').length > 0 && !isNamed) return false;
  const hasTime = timeIn(sentence) !== null;
  const hasDay = placedDays(sentence).length > 0;
  if (isNamed)
    return opens ? tokens.length <= at + 1 || hasTime || hasDay : hasTime && saidIn(sentence, 'amount').length === 0;
  return opens && hasTime && (hasDay || role !== 'student') && saidIn(sentence, 'amount').length === 0;
}

function dayIn(sentence: Sentence, today: Day, direction: Direction): Day | null {
  const [first, ...more] = placedDays(sentence);
  if (!first) return null;
  // "van vrijdag naar maandag": the last one is where it goes.
  const meant = more.at(-1) ?? first;
  const found = dayMeant(meant.day, today, direction);
  return found.kind === 'day' ? found.day : null;
}

/** The hours at which talks are: of what can be read twice, that one. */
const [EARLIEST, LATEST] = [7 * 60, 20 * 60];

function timeIn(sentence: Sentence): ClockTime | null {
  const [said] = saidIn(sentence, 'time');
  const [span] = saidIn(sentence, 'span');
  if (said ?? span) return clockOf((said?.time ?? span?.start) as SaidTime);
  // "vrijdag 10 uur" is a time where no amount can be meant.
  const [amount] = saidIn(sentence, 'amount');
  const isHour = amount && !amount.vague && amount.minutes % 60 === 0;
  return isHour && amount.minutes >= EARLIEST && amount.minutes <= LATEST ? clockTimeOf(amount.minutes) : null;
}

export function clockOf({ minutes, exact, digital }: SaidTime): ClockTime {
  const isLater = !exact && !digital && minutes < EARLIEST;
  return clockTimeOf(isLater ? minutes + 720 : minutes);
}

/** Behind the day and the time: "bij De Brug", "online". */
function placeIn({ text, tokens, phrases }: Sentence): string {
  const last = phrases.filter(({ said }) => said.kind !== 'word' && said.kind !== 'join').at(-1);
  const from = last && tokens[last.end];
  const rest = from ? text.slice(from.start).trim() : '';
  if (!/^(?:bij|in|op|via|te|aan|online|telefonisch|thuis)\b/i.test(rest)) return '';
  const { text: place, dropped } = withoutHealth(rest, { by: 'words' });
  return dropped ? '' : place.slice(0, 120);
}

/** The student whom staff name: what is left of the words. */
function namedIn({ tokens, phrases }: Sentence): { name?: string } {
  const inPhrase = new Set(
    phrases.filter(({ said }) => said.kind !== 'word').flatMap(({ at, end }) => [...tokens.keys()].slice(at, end)),
  );
  const last = phrases.filter(({ said }) => said.kind !== 'word' && said.kind !== 'join').at(-1);
  // Behind the time stands where.
  const placed = tokens.findIndex(({ word }, i) => last !== undefined && i >= last.end && PLACES.has(word));
  const isOfName = ({ word, kind }: Token, i: number): boolean =>
    kind === 'word' && !inPhrase.has(i) && (placed < 0 || i < placed) && !NO_NAMES.some((list) => list.has(word));
  const from = tokens.findIndex(isOfName);
  if (from < 0) return {};
  const rest = tokens.slice(from);
  // "Sanne de Wit"
  const isWithin = ({ word }: Token, i: number): boolean =>
    PARTICLES.has(word) && rest.slice(i + 1, i + 3).some((next, j) => isOfName(next, from + i + 1 + j));
  const length = rest.findIndex((token, i) => !isOfName(token, from + i) && !isWithin(token, i));
  const own = rest.slice(0, length < 0 ? rest.length : length);
  // What somebody is called is no illness.
  const { text: name, dropped } = withoutHealth(own.map(({ text }) => text).join(' '), { by: 'words' });
  return dropped || name === '' || own.length > LONGEST_NAME ? {} : { name };
}
const LONGEST_NAME = 5;
const PARTICLES: ReadonlySet<string> = new Set(['de', 'van', 'der', 'den', 'het', 'ten', 'ter']);
const PLACES: ReadonlySet<string> = new Set(['bij', 'in', 'op', 'via', 'te', 'aan', 'online', 'telefonisch', 'thuis']);
const NO_NAMES = [
  AROUND_TALK,
  HELD,
  OFF,
  PLANNED,
  TALK_WORDS,
  TALKS_WORDS,
  NAMES,
  LOOKED_FOR,
  WITH_TRAINER,
  WITH_TEACHER,
  new Set(['contact']),
];
