/** What the documents of a student come to as the file of one placement. */
import { periodOf, type Day, type Week } from '../calendar/day.js';
import { momentOf, type ClockTime } from '../calendar/moment.js';
import type { Goals } from '../goals/goals.js';
import { isLeftAlone, weeksToHandIn, type StudentFacts } from '../hours/hours-to-fill-in.js';
import { leaveDaysOf } from '../leave/leave.js';
import type { Placement } from '../placements/placement.js';
import { progressOf } from '../placements/progress.js';
import type { School } from '../school/school.js';
import { USUAL_TALK_SETTINGS } from '../school/talk-settings.js';
import { contactMoments } from '../talks/contact-moments.js';
import { SIDES, type Talks } from '../talks/talks.js';
import type { WeekSummary } from '../weeks/week-sheet.js';
import { hoursToMake } from './carried-over.js';
import type { FileFacts, GoalsOfFile, HoursOfFile, JudgementOfFile, TalkOfFile } from './file-facts.js';
import type { Papers } from './papers.js';
import { papersOfFile } from './papers-of-file.js';
import type { Judgement } from './judgement.js';

/** `placements`: all of one student; of the rest, whatever there is of those. */
export interface FileDocuments {
  readonly placements: readonly Placement[];
  readonly summaries: readonly WeekSummary[];
  readonly goals: readonly Goals[];
  readonly papers: readonly Papers[];
  readonly talks: readonly Talks[];
  readonly judgements: readonly Judgement[];
  readonly school: School;
  /** Days off of the student. Null: of no consequence, as only weeks that were written in are looked at. */
  readonly daysOff: Pick<StudentFacts, 'leaveDays' | 'sickDays' | 'notWorked'> | null;
  readonly today: Day;
}

export function fileOf(placement: Placement, documents: FileDocuments): FileFacts {
  const { placements, goals, judgements } = documents;
  const { id, year, period, pok, company, studentId, trainerId, teacherId, coachId, judgement: kind } = placement;
  const own = goals.find((one) => one.id === id);
  const judged = judgements.find((one) => one.id === id);
  return {
    placement: {
      ...{ id, year, period, pok, company, ...(kind && { judgement: kind }) },
      people: { student: studentId, trainer: trainerId, teacher: teacherId, coach: coachId },
    },
    hours: hoursOf(placement, documents),
    ended: placement.ended
      ? { carriesOver: placement.ended.carriesOver, until: period.until >= documents.today ? period.until : null }
      : null,
    isEmploymentKnown: placement.employment !== undefined,
    goals: goalsOf(own),
    work: own?.work?.state ?? 'none',
    ...talksOf(placement, documents),
    planner: (documents.school.talks ?? USUAL_TALK_SETTINGS).planner,
    papers: papersOfFile(documents.papers.find((one) => one.id === id) ?? { papers: [] }),
    judgement: judged?.judgement ? judgementOf(judged.judgement) : null,
    completeOn: judged?.completed ? dayOf(judged.completed.at) : null,
    markedOn: judged?.marked?.on ?? null,
    isSecond: besideOf(placement, placements).some((other) => isBefore(other, placement)),
    hasNextPlace: placements.some(({ schoolYear }) => schoolYear > placement.schoolYear),
  };
}

/** Files of the other addresses of the same year, which run at the same time [Tweede adres]. */
export function besideOf<At extends Pick<Placement, 'id' | 'year' | 'schoolYear' | 'period'>>(
  { id, year, schoolYear, period }: At,
  placements: readonly At[],
): readonly At[] {
  return placements.filter(
    (other) =>
      other.id !== id &&
      other.year === year &&
      other.schoolYear === schoolYear &&
      other.period.from <= period.until &&
      other.period.until >= period.from,
  );
}

/** The first address is where it began; of two that began together, where the most hours are made. */
function isBefore(one: Placement, other: Placement): boolean {
  if (one.period.from !== other.period.from) return one.period.from < other.period.from;
  return one.minutesToMake === other.minutesToMake ? one.id < other.id : one.minutesToMake > other.minutesToMake;
}

