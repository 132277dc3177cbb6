/** What shows are made of, whatever they show: facts, fields, rows, how something stands. */

/** Opens outside the conversation: a telephone number, a mail address, a file. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** Something to fill in. */
export interface Field {
  readonly id: string;
  readonly label: string;
  /** `words`: more than a line. */
  readonly as: 'text' | 'words' | 'number' | 'day' | 'time' | 'one' | 'several';
  /** "" where it is empty; of several, with commas between them. */
  readonly value: string;
  /** Of `one` and `several`. */
  readonly options?: readonly Option[];
}

/** How something stands, for a channel that has colours: done, waiting for somebody, to be looked at, or as usual. */
export type Tone = 'good' | 'waiting' | 'attention' | 'plain';

/** A part of the hours to make, in the order in which they are told. */
export interface BarPart {
  readonly part: 'counted' | 'submitted' | 'written' | 'short';
  readonly minutes: number;
  readonly words: string;
}

/** One of a list to choose from. */
export interface Option {
  readonly title: string;
  readonly value: string;
}

/** A line of a week. */
export interface SheetRow {
  /** "" where the line above is of the same day. */
  readonly day: string;
  readonly amount: string;
  /** Times, break, activity and werkprocessen. */
  readonly what: string;
  /** What is said of this line; and the marks of the day, once. */
  readonly note: string;
}

/** How it is called to send something back, on a card and (at length) on a page. */
export interface ApprovalWords {
  /** Where a word can go with agreeing: what opens it, over the field, and what sends it. */
  readonly remark?: { readonly title: string; readonly label: string; readonly send: string };
  /** Opens the form, over the field, and what sends it. */
  readonly back: string;
  readonly label: string;
  readonly send: string;
  /** Where nothing was filled in. */
  readonly error: string;
  readonly agreeAtLength: string;
  readonly backAtLength: string;
}
