/** Everything the bot needs from outside, as interfaces; `mongo`, `teams` and `test/support` fill them in. */
import type { Notice, Way } from './domain/evidence/decision.js';
import type { Day } from './domain/calendar/day.js';
import type { LeaveId, LeaveRequest } from './domain/leave/leave.js';
import type { MakeUpPlan } from './domain/sickness/make-up-plan.js';
import type { Moment } from './domain/calendar/moment.js';
import type { Person, PersonId, Role, SchoolId } from './domain/people/people.js';
import type { Placement, PlacementId } from './domain/placements/placement.js';
import type { PersonRecord, PlacementRecord, SchoolRecord } from './domain/placements/recorded.js';
import type { School } from './domain/school/school.js';
import type { SickRecord } from './domain/sickness/sickness.js';
import type { SheetId, WeekSheet, WeekSummary } from './domain/weeks/week-sheet.js';
import type { Turn } from './messages.js';
import type { ShownCard } from './messages/shown-card.js';
import type { CalendarFiles } from './ports/calendar-files.js';
import type { DecisionStore } from './ports/decisions.js';
import type { Digests } from './ports/digests.js';
import type { Endings } from './ports/endings.js';
import type { DownloadLinks, MailOut, Proven, Roots, StatementFiles, StatementSigner } from './ports/evidence.js';
import type { GoalsOfPlacements } from './ports/goals.js';
import type { ReflectionsOfPlacements, ReportFiles } from './ports/reflections.js';
import type { PaperFiles, PapersOfPlacements, VirusScan } from './ports/papers.js';
import type { Judgements } from './ports/judgements.js';
import type { MailLinks } from './ports/mail-links.js';
import type { AccountsInDoubt, Members } from './ports/members.js';
import type { OfficeFiles, SentFiles, WaitingImports } from './ports/office-files.js';
import type { Notices } from './ports/notices.js';
import type { Keeping, Tombstones } from './ports/keeping.js';
import type { Looks } from './ports/looks.js';
import type { Pace } from './ports/pace.js';
import type { SchoolCounts } from './ports/school-counts.js';
import type { Availabilities, TalksOfPlacements } from './ports/talks.js';
import type { Chat, Chats } from './ports/chats.js';
import type { Rhythms } from './ports/rhythms.js';

export interface Clock {
  now(): Date;
}

/** Events and counts; never a name, a message or anything of a sick report. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** Someone must act. */
  error(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/** What every port throws while the database cannot be reached, or holds what only a newer process can read. It heals by itself: trying again later is right. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';

  /**
   * @param maybeStored a write was on its way and no answer came: it may or may not have been stored. False: it was
   *   certainly not, and "er is niets opgeslagen" is true.
   */
  constructor(
    readonly maybeStored: boolean,
    options?: ErrorOptions,
  ) {
    super('the database cannot be reached', options);
  }
}

/** No two of them have one account: such a commit is lost. */
export interface People extends DecisionStore<PersonRecord, PersonId> {
  /** By tenant and object id together; null for a stranger. */
  byTeams(tenantId: string, objectId: string): Promise<Person | null>;
  byId(id: PersonId): Promise<Person | null>;
  /** In no order; those that do not exist are left out. */
  byIds(ids: readonly PersonId[]): Promise<Person[]>;
  /** Everybody of the school, or those with this role, in order of id; those called so in Teams, see `addressInTeams`. */
  ofSchool(schoolId: SchoolId, role?: Role): Promise<Person[]>;
  byAddress(schoolId: SchoolId, address: string): Promise<Person[]>;
  /** Of the school, never seen in Teams, and of this name whatever its accents, signs and capitals; so many at most. */
  unseenByName(schoolId: SchoolId, name: string, most: number): Promise<Person[]>;
  /** Of whichever school, in order of id. */
  atAddress(address: string): Promise<Person[]>;
}

/** Who speaks, with what nearly every turn needs of them read along: a turn begins here. */
export interface Speakers {
  readonly of: (from: Turn['from']) => Promise<Speaker>;
}

export interface Speaker {
  /** Null for a stranger. */
  readonly person: Person | null;
  /** For this turn alone, in place of those of `Ports`: they answer the same, from what was read along. */
  readonly stores: Partial<
    Pick<Ports, 'chats' | 'rhythms' | 'sicknesses' | 'leaves' | 'placements' | 'sheets' | 'schools'>
  >;
}

/** After a commit everybody's reminders and digests that rest on the placement are planned anew. */
export interface Placements extends DecisionStore<PlacementRecord, PlacementId> {
  byId(id: PlacementId): Promise<Placement | null>;
  /** Of which somebody takes over on this day or should have before, in order of id. */
  toHandOver(by: Day, most: number): Promise<Placement[]>;
  /** In order of start, then of id. */
  ofStudent(studentId: PersonId): Promise<Placement[]>;
  /** Where the person is trainer, teacher or coach; in order of id. */
  ofStaff(personId: PersonId): Promise<Placement[]>;
  /** In order of id; where it is given, so many at most. */
  ofSchool(schoolId: SchoolId, most?: number): Promise<Placement[]>;
  /** Those with an id after this one ("": from the first), in order of id: to go through all of them. */
  page(after: PlacementId | '', most: number): Promise<Placement[]>;
  /** Of many at once: they are planned together, by `planUnplanned`. */
  commitUnplanned(next: PlacementRecord, expectedVersion: number): Promise<boolean>;
  /** Plans what such commits, and those cut short, have left unplanned; answers of how many placements. */
  planUnplanned(): Promise<number>;
}

