/** Who there are, and how they belong together [guide: Betrokkenen]. */
import type { Day } from '../calendar/day.js';

export type PersonId = string & { readonly __personId: never };
export type SchoolId = string & { readonly __schoolId: never };

/** student, praktijkopleider, werkbegeleider, BPV-docent, SLB'er, BPV-bureau. One person can hold several. */
export const ROLES = ['student', 'trainer', 'mentor', 'teacher', 'coach', 'office'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly id: PersonId;
  readonly schoolId: SchoolId;
  /** Microsoft Entra tenant and object id: the only thing by which a sender is known. Null: not in Teams. */
  readonly teams: { readonly tenantId: string; readonly objectId: string } | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly mail: string | null;
  readonly phone: string | null;
  /** For the working-time limits of 16- and 17-year-olds; null where the office did not fill it in. */
  readonly born: Day | null;
  /** studentnummer or code of staff: text, as zeros at its front belong to it. */
  readonly number?: string;
  /** False: they are known, should they turn up in Teams, but nobody expects them there. Left out: who is in Teams is. */
  readonly expectedInTeams?: boolean;
  /** What Teams calls them by (user principal name), where it is not their mail address. */
  readonly teamsName?: string;
}

export const isExpectedInTeams = ({ teams, expectedInTeams }: Pick<Person, 'teams' | 'expectedInTeams'>): boolean =>
  expectedInTeams ?? teams !== null;
