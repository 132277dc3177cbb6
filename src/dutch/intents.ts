/**
 * What each intent is, in one table. To teach the reader another thing to ask for: its words in `words/` (of students, of
 * staff: who has no words for it cannot ask it), and its row here.
 */
import { dayInShort } from '../texts/amounts.js';
import type { Request } from '../asks/request.js';
import type { TextRequest } from '../asks/typed.js';
import { completedHours } from './hours/completed-hours.js';
import { hoursRequest } from './hours/hours-request.js';
import { completedLeave, readCallOff, readLeave } from './intents/leave.js';
import type { Answered, Made, Typed } from './intents/made.js';
import { onlyDay } from './intents/prepositions.js';
import { readReminders } from './intents/reminders.js';
import { completedSick, completedSickUpdate, readRecovered, readSick, readSickUpdate } from './intents/sickness.js';
import { concluding, readStudent, readWho } from './intents/students.js';
import { completedSubmitWeek, readSubmitWeek } from './intents/submit-weeks.js';
import { completedDelete, completedWeek, readDelete, readOverview, readWeek } from './intents/week-requests.js';
import type { Doubts } from './doubts.js';
import { weekLabel } from './sayings.js';
import type { Intent } from './words/command.js';

type RequestOf<K extends Intent> = Extract<TextRequest, { kind: K }>;

interface Row<K extends Intent> {
  readonly read: (typed: Typed, doubts: Doubts) => Made;
  /** Beside one of these it is a word of theirs, or says less. */
  readonly yieldsTo?: readonly Intent[];
  /** Where it is not sure that it is meant: what is asked, and what stands on its button. */
  readonly question?: string;
  readonly button?: string | ((request: RequestOf<K>) => string);
  /** A request that waits for what is missing, with an answer filled in; null where the answer says something else. */
  readonly completed?: (about: RequestOf<K>, answer: Answered) => Request | null;
  /** Buttons that do what it says, where they are called otherwise. */
  readonly does?: readonly Request['kind'][];
  /** About oneself: a name behind it is no student's. */
  readonly isOwn?: true;
}

