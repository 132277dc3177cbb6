/**
 * "tussenevaluatie vrijdag 4 december 10:00 bij De Brug", "gesprek gehouden", "gesprek met Sanne ging niet door", "ik kan
 * dinsdag 14-17 en vrijdag": read off the message as a whole, so that none of it becomes hours. What is only asked, or
 * denied, shows the talks.
 */
import type { Moment } from '../domain/calendar/moment.js';
import type { Role } from '../domain/people/people.js';
import type { TextRequest } from '../asks/typed.js';
import { capital, dayInShort, hoursInWords } from '../texts/amounts.js';
import type { Doubts } from './doubts.js';
import { withoutHealth } from './health.js';
import { tellsIllness } from './ill.js';
import type { Made, ReadContext } from './intents/made.js';
import * as sayings from './sayings.js';
import { hasWord, isAbout, saidIn, type Sentence } from './sentence.js';
import { SUBJECT } from './subjects.js';
import { heldOn, isAsked, isDeniedTalk, isHeld, isOfOthers, isOfStaff, shouldHaveBeen } from './talks/held.js';
import { lookAtTalks } from './talks/looks.js';
import { namedIn } from './talks/named.js';
import { planningIn } from './talks/planning.js';
import { slotsReader } from './talks/slots.js';
import { spokenByStaff, spokenIn, studentSpokenOf, type Spoken } from './talks/spoken.js';
import { clocksIn, daysIn, isDenied, PLACES, whenIn, type When } from './talks/when.js';
import { judgementTalk, talkSaid, type TalkSaid } from './talks/which.js';
import type { Intent } from './words/command.js';
import { MAY_WE, MOVED, OFF, SLIPS_OF_CAN } from './words/talks.js';

type Reader = (doubts: Doubts) => Made;

/** Null where it is about something else; `asHours`: what it says as hours, where that may be meant. */
export function talkReader(sentence: Sentence, context: ReadContext, asHours: Reader): Reader | null {
  const { now, role } = context;
  const isStaff = role !== 'student';
  if (!isAbout(sentence, SUBJECT.talks) && !(isStaff && hasWord(sentence, SLIPS_OF_CAN))) return null;
  // A student who says that they are ill says so before all else.
  if (role === 'student' && tellsIllness(sentence)) return null;
  const healthDropped = sentence.health === 'cause';
  const made = (request: TextRequest): Made => ({ request, healthDropped });
  const slots = slotsReader(sentence, now, role);
  if (slots) return (doubts) => made(slots(doubts));
  const looked = lookAtTalks(sentence, role);
  if (looked) return () => made(looked);
  if (sentence.commands.some(({ strength, intent }) => strength === 'do' && BEFORE_TALKS.has(intent))) return null;
  const said = saidOf(sentence, role);
  if (!said || (!('isKnown' in said) && isOfOthers(sentence, said, role))) return null;
  return about(sentence, said, { now, role }, asHours, made);
}
const BEFORE_TALKS: ReadonlySet<Intent> = new Set<Intent>([
  ...(['leave', 'call-off-leave', 'reminders', 'recovered', 'not-sick'] as const),
]);

function saidOf(sentence: Sentence, role: Role): TalkSaid | Spoken | null {
  const said = talkSaid(sentence, role);
  if (said) return said;
  // Of BPV-docent and company; a student's "contact" is who is who.
  const first = sentence.tokens.findIndex(({ word }, at, all) => word === 'contact' && all[at - 1]?.word === 'eerste');
  if (role !== 'student' && first > 0) return { which: 'first-contact', isNamed: true, at: first - 1, end: first + 1 };
  if (clocksIn(sentence).length > 0 && daysIn(sentence).length > 0) {
    const judged = judgementTalk(sentence);
    if (judged) return judged;
  }
  return role === 'student' ? spokenIn(sentence) : spokenByStaff(sentence);
}

