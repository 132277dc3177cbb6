/** What somebody can ask for, as the words that are used for it. */
import type { WhoOf } from '../../domain/roster/attention.js';
import type { TextRequest } from '../../asks/typed.js';

export type Intent = TextRequest['kind'];

/** In a pattern `a|b` is either word and `..` a gap of a few words, `.` one of two at most. */
export interface Command {
  readonly intent: Intent;
  /**
   * `do`: it changes something, so hours beside it are a second message. `look`: it shows something, and beside hours it
   * is a word of the activity ("6 uur contact gelegd"). `hint`: a word that says little by itself.
   */
  readonly strength: 'do' | 'look' | 'hint';
  readonly patterns: readonly string[];
  /** Of a list of students: which. */
  readonly of?: WhoOf;
}

/** Patterns as they are written down: with commas between them. */
export const patterns = (written: string): readonly string[] => written.trim().split(/,\s+/);
