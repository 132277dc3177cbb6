/**
 * What is missing before a placement is concluded with a voldoende, by name and by whose it is [Wanneer heb je de bpv met
 * een voldoende afgesloten]. The last check of student and SLB'er shows it, and a file with nothing missing is complete.
 */
import { hoursThatCount, paperOf, talkOf, type FileFacts } from './file-facts.js';
import type { PlacementId } from '../placements/placement.js';

/** Whose it is to do. */
export type Owner = 'student' | 'trainer' | 'teacher' | 'coach';

export type Missing = { readonly of: Owner } & (
  | { readonly what: 'pok' }
  /** Whole minutes: not written at all, written and not handed in, or handed in and not signed. */
  | { readonly what: 'hours' | 'hours-to-hand-in' | 'hours-to-sign'; readonly minutes: number }
  | { readonly what: 'reflection-report' | 'confidentiality' | 'assignments' }
  /** The evaluation is at least voldoende: how far it is. */
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
  if (file.ended) return openWeeks(file);
  const { placement, isSecond } = file;
  return [
    ...(placement.pok === null ? [{ of: 'student', what: 'pok' } as const] : []),
    ...(isSecond && !paperOf(file, 'confidentiality') ? [{ of: 'student', what: 'confidentiality' } as const] : []),
    ...missingHours(file),
    ...(paperOf(file, 'reflection-report') || file.only === 'halfway'
      ? []
      : [{ of: 'student', what: 'reflection-report' } as const]),
    ...missingOfQualifying(file),
    ...missingEvaluation(file, beside),
  ];
}

/** Ended early, no more hours are asked for; what was written down is signed all the same. */
function openWeeks({ hours: { submitted, written } }: FileFacts): readonly Missing[] {
  return [
    ...(written > 0 ? [{ of: 'student', what: 'hours-to-hand-in', minutes: written } as const] : []),
    ...(submitted > 0 ? [{ of: 'trainer', what: 'hours-to-sign', minutes: submitted } as const] : []),
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

/** The assignments are done: in, and none of them judged onvoldoende. With the final talk elsewhere they are judged there. */
function missingOfQualifying(file: FileFacts): readonly Missing[] {
  if (file.placement.judgement !== 'qualifying' || file.only === 'halfway') return [];
  const assignments = file.papers.filter(({ kind }) => kind === 'assignment');
  const areDone = assignments.length > 0 && assignments.every(({ judged }) => judged !== 'insufficient');
  const isAttitudeLacking = file.judgement !== null && file.judgement.attitude === null;
  return [
    ...(areDone ? [] : [{ of: 'student', what: 'assignments' } as const]),
    ...(isAttitudeLacking ? [{ of: 'teacher', what: 'attitude' } as const] : []),
  ];
}

function missingEvaluation(file: FileFacts, beside: readonly FileFacts[]): readonly Missing[] {
  const lacks = file.only === 'halfway' ? halfwayLacks(file, beside) : evaluationLacks(file);
  const talk = file.only === 'halfway' ? 'halfway' : 'final';
  return lacks ? [{ of: lacks === 'plan' ? file.planner : ownerOf(lacks), what: 'evaluation', why: lacks, talk }] : [];
}

/** Judged is judged: a talk whose day nobody recorded is no reason to ask for it then. */
function evaluationLacks(file: FileFacts): EvaluationLacks | null {
  const { judgement } = file;
  if (judgement?.result === 'insufficient' || judgement?.attitude === 'insufficient') return 'insufficient';
  if (judgement) return null;
  return talkLacks(file, 'final') ?? 'judgement';
}

/** The halfway talk is held here, and the judgement is the one of the other address. */
function halfwayLacks(file: FileFacts, beside: readonly FileFacts[]): EvaluationLacks | null {
  const here = talkLacks(file, 'halfway');
  if (here) return here;
  const final = beside.find(({ only }) => only === 'final');
  return final ? evaluationLacks(final) : 'judgement';
}

function talkLacks(file: FileFacts, kind: 'halfway' | 'final'): EvaluationLacks | null {
  const talk = talkOf(file, kind);
  if (!talk || talk.held) return null;
  if (!talk.planned) return 'plan';
  if (!talk.forms.includes('student')) return 'student-form';
  return talk.forms.includes('trainer') ? 'talk' : 'trainer-form';
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