function hoursOf(placement: Placement, documents: FileDocuments): HoursOfFile {
  const { placements, summaries } = documents;
  const signedAt = (one: Placement): number => progressOf([one], summaries).counted;
  const { counted: signed, submitted, written, notCounting } = progressOf([placement], summaries);
  const carried = hoursToMake(
    placement.id,
    placements.map((one) => ({ ...one, ended: one.ended ?? null, signed: signedAt(one) })),
  );
  const own = summaries.filter(({ placementId }) => placementId === placement.id);
  const waiting = own.flatMap(({ state, submittedAt }) =>
    state === 'submitted' && submittedAt !== null ? [dayOf(submittedAt)] : [],
  );
  const open = weeksLeft(placement, own, documents);
  return {
    ...{ signed, submitted, written, notCounting, ...carried },
    ...{ toHandIn: open.length, toHandInSince: open.map(endOf).sort()[0] ?? null },
    ...{ unsigned: own.filter(({ state }) => state === 'submitted').length, unsignedSince: waiting.sort()[0] ?? null },
  };
}

/** Of what ended early a week without a word is asked for as long as reminders go; after that only what was written. */
function weeksLeft(
  placement: Placement,
  summaries: readonly WeekSummary[],
  { daysOff, school, today }: FileDocuments,
): readonly { readonly week: Week }[] {
  const none = { leaveDays: leaveDaysOf([]), sickDays: new Set<Day>(), notWorked: new Set<Day>() };
  const facts = { placements: [placement], summaries, talks: [], school, ...(daysOff ?? none) };
  const { until } = placement.period;
  const onlyWritten = daysOff === null || (placement.ended !== undefined && isLeftAlone(placement, school, today));
  return weeksToHandIn(facts, { day: today, time: MIDNIGHT }).filter(
    ({ week, minutes }) => (endOf({ week }) < today || until < today) && (minutes > 0 || !onlyWritten),
  );
}

const MIDNIGHT = '00:00' as ClockTime;

const endOf = ({ week }: { readonly week: Week }): Day => periodOf(week).until;

function goalsOf(goals: Goals | undefined): GoalsOfFile {
  const { goals: all = [], history = [] } = goals ?? {};
  const days = (kind: 'sent' | 'approved' | 'judged'): Day[] =>
    history.flatMap(({ what, at }) => (what.kind === kind ? [dayOf(at)] : []));
  return {
    sent: all.filter(({ state, approved }) => approved !== null || state === 'sent').length,
    approved: all.filter(({ approved }) => approved !== null).length,
    lastSent: days('sent').at(-1) ?? null,
    lastApproved: days('approved').at(-1) ?? null,
    judgedOn: days('judged'),
  };
}

/** Each of the plan with the one of its kind that it became; what was left out here is held at the other address. */
function talksOf(placement: Placement, { school, talks: all }: FileDocuments): Pick<FileFacts, 'talks' | 'only'> {
  const known = all.find(({ id }) => id === placement.id)?.talks ?? [];
  const before = [...(placement.held ?? [])];
  const left = [...known];
  const takeFrom = <One extends { readonly kind: string }>(list: One[], kind: string): One | undefined => {
    const at = list.findIndex((one) => one.kind === kind);
    return at < 0 ? undefined : list.splice(at, 1)[0];
  };
  const talks = contactMoments(placement, school).flatMap((moment): TalkOfFile[] => {
    const { kind, from, until, remindOn } = moment;
    // From before talks were kept.
    const earlier = takeFrom(before, kind);
    const talk = earlier ? undefined : takeFrom(left, kind);
    if (talk?.state === 'waived') return [];
    const forms = SIDES.filter((side) => talk?.forms[side]?.isSent === true);
    const planned = talk?.state === 'planned' ? (talk.planned?.day ?? null) : null;
    return [
      { kind, from, until, remindOn, id: talk?.id ?? null, planned, held: earlier?.on ?? talk?.heldOn ?? null, forms },
    ];
  });
  const isWaived = (kind: string): boolean => known.some((talk) => talk.kind === kind && talk.state === 'waived');
  return { talks, only: isWaived('halfway') ? 'final' : isWaived('final') ? 'halfway' : null };
}

const judgementOf = ({ result, discussedOn, attitude }: JudgementOfFile): JudgementOfFile => ({
  ...{ result, discussedOn, attitude },
});

const dayOf = (at: string): Day => momentOf(new Date(at)).day;
