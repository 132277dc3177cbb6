/**
 * What is known of the file (dossier) of one placement, gathered from all that is kept of it: its steps and what is missing
 * for its completion follow from this alone [Dossier, Wanneer heb je de bpv met een voldoende afgesloten].
 */
import type { Day } from '../calendar/day.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { ContactKind } from '../school/school.js';
import type { ContactMoment } from '../talks/contact-moments.js';
import type { TalkId } from '../talks/talks.js';

/** voldoende, onvoldoende */
export const RESULTS = ['sufficient', 'insufficient'] as const;
export type Result = (typeof RESULTS)[number];

/** Papers that a step or the completion asks for: reflectieverslag, BPV-opdracht, geheimhoudingsverklaring, checklist kerntaken. */
export type AskedPaper = 'reflection-report' | 'assignment' | 'confidentiality' | 'core-tasks';

/** Whole minutes. `signed`, `submitted` and `written` are apart, and all on days that count [2.1]. */
export interface HoursOfFile {
  readonly signed: number;
  /** Handed in: they wait for a signature. */
  readonly submitted: number;
  /** Not handed in, or sent back. */
  readonly written: number;
  /** What the POK says; with hours that carry over what the first POK of them said, see `hoursToMake`. */
  readonly toMake: number;
  /** On days before the POK, or without one. */
  readonly notCounting: number;
  /** Signed at a placement that ended early, and decided to carry over to this one [2.10]. */
  readonly carriedOver: number;
  /** How many weeks are over and not handed in: with hours or with working days, also where nothing was written at all. */
  readonly toHandIn: number;
  /** The last day of the oldest of them; null where there is none. */
  readonly toHandInSince: Day | null;
  /** How many weeks wait for a signature. */
  readonly unsigned: number;
  /** When the oldest of the weeks that wait for a signature was handed in; null where none does. */
  readonly unsignedSince: Day | null;
}

export interface GoalsOfFile {
  /** Those that were sent, agreed to or judged. */
  readonly sent: number;
  readonly approved: number;
  /** On which day one was last sent, and last agreed to. */
  readonly lastSent: Day | null;
  readonly lastApproved: Day | null;
  /** On which days goals were judged in a talk. */
  readonly judgedOn: readonly Day[];
}

/** A call or talk of the placement's plan, with what became of it. */
export interface TalkOfFile extends Pick<ContactMoment, 'from' | 'until' | 'remindOn'> {
  readonly kind: ContactKind;
  /** Null as long as nothing is known of it. */
  readonly id: TalkId | null;
  readonly planned: Day | null;
  readonly held: Day | null;
  /** Whose preparation form is in. */
  readonly forms: readonly ('student' | 'trainer')[];
}

export interface PaperOfFile {
  readonly kind: AskedPaper;
  readonly on: Day;
  /** Null as long as nobody judged it. */
  readonly judged: Result | null;
}

/** The final judgement of the BPV-docent as it stands, and what the SLB'er has recorded after it. */
export interface JudgementOfFile {
  readonly result: Result;
  readonly discussedOn: Day;
  /** Of the attitude at work (beroepshouding); null where it was not judged. */
  readonly attitude: Result | null;
}

export interface FileFacts {
  readonly placement: Pick<Placement, 'id' | 'year' | 'period' | 'pok' | 'judgement' | 'company'> & {
    readonly people: Readonly<Record<'student' | 'trainer' | 'teacher' | 'coach', PersonId>>;
  };
  readonly hours: HoursOfFile;
  /**
   * Decided of an early ending [2.10]; null where nothing was, also while it is only asked for. `until`: its last day,
   * as long as that is not over.
   */
  readonly ended: { readonly carriesOver: boolean; readonly until: Day | null } | null;
  /** The student said whether they are or were employed there. */
  readonly isEmploymentKnown: boolean;
  readonly goals: GoalsOfFile;
  readonly work: 'none' | 'sent' | 'returned' | 'agreed';
  /** In order of time. */
  readonly talks: readonly TalkOfFile[];
  /** Who plans them, as the school has it. */
  readonly planner: 'student' | 'teacher';
  /**
   * At two addresses in year 2 the BPV-docent may allow the halfway talk at one and the final talk at the other: which of
   * the two is held here [Tweede adres]. Null: both.
   */
  readonly only: 'halfway' | 'final' | null;
  readonly papers: readonly PaperOfFile[];
  readonly judgement: JudgementOfFile | null;
  readonly completeOn: Day | null;
  readonly markedOn: Day | null;
  /** Whether it runs beside another placement of the same year that began earlier [Tweede adres]. */
  readonly isSecond: boolean;
  /** A place in a next leerjaar is known. */
  readonly hasNextPlace: boolean;
}

/** What is signed at the placement, with what carries over to it. */
export function hoursThatCount({ signed, carriedOver }: Pick<HoursOfFile, 'signed' | 'carriedOver'>): number {
  return signed + carriedOver;
}

export const talkOf = ({ talks }: Pick<FileFacts, 'talks'>, kind: ContactKind): TalkOfFile | undefined =>
  talks.find((talk) => talk.kind === kind);

export const paperOf = ({ papers }: Pick<FileFacts, 'papers'>, kind: AskedPaper): PaperOfFile | undefined =>
  papers.find((paper) => paper.kind === kind);