export const INTENTS: { readonly [K in Intent]: Row<K> } = {
  hours: { read: hoursRequest('hours'), button: 'Uren opschrijven', completed: completedHours },
  correct: {
    read: hoursRequest('correct'),
    yieldsTo: ['reminders', 'submit-week', 'sick-update', 'sick', 'recovered', 'leave', 'delete'],
    button: 'Uren wijzigen',
    completed: completedHours,
  },
  delete: {
    read: plain(({ sentence, context: { now } }, doubts) => readDelete(sentence, now.day, doubts)),
    yieldsTo: ['reminders', 'call-off-leave'],
    question: 'Wil je die uren weghalen?',
    button: ({ day }) => `Weghalen: ${dayInShort(day)}`,
    completed: completedDelete,
    does: ['delete', 'undo'],
  },
  sick: {
    read: plain(({ sentence, context: { now } }, doubts) => readSick(sentence, now.day, doubts)),
    yieldsTo: ['sick-update'],
    question: 'Wil je je ziek melden?',
    button: ({ from }) => `Ziek vanaf ${dayInShort(from)}`,
    completed: (_, { sentence, now }) => completedSick(sentence, now.day),
  },
  'sick-update': {
    read: plain(({ sentence, context: { now } }, doubts) => readSickUpdate(sentence, now.day, doubts)),
    question: 'Ben je nog ziek?',
    button: 'Nog ziek',
    completed: (_, { sentence, now }) => completedSickUpdate(sentence, now.day),
    does: ['sick-update', 'still-sick'],
  },
  'not-sick': { read: alone('not-sick'), question: 'Ben je toch niet ziek?', button: 'Toch niet ziek' },
  recovered: {
    read: plain(({ sentence, context: { now } }, doubts) => readRecovered(sentence, now.day, doubts)),
    question: 'Ben je weer beter?',
    button: ({ on }) => `Beter per ${dayInShort(on)}`,
    completed: (_, { sentence, now }) => {
      const on = onlyDay(sentence, now.day, 'ahead');
      return on ? { kind: 'recovered', on } : null;
    },
    does: ['recovered', 'back-today'],
  },
  leave: {
    read: ({ sentence, context: { now } }, doubts) => readLeave(sentence, now.day, doubts),
    yieldsTo: ['call-off-leave'],
    question: 'Wil je vrij vragen?',
    button: ({ from }) => `Vrij vragen: ${dayInShort(from)}`,
    completed: completedLeave,
  },
  'call-off-leave': {
    read: plain(({ sentence, context: { now } }, doubts) => readCallOff(sentence, now.day, doubts)),
    button: ({ day }) => (day === undefined ? 'Verlof intrekken' : `Intrekken: ${dayInShort(day)}`),
  },
  'submit-week': {
    read: plain(({ sentence, context: { now, placements } }, doubts) =>
      readSubmitWeek(sentence, { today: now.day, within: placements }, doubts),
    ),
    question: 'Wil je die week indienen?',
    button: ({ week, weeks }) =>
      weeks ? `${weeks.length} weken indienen` : week ? `${weekLabel(week)} indienen` : 'Week indienen',
    completed: completedSubmitWeek,
    does: ['submit-week', 'ask-hand-in', 'hand-in', 'hand-in-all'],
  },
  week: {
    read: plain(({ sentence, context: { now, placements } }, doubts) =>
      readWeek(sentence, { today: now.day, within: placements }, doubts),
    ),
    completed: completedWeek,
  },
  reminders: {
    read: plain(({ sentence, context }, doubts) => readReminders(sentence, context, doubts)),
    button: ({ on }) => (on === undefined ? 'Herinneringen' : `Herinneringen ${on ? 'aan' : 'uit'}`),
    isOwn: true,
  },
  overview: {
    read: plain(({ sentence, context: { now } }, doubts) => readOverview(sentence, { today: now.day }, doubts)),
  },
  student: {
    read: ({ sentence, decision, context: { now } }, doubts) => readStudent(decision, sentence, now.day, doubts),
  },
  who: { read: plain(({ sentence }) => readWho(sentence)) },
  help: { read: alone('help'), isOwn: true },
  progress: { read: alone('progress') },
  contact: { read: alone('contact') },
  export: { read: alone('export') },
  'my-leave': { read: alone('my-leave') },
  goals: { read: alone('goals') },
  talks: { read: alone('talks') },
  preparation: { read: alone('preparation') },
  report: { read: alone('report') },
  dossier: { read: alone('dossier') },
  judgement: { read: alone('judgement') },
  'complete-file': { read: plain(({ sentence }) => concluding('complete-file', sentence)) },
  'mark-entered': { read: plain(({ sentence }) => concluding('mark-entered', sentence)) },
  'work-agreements': { read: alone('work-agreements') },
  papers: { read: alone('papers') },
  coverage: { read: alone('coverage') },
  reflections: { read: alone('reflections') },
  'make-up': { read: alone('make-up') },
  'open-weeks': { read: alone('open-weeks') },
  'undo-last': { read: alone('undo-last') },
  unknown: { read: alone('unknown') },
  // These are read off the message as a whole.
  goal: { read: alone('unknown') },
  paper: { read: alone('unknown') },
  talk: { read: alone('unknown') },
  'talk-held': { read: alone('unknown') },
  'talk-off': { read: alone('unknown') },
  availability: { read: alone('unknown') },
  reflection: { read: alone('unknown') },
  'reflection-asks': { read: alone('unknown') },
  replace: { read: alone('unknown') },
  'ask-change-school': { read: alone('unknown') },
  'edit-placement': { read: alone('unknown') },
  'new-placement': { read: alone('new-placement') },
  employment: { read: alone('employment') },
  'my-data': { read: alone('my-data') },
  'forget-named': { read: alone('unknown') },
  'looks-named': { read: alone('unknown') },
  'new-school-year': { read: alone('new-school-year') },
  doubts: { read: alone('doubts') },
  'school-calendar': { read: alone('school-calendar') },
  'school-settings': { read: alone('school-settings') },
  'find-help': { read: alone('unknown') },
  'small-talk': { read: alone('unknown') },
  'not-worked': { read: alone('unknown') },
  'same-week': { read: alone('unknown') },
  prefer: { read: alone('unknown') },
  ways: { read: alone('ways') },
  'end-early': { read: alone('end-early') },
};

export const rowOf = <K extends Intent>(intent: K): Row<K> => INTENTS[intent];

/** Most say nothing of health that has to go. */
function plain(read: (typed: Typed, doubts: Doubts) => TextRequest): (typed: Typed, doubts: Doubts) => Made {
  return (typed, doubts) => ({ request: read(typed, doubts), healthDropped: false });
}

/** Nothing goes with it. TypeScript follows a union of kinds no further than 25 of them. */
function alone(
  kind: { [K in Intent]: { kind: K } extends RequestOf<K> ? K : never }[Intent],
): (typed: Typed, doubts: Doubts) => Made {
  // There are too many kinds for the compiler to go through one by one.
  return () => ({ request: { kind } as TextRequest, healthDropped: false });
}
