/** The one place where it is decided what a message is about. */
import type { Role } from '../domain/people.js';
import type { TextRequest } from '../messages.js';
import type { Hit } from './commands.js';
import type { Doubts } from './doubts.js';
import { namesCause } from './health.js';
import { hasWork } from './hours/has-work.js';
import { saidIn, type Sentence } from './sentence.js';
import * as sayings from './sayings.js';
import { HEDGES, HOW_TO, NEGATIONS, NOT_HOW_TO, OTHER_PEOPLE, OVER } from './words/hedges.js';
import { FILLERS } from './words/plain-talk.js';
import type { Intent } from './words/commands.js';

export interface Decision {
  readonly intent: Intent;
  /** Places of words that belong to the command, and to no activity. */
  readonly unread: ReadonlySet<number>;
  readonly name?: string;
}

/** Beside the second, the first is a word of it or says less: it yields. */
const YIELDS: readonly (readonly [Intent, Intent])[] = [
  ['sick', 'sick-update'],
  ['correct', 'reminders'],
  ['correct', 'submit-week'],
  ['correct', 'sick-update'],
  ['correct', 'sick'],
  ['correct', 'recovered'],
  ['correct', 'leave'],
  ['correct', 'delete'],
  ['delete', 'reminders'],
  ['progress', 'submit-week'],
  ['progress', 'leave'],
  ['progress', 'sick'],
  ['progress', 'sick-update'],
  ['progress', 'correct'],
  ['progress', 'reminders'],
];

/** Of things to look at, the first that is named wins. */
const LOOKS: readonly Intent[] = ['export', 'contact', 'progress', 'help', 'week'];

/** `requestFor` makes the request of an intent, to name it on a button. */
export function intentOf(sentence: Sentence, role: Role, doubts: Doubts, requestFor: (intent: Intent) => TextRequest): Decision {
  const decide = role === 'student' ? studentIntent : staffIntent;
  const { intent, name } = decide(sentence, doubts, requestFor);
  // "gedraaid" says that it is about hours, and is a word of the activity as well.
  const own = sentence.commands.filter((hit) => isOf(hit, intent) && (intent !== 'hours' || hit.at.length > 1));
  const unread = new Set(own.flatMap(({ at }) => at));
  return { intent, unread, ...(name !== undefined && { name }) };
}

type Decide = (sentence: Sentence, doubts: Doubts, requestFor: (intent: Intent) => TextRequest) => { intent: Intent; name?: string };

const studentIntent: Decide = (sentence, doubts, requestFor) => {
  const { commands } = sentence;
  const work = hasWork(sentence);
  const actions = withRecovery(actionsIn(commands), sentence);
  if (asksHow(sentence) || sentence.text === '?') return { intent: 'help' };
  if (work) return { intent: withWork(actions, sentence, doubts, requestFor) };
  const [action, ...others] = actions;
  if (action && others.length === 0) return { intent: confirmed(action, sentence, doubts, requestFor) };
  if (action) return { intent: doubts.choose(sayings.whichOfThese, actions.slice(0, 3).map((value) => ({ label: labelOf(value, requestFor), value })), action) };
  return { intent: looking(sentence) ?? leftOver(sentence, doubts) };
};

/** The actions that are asked for, each once. */
function actionsIn(commands: readonly Hit[]): Intent[] {
  const strong = [...new Set(commands.filter(({ strength }) => strength === 'do').map(({ intent }) => intent))];
  return strong.filter((intent) => !YIELDS.some(([less, more]) => less === intent && strong.includes(more)));
}

/** "ziek, maandag weer beter" is ill until Monday; "was ziek, weer beter" is better. */
function withRecovery(actions: readonly Intent[], { tokens, phrases }: Sentence): readonly Intent[] {
  if (!actions.includes('recovered')) return actions;
  const isOver = tokens.some(({ word }) => word === 'was' || word === 'geweest' || word === 'nu' || word === 'now');
  const hasDay = phrases.some(({ said }) => said.kind === 'day' || said.kind === 'week');
  const dropped: readonly Intent[] = isOver ? ['sick', 'sick-update'] : hasDay ? ['recovered'] : [];
  const isBoth = actions.includes('sick') || actions.includes('sick-update');
  return isBoth ? actions.filter((action) => !dropped.includes(action)) : actions;
}

