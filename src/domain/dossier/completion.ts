/**
 * What is missing before a placement is concluded with a voldoende, by name and by whose it is [Wanneer heb je de bpv met
 * een voldoende afgesloten]. The last check of student and SLB'er shows it, and a file with nothing missing is complete.
 */
import { hoursThatCount, paperOf, talkOf, type FileFacts } from './file-facts.js';
import type { PlacementId } from '../placements/placement.js';
import type { Day } from '../calendar/day.js';

/** Whose it is to do. */
export type Owner = 'student' | 'trainer' | 'teacher' | 'coach';

export type Missing = { readonly of: Owner } & (
  | { readonly what: 'pok' }
  /** Whole minutes: not written at all, written and not handed in, or handed in and not signed. */
  | { readonly what: 'hours' | 'hours-to-hand-in' | 'hours-to-sign'; readonly minutes: number }
  /** Of what ended early: its last day, which is to come; and how many weeks lie open, whatever counts of them. */
  | { readonly what: 'last-days'; readonly until: Day }
  | { readonly what: 'weeks-to-hand-in' | 'weeks-to-sign'; readonly weeks: number }
  /** Not handed in; or `not-yet`: handed in, and judged not voldoende yet. */
  | { readonly what: 'reflection-report' | 'confidentiality' | 'assignments'; readonly why?: 'not-yet' }
  /** The evaluation is at least voldoende: each of what it lacks. */
  | { readonly what: 'evaluation'; readonly why: EvaluationLacks; readonly talk: 'halfway' | 'final' }
  /** Its kind asks for a judgement of the attitude at work. */
  | { readonly what: 'attitude' }
  /** The other address of the same year lacks something of its own [Tweede adres]. */
  | { readonly what: 'other-address'; readonly placement: PlacementId; readonly company: string }
);

/** The talk has to be planned, be prepared by one of them, be held; or it is to be judged; or was judged onvoldoende. */
export type EvaluationLacks = 'plan' | 'student-form' | 'trainer-form' | 'talk' | 'judgement' | 'insufficient';

/**
 * @param others files of the other addresses of the same student, each with its own conditions
 * @returns in the order in which they are done; none where it is complete
 */
export function missingFor(file: FileFacts, others: readonly FileFacts[] = []): readonly Missing[] {
  const beside = others.filter((other) => other.placement.id !== file.placement.id && other.ended === null);
  const elsewhere = beside.filter((other) => ownConditions(other, [file]).length > 0);
  return [
    ...ownConditions(file, beside),
    // What ended early owes nothing to what goes on elsewhere.
    ...(file.ended ? [] : elsewhere).map(({ placement }): Missing => ({
      ...{ of: 'student', what: 'other-address' },
      ...{ placement: placement.id, company: placement.company.name },
    })),
  ];
}

function ownConditions(file: FileFacts, beside: readonly FileFacts[]): readonly Missing[] {
  if (file.ended) return leftOfEnded(file, file.ended);
  const { placement, isSecond } = file;
  return [
    ...(placement.pok === null ? [{ of: 'student', what: 'pok' } as const] : []),
    ...(isSecond ? missingPaper(file, 'confidentiality') : []),
    ...missingHours(file),
    ...(file.only === 'halfway' ? [] : missingPaper(file, 'reflection-report')),
    ...missingOfQualifying(file),
    ...missingEvaluation(file, beside),
  ];
}

/** Ended early, no more hours are asked for; those until its last day are handed in and signed all the same, and stand on a POK. */
function leftOfEnded({ placement, hours }: FileFacts, { until }: NonNullable<FileFacts['ended']>): readonly Missing[] {
  const { signed, submitted, written, notCounting, toHandIn, unsigned } = hours;
  const hasHours = signed + submitted + written + notCounting > 0;
  return [
    ...(placement.pok === null && (hasHours || until) ? [{ of: 'student', what: 'pok' } as const] : []),
    ...(until ? [{ of: 'student', what: 'last-days', until } as const] : []),
    ...(toHandIn > 0 ? [{ of: 'student', what: 'weeks-to-hand-in', weeks: toHandIn } as const] : []),
    ...(unsigned > 0 ? [{ of: 'trainer', what: 'weeks-to-sign', weeks: unsigned } as const] : []),
  ];
}

