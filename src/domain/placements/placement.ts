/** A BPV-plaats: one student at one leerbedrijf for one school year [2.1, Tweede adres, 2.10]. */
import type { Day, Period, Weekday } from '../calendar/day.js';
import type { ClockTime } from '../calendar/moment.js';
import type { PersonId, SchoolId } from '../people/people.js';
import type { ContactKind } from '../school/school.js';

export type PlacementId = string & { readonly __placementId: never };

/** Who guides a student at a placement: praktijkopleider, werkbegeleider, BPV-docent, SLB'er. */
export const GUIDES = ['trainer', 'mentor', 'teacher', 'coach'] as const;
export type Guide = (typeof GUIDES)[number];

/** Who takes over from whom in which role. */
export interface Replacement {
  readonly role: Guide;
  readonly was: PersonId;
  readonly becomes: PersonId;
}

/** One that is still to come: from which day, by whom it was recorded, and by which act. */
export interface Handover extends Replacement {
  readonly from: Day;
  readonly by: PersonId;
  readonly source: string;
}

/** nee, ja nu, vroeger wel */
export const EMPLOYMENT_ANSWERS = ['no', 'is', 'was'] as const;
export type EmploymentAnswer = (typeof EMPLOYMENT_ANSWERS)[number];

/** A version of the POK: what it says from which day on, who recorded it when (ISO instant), and whether it was signed anew. */
export interface AgreedTerms {
  readonly from: Day;
  readonly minutesToMake: number;
  readonly period: Period;
  readonly signed: boolean;
  readonly by: PersonId;
  readonly at: string;
}

export interface Placement {
  readonly id: PlacementId;
  readonly schoolId: SchoolId;
  readonly studentId: PersonId;
  readonly company: { readonly name: string; readonly address: string; readonly phone: string | null };
  readonly trainerId: PersonId;
  readonly teacherId: PersonId;
  readonly coachId: PersonId;
  /** werkbegeleider: guides at the company beside the praktijkopleider, where there is one [Rol en taak leerbedrijf]. */
  readonly mentorId?: PersonId;
  /** overeenkomstnummer: the number of its POK in the system that the office's files come from. */
  readonly agreement?: string;
  /** The opleiding, and the leerbedrijf as SBB knows it: text, as zeros at their front belong to them. */
  readonly crebo?: string;
  readonly companyId?: string;
  readonly kvk?: string;
  /** Of a keuzedeel: "K0067". */
  readonly elective?: string;
  /** ontwikkelingsgericht, kwalificerend */
  readonly judgement?: 'developmental' | 'qualifying';
  /** leerjaar */
  readonly year: 1 | 2 | 3;
  /** "2026-2027" */
  readonly schoolYear: string;
  /** Minutes to make, as the POK says. */
  readonly minutesToMake: number;
  /** First and last day; an early ending moves `until` [2.10]. */
  readonly period: Period;
  /** The day the signed POK was handed in: hours count from that day on [2.1]. Null: not in yet. */
  readonly pok: Day | null;
  /** What was recorded of it, the last one at the end. */
  readonly pokHistory?: readonly PokRecord[];
  /** Agreed working days with the minutes planned on each; what is missed in sickness is counted from it. */
  readonly plannedMinutes: Readonly<Partial<Record<Weekday, number>>>;
  /** When work usually starts, for "before working hours start" [2.3]. */
  readonly usualStart: ClockTime;
  /** Whether the student is or was employed there, as they said it when (ISO instant): of the student and the BPV-bureau alone. */
  readonly employment?: { readonly answer: EmploymentAnswer; readonly at: string; readonly by: PersonId };
  /** Calls and talks that were held, in order. */
  readonly held?: readonly { readonly kind: ContactKind; readonly on: Day }[];
  /** The versions of the POK after its first, the last one at the end. */
  readonly agreed?: readonly AgreedTerms[];
  /** Who takes over later; one that has come is taken off. */
  readonly handovers?: readonly Handover[];
  /** Ended early [2.10]: its last day as it was planned, and whether its hours carry over to a next placement. */
  readonly ended?: { readonly planned: Day; readonly carriesOver: boolean };
  /** The day on which its file was closed: from then on nobody is asked or told of it. */
  readonly closed?: Day;
}

/** Whether goals, forms and papers are still asked for there: not once it was decided that it ends early, or its file is closed. */
export const isGoingOn = ({ ended, closed }: Pick<Placement, 'ended' | 'closed'>): boolean =>
  ended === undefined && closed === undefined;

/** Where it stands who guides in a role. */
export const FIELD_OF_GUIDE = {
  trainer: 'trainerId',
  mentor: 'mentorId',
  teacher: 'teacherId',
  coach: 'coachId',
} as const satisfies Readonly<Record<Guide, keyof Placement>>;
type Guided = Pick<Placement, (typeof FIELD_OF_GUIDE)[Guide]>;

/** Undefined: it has no werkbegeleider. */
export const guideOf = (role: Guide, placement: Guided): PersonId | undefined => placement[FIELD_OF_GUIDE[role]];

/** Which roles somebody has in a placement. */
export const rolesOf = (id: PersonId, placement: Guided): Guide[] =>
  GUIDES.filter((role) => guideOf(role, placement) === id);

/** Who recorded the POK when (ISO instant), and by which press. */
export interface PokRecord {
  readonly pok: Day | null;
  readonly by: PersonId;
  readonly at: string;
  readonly source: string;
}

/** How often the POK was recorded: what a form of it was drawn from. */
export function pokVersion({ pokHistory = [] }: Placement): number {
  return pokHistory.length;
}

/** Whether hours of that day count once signed: from the day the POK was handed in [2.1]. */
export function countsOn(placement: Placement, day: Day): boolean {
  return placement.pok !== null && day >= placement.pok;
}

/** Whose reminders and digests rest on this placement. */
export function peopleToPlan(
  placement: Pick<Placement, 'schoolId' | 'studentId' | 'trainerId' | 'teacherId' | 'coachId'>,
): { readonly id: PersonId; readonly schoolId: SchoolId; readonly kind: 'student' | 'staff' }[] {
  const { schoolId, studentId, trainerId, teacherId, coachId } = placement;
  const staff = [...new Set([trainerId, teacherId, coachId])];
  return [
    { id: studentId, schoolId, kind: 'student' },
    ...staff.map((id) => ({ id, schoolId, kind: 'staff' as const })),
  ];
}
