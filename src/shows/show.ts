/**
 * What somebody is shown: the facts that this reader may see of a document, and what can be done next. Dates, amounts and
 * states stand in it in words; how it looks is up to the channel that draws it, and each draws every kind.
 */
import type { Ask } from '../asks/press.js';
import type { Appointment } from '../ports/calendar-files.js';
import type { EndingFacts } from './ending-facts.js';
import type { FormValues } from '../asks/hours.js';
import type { ApprovalWords, BarPart, Fact, Field, Link, Option, SheetRow, Tone } from './parts.js';
import type { Button } from './button.js';
import type { ListSection, RowToTap } from './list-rows.js';

interface Kinds {
  /** A sentence or two: a question, a refusal, news. */
  note: {
    readonly text: string;
    readonly lines: readonly string[];
    /** Why one gets it unasked; "" where one asked. */
    readonly why: string;
  };
  /** Rows under headings, each with its own way on. */
  list: { readonly title: string; readonly sections: readonly ListSection[]; readonly lines: readonly string[] };
  /** A student's week. */
  week: {
    /** What was done, or which week this is. */
    readonly title: string;
    /** The address. */
    readonly subtitle: string;
    /** Who brought it into its state, and when; null of a draft. */
    readonly standing: { readonly words: string; readonly tone: Tone } | null;
    readonly rows: readonly SheetRow[];
    /** What the rows come to; "" of none. */
    readonly number: string;
    readonly lines: readonly string[];
    /** The totals. */
    readonly footer: string;
  };
  /** Fields to fill in; what is to be mended stands first, "" where nothing is. */
  form: {
    readonly title: string;
    readonly error: string;
    readonly lines: readonly string[];
    readonly fields: readonly Field[];
  };
  /** The lines of a week, to pick one to change. */
  'change-week': { readonly title: string; readonly hint: string; readonly rows: readonly RowToTap<'edit-entry'>[] };
  /** The form of one line. */
  'edit-entry': {
    readonly title: string;
    /** What is to be mended; "" where nothing is. */
    readonly error: string;
    readonly values: FormValues;
    readonly days: readonly Option[];
    readonly workProcesses: readonly Option[];
  };
  /** A week for the staff. */
  'sign-off': {
    readonly title: string;
    readonly subtitle: string;
    /** Why a press did nothing, above all of it. */
    readonly note: string;
    readonly rows: readonly SheetRow[];
    readonly total: string;
    /** Marks in words, and "niet gewerkt" with its reason. */
    readonly lines: readonly string[];
    /** Who did what when, once it is not open any more. */
    readonly state: string;
    readonly tone: Tone;
    /** Where the reader can sign it now; sent back it is with a reason, about one of these lines or the week. */
    readonly judge: {
      /** What signing does. */
      readonly label: string;
      readonly approve: Ask<'approve'>;
      readonly return: Ask<'return'>;
      readonly returnable: readonly Option[];
    } | null;
    readonly why: string;
  };
  'leave-form': {
    readonly title: string;
    readonly error: string;
    /** "" where no day was chosen. */
    readonly from: string;
    readonly until: string;
    readonly reason: string;
    readonly leaveKind: string;
    readonly leaveKinds: readonly Option[];
    /** Whom it goes to. */
    readonly lines: readonly string[];
  };
  leave: {
    readonly title: string;
    /** The addresses. */
    readonly subtitle: string;
    readonly days: string;
    /** The reason, and what is shifted. */
    readonly facts: readonly string[];
    /** Who said what. */
    readonly answers: readonly string[];
    readonly lines: readonly string[];
    /** How it ended; or why a press did nothing. */
    readonly state: string;
    readonly tone: Tone;
    /** Where the reader can still answer; who refuses says why. */
    readonly answer: { readonly grant: Ask<'grant-leave'>; readonly refuse: Ask<'refuse-leave'> } | null;
    readonly why: string;
  };
  /** A placement that ends early. */
  ending: EndingFacts & { readonly tone: Tone };
  /** How missed hours are made up: the plan for one of the two who agree on it. */
  'make-up': {
    readonly title: string;
    readonly subtitle: string;
    readonly proposal: string;
    /** What is proposed where the reader changes nothing in it. */
    readonly typed: string;
    readonly state: string;
    readonly tone: Tone;
    readonly lines: readonly string[];
    /** Where the other's proposal waits for an answer. */
    readonly agree: Ask<'agree-make-up'> | null;
    /** Where a first or another proposal can be made. */
    readonly propose: Ask<'propose-make-up'> | null;
    readonly label: string;
    readonly why: string;
  };
  /** Something of a student's that waits for the reader: agreed to, or sent back with a reason. */
  approval: {
    readonly title: string;
    /** The company. */
    readonly subtitle: string;
    /** Why a press did nothing, and what was not kept. */
    readonly notes: readonly string[];
    readonly rows: readonly { readonly title: string; readonly lines: readonly string[] }[];
    readonly lines: readonly string[];
    /** Who did what when, once nothing waits any more. */
    readonly state: string;
    readonly tone: Tone;
    /** Where it waits for the reader; sent back it is with a reason, about one of these or all of it. */
    readonly answer: {
      readonly agree: Ask<'approve-goals' | 'agree-work' | 'approve-paper'>;
      readonly back: Ask<'return-goals' | 'return-work' | 'return-paper'>;
      readonly label: string;
      readonly about: readonly Option[];
      /** Where sending back is called otherwise. */
      readonly words?: ApprovalWords;
    } | null;
    readonly why: string;
  };
  'pok-form': { readonly title: string; readonly error: string; readonly day: string };
  progress: {
    readonly title: string;
    readonly subtitle: string;
    /** What it comes to, and of what: in words, as they stand behind it, and as a bar. */
    readonly number: string;
    readonly apart: string;
    readonly bar: readonly BarPart[];
    /** Where it should be by now; null where that cannot be said yet. */
    readonly norm: { readonly minutes: number; readonly words: string } | null;
    readonly facts: readonly Fact[];
    readonly lines: readonly string[];
  };
  /** What one hears unasked and when. */
  'reminders-form': {
    readonly title: string;
    readonly error: string;
    readonly on: readonly string[];
    readonly kinds: readonly Option[];
    /** Of what a time of one's own can be chosen; "" of nothing. */
    readonly timed: string;
    /** Whether days as well. */
    readonly own: boolean;
    readonly days: readonly string[];
    readonly weekdays: readonly Option[];
    readonly at: string;
    readonly quietFrom: string;
    readonly quietUntil: string;
    readonly line: string;
  };
  /** The hours statement as a file. */
  statement: {
    readonly title: string;
    readonly subtitle: string;
    readonly line: string;
    readonly links: readonly Link[];
  };
  'choose-statement': {
    readonly title: string;
    readonly label: string;
    /** Placements by their ids. */
    readonly choices: readonly Option[];
    readonly lines: readonly string[];
  };
  /** A student's page, for who guides them. */
  student: {
    readonly title: string;
    readonly subtitle: string;
    /** To a question about the student: before all else; "" where nothing was asked. */
    readonly answer: string;
    /** What was just done; "" where nothing was. */
    readonly note: string;
    readonly attention: readonly string[];
    readonly totals: string;
    /** What it comes to, and of what: in words, as they stand behind it, and as a bar. */
    readonly number: string;
    readonly apart: string;
    readonly bar: readonly BarPart[];
    /** Where it should be by now; null where that cannot be said yet. */
    readonly norm: { readonly minutes: number; readonly words: string } | null;
    readonly facts: readonly Fact[];
    readonly lines: readonly string[];
    readonly weeks: readonly RowToTap<'show-week'>[];
  };
}

export type ShowKind = keyof Kinds;

export type Show<Of extends ShowKind = ShowKind> = {
  [Kind in Of]: {
    readonly kind: Kind;
    /** The same in one plain sentence: a notification, the subject of a mail. */
    readonly summary: string;
    /** Of a mail; left out: the summary. */
    readonly subject?: string;
    /** What of it goes into the reader's calendar, where the channel can carry that. */
    readonly calendar?: Appointment;
    /** What can be done next. */
    readonly buttons: readonly Button[];
  } & Kinds[Kind];
}[Of];
