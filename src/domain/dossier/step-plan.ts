/** Which steps a file has, from when until when, and whether each is done: the table of the guide, line by line [Dossier]. */
import { addDays, type Day, type Period } from '../calendar/day.js';
import type { Missing, Owner } from './completion.js';
import { paperOf, talkOf, type FileFacts, type PaperOfFile, type TalkOfFile } from './file-facts.js';
import type { NumberedPeriod } from './periods-of-file.js';
import type { FileTerms } from '../school/school.js';
import { isWithoutStudent } from '../talks/talks.js';

export type StepKind =
  | 'pok'
  | 'employment'
  | 'confidentiality'
  | 'goals'
  | 'agree-goals'
  | 'work-agreements'
  | 'agree-work'
  | 'first-contact'
  | 'sheet'
  | 'sign'
  | 'call'
  | `plan-${TalkToPrepare}`
  | `form-${TalkToPrepare}`
  | TalkToPrepare
  | 'judge-goals'
  | 'new-goals'
  | 'agree-new-goals'
  | 'next-place'
  | 'reflection-report'
  | 'assignments'
  | 'last-check'
  | 'judgement'
  | 'complete'
  | 'mark';

/** Talks that are planned and prepared by forms. */
export type TalkToPrepare = 'trainer-talk' | 'halfway' | 'final';

export interface PlannedStep extends Period {
  readonly kind: StepKind;
  readonly of: Owner;
  readonly done: boolean;
  /** There is nothing to do yet: somebody else, or an earlier step, is first. */
  readonly waits?: boolean;
  /** Of hours: how many weeks lie open. */
  readonly weeks?: number;
  /** On which day, where that is known of what was done or is agreed for later. */
  readonly on: Day | null;
}

interface Context {
  readonly periods: readonly NumberedPeriod[];
  /** What the completion lacks. */
  readonly lacks: readonly Missing[];
  readonly terms: FileTerms;
}

export function plannedSteps(file: FileFacts, context: Context): readonly PlannedStep[] {
  if (file.ended) return ofEnded(file, context);
  return [
    ...beforeIt(file, context),
    ...sheetSteps(file),
    ...file.talks.flatMap((talk) =>
      isWithoutStudent(talk.kind) ? [callOf(talk, talk.kind)] : talkSteps(file, talk, talk.kind, context),
    ),
    ...goalsOnTheWay(file, context),
    ...nextPlace(file, context),
    ...papers(file, context),
    ...closing(file, context),
  ];
}

/** Of hours, for as far as there are: what was never begun is not asked for once its last day is over. */
function ofEnded(file: FileFacts, context: Context): readonly PlannedStep[] {
  const lacks = (what: Missing['what']): boolean => context.lacks.some((one) => one.what === what);
  const isOver = file.ended?.until === null;
  const sheets = sheetSteps(file).map((one) => ({
    ...one,
    done: isOver && !one.weeks,
    waits: one.kind === 'sign' && !one.weeks,
  }));
  return [
    ...beforeIt(file, context).filter(({ kind }) => kind === 'pok' && lacks('pok')),
    ...sheets,
    ...closing(file, context).filter(({ kind }) => kind === 'complete'),
  ];
}

function beforeIt(file: FileFacts, { terms: { beginDays } }: Context): readonly PlannedStep[] {
  const { period, pok } = file.placement;
  const early = { from: addDays(period.from, -beginDays), until: addDays(period.from, beginDays) };
  const first = { from: early.from, until: period.from };
  const { goals, work } = file;
  const confidentiality = paperOf(file, 'confidentiality');
  return [
    step('pok', 'student', first, pok !== null, pok),
    step('employment', 'student', early, file.isEmploymentKnown),
    ...(file.isSecond ? [handIn('confidentiality', first, confidentiality)] : []),
    step('goals', 'student', early, goals.sent > 0),
    after(goals.sent > 0, step('agree-goals', 'trainer', early, goals.approved > 0)),
    step('work-agreements', 'student', early, work === 'sent' || work === 'agreed'),
    after(work === 'sent', step('agree-work', 'trainer', early, work === 'agreed')),
  ];
}

/** Kept and signed every week: done as long as no week waits. */
function sheetSteps({ placement, hours }: FileFacts): readonly PlannedStep[] {
  const { from, until } = placement.period;
  const { toHandIn, toHandInSince, unsigned, unsignedSince, signed, submitted, written, notCounting } = hours;
  const isBegun = signed + submitted + written + notCounting > 0;
  const kept = { from, until: toHandInSince ? addDays(toHandInSince, DAYS_TO_SIGN) : until };
  const seen = { from, until: unsignedSince ? addDays(unsignedSince, DAYS_TO_SIGN) : until };
  return [
    { ...step('sheet', 'student', kept, isBegun && toHandIn === 0), weeks: toHandIn },
    { ...after(isBegun, step('sign', 'trainer', seen, isBegun && unsigned === 0)), weeks: unsigned },
  ];
}

/** Handed in and signed every week [2.7]. */
const DAYS_TO_SIGN = 7;

/** The BPV-docent's: at the start, and after some weeks [Contactmomenten]. */
function callOf({ held, from, until }: TalkOfFile, kind: 'call' | 'first-contact'): PlannedStep {
  return step(kind, 'teacher', { from, until }, held !== null, held);
}

