/** Whether a talk was: told by who was there, of a day that has been; not asked, not denied, and not somebody else's. */
import type { Day } from '../../domain/calendar/day.js';
import type { Moment } from '../../domain/calendar/moment.js';
import type { Role } from '../../domain/people/people.js';
import type { Doubts } from '../doubts.js';
import { isWorkWord } from '../health-words.js';
import { dayOnCalendar } from '../intents/prepositions.js';
import * as sayings from '../sayings.js';
import { clauseAt, hasWord, saidIn, type Sentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import { NOTHING } from '../vocabulary.js';
import { ASKS_FIRST, NEGATIONS, OTHER_PEOPLE } from '../words/hedges.js';
import { FILLERS } from '../words/plain-talk.js';
import {
  AROUND_TALK,
  HELD,
  NOT_SO,
  OFF,
  OTHERS,
  OURS,
  THEIRS,
  WAS,
  WITH_TEACHER,
  WITH_TRAINER,
} from '../words/talks.js';
import { clocksIn, daysIn } from './when.js';
import { isTalkWord } from './talk-words.js';
import type { TalkSaid } from './which.js';

/** "heb je het gesprek gehad", "is mijn tussenevaluatie geweest", "wanneer had ik mijn gesprek". */
export function isAsked({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  if (tokens.some(({ text }) => text === '?')) return true;
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  if (ASKING.has(first)) return true;
  if (ASKS_FIRST.has(first) || first === 'hebben' || first === 'had') return WHO.has(second);
  return VERBS.has(first) && (WHO.has(second) || WHAT.has(second));
}
const ASKING: ReadonlySet<string> = new Set([
  ...['wanneer', 'hoe', 'wat', 'waarom', 'waar', 'wie', 'welke', 'hoezo', 'hoeveel', 'when', 'how', 'what', 'why'],
]);
const WHO: ReadonlySet<string> = new Set(['ik', 'je', 'jij', 'u', 'we', 'wij', 'jullie', 'i', 'you']);
const VERBS: ReadonlySet<string> = new Set([
  ...['is', 'was', 'heeft', 'gaat', 'ging', 'kan', 'kon', 'moet', 'zal', 'mag', 'did', 'has', 'staat'],
]);
const WHAT: ReadonlySet<string> = new Set(['de', 'het', 'een', 'mijn', 'mn', "m'n", 'dat', 'dit', 'er', 'the', 'my']);

/** "gesprek niet gehad", "nog geen tussenevaluatie": of what is told with it; "ging goed, duurde niet lang" is told apart. */
export function isDeniedTalk({ tokens }: Sentence, { at }: TalkSaid): boolean {
  const told = tokens.findIndex(({ word }) => HELD.has(word) || OFF.has(word) || WAS.has(word));
  return [at, ...(told < 0 ? [] : [told])].some((place) => {
    const { from, until } = clauseAt(tokens, place);
    return tokens.slice(from, until).some(({ word }) => NEGATIONS.has(word));
  });
}

/** "mijn collega heeft vrijdag zn eindgesprek gehad", "gesprek met mn moeder", "eindgesprek van een klasgenoot". */
export function isOfOthers(
  { tokens }: Pick<Sentence, 'tokens'>,
  { at, isNamed }: Pick<TalkSaid, 'at' | 'isNamed'>,
  role: Role,
): boolean {
  const isOurs = hasWord({ tokens }, OURS);
  const about = tokens.findIndex(({ word }, place) => word === 'over' && place > at);
  const told = about < 0 ? tokens : tokens.slice(0, about);
  if (!isNamed && told.some(({ word }) => OTHERS.has(word))) return true;
  if (role === 'student' && !isOurs && isOfWhoIsNamed(tokens)) return true;
  if (THEIRS.has(tokens[at - 1]?.word ?? '')) return !isOurs || tokens.some(({ word }) => OTHERS.has(word));
  return tokens.some(({ word }, place) => {
    if (!OTHERS.has(word)) return false;
    const before = beforeName(tokens, place);
    if (before === 'met' || before === 'with') return false;
    if (before === 'van' || before === 'of') return true;
    return tokens.slice(place + 1, place + 4).some((next) => HAVE.has(next.word));
  });
}
/** "sanne heeft haar eindgesprek gehad", "hij had zijn gesprek". */
function isOfWhoIsNamed(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, place) => {
    if (word !== 'heeft' && word !== 'has') return false;
    const who = tokens[place - 1];
    return who?.kind === 'word' && (OTHER_PEOPLE.has(who.word) || isName(who)) && !isStaff(who.word);
  });
}
const isStaff = (word: string): boolean => WITH_TEACHER.has(word) || WITH_TRAINER.has(word);
const isName = ({ word, means }: Token): boolean =>
  means === NOTHING && !FILLERS.has(word) && !AROUND_TALK.has(word) && !isTalkWord(word) && !isWorkWord(word);

