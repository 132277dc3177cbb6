/**
 * What every document that decisions are made on has in common: a version, a history that is evidence, and an outbox.
 * A decision is a pure function from the document and a command to a `Change` or a refusal; the store commits the
 * change in one write.
 */
import type { Day, Week } from '../calendar/day.js';
import type { PersonId, Role, SchoolId } from '../people/people.js';
import type { Guide } from '../placements/placement.js';
import type { Finding } from './finding.js';
import type { TextBeside } from './texts-beside.js';

/** By which way an act came in; the accountant reads it. */
export type Way = 'chat' | 'card' | 'mail' | 'tab' | 'bot';

/** Who does something, when, and by which activity; the same activity again has the same `source`. */
export interface Act {
  /** ISO instant, UTC. */
  readonly at: string;
  readonly by: PersonId;
  readonly role: Role;
  readonly way: Way;
  /** The id of the message or the answered question, or what a press says it is: one source, one effect. */
  readonly source: string;
}

/** One thing that happened, not yet sealed into the chain. */
export interface HappenedEvent<What> extends Act {
  readonly what: What;
}

/** An event in the chain: numbered from 1, with the hash of the one before it ("" for the first) and its own. */
export interface SealedEvent<What> extends HappenedEvent<What> {
  readonly n: number;
  readonly previous: string;
  /** Where free text stands in it, and with which salt it was hashed; left out where there is none. */
  readonly texts?: readonly TextBeside[];
  /** Its hash when texts were hashed with all the rest, where it was sealed then. */
  readonly was?: string;
  readonly hash: string;
}

/**
 * Something to tell someone else, stored with the decision and delivered apart. The key says what it is; a notice
 * with a key that is known already is the same notice. It names the document, never its facts: what is told is
 * read when it is delivered.
 */
export interface Notice {
  /** "sign-off:<sheet>:v4". */
  readonly key: string;
  readonly to: PersonId;
  readonly about: NoticeAbout;
  /** ISO instant: not to be told earlier. Left out: at once. */
  readonly notBefore?: string;
}

export type NoticeAbout =
  | ToldAbout
  /** A notice did not get to its person within a minute, or got there all the same later: for who relied on it. */
  | { readonly kind: 'not-delivered'; readonly of: RelyingNotice; readonly end?: DeliveryEnd }
  | { readonly kind: 'delivered-after-all'; readonly of: RelyingNotice };

/** It is not tried any more, or what it was to undo was never heard either: who relied on it called, and calls again. */
export type DeliveryEnd = 'given-up' | 'never-heard';

/** A notice that somebody relies on: its key, and whom it was to tell what. */
export interface RelyingNotice {
  readonly key: string;
  readonly to: PersonId;
  readonly about: ToldAbout;
}

