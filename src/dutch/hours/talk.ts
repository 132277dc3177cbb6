/** Whether a message with hours in it is something else than a report of them [rule 12]: then it is asked. */
import { placesOf } from '../commands.js';
import { kindsOf } from '../phrases/kinds.js';
import { hasWord, isAbout, saidIn, says, type Sentence } from '../sentence.js';
import { isOf, SUBJECT } from '../subjects.js';
import { isAppointment } from './appointments.js';
import { looksLikeDay } from './left-over-days.js';
import { isOfAnother } from './whose.js';
import type { Token } from '../tokens.js';
import { LEFT_EARLY } from '../words/show.js';
import { NUMBERED, TOGETHER, UNNAMED_DAYS } from '../words/plain-talk.js';

const DAY = kindsOf('day');
const AMOUNT = kindsOf('amount');

/** `unread`: places of words that belong to a command. */
export function asksInstead(sentence: Sentence, unread: ReadonlySet<number>): boolean {
  const { tokens, phrases, commands } = sentence;
  const hints = placesOf(commands, 'hours');
  const days = saidIn(sentence, 'day').length + saidIn(sentence, 'days').length;
  const left = phrases
    .filter(({ said, at }) => said.kind === 'word' && !unread.has(at) && !hints.has(at))
    .map(({ at }) => at);
  if (isOfAnother(sentence) || isMoved(sentence) || isScore(sentence) || isAppointment(sentence)) return true;
  if (isSomeOf(sentence) || isToCome(sentence) || isTimeOfDay(sentence, days > 0 || hints.size > 1)) return true;
  if (left.some((at) => looksLikeDay(tokens, at))) return true;
  // "kan je 6 uur opschrijven?" is a request, and no question.
  if (isRequest(sentence)) return false;
  // "eerder weg" goes with the cause that is dropped.
  const isIll = sentence.health === 'cause' || sentence.health === 'why';
  const isDone = left.some((at) => is(tokens[at], SUBJECT.doing)) || saysDone(tokens);
  const isTalk = isDone ? SUBJECT.talk : SUBJECT.talk | SUBJECT.talkUnlessDone;
  return left.some((at) => {
    const { text, word } = tokens[at] ?? { text: '', word: '' };
    if (isIll && LEFT_EARLY.has(word)) return false;
    if (text === '?' || is(tokens[at], isTalk)) return true;
    return (days > 1 && TOGETHER.has(word)) || (days === 0 && UNNAMED_DAYS.has(word));
  });
}

const is = (token: Token | undefined, subject: number): boolean => token !== undefined && isOf(token, subject);

/** "heb ik gewerkt" */
function saysDone(tokens: readonly Token[]): boolean {
  return hasWord({ tokens }, HAVE) && hasWord({ tokens }, DONE_WITH) && !hasWord({ tokens }, NOT);
}
const HAVE: ReadonlySet<string> = new Set(['heb', 'hebben', 'have']);
const DONE_WITH: ReadonlySet<string> = new Set(['gewerkt', 'gedraaid', 'gemaakt', 'worked']);
const NOT: ReadonlySet<string> = new Set(['niet', 'geen', 'not']);

/** "elke vrijdag", "de eerste vrijdag van november": not the last one. */
function isSomeOf(sentence: Sentence): boolean {
  if (!says(sentence, DAY)) return false;
  const { phrases, tokens } = sentence;
  return phrases.some(({ said, at }) => {
    const before = tokens[at - 1];
    return (
      said.kind === 'day' && (NUMBERED.has(before?.word ?? '') || (before?.means.each === true && before.word !== 'a'))
    );
  });
}

const BETWEEN: ReadonlySet<string> = new Set(['eigenlijk', 'toch', 'dus', 'op', 'van', 'de']);

/** "die 6 uur van maandag waren dinsdag": not of both. */
function isMoved(sentence: Sentence): boolean {
  if (!isAbout(sentence, SUBJECT.were) || saidIn(sentence, 'day').length < 2) return false;
  const { phrases, tokens } = sentence;
  const days = phrases.filter(({ said }) => said.kind === 'day');
  return days.slice(1).some(({ at }) => {
    // "waren eigenlijk op zondag"
    return is(
      tokens.slice(0, at).findLast(({ word }) => !BETWEEN.has(word)),
      SUBJECT.were,
    );
  });
}

/** "feyenoord 3-0": small numbers with a dash, the end no later than the start. */
function isScore(sentence: Sentence): boolean {
  return saidIn(sentence, 'span').some(
    ({ date, start, end }) =>
      date !== null && start.minutes <= 300 && end.minutes <= 300 && end.minutes <= start.minutes,
  );
}

/** "nog 2 uur" is still to go, or two more; "over 5 minuten" is to come; "ik werk vrijdag 8 uur" can be. */
function isToCome(sentence: Sentence): boolean {
  if (!says(sentence, AMOUNT) && !isAbout(sentence, SUBJECT.working)) return false;
  const { phrases, tokens } = sentence;
  const before = phrases.filter(({ said }) => said.kind === 'amount').map(({ at }) => tokens[at - 1]?.word ?? '');
  if (before.some((word) => word === 'over' || word === 'na' || word === 'binnen')) return true;
  // "ik werk", "werk ik", "i have to work"
  const works = tokens.some(({ word }, at) => {
    if (word !== 'werk' && word !== 'work') return false;
    const [who, behind] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
    return word === 'work' ? who === 'i' || who === 'to' : who === 'ik' || behind === 'ik';
  });
  // "8 jan nog 7 uur" was forgotten.
  const isMore =
    before.includes('nog') && saidIn(sentence, 'day').every(({ day }) => day.by === 'offset' && day.days >= 0);
  if (!works && !isMore) return false;
  return !tokens.some(({ word }) => word === 'erbij' || word === 'bij' || /^ge.*[dtn]$/.test(word));
}

/** "het is 12 uur", "is het al 5 uur", "het was 3 uur": on the clock. */
function isTimeOfDay(sentence: Sentence, isAboutWork: boolean): boolean {
  const { phrases, tokens } = sentence;
  const [first, second] = [tokens[0]?.word, tokens[1]?.word];
  if ((first === 'is' || first === 'was') && second === 'het') return true;
  // "ik ben 17 geworden"
  const isAge = ({ word }: Token, at: number): boolean => word === 'geworden' && tokens[at - 1]?.kind === 'digits';
  if (isAbout(sentence, SUBJECT.becoming) && tokens.some(isAge)) return true;
  if (!says(sentence, AMOUNT)) return false;
  return phrases.some(({ said, at }) => {
    const [before, verb] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
    return said.kind === 'amount' && before === 'het' && (verb === 'is' || (verb === 'was' && !isAboutWork));
  });
}

/** "kun je ...", "zou je ... willen noteren" */
function isRequest(sentence: Sentence): boolean {
  if (!isAbout(sentence, SUBJECT.requests)) return false;
  const { tokens } = sentence;
  return tokens.some(
    ({ word }, at) => REQUESTING.has(word) && ['je', 'jij', 'u', 'you'].includes(tokens[at + 1]?.word ?? ''),
  );
}
const REQUESTING: ReadonlySet<string> = new Set(['kan', 'kun', 'kunt', 'wil', 'wilt', 'zou', 'can', 'could', 'would']);
