import type { Question } from '../messages.js';
import type { TextRequest } from '../asks/typed.js';

/** What `src/dutch` makes of a message. */
export interface Reading {
  readonly request: TextRequest;
  /** Not null: nothing may be stored; ask this. */
  readonly question: Question | null;
  /** A cause of illness or another health word was in the message and has been dropped. */
  readonly healthDropped: boolean;
}