/** Planned by the student, prepared by both, held by who is there; in the other one's absence the praktijkopleider holds it. */
function talkSteps(file: FileFacts, talk: TalkOfFile, kind: TalkToPrepare, { terms }: Context): readonly PlannedStep[] {
  if ((file.only === 'final' && kind === 'halfway') || (file.only === 'halfway' && kind === 'final')) return [];
  const { planned, held, from, until, remindOn, forms } = talk;
  const on = planned ?? from;
  const beforeIt = { from: addDays(on, -terms.formDays), until: planned ?? until };
  // Also where it was agreed for a day before the usual weeks.
  const itself = { from: planned !== null && planned < from ? planned : from, until: planned ?? until };
  const isOver = held !== null;
  return [
    step(
      `plan-${kind}`,
      kind === 'trainer-talk' ? 'student' : file.planner,
      { from: remindOn, until: from },
      isOver || planned !== null,
      planned,
    ),
    step(`form-${kind}`, 'student', beforeIt, forms.includes('student')),
    step(`form-${kind}`, 'trainer', beforeIt, forms.includes('trainer')),
    step(kind, kind === 'trainer-talk' ? 'trainer' : 'teacher', itself, isOver, held ?? planned),
    ...(kind === 'trainer-talk' ? [] : [goalsJudged(file, talk)]),
  ];
}

/** Goals are evaluated in it: as reached, or to be adjusted. */
function goalsJudged({ goals }: FileFacts, { from, until, held, planned }: TalkOfFile): PlannedStep {
  const of = held ?? planned;
  const start = of !== null && of < from ? of : from;
  const on = goals.judgedOn.find((day) => day >= start);
  return step('judge-goals', 'student', { from: start, until: of ?? until }, on !== undefined, on);
}

/** Year 2, period 3: goals or points to improve, agreed to by the praktijkopleider; year 3, period 2 the same [2.3, 3.2]. */
function goalsOnTheWay({ placement, goals, talks }: FileFacts, { periods, terms }: Context): readonly PlannedStep[] {
  const n = placement.year === 2 ? 3 : placement.year === 3 ? 2 : null;
  const period = periods.find((one) => one.n === n);
  const before = talks.find(({ kind }) => kind === 'halfway' || kind === 'trainer-talk');
  if (!period || !before) return [];
  // New ones may be made in the talk itself.
  const since = before.held ?? before.from;
  const early = { from: period.from, until: addDays(period.from, terms.lastDays) };
  const isAfter = (day: Day | null): boolean => day !== null && day >= since;
  const isSent = isAfter(goals.lastSent);
  return [
    step('new-goals', 'student', early, isSent),
    after(isSent, step('agree-new-goals', 'trainer', early, isAfter(goals.lastApproved))),
  ];
}

/** At the end of year 1 and in period 3 of year 2: look for the next place. */
function nextPlace({ placement, hasNextPlace }: FileFacts, { periods }: Context): readonly PlannedStep[] {
  if (placement.year === 3) return [];
  const period = placement.year === 1 ? periods.at(-1) : periods.find(({ n }) => n === 3);
  return period ? [step('next-place', 'student', period, hasNextPlace)] : [];
}

function papers(file: FileFacts, { periods, lacks, terms }: Context): readonly PlannedStep[] {
  const { placement, only } = file;
  const { until } = placement.period;
  const last = { from: periods.at(-1)?.from ?? addDays(until, -terms.lastDays), until };
  const report = paperOf(file, 'reflection-report');
  const assignments = !lacks.some(({ what }) => what === 'assignments');
  return [
    ...(only === 'halfway' ? [] : [handIn('reflection-report', last, report)]),
    ...(placement.judgement === 'qualifying' && only !== 'halfway'
      ? [step('assignments', 'student', last, assignments)]
      : []),
  ];
}

/** What was judged not voldoende yet is to be handed in anew. */
function handIn(kind: StepKind, when: Period, paper: PaperOfFile | undefined): PlannedStep {
  const isIn = paper !== undefined && paper.judged !== 'insufficient';
  return step(kind, 'student', when, isIn, isIn ? paper.on : null);
}

function closing(file: FileFacts, { lacks, terms }: Context): readonly PlannedStep[] {
  const { judgement, completeOn, markedOn, placement, only, ended } = file;
  const { until } = placement.period;
  const last = { from: addDays(until, -terms.lastDays), until };
  const ending = { from: last.from, until: addDays(until, terms.judgeDays) };
  const held = talkOf(file, 'final')?.held ?? null;
  const isFinalHere = only !== 'halfway' && ended === null;
  const isInsufficient = judgement?.result === 'insufficient';
  const isLeft = lacks.some(({ of }) => of === 'student');
  const judging = { from: held ?? addDays(until, 1), until: ending.until };
  const complete = step('complete', 'coach', ending, completeOn !== null, completeOn);
  const mark = step('mark', 'coach', ending, markedOn !== null, markedOn);
  return [
    step('last-check', 'student', last, completeOn !== null || !isLeft),
    ...(isFinalHere ? [step('judgement', 'teacher', judging, judgement !== null, judgement?.discussedOn)] : []),
    ...(isInsufficient ? [] : [after(lacks.length === 0, complete)]),
    ...(isFinalHere ? [after(completeOn !== null || isInsufficient, mark)] : []),
  ];
}

/** As long as what comes before is not so, it waits. */
const after = (isSo: boolean, one: PlannedStep): PlannedStep => (isSo ? one : { ...one, waits: true });

function step(kind: StepKind, of: Owner, { from, until }: Period, done: boolean, on: Day | null = null): PlannedStep {
  return { kind, of, from, until, done, on };
}
