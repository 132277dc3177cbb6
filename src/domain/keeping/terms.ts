/** How long what is kept (AVG); each in days, and a school may want others. */
import { addDays, type Day } from '../calendar/day.js';

export interface KeepingTerms {
  /** Sheets, POK record, judgement, all that proves the placement: after its last day. The law's seven years [2.7]. */
  readonly evidence: number;
  /** After what was said of it last; also the digests, which say since when somebody was ill. */
  readonly sickness: number;
  /** After the last day of it. */
  readonly leave: number;
  /** What was asked in a chat, whom was told what, links in mails. */
  readonly messages: number;
  /** Who of the staff looked at which student. */
  readonly looks: number;
}

export const KEEPING = ['evidence', 'sickness', 'leave', 'messages', 'looks'] as const satisfies (keyof KeepingTerms)[];

export const USUAL_KEEPING: KeepingTerms = { evidence: 2557, sickness: 731, leave: 731, messages: 90, looks: 365 };

/** What a school says of it; what it leaves out is as usual. */
export interface Keeps {
  readonly keeping?: Partial<KeepingTerms>;
}

export const keepingOf = ({ keeping = {} }: Keeps): KeepingTerms => ({ ...USUAL_KEEPING, ...keeping });

/** What was over before this day is kept no longer. */
export function keptFrom(today: Day, days: number): Day {
  return addDays(today, -days);
}

/** Where it is not known of which school something is: as the school wants it that keeps it longest. */
export function longestOf(schools: readonly Keeps[]): KeepingTerms {
  const all = schools.map(keepingOf);
  const longest = (term: keyof KeepingTerms): number => Math.max(...all.map((terms) => terms[term]));
  if (all.length === 0) return USUAL_KEEPING;
  return {
    ...{ evidence: longest('evidence'), sickness: longest('sickness'), leave: longest('leave') },
    ...{ messages: longest('messages'), looks: longest('looks') },
  };
}
