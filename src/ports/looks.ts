/** Who of the staff looked at which student when. */
import type { Look } from '../domain/keeping/looks.js';
import type { SchoolId } from '../domain/people/people.js';

export interface Looks {
  /** Not on disk yet when it answers: what is lost in a crash is a look. */
  note(look: Look): Promise<void>;
  /** At any of these, the last first; so many at most. */
  at(ids: readonly string[], most: number): Promise<Look[]>;
  forget(school: SchoolId, before: Date): Promise<void>;
}
