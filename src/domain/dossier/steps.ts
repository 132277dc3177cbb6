/**
 * The steps of a file by leerjaar and period, and how each stands for who has to take it [Dossier]: all of it follows from
 * what is known. What nothing is kept of (talking it over in lessons, weekly contact) is no step.
 */
import type { Day } from '../calendar/day.js';
import { missingFor, type Owner } from './completion.js';
import type { FileFacts } from './file-facts.js';
import type { NumberedPeriod } from './periods-of-file.js';
import type { FileTerms } from '../school/school.js';
import { plannedSteps, type PlannedStep, type StepKind } from './step-plan.js';

/** Done; to be done now; its last day has gone by; to be done from a later day on. */
export type StepState = 'done' | 'due' | 'late' | 'later';

export interface Step {
  readonly kind: StepKind;
  readonly of: Owner;
  /** Before the placement, else in which of the year's periods: "1.4" is year 1, period 4. */
  readonly when: 'before' | number;
  readonly from: Day;
  readonly until: Day;
  readonly state: StepState;
  /** On which day, where that is known of what was done or is agreed for later. */
  readonly on: Day | null;
  /** Somebody else, or an earlier step, is first. */
  readonly waits: boolean;
  /** Of hours: how many weeks lie open; else 0. */
  readonly weeks: number;
}

/**
 * In order of time. Of a placement that ended early only what is left of its hours.
 *
 * @param others files of the other addresses of the same student
 */
export function stepsOf(file: FileFacts, { periods, today, others, terms }: StepContext): readonly Step[] {
  const context = { periods, terms, lacks: missingFor(file, others) };
  return plannedSteps(file, context)
    .map((step) => ({ ...standing(step, today), when: whenOf(step, file, periods) }))
    .sort((a, b) => orderOf(a.until, b.until));
}

export interface StepContext {
  readonly periods: readonly NumberedPeriod[];
  readonly today: Day;
  readonly others: readonly FileFacts[];
  readonly terms: FileTerms;
}

/** The one to take next: what is late, the longest first; else what is due; else what comes. Null: nothing is left. */
export function nextStep(steps: readonly Step[], of: Owner): Step | null {
  const own = steps.filter((step) => step.of === of);
  const first = (state: StepState): Step | undefined => own.find((step) => step.state === state);
  const later = own.filter(({ state }) => state === 'later').sort((a, b) => orderOf(a.from, b.from))[0];
  return first('late') ?? first('due') ?? later ?? null;
}

function standing({ done, waits = false, weeks = 0, ...step }: PlannedStep, today: Day): Omit<Step, 'when'> {
  return { ...step, waits, weeks, state: stateOf({ done, waits, from: step.from, until: step.until }, today) };
}

function stateOf(
  { done, waits, from, until }: Pick<PlannedStep, 'done' | 'from' | 'until'> & { readonly waits: boolean | undefined },
  today: Day,
): StepState {
  if (done) return 'done';
  if (waits || today < from) return 'later';
  return today <= until ? 'due' : 'late';
}

function whenOf(
  { kind, until }: PlannedStep,
  { placement }: FileFacts,
  periods: readonly NumberedPeriod[],
): Step['when'] {
  if (until < placement.period.from || BEFORE.has(kind)) return 'before';
  const within = periods.find((period) => until <= period.until) ?? periods.at(-1);
  return within?.n ?? 'before';
}

/** They belong to the start also where they may be done in the first days. */
const BEFORE: ReadonlySet<StepKind> = new Set([
  ...(['pok', 'employment', 'confidentiality', 'goals', 'agree-goals'] as const),
  ...(['work-agreements', 'agree-work', 'first-contact'] as const),
]);

const orderOf = (a: Day, b: Day): number => (a === b ? 0 : a < b ? -1 : 1);
