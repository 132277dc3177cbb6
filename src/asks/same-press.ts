/**
 * When two presses are the same act. Teams sends one click up to four times, twice under new ids, so not the activity
 * says it but the press: who pressed what on which version of the document, with what was filled in.
 */
import { hashOf } from '../domain/evidence/evidence.js';
import type { PersonId } from '../domain/people/people.js';
import type { Request } from './request.js';

/**
 * What tells a press from the next one with the same data. `once`: nothing has to, it can be done once only, or says
 * the same each time. `looks`: it decides nothing (an answer decides under its question's id). `typed`: no button asks it, and a message has an id of its own that
 * stays the same. Else the field that holds what its card was drawn from; a card that lacks it is from before.
 */
const TOLD_APART_BY = {
  hours: 'typed',
  correct: 'typed',
  rewrite: 'typed',
  'offer-take-back': 'typed',
  delete: 'typed',
  sick: 'typed',
  'sick-update': 'typed',
  'not-sick': 'typed',
  'undo-last': 'typed',
  recovered: 'typed',
  leave: 'typed',
  'call-off-leave': 'typed',
  reminders: 'typed',
  'submit-week': 'typed',
  answer: 'looks',
  nothing: 'looks',
  silence: 'looks',
  welcome: 'looks',
  unknown: 'looks',
  'small-talk': 'looks',
  'find-help': 'looks',
  help: 'looks',
  progress: 'looks',
  week: 'looks',
  'this-week': 'looks',
  contact: 'looks',
  export: 'looks',
  'my-leave': 'looks',
  'see-leave': 'looks',
  'see-sickness': 'looks',
  'make-up': 'looks',
  'open-weeks': 'looks',
  overview: 'looks',
  student: 'looks',
  who: 'looks',
  ways: 'looks',
  // No document is decided on, and the second press says what the first one did.
  prefer: 'looks',
  'show-student': 'looks',
  'show-all': 'looks',
  'school-list': 'looks',
  'show-sheet': 'looks',
  'show-signed': 'looks',
  'show-reminders': 'looks',
  'change-week': 'looks',
  'edit-entry': 'looks',
  'fill-in': 'looks',
  'ask-hand-in': 'looks',
  'ask-approve-all': 'looks',
  'ask-pok': 'looks',
  replace: 'typed',
  'ask-replace': 'looks',
  'replace-guide': 'drawn',
  'add-guide': 'once',
  'undo-replace': 'once',
  doubts: 'looks',
  'bind-account': 'once',
  'edit-placement': 'looks',
  'new-placement': 'looks',
  'placement-form': 'looks',
  'fill-placement': 'looks',
  'save-placement': 'version',
  'undo-placement': 'version',
  'school-calendar': 'looks',
  'school-settings': 'looks',
  'ask-change-school': 'looks',
  'school-form': 'looks',
  'new-school-year': 'looks',
  'year-list': 'looks',
  'close-year': 'drawn',
  'undo-close-year': 'once',
  'change-school': 'version',
  'fill-school': 'version',
  'undo-school': 'version',
  // A file that is sent is a message, with an id of its own.
  'take-files': 'typed',
  'see-import': 'looks',
  'import-form': 'looks',
  'set-import': 'version',
  'save-import': 'version',
  'drop-import': 'version',
  'not-seen': 'looks',
  'save-entry': 'version',
  'same-week': 'version',
  undo: 'once',
  'hand-in': 'version',
  'hand-in-all': 'weeks',
  withdraw: 'version',
  approve: 'version',
  return: 'version',
  'approve-all': 'weeks',
  reopen: 'version',
  'give-up-correction': 'version',
  'take-back-signature': 'version',
  goal: 'looks',
  goals: 'looks',
  'work-agreements': 'looks',
  'edit-goal': 'looks',
  'edit-work': 'looks',
  employed: 'once',
  'save-goal': 'revision',
  'drop-goal': 'revision',
  'send-goals': 'goals',
  'approve-goals': 'goals',
  'return-goals': 'goals',
  'save-work': 'revision',
  'agree-work': 'revision',
  'return-work': 'revision',
  'end-early': 'looks',
  'see-ending': 'looks',
  'ending-form': 'looks',
  'open-ending': 'version',
  'fill-ending': 'version',
  'agree-ending': 'version',
  'refuse-ending': 'version',
  'withdraw-ending': 'version',
  paper: 'typed',
  papers: 'looks',
  'hand-in-files': 'typed',
  'see-paper': 'looks',
  'name-paper': 'once',
  'withdraw-paper': 'once',
  'seen-paper': 'once',
  'approve-paper': 'version',
  'return-paper': 'version',
  'fetch-paper': 'looks',
  'upload-paper': 'looks',
  'ask-leave': 'once',
  'grant-leave': 'once',
  'refuse-leave': 'once',
  'withdraw-leave': 'once',
  'sick-how-long': 'said',
  'still-sick': 'said',
  'back-today': 'said',
  'take-back-sick': 'once',
  'seen-sick': 'once',
  'decide-long-sick': 'version',
  'propose-make-up': 'version',
  'agree-make-up': 'version',
  'set-pok': 'version',
  'clear-pok': 'version',
  'set-reminders': 'drawnFrom',
  snooze: 'drawn',
  // Its notice bears the day: one a day, whoever asks.
  'nudge-student': 'once',
  'not-worked': 'once',
} as const satisfies {
  readonly [Kind in Request['kind']]: 'once' | 'looks' | 'typed' | keyof Extract<Request, { kind: Kind }>;
};

type ToldApartBy = typeof TOLD_APART_BY;
/** What a button does that decides something. */
export type DecidingPress = {
  [Kind in Request['kind']]: ToldApartBy[Kind] extends 'looks' | 'typed' ? never : Kind;
}[Request['kind']];

/** The source of what a press does; `id` is the activity's, for what is only looked at. */
export function sourceOfPress(by: PersonId, request: Request, id: string): string {
  const toldBy: string = TOLD_APART_BY[request.kind];
  const isAct = toldBy === 'once' || (request as Record<string, unknown>)[toldBy] !== undefined;
  return isAct ? `press:${hashOf({ by, request }).slice(0, 32)}` : id;
}

/** Whether it changes something where it is carried out. */
export function decides({ kind }: Request): boolean {
  return TOLD_APART_BY[kind] !== 'looks';
}
