/** What goes in and out of the row of an intent. */
import type { Moment } from '../../domain/calendar/moment.js';
import type { Role } from '../../domain/people/people.js';
import type { OpenQuestion, TextRequest } from '../../messages.js';
import type { ReadPlacement } from '../read.js';
import type { Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';

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
  readonly now: Moment;
  readonly role: Role;
  readonly placements?: readonly ReadPlacement[] | undefined;
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
