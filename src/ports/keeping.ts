/** What is kept of people over all that is stored: to hand it to them, and to remove it. */
import type { Day, Week } from '../domain/calendar/day.js';
import type { Tombstone } from '../domain/keeping/tombstone.js';
import type { LeaveId } from '../domain/leave/leave.js';
import type { PersonId, SchoolId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';

/** Of whom or what: placements with all that hangs on them, and a person; null: of nobody. */
export interface Whose {
  readonly person: PersonId | null;
  readonly placements: readonly PlacementId[];
}

/** `contact`: how a person is reached, and what was told to them; `all`: whatever there is. */
export type Extent = 'all' | 'contact';

export interface Keeping {
  /** As it is stored, by collection; those in which there is nothing are left out. */
  kept(whose: Whose): Promise<Readonly<Record<string, readonly object[]>>>;
  /** Removes it wherever it stands. What is gone already is no matter, so it can be done anew. */
  erase(whose: Whose, extent: Extent): Promise<void>;
  eraseSickness(student: PersonId): Promise<void>;
  eraseLeave(id: LeaveId): Promise<void>;
  /** Whether a placement that is none of these, or a sheet, names the person, now or in its history: proof needs the name. */
  isNamed(person: PersonId, but: readonly PlacementId[]): Promise<boolean>;
  /** Those whose last day was before this one, in order of id. */
  placementsOver(school: SchoolId, before: Day, most: number): Promise<PlacementId[]>;
  /** Of whom nothing was said since, after this id ("": from the first), in order. */
  sickBefore(then: Date, after: string, most: number): Promise<PersonId[]>;
  leavesBefore(then: Date, after: string, most: number): Promise<LeaveId[]>;
  /** What was asked in chats and is long since over. */
  forgetChats(askedBefore: Date): Promise<void>;
  forgetDigests(before: Date): Promise<void>;
  forgetSchoolWeeks(school: SchoolId, before: Week): Promise<void>;
}

export interface Tombstones {
  /** Before what it is of is removed. Of the same thing the last one is kept. */
  put(tombstones: readonly Tombstone[]): Promise<void>;
  /**
   * Those that were not carried out, and all that are later than what this database knows to be carried out: it is an old
   * copy that was put back. In order of time.
   */
  toCarryOut(): Promise<Tombstone[]>;
  carriedOut(tombstones: readonly Tombstone[]): Promise<void>;
  /** Of these ids those that there are. */
  known(ids: readonly string[]): Promise<string[]>;
}