/** Hours, unless something else is asked for with them; then it is asked which of the two. */
function withWork(actions: readonly Intent[], sentence: Sentence, doubts: Doubts, requestFor: (intent: Intent) => TextRequest): Intent {
  const { commands, tokens } = sentence;
  const isCorrection = commands.some(({ intent }) => intent === 'correct') || ['nee', 'neen', 'no', 'nope', 'niet'].includes(tokens[0]?.word ?? '');
  const rest = actions.filter((action) => action !== 'correct');
  const hours: Intent = isCorrection ? 'correct' : 'hours';
  const [action] = rest;
  // "haal ik 460 uur", "hoeveel van de 20 uur": asked, not told.
  const asked = commands.some(({ intent, at }) => intent === 'progress' && at[0] === 0 && (at.length > 1 || tokens[0]?.word === 'hoeveel'));
  if (asked) return looking(sentence) ?? 'progress';
  if (!action) return hours;
  if (action === 'reminders' || action === 'delete') return action;
  if (action === 'sick' && wentHome(sentence)) return 'hours';
  if ((action === 'leave' || action === 'sick') && rest.length === 1 && hasOnlyDates(sentence)) return action;
  // "ma 8 uur, di ziek": which day is whose?
  if (saidIn(sentence, 'day').length > 1) {
    doubts.stop(sayings.inTwoMessages);
    return hours;
  }
  return doubts.choose(sayings.whichOfThese, [hours, ...rest].slice(0, 3).map((value) => ({ label: labelOf(value, requestFor), value })), hours);
}

/** "verlof 3-12": those numbers are a day; but "vrij 9-12" can be a Friday morning. */
function hasOnlyDates({ phrases, tokens }: Sentence): boolean {
  const works = phrases.filter(({ said }) => ['span', 'amount', 'number'].includes(said.kind));
  return works.every(({ said, at }) => {
    const month = said.kind === 'span' && said.date?.by === 'date' ? said.date.month : null;
    return month !== null && month <= 12 && tokens[at - 1]?.word !== 'vrij';
  });
}

/** "4 uur, ziek naar huis": hours of a day that ended early. */
function wentHome({ tokens }: Sentence): boolean {
  return tokens.some(({ word }) => ['huis', 'weg', 'gegaan', 'eerder', 'gestopt', 'vertrokken', 'home'].includes(word));
}

function labelOf(intent: Intent, requestFor: (intent: Intent) => TextRequest): string {
  switch (intent) {
    case 'hours':
      return 'Uren opschrijven';
    case 'correct':
      return 'Uren wijzigen';
    default:
      return sayings.requestLabel(requestFor(intent));
  }
}

/** What is told to others or taken away must be said by somebody about themselves, and not as a thought. */
function confirmed(action: Intent, sentence: Sentence, doubts: Doubts, requestFor: (intent: Intent) => TextRequest): Intent {
  const own = new Set(sentence.commands.filter((hit) => isOf(hit, action)).flatMap(({ at }) => at));
  if (!isHedged(action, sentence, own)) return action;
  const label = labelOf(action, requestFor);
  // "ik ben niet ziek" is no sick report.
  if (action === 'sick' && isNegated(sentence, own))
    return doubts.choose<Intent>(sayings.doYouMean('Weer beter'), [{ label: 'Weer beter', value: 'recovered' }], 'unknown');
  return doubts.choose<Intent>(sayings.doYouMean(label), [{ label, value: action }], action);
}

function isHedged(action: Intent, { tokens }: Sentence, own: ReadonlySet<number>): boolean {
  const isReport = action === 'sick' || action === 'sick-update' || action === 'recovered';
  if (action === 'leave') return tokens.some(({ word }) => OVER.has(word));
  if (!isReport && action !== 'delete' && action !== 'submit-week') return false;
  const hasSelf = tokens.some(({ word }) => ['ik', 'me', 'i', "i'm", 'mij', 'ikzelf'].includes(word));
  return tokens.some(({ word, text, means }, place) => {
    if (own.has(place)) return false;
    // Handing in is confirmed on a card of its own.
    if ((text === '?' && action !== 'submit-week') || HEDGES.has(word)) return true;
    if (NEGATIONS.has(word)) return !isReport || own.has(place + 1);
    if (!isReport) return false;
    return (word === 'is' && own.has(place + 1)) || (OTHER_PEOPLE.has(word) && !hasSelf && means.break === undefined);
  });
}

function isNegated({ tokens }: Sentence, own: ReadonlySet<number>): boolean {
  return tokens.some(({ word }, place) => NEGATIONS.has(word) && own.has(place + 1));
}

function asksHow({ tokens, commands }: Sentence): boolean {
  const first = tokens[0];
  if (NOT_HOW_TO.has(tokens[1]?.word ?? '')) return false;
  return first !== undefined && HOW_TO.has(first.word) && !commands.some(({ intent, at }) => (intent === 'progress' || intent === 'contact' || intent === 'week') && at.includes(0));
}