/** As many of each as the total lacks: what is over the hours to make need not be signed for it. */
function missingHours({ hours }: FileFacts): readonly Missing[] {
  let short = Math.max(0, hours.toMake - hoursThatCount(hours));
  const part = (minutes: number): number => {
    const taken = Math.min(short, minutes);
    short -= taken;
    return taken;
  };
  const [toSign, toHandIn] = [part(hours.submitted), part(hours.written)];
  return [
    ...(short > 0 ? [{ of: 'student', what: 'hours', minutes: short } as const] : []),
    ...(toHandIn > 0 ? [{ of: 'student', what: 'hours-to-hand-in', minutes: toHandIn } as const] : []),
    ...(toSign > 0 ? [{ of: 'trainer', what: 'hours-to-sign', minutes: toSign } as const] : []),
  ];
}

/** One that was judged not voldoende yet is asked for anew. */
function missingPaper(file: FileFacts, kind: 'reflection-report' | 'confidentiality'): readonly Missing[] {
  const paper = paperOf(file, kind);
  if (!paper) return [{ of: 'student', what: kind }];
  return paper.judged === 'insufficient' ? [{ of: 'student', what: kind, why: 'not-yet' }] : [];
}

/** The assignments are done: in, and none of them judged onvoldoende. With the final talk elsewhere they are judged there. */
function missingOfQualifying(file: FileFacts): readonly Missing[] {
  if (file.placement.judgement !== 'qualifying' || file.only === 'halfway') return [];
  const assignments = file.papers.filter(({ kind }) => kind === 'assignment');
  const isNotYet = assignments.some(({ judged }) => judged === 'insufficient');
  const isAttitudeLacking = file.judgement !== null && file.judgement.attitude === null;
  return [
    ...(assignments.length === 0 ? [{ of: 'student', what: 'assignments' } as const] : []),
    ...(isNotYet ? [{ of: 'student', what: 'assignments', why: 'not-yet' } as const] : []),
    ...(isAttitudeLacking ? [{ of: 'teacher', what: 'attitude' } as const] : []),
  ];
}

function missingEvaluation(file: FileFacts, beside: readonly FileFacts[]): readonly Missing[] {
  const talk = file.only === 'halfway' ? 'halfway' : 'final';
  const lacks =
    file.only === 'halfway'
      ? [...talkLacks(file, 'halfway'), ...judgementLacks(beside.find(({ only }) => only === 'final'))]
      : evaluationLacks(file);
  return lacks.map((why) => ({ of: why === 'plan' ? file.planner : ownerOf(why), what: 'evaluation', why, talk }));
}

/** Judged is judged: a talk that nobody recorded is not asked for then, one that was planned is ticked or called off. */
function evaluationLacks(file: FileFacts): readonly EvaluationLacks[] {
  const judgement = judgementLacks(file);
  if (file.judgement === null) return [...talkLacks(file, 'final'), ...judgement];
  const talk = talkOf(file, 'final');
  const isOpen = talk !== undefined && talk.planned !== null && talk.held === null;
  return [...(isOpen && judgement.length === 0 ? ['talk' as const] : []), ...judgement];
}

/** Of who holds only the halfway talk here the judgement is the one of the other address. */
function judgementLacks(file: FileFacts | undefined): readonly EvaluationLacks[] {
  if (!file?.judgement) return ['judgement'];
  const { result, attitude } = file.judgement;
  return result === 'insufficient' || attitude === 'insufficient' ? ['insufficient'] : [];
}

/** All that is to be done until it was held. */
function talkLacks(file: FileFacts, kind: 'halfway' | 'final'): readonly EvaluationLacks[] {
  const talk = talkOf(file, kind);
  if (!talk || talk.held) return [];
  return [
    ...(talk.planned ? [] : ['plan' as const]),
    ...(talk.forms.includes('student') ? [] : ['student-form' as const]),
    ...(talk.forms.includes('trainer') ? [] : ['trainer-form' as const]),
    'talk',
  ];
}

function ownerOf(lacks: Exclude<EvaluationLacks, 'plan'>): Owner {
  switch (lacks) {
    case 'student-form':
      return 'student';
    case 'trainer-form':
      return 'trainer';
    case 'talk':
    case 'judgement':
    case 'insufficient':
      return 'teacher';
  }
}