/** What is told of what happened. */
export type ToldAbout =
  /** The trainer is asked to sign off a week. */
  | { readonly kind: 'sign-off'; readonly sheet: string; readonly version: number }
  /** The student hears that the week was signed, or sent back and why; `event` is the number in the history. */
  | { readonly kind: 'week-judged'; readonly sheet: string; readonly event: number }
  /** Something happened to a leave request; `event` is the number in its history. */
  | { readonly kind: 'leave'; readonly leave: string; readonly event: number }
  /** A leave request still waits: whoever was to answer is reminded, the student hears that it does. */
  | { readonly kind: 'leave-unanswered'; readonly leave: string }
  /** Something happened to a sick period of a student; `event` is the number in the history of the student's record. */
  | { readonly kind: 'sick'; readonly student: string; readonly event: number }
  /** The same by mail as well, where Teams does not take the notice with this key. */
  | { readonly kind: 'sick-by-mail'; readonly of: string; readonly student: string; readonly event: number }
  /** The student is asked on that morning whether the sickness goes on. */
  | { readonly kind: 'still-sick'; readonly student: string; readonly day: Day }
  /** The SLB'er hears that the expected end passed and the student, who spoke last in event `said`, says nothing. */
  | { readonly kind: 'sick-silent'; readonly student: string; readonly said: number }
  /** A sickness of the student's, the so manieth, is a long one. */
  | { readonly kind: 'long-sick'; readonly student: string; readonly period: number }
  /** The other of student and trainer has said something about making up hours. */
  | { readonly kind: 'make-up'; readonly placement: string; readonly version: number }
  /** Something happened to the goals of a placement, or to its work agreements; `event` is the number in the history of both. */
  | { readonly kind: 'goals' | 'work-agreements'; readonly placement: string; readonly event: number }
  /** What that event sent still waits for the praktijkopleider, who is reminded; and the same for the BPV-docent to hear. */
  | { readonly kind: 'goals-waiting' | 'goals-unanswered'; readonly placement: string; readonly event: number }
  /** The student is asked whether they are or were employed by the company; and the BPV-bureau hears the answer. */
  | { readonly kind: 'ask-employment'; readonly placement: string }
  | { readonly kind: 'employment'; readonly placement: string }
  /** The student has no goals or work agreements yet, some weeks after the start. */
  | { readonly kind: 'goals-missing'; readonly placement: string }
  /** A paper was handed in, for the trainer and the teacher; `event` is the number in the history of all papers. */
  | { readonly kind: 'paper-for-trainer' | 'paper-for-teacher'; readonly paper: string; readonly event: number }
  /** The student hears what was said of it. */
  | { readonly kind: 'paper-judged'; readonly paper: string; readonly event: number }
  /** Something happened to a talk of a placement; `event` is the number in the history of its talks. */
  | { readonly kind: 'talk'; readonly placement: string; readonly event: number }
  /** A talk that this event planned comes near: its form is to be filled in, or still is; or it was to be held by now. */
  | {
      readonly kind: 'talk-form' | 'talk-reminder' | 'talk-to-tick';
      readonly placement: string;
      readonly talk: string;
      readonly event: number;
    }
  /** The student is asked on that day whether they talked with the praktijkopleider in the two weeks before it. */
  | { readonly kind: 'two-weekly'; readonly placement: string; readonly day: Day }
  /** The student hears since when the POK is in; `source` is that of the record in the placement. */
  | { readonly kind: 'pok'; readonly placement: string; readonly source: string }
  /** Hours or dates of the placement are others by this event of its history. */
  | { readonly kind: 'terms'; readonly placement: string; readonly event: number }
  /** Something happened to the early ending of a placement; `event` is the number in its history. */
  | { readonly kind: 'ending'; readonly placement: string; readonly event: number }
  /** An early ending still waits for the answer that this version of it asked for. */
  | { readonly kind: 'ending-waits'; readonly placement: string; readonly version: number }
  /** How the placement was judged, concluded or opened again, by this event of its judgement. */
  | { readonly kind: 'judgement'; readonly placement: string; readonly event: number }
  /** The last weeks of the placement begin. */
  | { readonly kind: 'last-check'; readonly placement: string }
  /** What was recorded of the school is not as it was sealed; `more`: how many are not named. */
  | {
      readonly kind: 'evidence-broken';
      readonly school: SchoolId;
      readonly found: readonly Finding[];
      readonly more: number;
    }
  /** All hours of the placement are made and signed. */
  | { readonly kind: 'hours-made'; readonly placement: string }
  /** The student still has hours to fill in, as seen on that day. */
  | { readonly kind: 'hours-reminder'; readonly day: Day; readonly asked?: true }
  /** The student has not handed this week in. `asked`: for this time it was asked for, so it comes on any day. */
  | { readonly kind: 'week-reminder'; readonly week: Week; readonly asked?: true }
  /** Who guides the student asked on that day that they be reminded of what is open. */
  | { readonly kind: 'nudge'; readonly by: PersonId; readonly day: Day }
  /** A talk or a call of the placement comes up: its id within the placement. */
  | { readonly kind: 'contact-moment'; readonly placement: string; readonly moment: string }
  /** A week that was handed in as this version still waits for the trainer's signature. */
  | { readonly kind: 'sign-off-reminder'; readonly sheet: string; readonly version: number }
  /** The same, for the teacher to hear. */
  | { readonly kind: 'unsigned'; readonly sheet: string; readonly version: number }
  /** What deserves attention this week, for who guides students. */
  | { readonly kind: 'digest'; readonly digest: string }
  /** The answer to what somebody did at that instant (ISO) did not get there; `subject`: of what it was. */
  | { readonly kind: 'answer'; readonly at: string; readonly subject?: string }
  /** Somebody guides at the placement from now on: what waits becomes theirs. */
  | { readonly kind: 'took-over'; readonly placement: string; readonly role: Guide }
  /** Somebody guides students in the place of another from now on; of which placements says the act with this source. */
  | {
      readonly kind: 'changed-hands';
      readonly role: 'trainer' | 'mentor' | 'teacher' | 'coach';
      readonly was: PersonId;
      readonly becomes: PersonId;
      readonly source: string;
    }
  /** Somebody to whom nothing could be written is there again: what waits for them is shown to them. */
  | { readonly kind: 'came-back' }
  /** Whose link in a mail was over asked for a new one; `link`: its hash. */
  | { readonly kind: 'new-link'; readonly link: string }
  /** Cards that show the document and stand in somebody's chat are brought up to date; `card`: this one, by itself. */
  | { readonly kind: 'refresh'; readonly subject: string; readonly card?: string };

/** A document that decisions are made on. `version` grows by one with every change; 0 is "not stored yet". */
export interface Decided<What> {
  readonly id: string;
  readonly version: number;
  readonly history: readonly SealedEvent<What>[];
  readonly outbox: readonly Notice[];
  /** ISO instant at which texts in it were removed last; left out where none were. */
  readonly textsRemovedAt?: string;
}

/** What a decision changes. The document already holds the new state; history and outbox are added at the commit. */
export interface Change<Document, What> {
  readonly next: Document;
  readonly event: HappenedEvent<What>;
  readonly notices: readonly Notice[];
}

/** What comes of a command. */
export type Decision<Document, What, Refusal> =
  | { readonly kind: 'change'; readonly change: Change<Document, What> }
  /** The same source has done this already: nothing happens twice, and the answer is the same. */
  | { readonly kind: 'again' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Whether what was pressed was drawn from another version than the one that stands. A card from before cards said their
 * version (`undefined`) may have been drawn from any, so it is behind too.
 */
export function isBehind(document: Decided<unknown>, drawnFrom: number | undefined): boolean {
  return document.version !== drawnFrom;
}

/** Whether this source did something and others after it: "done" is true then, but not how it stands. */
export function isOvertaken(document: Decided<unknown>, source: string): boolean {
  return document.history.slice(0, -1).some((event) => event.source === source);
}

/** Whether an act from this source is in the history already. */
export function isDoneBefore(document: Decided<unknown>, act: Pick<Act, 'source'>): boolean {
  return document.history.some((event) => event.source === act.source);
}
