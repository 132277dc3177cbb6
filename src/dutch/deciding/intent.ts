/** The one place where it is decided what a message is about. */
import { placesOf, type Hit } from '../commands.js';
import { hasWork } from '../hours/has-work.js';
import { saysNoDay } from '../hours/says-no-day.js';
import { INTENTS } from '../intents.js';
import type { Decision } from '../intents/made.js';
import { isEveryWeek } from '../intents/reminders.js';
import { inTwoMessages, whichOfThese } from '../sayings.js';
import { kindsOf } from '../phrases/kinds.js';
import type { Said, SaidWeek } from '../phrases/phrase.js';
import { hasWord, saidIn, says, type Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';
import { LOOKS } from '../words/look-commands.js';
import { HOW_TO, NOT_HOW_TO } from '../words/hedges.js';
import { ask, type Asking } from './asking.js';
import { confirmed } from './confirmed.js';
import { hinted } from './hinted.js';
import { cannotElse } from './cannot.js';
import { staffIntent } from './staff-intent.js';

export function intentOf(asking: Asking): Decision {
  const { sentence, context } = asking;
  if (context.role !== 'student') return { ...staffIntent(sentence), unread: new Set() };
  const intent = studentIntent(asking);
  const { commands } = sentence;
  // "gedraaid" says that it is about hours, and is a word of the activity as well.
  const own = intent === 'hours' ? commands.filter(({ at }) => at.length > 1) : commands;
  return { intent, unread: placesOf(own, intent) };
}

function studentIntent(asking: Asking): Intent {
  const { sentence } = asking;
  if (asksHow(sentence) || sentence.text === '?') return 'help';
  if (isEveryWeek(sentence)) return 'reminders';
  const actions = withRecovery(actionsIn(sentence.commands), sentence);
  if (hasWork(sentence)) return withWork(actions, asking);
  const action = actions[0];
  if (!action) return isAway(sentence) ? 'leave' : (looking(sentence) ?? hinted(asking));
  return actions.length === 1 ? confirmed(action, asking) : ask(asking, whichOfThese, actions, action);
}

/** "hoe meld ik me ziek" wants to know how; "hoe sta ik ervoor" and "hoe bereik ik Els" want to know that. */
function asksHow({ tokens, commands }: Sentence): boolean {
  if (!HOW_TO.has(tokens[0]?.word ?? '') || NOT_HOW_TO.has(tokens[1]?.word ?? '')) return false;
  return !commands.some(
    ({ intent, at }) => (intent === 'progress' || intent === 'contact' || intent === 'week') && at.includes(0),
  );
}

/** The actions that are asked for, each once. */
function actionsIn(commands: readonly Hit[]): readonly Intent[] {
  if (commands.length === 0) return NOTHING;
  const strong: Intent[] = [];
  for (const { strength, intent } of commands) if (strength === 'do' && !strong.includes(intent)) strong.push(intent);
  return strong.filter((intent) => !INTENTS[intent].yieldsTo?.some((one) => strong.includes(one)));
}

const NOTHING: readonly Intent[] = [];

/** "ziek, maandag weer beter" is ill until Monday; "was ziek, weer beter" is better. */
function withRecovery(actions: readonly Intent[], sentence: Sentence): readonly Intent[] {
  const { tokens, commands } = sentence;
  const isBoth = actions.includes('recovered') && (actions.includes('sick') || actions.includes('sick-update'));
  if (!isBoth) return actions;
  const sick = commands.filter(({ intent }) => intent === 'sick' || intent === 'sick-update').flatMap(({ at }) => at);
  const isNear = (at: number): boolean => sick.some((place) => Math.abs(place - at) <= 3);
  const isOver = tokens.some(
    ({ word }, at) => ['nu', 'now'].includes(word) || (['was', 'geweest'].includes(word) && isNear(at)),
  );
  const dropped: readonly Intent[] = isOver
    ? ['sick', 'sick-update']
    : says(sentence, DAY_OR_WEEK)
      ? ['recovered']
      : [];
  return actions.filter((action) => !dropped.includes(action));
}

const DAY_OR_WEEK = kindsOf('day', 'week');

/** Hours, unless something else is asked for with them; then it is asked which of the two. */
function withWork(actions: readonly Intent[], asking: Asking): Intent {
  const { sentence, doubts } = asking;
  if (asksHowMany(sentence)) return looking(sentence) ?? 'progress';
  const hours: Intent = isCorrection(sentence) ? 'correct' : 'hours';
  const [action, ...more] = actions.filter((one) => one !== 'correct' && !(one === 'recovered' && !isOfSelf(sentence)));
  if (!action) return hours;
  if (action === 'reminders' || action === 'delete' || action === 'call-off-leave') return action;
  if (action === 'sick' && wentHome(sentence)) return 'hours';
  if ((action === 'leave' || action === 'sick') && more.length === 0 && hasOnlyDates(sentence)) return action;
  // "ma 8 uur, di ziek": which day is whose?
  if (saidIn(sentence, 'day').length <= 1) return ask(asking, whichOfThese, [hours, action, ...more], hours);
  doubts.stop(inTwoMessages);
  return hours;
}

/** "kan volgende week niet": those words ask for leave only with a day or a week to come. */
function isAway(sentence: Sentence): boolean {
  const { commands, health } = sentence;
  const isHinted = commands.some(({ intent, strength }) => intent === 'leave' && strength === 'hint');
  if (!isHinted || cannotElse(sentence) || (health !== 'none' && health !== 'why')) return false;
  return says(sentence, DAYS) || saidIn(sentence, 'week').some(({ week }) => isComing(week));
}
const DAYS = kindsOf('day', 'days');

function isComing(week: SaidWeek): boolean {
  return week.by === 'ahead' || (week.by === 'side' && week.side !== 'past' && week.side !== 'previous');
}

/** "haal ik 460 uur", "hoeveel van de 20 uur", "wat moet ik doen voor 460 uur": asked, not told. */
function asksHowMany({ commands, tokens }: Sentence): boolean {
  return commands.some(
    ({ intent, at }) =>
      (intent === 'progress' || intent === 'dossier') &&
      at[0] === 0 &&
      (at.length > 1 || tokens[0]?.word === 'hoeveel'),
  );
}

/** "geluid hersteld in de kleine zaal" is work. */
const isOfSelf = (sentence: Sentence): boolean => hasWord(sentence, SELF);
const SELF: ReadonlySet<string> = new Set(['ik', 'ben', 'i', "i'm"]);

function isCorrection(sentence: Sentence): boolean {
  const { commands, tokens } = sentence;
  const opening = tokens[0]?.word ?? '';
  if (isMeant(sentence)) return true;
  const corrects = commands.filter(({ intent }) => intent === 'correct');
  // "pauze had ik niet, maar ik was er van 9 tot 5" takes nothing back.
  const isWeak = corrects.every(({ at }) => ['niet', 'geen', 'not'].includes(tokens[at[0] ?? 0]?.word ?? ''));
  if (corrects.length > 0 && (!isWeak || sentence.phrases.filter(({ said }) => WORKS.has(said.kind)).length > 1))
    return true;
  // "sorry 7 uur" is about what was said before it; "sorry, vrijdag 7 uur" says all by itself.
  return DENIALS.has(opening) || (APOLOGIES.has(opening) && saysNoDay(sentence));
}

const DENIALS: ReadonlySet<string> = new Set(['nee', 'neen', 'no', 'nope', 'niet']);
const APOLOGIES: ReadonlySet<string> = new Set(['sorry', 'oeps', 'oops', 'pardon', 'vergissing']);
const WORKS: ReadonlySet<Said['kind']> = new Set(['amount', 'number', 'span']);

/** "vrijdag moet 7u zijm": between a day and an amount. */
function isMeant({ phrases, tokens }: Sentence): boolean {
  return phrases.some(({ at }, place) => {
    const word = tokens[at]?.word;
    if (word !== 'moet' && word !== 'moest') return false;
    const next = phrases[place + 1]?.said.kind;
    return phrases[place - 1]?.said.kind === 'day' && next !== undefined && WORKS.has(next);
  });
}

/** "4 uur, ziek naar huis": hours of a day that ended early. */
const wentHome = (sentence: Sentence): boolean => hasWord(sentence, HOME);
const HOME: ReadonlySet<string> = new Set('huis weg gegaan eerder gestopt vertrokken home'.split(' '));

/** "verlof 3-12": those numbers are a day; but "vrij 9-12" can be a Friday morning. */
function hasOnlyDates({ phrases, tokens }: Sentence): boolean {
  const works = phrases.filter(({ said }) => ['span', 'amount', 'number'].includes(said.kind));
  return works.every(({ said, at }) => {
    const month = said.kind === 'span' && said.date?.by === 'date' ? said.date.month : null;
    return month !== null && month <= 12 && tokens[at - 1]?.word !== 'vrij';
  });
}

/** What is to be shown; a week or a day makes it that week. */
function looking(sentence: Sentence): Intent | null {
  const seen = sentence.commands.flatMap(({ strength, intent }) => (strength === 'look' ? intent : []));
  const found = LOOKS.find(({ intent }) => seen.includes(intent))?.intent ?? null;
  if (found === 'progress') return says(sentence, DAY_OR_WEEKS) ? 'week' : found;
  return found ?? (says(sentence, WEEKS) ? 'week' : null);
}
const WEEKS = kindsOf('week', 'whole-week');
const DAY_OR_WEEKS = kindsOf('day', 'week', 'whole-week');