/** "de docent heeft een gesprek gehad": it is not said with whom. */
export function isOfStaff({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  const isWithUs = tokens.some(({ word }) => WITH_US.has(word));
  return !isWithUs && tokens.some(({ word }, at) => word === 'heeft' && isStaff(tokens[at - 1]?.word ?? ''));
}
const WITH_US: ReadonlySet<string> = new Set(['ik', 'we', 'wij', 'mij', 'me', 'ons']);

/** "had vrijdag tussenevaluatie moeten hebben" */
export const shouldHaveBeen = (sentence: Pick<Sentence, 'tokens'>): boolean =>
  hasWord(sentence, WAS) && hasWord(sentence, NOT_SO);

const HAVE: ReadonlySet<string> = new Set(['heeft', 'had', 'hebben', 'hadden', 'is', 'was', 'belt', 'has']);

/** The word before "mijn moeder", "een klant". */
function beforeName(tokens: readonly Token[], place: number): string {
  const articles = new Set(['de', 'het', 'een', 'mijn', 'mn', "m'n", 'me', 'onze', 'my', 'a', 'the', 'n']);
  let before = place - 1;
  while (before >= 0 && articles.has(tokens[before]?.word ?? '')) before--;
  return tokens[before]?.word ?? '';
}

/** How long is no part of it: "gesprek gehad met de klant, 2 uur" is work; "om 10 uur" is when. */
export function isHeld(sentence: Sentence, said: TalkSaid): boolean {
  const isTimed = saidIn(sentence, 'amount').length + saidIn(sentence, 'span').length;
  const [clock] = clocksIn(sentence);
  const isClock =
    isTimed === 1 && saidIn(sentence, 'amount').length === 1 && clock?.isSure === true && clock.at > said.at;
  if (isTimed > 0 && !isClock) return false;
  if (hasWord(sentence, HELD)) return true;
  // "het gesprek was vrijdag", "had gister tussenevaluatie"; "had moeten zijn" was not.
  if (!hasWord(sentence, WAS) || hasWord(sentence, NOT_SO)) return false;
  return daysIn(sentence).length > 0 || sentence.tokens.some(({ word }) => JUST.has(word));
}
const JUST: ReadonlySet<string> = new Set(['net', 'zojuist', 'zonet', 'vandaag']);

/** The day that it was; none where none is said, which is today or the day that was planned. */
export function heldOn(sentence: Sentence, now: Moment, doubts: Doubts): Day | null {
  const [first, ...more] = daysIn(sentence);
  if (!first) {
    if (saidIn(sentence, 'week').length > 0) doubts.stop(sayings.whichDayWasTalk);
    return null;
  }
  const days = [first, ...more].map(({ day }) => dayOnCalendar(day, now.day, 'back', doubts));
  const [day = now.day] = days;
  if (new Set(days).size > 1)
    return doubts.choose(
      sayings.whichOf(days.slice(0, 3)),
      days.map((value) => ({ label: sayings.dayLabel(value, now.day), value })),
      day,
    );
  const time = clocksIn(sentence)[0]?.time;
  if (day > now.day || (day === now.day && time !== undefined && time > now.time)) doubts.stop(sayings.talkToCome(day));
  return day;
}

/** What is left of a message beside these lists and what is said of days and times. */
export function isPlain(
  { tokens, phrases }: Sentence,
  lists: readonly ReadonlySet<string>[],
  { names = 0 }: { readonly names?: number } = {},
): boolean {
  const inPhrase = new Set(
    phrases.flatMap(({ said, at, end }) => (said.kind === 'word' ? [] : [...tokens.keys()].slice(at, end))),
  );
  const left = tokens.filter(
    ({ word, kind }, place) =>
      kind !== 'sign' && !inPhrase.has(place) && !isTalkWord(word) && !lists.some((list) => list.has(word)),
  );
  const words = left.filter(({ kind }) => kind === 'word');
  return words.length <= names && words.every(({ word }) => !isWorkWord(word));
}
