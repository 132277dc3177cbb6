/** What comes in: a `Turn`, and the `Request` that it stands for. */
import type { WhoOf } from './domain/roster/attention.js';
import type { Day, Week } from './domain/calendar/day.js';
import type { LeaveId } from './domain/leave/leave.js';
import type { HelpNeed, HelpTopic } from './domain/school/help.js';
import type { PersonId } from './domain/people/people.js';
import type { PlacementId } from './domain/placements/placement.js';
import type { HowLong, SicknessId } from './domain/sickness/sickness.js';
import type { Choices, SaidReminders } from './domain/reminders/reminder-choices.js';
import type { Snooze } from './domain/reminders/snooze.js';
import type { Way } from './domain/evidence/decision.js';
import type { Drawn } from './messages/drawn.js';
import type { HandInRequest } from './messages/hand-in-request.js';
import type { FormValues, HoursRequest, RewriteRequest } from './messages/hours-request.js';
import type { AskLeaveRequest } from './messages/ask-leave-request.js';
import type { Address } from './messages/address.js';
import type { SignOffRequest } from './messages/sign-off-request.js';
import type { SaidEntry, SheetId } from './domain/weeks/week-sheet.js';

/** One thing that somebody did in the chat, whatever the transport. */
export type Turn = {
  /** The activity's id; Teams sends the same one again when it hears nothing. */
  readonly id: string;
  /** Who did it, as the door knows them: by an account of Teams, or as the one whom a link was given to. */
  readonly from: { readonly tenantId: string; readonly objectId: string } | { readonly personId: PersonId };
  readonly way: Exclude<Way, 'bot'>;
  /** Where it was said, and so where this person can be written to from now on; null: nowhere. */
  readonly chat: { readonly channel: string; readonly address: Address } | null;
} & (
  | { readonly kind: 'text'; readonly text: string }
  /** A message was edited or deleted: `original` is its id, and `id` is this edit's own, the same when it comes again. */
  | { readonly kind: 'edited'; readonly original: string; readonly text: string }
  | { readonly kind: 'deleted'; readonly original: string }
  /** A button on a card, with its inputs merged into the data. */
  | { readonly kind: 'press'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  /** Somebody can be written to from now on; who installed the bot is greeted, who joins by another way is not. */
  | { readonly kind: 'arrived'; readonly installed: boolean }
  /** The bot was taken out of this chat: nothing can be written there from now on. */
  | { readonly kind: 'removed' }
);

/** What a typed message asks for; `src/dutch` makes it. */
export type TextRequest =
  | { readonly kind: 'hours'; readonly entries: readonly SaidEntry[] }
  /** `dayless`: no day was said, so it is about what was stored last. */
  | { readonly kind: 'correct'; readonly entries: readonly SaidEntry[]; readonly dayless?: true }
  /** `what`: words of the one line of that day that is meant. */
  | { readonly kind: 'delete'; readonly day: Day; readonly dayless?: true; readonly what?: string }
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
  /** `proposal`: how, as it was said without causes of illness. */
  | { readonly kind: 'make-up'; readonly proposal?: string }
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
  /** A student's page, the sheet of a week, or who is who around the student. */
  | {
      readonly kind: 'student';
      readonly name: string;
      readonly week?: Week;
      readonly about?: 'contact';
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
  | { readonly kind: 'small-talk'; readonly what: SmallTalk }
  | { readonly kind: 'unknown' };

export type SmallTalk = 'hello' | 'thanks' | 'ok';

/** A week of one's own; `placementId` once a student with two placements has said which. */
export interface WeekRequest<Kind extends 'week' | 'submit-week'> {
  readonly kind: Kind;
  readonly week: Week;
  readonly placementId?: PlacementId;
  readonly to?: 'withdraw' | 'reopen';
}

/** Everything that can be asked of the bot, typed or pressed. */
export type Request =
  | Exclude<
      TextRequest,
      {
        kind:
          'hours' | 'correct' | 'delete' | 'leave' | 'week' | 'submit-week' | 'contact' | 'export' | 'make-up' | 'who';
      }
    >
  | WeekRequest<'week'>
  | (Omit<WeekRequest<'submit-week'>, 'week'> & Pick<Extract<TextRequest, { kind: 'submit-week' }>, 'week' | 'weeks'>)
  /** `lines`: those, by their ids; else all of that day, or those that `what` names. */
  | (Extract<TextRequest, { kind: 'delete' }> & {
      readonly lines?: readonly string[];
      readonly placementId?: PlacementId;
    })
  | HoursRequest
  | AskLeaveRequest
  /** Take back what one act stored; `whole`: all that ever came of that message and still stands. */
  | { readonly kind: 'undo'; readonly source: string; readonly sheets: readonly SheetId[]; readonly whole?: true }
  /** Pick a line of the week to change; then that line (or, entry "", a new one) in a form; then what the form says. */
  | { readonly kind: 'change-week'; readonly sheet: SheetId }
  | {
      readonly kind: 'edit-entry';
      readonly sheet: SheetId;
      readonly entry: string;
      /** The day that a new line begins with. */
      readonly day?: Day;
      readonly error?: string;
      readonly typed?: FormValues;
      /** From which version of the sheet a form that is shown again was drawn. */
      readonly version?: number | undefined;
    }
  /** `said` null: that line is to go. `typed`: the form, to be shown again. */
  | {
      readonly kind: 'save-entry';
      readonly sheet: SheetId;
      readonly entry: string;
      readonly version?: number | undefined;
      readonly said: SaidEntry | null;
      readonly typed?: FormValues;
      readonly overlaps?: 'meant';
    }
  | { readonly kind: 'show-sheet'; readonly sheet: SheetId }
  /** What was signed before a correction; `event` is its number in the history. */
  | { readonly kind: 'show-signed'; readonly sheet: SheetId; readonly event: number }
  /** Who is who: around oneself, or around a student whom one guides. */
  | { readonly kind: 'contact'; readonly student?: PersonId }
  /** The hours statement as a file; of which placement, once that is known. */
  | { readonly kind: 'export'; readonly placement?: PlacementId }
  /** Their page, with the weeks up to `until`; or the sheet of one `week`. */
  | {
      readonly kind: 'show-student';
      readonly student: PersonId;
      readonly week?: Week;
      readonly until?: Week;
      readonly whether?: WhoOf;
    }
  /** The students of whom this is so, from this one of the list on. */
  | { readonly kind: 'who'; readonly of: WhoOf; readonly from?: number }
  /** The form of the day on which the POK was handed in; that day as it says; null where no day was chosen. */
  | { readonly kind: 'ask-pok'; readonly placement: PlacementId }
  | {
      readonly kind: 'set-pok';
      readonly placement: PlacementId;
      /** How often it had been recorded when the form was drawn. */
      readonly version?: number | undefined;
      readonly pok: Day | null;
    }
  /** `sure`: by who has seen how many hours then no longer count. */
  | ({ readonly kind: 'clear-pok'; readonly placement: PlacementId; readonly sure?: true } & Drawn)
  | { readonly kind: 'this-week' }
  | { readonly kind: 'fill-in'; readonly placementId?: PlacementId }
  | HandInRequest
  | SignOffRequest
  /** `then`: the change for which it is opened. */
  | { readonly kind: 'reopen'; readonly sheet: SheetId; readonly version: number; readonly then?: Request }
  | { readonly kind: 'withdraw'; readonly sheet: SheetId; readonly version: number; readonly then?: Request }
  | { readonly kind: 'give-up-correction'; readonly sheet: SheetId; readonly version: number }
  | { readonly kind: 'grant-leave'; readonly leave: LeaveId }
  | { readonly kind: 'refuse-leave'; readonly leave: LeaveId; readonly reason: string }
  | { readonly kind: 'withdraw-leave'; readonly leave: LeaveId }
  /** A request or a report as it stands. */
  | { readonly kind: 'see-leave'; readonly leave: LeaveId }
  | { readonly kind: 'see-sickness'; readonly sickness: SicknessId }
  /** How long, on the card that was made when the student said something in event `said`. */
  | { readonly kind: 'sick-how-long'; readonly sickness: SicknessId; readonly said: number; readonly answer: HowLong }
  | { readonly kind: 'still-sick' | 'back-today'; readonly sickness: SicknessId; readonly said?: number | undefined }
  /** "Toch niet ziek", "Gezien" */
  | { readonly kind: 'take-back-sick'; readonly sickness: SicknessId }
  | { readonly kind: 'seen-sick'; readonly sickness: SicknessId }
  | ({ readonly kind: 'decide-long-sick'; readonly sickness: SicknessId; readonly isExtended: boolean } & Drawn)
  /** How missed hours are made up: the plan as it stands; a proposal, or another; agreed to as it was shown. */
  | (Extract<TextRequest, { kind: 'make-up' }> & { readonly placement?: PlacementId })
  | {
      readonly kind: 'propose-make-up';
      readonly placement: PlacementId;
      readonly version: number;
      readonly proposal: string;
      /** It names no day, so it plans nothing. */
      readonly unclear?: true;
    }
  | { readonly kind: 'agree-make-up'; readonly placement: PlacementId; readonly version: number }
  /** A button under a question of the bot's. */
  | { readonly kind: 'answer'; readonly question: string; readonly choice: number }
  | RewriteRequest
  /** A message that stored hours was deleted. */
  | { readonly kind: 'offer-take-back'; readonly original: string }
  /** What one hears unasked and when, as a form; and what it says. */
  | { readonly kind: 'show-reminders' }
  /** `drawnFrom`: what stood when the form was drawn. */
  | { readonly kind: 'set-reminders'; readonly chosen: Choices; readonly drawnFrom?: string | undefined }
  /** "Later herinneren", under a reminder: of that week, or (null) of hours to fill in; `drawn`: when that was. */
  | { readonly kind: 'snooze'; readonly how: Snooze; readonly week: Week | null; readonly drawn?: string | undefined }
  /** "Toon alle": a digest from this row on; null: the overview of now. */
  | { readonly kind: 'show-all'; readonly digest: string | null; readonly from: number }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'silence' }
  /** "Nee, klopt zo": nothing is to be done; where it is about one day, that one. */
  | { readonly kind: 'nothing'; readonly day?: Day };

/** A likely reading, as a button under a question. */
export interface Choice {
  /** Dutch, at most some 25 characters: "Vrijdag 20 november". */
  readonly label: string;
  readonly request: Request;
}

/** Something the bot has to know first. As long as it is open nothing is stored. */
export interface Question {
  /** One Dutch sentence that says what was read and asks the rest. */
  readonly text: string;
  /** None to three. */
  readonly choices: readonly Choice[];
  /** What "nee" stands for where no button says it. */
  readonly otherwise?: Request;
  /** What was read so far, so that an answer in words ("half 6", "vrijdag") can complete it. */
  readonly about?: TextRequest;
  /** The address that was named: an answer in words is about that one, unless it names another. */
  readonly placementId?: PlacementId;
}

/** A question as it is kept until it is answered or a day has gone by. */
export interface OpenQuestion extends Question {
  /** The id of the turn that led to it, so that the same turn asks the same question. */
  readonly id: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** What led to it, hashed: the same message once more asks it once more, and is no answer. */
  readonly askedBy?: string;
  /** The turn that led to it, and what that asked where a card of its own shows the question: it comes to the same again. */
  readonly askedIn?: string;
  readonly again?: { readonly request: Request; readonly source: string };
  /** The choice that was made, by its place in the list. */
  readonly answered?: number;
  /** The turn that answered it, so that the same turn is heard as an answer again. */
  readonly answeredBy?: string;
}