function about(
  sentence: Sentence,
  said: TalkSaid | Spoken,
  { now, role }: { readonly now: Moment; readonly role: Role },
  asHours: Reader,
  made: (request: TextRequest) => Made,
): Reader | null {
  const talk = said.which === 'unsaid' ? {} : { talk: said.which };
  const name = role === 'student' ? {} : namedIn('isKnown' in said ? studentSpokenOf(sentence) : sentence);
  const shown: Reader = () =>
    made(name.name === undefined ? { kind: 'talks' } : { kind: 'student', name: name.name, about: 'talks' });
  const held = (on: ReturnType<typeof heldOn>): TextRequest => ({
    kind: 'talk-held',
    ...talk,
    ...(on && { on }),
    ...name,
  });
  if (isOff(sentence)) {
    if (isAsked(sentence) || isKept(sentence)) return shown;
    return () => made({ kind: 'talk-off', ...talk, ...name, isOver: isOver(sentence) });
  }
  const spoken = 'isKnown' in said ? said : null;
  if (spoken ? spoken.isOver : isHeld(sentence, said)) {
    if (isAsked(sentence) || isDeniedTalk(sentence, said)) return shown;
    return (doubts) => {
      const on = heldOn(sentence, now, doubts);
      // "els heeft gebeld": it may be anybody; "de docent heeft een gesprek gehad": with whom?
      const isUnsure = spoken ? !spoken.isKnown : role === 'student' && isOfStaff(sentence);
      if (isUnsure) doubts.choose(sayings.wasItATalk, [{ label: sayings.yesTalk, value: null }], null);
      return made(held(on));
    };
  }
  const planning = spoken ? 'sure' : planningIn(sentence, said, role);
  if (planning === null) return null;
  if (isAsked(sentence) && !MAY_WE.has(sentence.tokens[0]?.word ?? '')) return shown;
  if (isTurnedDown(sentence, said) || shouldHaveBeen(sentence)) return shown;
  return (doubts) => {
    if (planning === 'or-hours' && isMeantAsHours(sentence, doubts)) return asHours(doubts);
    const when = whenIn(sentence, now, doubts);
    if (spoken && !spoken.isKnown) doubts.choose(sayings.isItATalk, [{ label: sayings.yesTalk, value: null }], null);
    const { day, at } = when;
    if (day && when.isPast && !doubts.first) {
      const label = sayings.yesOn(dayInShort(day));
      return made(doubts.choose(sayings.talkIsOver, day <= now.day ? [{ label, value: held(day) }] : [], held(day)));
    }
    const place = placeIn(sentence, when);
    const moves = hasWord(sentence, MOVED) && { moves: true as const };
    return made({
      ...{ kind: 'talk', ...talk, ...(day && { day }), ...(at && { at }), ...(place && { place }), ...name, ...moves },
    });
  };
}

/** "tussenevaluatie vrijdag 2 uur": at two, or two hours of it? */
function isMeantAsHours(sentence: Sentence, doubts: Doubts): boolean {
  const [clock] = clocksIn(sentence);
  const [amount] = saidIn(sentence, 'amount');
  const long = amount ? hoursInWords(amount.minutes) : sayings.thoseHours;
  return doubts.choose(
    sayings.talkOrHours(clock?.time ?? null, long),
    [
      { label: capital(sayings.talkAt(clock?.time ?? null)), value: false },
      { label: sayings.worked(long), value: true },
    ],
    false,
  );
}

/** "tussenevaluatie kan niet vrijdag 10 uur", "ik kan niet naar mijn eindgesprek": no day is set by it. */
function isTurnedDown(sentence: Sentence, { at }: TalkSaid): boolean {
  const [day, ...more] = daysIn(sentence);
  return more.length === 0 && isDenied(sentence.tokens, day?.at ?? at);
}

/** "ging niet door", "afzeggen" */
function isOff(sentence: Sentence): boolean {
  return hasWord(sentence, OFF) || isOver(sentence) || /\bgaat (?:\S+ )?niet door\b/.test(lineOf(sentence));
}
const isOver = (sentence: Sentence): boolean =>
  /\b(?:ging|is) (?:\S+ )?niet door(?:gegaan)?\b|\bniet doorgegaan\b|\bniet gehouden\b/.test(lineOf(sentence));
/** "ik wil het gesprek niet afzeggen" */
const isKept = (sentence: Sentence): boolean =>
  /\b(?:niet|geen|nie) (?:\S+ ){0,2}(?:af|afzeggen|annuleren|cancelen)\b/.test(lineOf(sentence));
const lineOf = ({ tokens }: Pick<Sentence, 'tokens'>): string => tokens.map(({ word }) => word).join(' ');

/** Behind the day and the time: "bij De Brug", "online". */
function placeIn(sentence: Sentence, when: When): string {
  const { text, tokens, phrases } = sentence;
  const ends = [
    ...clocksIn(sentence).map(({ end }) => end),
    ...daysIn(sentence).map(({ at }) => phrases.find((one) => one.at === at)?.end ?? 0),
  ];
  const from = when.day || when.at ? tokens[Math.max(...ends)] : undefined;
  if (!from || !PLACES.has(from.word)) return '';
  const { text: place, dropped } = withoutHealth(text.slice(from.start).trim(), { by: 'words' });
  return dropped ? '' : place.slice(0, 120);
}