export interface Schools extends DecisionStore<SchoolRecord, SchoolId> {
  /** Whole, those with an id after this one ("": from the first), in order of id: to go through all of them. */
  readonly records: (after: SchoolId | '', most: number) => Promise<readonly SchoolRecord[]>;
  byId(id: SchoolId): Promise<School | null>;
  /** The school whose people are in this tenant. */
  byTenant(tenantId: string): Promise<School | null>;
}

export interface WeekSheets extends DecisionStore<WeekSheet, SheetId> {
  /** Every stored week of these placements, without history, in order of placement and week. */
  summaries(placementIds: readonly PlacementId[]): Promise<WeekSummary[]>;
  /** Sheets of these placements with lines that this source stored, in order of week. */
  touchedBy(placementIds: readonly PlacementId[], source: string): Promise<SheetId[]>;
  /** Sheets of these placements with their history in which something happened since then, in order of placement and week. */
  changedSince(placementIds: readonly PlacementId[], since: Date): Promise<readonly WeekSheet[]>;
  /** Every sheet of a placement with its history, in order of week. */
  ofPlacement(placementId: PlacementId): Promise<readonly WeekSheet[]>;
}

export interface Leaves extends DecisionStore<LeaveRequest, LeaveId> {
  /** In order of student, then of first day, then of id. */
  ofStudents(studentIds: readonly PersonId[]): Promise<LeaveRequest[]>;
}

/** What students reported sick, one record a student. */
export interface Sicknesses extends DecisionStore<SickRecord, PersonId> {
  /** Those of which the last period is open, of students after this one ("": from the first), in order of student. */
  open(after: PersonId | '', most: number): Promise<SickRecord[]>;
}

/** How missed hours are made up, one plan a placement. */
export type MakeUpPlans = DecisionStore<MakeUpPlan, PlacementId>;

export interface ShownCards {
  put(card: ShownCard): Promise<void>;
  ofSubject(subject: string): Promise<ShownCard[]>;
  /** It cannot be changed any more; a newer card of the subject stays. */
  forget(card: ShownCard): Promise<void>;
}

/** What features are handed. */
export interface Ports {
  readonly clock: Clock;
  readonly log: Log;
  readonly people: People;
  readonly speakers: Speakers;
  readonly placements: Placements;
  readonly schools: Schools;
  readonly sheets: WeekSheets;
  readonly leaves: Leaves;
  readonly sicknesses: Sicknesses;
  readonly makeUpPlans: MakeUpPlans;
  readonly goals: GoalsOfPlacements;
  readonly judgements: Judgements;
  readonly endings: Endings;
  readonly papers: PapersOfPlacements;
  readonly paperFiles: PaperFiles;
  readonly reflections: ReflectionsOfPlacements;
  readonly reportFiles: ReportFiles;
  readonly virusScan: VirusScan;
  readonly talks: TalksOfPlacements;
  readonly availabilities: Availabilities;
  readonly chats: Chats;
  readonly shown: ShownCards;
  readonly rhythms: Rhythms;
  readonly digests: Digests;
  readonly schoolCounts: SchoolCounts;
  readonly notices: Notices;
  readonly pace: Pace;
  readonly keeping: Keeping;
  readonly tombstones: Tombstones;
  readonly looks: Looks;
  readonly roots: Roots;
  readonly proven: Proven;
  readonly mailOut: MailOut;
  readonly links: DownloadLinks;
  readonly mailLinks: MailLinks;
  readonly members: Members;
  readonly doubts: AccountsInDoubt;
  readonly sentFiles: SentFiles;
  readonly officeFiles: OfficeFiles;
  readonly imports: WaitingImports;
  /** Whether mail is a way to people here at all. */
  readonly sendsMail: boolean;
  readonly files: StatementFiles;
  readonly signer: StatementSigner;
  readonly calendarFile: CalendarFiles;
  /** Where a browser finds the bot: "https://bpv.example.com", without a slash at its end. */
  readonly publicUrl: () => string;
  /** Wakes the sender: a decision has left something in an outbox; `made`: what that is, where it is known. */
  readonly kick: (made?: readonly Notice[]) => void;
}

/** Who asks, by which turn, and when: what every feature is handed beside the request. */
export interface Asked {
  readonly person: Person;
  readonly chat: Chat;
  /** One source, one effect: the id of the message, of the press, or of the question that was answered. */
  readonly source: string;
  readonly way: Way;
  readonly at: Date;
  readonly now: Moment;
  /** A cause of illness stood in the message; the answer says that it was not kept. */
  readonly healthDropped: boolean;
  /**
   * Called when something has been stored: from here on "er is niets opgeslagen" would not be true. "in-part": more of
   * the same act is to come, so "het is opgeslagen" would not be true either.
   */
  readonly stored: (how?: 'in-part') => void;
  /** What was done just before for the sake of this, to be said with it. */
  readonly before?: readonly string[];
}

/** Something that happens without being asked. It asks what is due and not yet done, never what time it is. */
export interface Scheduled {
  readonly name: string;
  /** Five fields, Europe/Amsterdam. */
  readonly cron: string;
  run(ports: Ports): Promise<void>;
  /**
   * When there is something to do next, where that is not the cron's to say: `run` at that time does it, and the cron
   * only says how often it is looked. The movable clock goes from one such time to the next.
   */
  next?(ports: Ports): Promise<Date | null>;
}
