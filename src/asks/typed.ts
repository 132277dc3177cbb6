/** What a typed message can ask for. */
import type { Day, Week } from '../domain/calendar/day.js';
import type { PaperKind } from '../domain/dossier/papers.js';
import type { ClockTime } from '../domain/calendar/moment.js';
import type { SaidReminders } from '../domain/reminders/reminder-choices.js';
import type { WhoOf } from '../domain/roster/attention.js';
import type { HelpNeed, HelpTopic } from '../domain/school/help.js';
import type { Slot } from '../domain/talks/availability.js';
import type { TalkKind } from '../domain/talks/talks.js';
import type { SaidEntry } from '../domain/weeks/week-sheet.js';
import type { OfficeTextRequest } from './typed-office.js';

/** What a typed message asks for; `src/dutch` makes it. */
export type TextRequest =
  | { readonly kind: 'hours'; readonly entries: readonly SaidEntry[] }
  /** `dayless`: no day was said, so it is about what was stored last. */
  | { readonly kind: 'correct'; readonly entries: readonly SaidEntry[]; readonly dayless?: true }
  /** `what`: words of the one line of that day that is meant. */
  | { readonly kind: 'delete'; readonly day: Day; readonly dayless?: true; readonly what?: string }
  /** "zelfde als vorige week": the running week, while it is empty. */
  | { readonly kind: 'same-week' }
  /** "ongedaan maken": what was stored last. */
  | { readonly kind: 'undo-last' }
  | { readonly kind: 'sick'; readonly from: Day; readonly until?: Day }
  | { readonly kind: 'sick-update'; readonly from?: Day; readonly until?: Day }
  /** `on` is the first day back; `isCorrection`: by who saw which day stands there. */
  | { readonly kind: 'recovered'; readonly on: Day; readonly isCorrection?: true }
  | { readonly kind: 'leave'; readonly from: Day; readonly until: Day; readonly reason?: string }
  | { readonly kind: 'my-leave' }
  /** "verlof 10 december intrekken"; without a day, whatever can be taken back. */
  | { readonly kind: 'call-off-leave'; readonly day?: Day }
  /** "ik wil stoppen met mijn stage"; the BPV-bureau says of whom. */
  | { readonly kind: 'end-early'; readonly name?: string }
  /** `proposal`: how, as it was said without causes of illness. */
  | { readonly kind: 'make-up'; readonly proposal?: string }
  /** "leerdoel: ik kan ...": the form of it. */
  | { readonly kind: 'goal'; readonly text?: string }
  | { readonly kind: 'goals' }
  /** "mijn reflectieverslag": where to send it; `day`: handed in elsewhere on that day. */
  | { readonly kind: 'paper'; readonly of?: PaperKind; readonly day?: Day }
  /** "reflectie: ..."; `withHealth`: words of health stood in it, so it is asked anew. Without words: the question. */
  | { readonly kind: 'reflection'; readonly text?: string; readonly withHealth?: true }
  | { readonly kind: 'reflections' }
  /** "reflectie aan", "reflectie uit": whether it is asked after an entry. */
  | { readonly kind: 'reflection-asks'; readonly on: boolean }
  /** "werkprocessen": which were covered. */
  | { readonly kind: 'coverage' }
  /** "mijn documenten" */
  | { readonly kind: 'papers' }
  /** "dossier": its steps, and what is next; of staff all those of their students. */
  | { readonly kind: 'dossier' }
  /** "eindbeoordeling": one's own; of staff with a name alone, as that the file is complete and the mark entered. */
  | { readonly kind: 'judgement' }
  | { readonly kind: 'complete-file' }
  | { readonly kind: 'mark-entered' }
  /** "werkafspraken" */
  | { readonly kind: 'work-agreements' }
  /** "tussenevaluatie vrijdag 4 december 10:00 bij De Brug"; `name`: with which student, as staff say it. */
  | {
      readonly kind: 'talk';
      readonly talk?: TalkKind;
      readonly day?: Day;
      readonly at?: ClockTime;
      readonly place?: string;
      readonly name?: string;
      /** "verplaatsen": of what is planned. */
      readonly moves?: true;
    }
  /** "gesprek gehouden" */
  | { readonly kind: 'talk-held'; readonly talk?: TalkKind; readonly on?: Day; readonly name?: string }
  /** "gesprek met Sanne ging niet door", "tussenevaluatie afzeggen" */
  | { readonly kind: 'talk-off'; readonly talk?: TalkKind; readonly isOver: boolean; readonly name?: string }
  | { readonly kind: 'talks' }
  | { readonly kind: 'preparation' }
  | { readonly kind: 'report' }
  /** "ik kan dinsdag 14-17 en vrijdag"; none: what was said before. */
  | { readonly kind: 'availability'; readonly slots: readonly Slot[] }
  /** Without a week: the one that is open. `weeks`: all of them, where there are more than the one. */
  | { readonly kind: 'submit-week'; readonly week?: Week; readonly weeks?: readonly Week[] }
  | { readonly kind: 'progress' }
  /** `to`: what is to be done with it, by who sees it. */
  | { readonly kind: 'week'; readonly week: Week; readonly to?: 'withdraw' | 'reopen' }
  | { readonly kind: 'contact' }
  | ({ readonly kind: 'reminders' } & SaidReminders)
  /** "urenstaat": the hours sheet as a file. */
  | { readonly kind: 'export' }
  /** Staff: what waits for a signature ("openstaand"), all students ("overzicht"), one student by name. */
  | { readonly kind: 'open-weeks' }
  /** Of a week that is over: as its digest said it then. */
  | { readonly kind: 'overview'; readonly week?: Week }
  /** A student's page, the sheet of a week, or what else there is of the student. */
  | {
      readonly kind: 'student';
      readonly name: string;
      readonly week?: Week;
      readonly about?: AboutStudent;
      /** On which day the mark was entered. */
      readonly on?: Day;
      /** Whether this is so: "is Sanne ziek". */
      readonly whether?: WhoOf;
      /** It began as a question, so that the words may be no name. */
      readonly isQuestion?: true;
    }
  /** "wie is ziek" */
  | { readonly kind: 'who'; readonly of: WhoOf }
  /** `about`: what somebody wants to know how to do; else all that one's role can do. */
  | { readonly kind: 'help'; readonly about?: HelpTopic }
  /** Somebody needs more than a bot. `words` are looked at for whom it is about, and kept nowhere. */
  | { readonly kind: 'find-help'; readonly need: HelpNeed; readonly words: readonly string[] }
  /** "toch niet ziek": the last report of one's own was none. */
  | { readonly kind: 'not-sick' }
  /** "Niet gewerkt": the days that a reminder of this day asked for. */
  | { readonly kind: 'not-worked'; readonly day: Day }
  /** "liever mail", "liever Teams": how somebody wants to be written to. */
  | { readonly kind: 'prefer'; readonly by: 'mail' | 'teams' }
  /** "wie krijgt mail": how those whom one has to do with are written to; `from` this one of the list on. */
  | { readonly kind: 'ways'; readonly from?: number }
  /** "dienstverband": the question whether they work there, of a student. */
  | { readonly kind: 'employment' }
  /** "mijn gegevens": all that is kept of who asks. */
  | { readonly kind: 'my-data' }
  | OfficeTextRequest
  | { readonly kind: 'small-talk'; readonly what: SmallTalk }
  | { readonly kind: 'unknown' };

/** What staff ask of one student, beside the page and a week. */
export type AboutStudent =
  | 'contact'
  | 'goals'
  | 'work-agreements'
  | 'papers'
  | 'coverage'
  | 'talks'
  | 'preparation'
  | 'report'
  | 'dossier'
  | 'judgement'
  | Concluding;
/** What the SLB'er says of one student's placement. */
type Concluding = 'complete-file' | 'mark-entered';

export type SmallTalk = 'hello' | 'thanks' | 'ok';