function looking({ commands, phrases }: Sentence): Intent | null {
  const seen = new Set(commands.filter(({ strength, intent }) => strength === 'look' || intent === 'progress').map(({ intent }) => intent));
  const found = LOOKS.find((intent) => seen.has(intent)) ?? null;
  const hasWeek = phrases.some(({ said }) => said.kind === 'week' || said.kind === 'whole-week');
  if (found === 'progress' && (hasWeek || phrases.some(({ said }) => said.kind === 'day'))) return 'week';
  return found ?? (hasWeek ? 'week' : null);
}

const SICK_OR_BETTER: readonly { label: string; value: Intent }[] = [
  { label: 'Weer beter', value: 'recovered' },
  { label: 'Ziek melden', value: 'sick' },
];

/** No command: perhaps a hint of one, or hours of which the half is missing. */
function leftOver(sentence: Sentence, doubts: Doubts): Intent {
  const { commands, tokens, phrases, text } = sentence;
  const hints = new Set(commands.filter(({ strength }) => strength === 'hint').map(({ intent }) => intent));
  const words = phrases.filter(({ said, at }) => said.kind === 'word' && tokens[at]?.kind === 'word' && !commands.some((hit) => hit.at.includes(at)));
  const isPlain = words.every(({ at }) => FILLERS.has(tokens[at]?.word ?? ''));
  if (hints.has('recovered') && (isPlain || !namesCause(text))) {
    if (isPlain && !tokens.some(({ text: sign }) => sign === '?')) return 'recovered';
    return doubts.choose<Intent>(sayings.doYouMean('Weer beter'), [{ label: 'Weer beter', value: 'recovered' }], 'unknown');
  }
  if (hints.has('recovered')) return doubts.choose<Intent>(sayings.whichOfThese, SICK_OR_BETTER, 'unknown');
  const hasDay = phrases.some(({ said }) => said.kind === 'day' || said.kind === 'days');
  if (hints.has('leave') && namesCause(text)) {
    const either: { label: string; value: Intent }[] = [
      { label: 'Ziek melden', value: 'sick' },
      { label: 'Vrij vragen', value: 'leave' },
    ];
    return doubts.choose<Intent>(sayings.whichOfThese, either, 'unknown');
  }
  if (hints.has('leave') && hasDay) return 'leave';
  if (namesCause(text)) return doubts.choose<Intent>(sayings.doYouMean('Ziek melden'), [{ label: 'Ziek melden', value: 'sick' }], 'unknown');
  const hasTime = saidIn(sentence, 'time').length > 0;
  // "tot morgen", "vrijdag niet gewerkt"
  if ((tokens[0]?.means.until === true && saidIn(sentence, 'time').length === 0) || tokens.some(({ word }, at) => at > 0 && NEGATIONS.has(word))) return 'unknown';
  if (hints.has('correct') && hasDay) return 'correct';
  // "6 urr vrijdag": too little to be talk.
  if (hasDay && saidIn(sentence, 'number').length > 0 && tokens.length <= 4) return 'hours';
  if (tokens.some(({ means }, at) => (means.whole === true || means.half === true) && tokens[at + 1]?.means.dayWord === true)) return 'hours';
  if ((hints.has('hours') && (isPlain || hasDay)) || (hasDay && (isPlain || hasTime)) || (hasTime && isPlain)) return 'hours';
  return 'unknown';
}

const staffIntent: Decide = (sentence) => {
  const { commands, tokens, phrases, text } = sentence;
  if (hasWork(sentence)) return { intent: 'hours' };
  const looks: readonly Intent[] = ['reminders', 'help', 'open-weeks', 'export', 'overview', 'contact', 'week'];
  const found = looks.find((intent) => commands.some((hit) => hit.intent === intent));
  const used = new Set(commands.flatMap(({ at }) => at));
  const name = tokens.filter(({ kind, word }, place) => kind === 'word' && !used.has(place) && !FILLERS.has(word) && isWord(phrases, place));
  const isName = name.length > 0 && name.length <= 5 && text.length <= 60 && !tokens.some(({ text: sign }) => sign === '?');
  const asksOfOne = found === 'overview' || found === 'week' || found === 'export';
  if (isName && (!found || asksOfOne)) {
    const [first, last] = [name[0], name.at(-1)];
    return { intent: 'student', name: text.slice(first?.start, last?.end) };
  }
  return { intent: found ?? 'unknown' };
};

function isWord(phrases: Sentence['phrases'], place: number): boolean {
  return phrases.some(({ said, at }) => at === place && said.kind === 'word');
}

function isOf({ intent }: Hit, wanted: Intent): boolean {
  return intent === wanted || (wanted === 'correct' && intent === 'correct');
}
