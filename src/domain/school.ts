/** What a school decides for itself: data, never a constant in a rule. */
import type { Period, Week, Weekday } from './day.js';
import type { ClockTime } from './moment.js';
import type { SchoolId } from './people.js';

/** A werkproces of the programme: "B1-K1-W4", "Sluit aan". */
export interface WorkProcess {
  readonly code: string;
  readonly title: string;
}

export interface School {
  readonly id: SchoolId;
  readonly name: string;
  /** Tenants whose people may talk to the bot. */
  readonly tenantIds: readonly string[];
  /** School holidays by name [2.4]. */
  readonly holidays: readonly (Period & { readonly name: string })[];
  /** Weeks in which school goes before BPV [2.5]. */
  readonly themeWeeks: readonly Week[];
  /** Per leerjaar: days with lessons, and the terugkomdag of year 3. */
  readonly lessonDays: Readonly<Record<1 | 2 | 3, readonly Weekday[]>>;
  /** What a day of lessons counts for where school is work too: at 16 and 17. */
  readonly minutesPerLessonDay: number;
  /** No work on Sunday after this time [year 1; the school applies it to all]. */
  readonly sundayUntil: ClockTime;
  /** Working days after which the trainer is reminded of an unsigned week, and after which the teacher hears. */
  readonly unsigned: { readonly remindAfter: number; readonly tellTeacherAfter: number };
  /** Whether leave also needs the advice committee, and who answers for it [2.6]. */
  readonly leaveCommittee: readonly string[];
  readonly workProcesses: readonly WorkProcess[];
  /** Who can add people, as the bot tells a stranger. */
  readonly office: { readonly name: string; readonly mail: string; readonly phone: string };
}
