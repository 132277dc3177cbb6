/** What goes in and out of the row of an intent. */
import type { Day } from '../../domain/calendar/day.js';
import type { Moment } from '../../domain/calendar/moment.js';
import type { Role } from '../../domain/people/people.js';
import type { OpenQuestion } from '../../messages.js';
import type { TextRequest } from '../../asks/typed.js';
import type { Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';

export interface ReadContext {
  readonly now: Moment;
  readonly role: Role;
  /** A student's: what is not known of them is not looked at. */
  readonly placements?: readonly ReadPlacement[];
  /** A company of theirs was named, and does not stand in the words any more. */
  readonly namesCompany?: true;
}

/** What a message can be about: its weeks [rule 13], and a company by name [rule 18]. */
export interface ReadPlacement {
  readonly company: string;
  readonly from: Day;
  readonly until: Day;
}

/** What a message is about. */
export interface Decision {
  readonly intent: Intent;
  /** Places of words that belong to the command, and to no activity. */
  readonly unread: ReadonlySet<number>;
  /** Of a student, as staff typed it. */
  readonly name?: string;
  readonly isQuestion?: true;
}

export interface Typed {
  readonly sentence: Sentence;
  readonly decision: Decision;
  readonly context: ReadContext;
}

export interface Made {
  readonly request: TextRequest;
  /** Words of health were in it, and are gone. */
  readonly healthDropped: boolean;
}

export interface Answered {
  readonly sentence: Sentence;
  readonly now: Moment;
  readonly choices: OpenQuestion['choices'];
}
