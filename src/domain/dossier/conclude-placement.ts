/**
 * The SLB'er says that the file is complete, and that the mark was entered: in that order, and only when nothing is missing
 * [Wanneer heb je de bpv met een voldoende afgesloten]. With the mark the file is closed.
 */
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { Day } from '../calendar/day.js';
import type { Placement } from '../placements/placement.js';
import type { Missing } from './completion.js';
import type { FileFacts } from './file-facts.js';
import { afterEvent, type Judgement, type JudgementEvent, type Signed } from './judgement.js';
import { refreshed, toldOf } from './judgement-notices.js';

export type ConcludeRefusal =
  | { readonly why: 'missing'; readonly missing: readonly Missing[] }
  /** It is so already: by whom and when. */
  | { readonly why: 'complete-already' | 'marked-already'; readonly done: Signed }
  | { readonly why: 'not-judged' }
  /** What has no judgement of its own has no mark: it ended early, or the final talk is at the other address. */
  | { readonly why: 'no-mark' }
  | { readonly why: 'not-complete'; readonly missing: readonly Missing[] }
  | { readonly why: 'future' }
  | { readonly why: 'before-judgement'; readonly discussedOn: Day };

export interface ConcludeContext {
  readonly placement: Placement;
  readonly file: Pick<FileFacts, 'ended' | 'only'>;
  readonly missing: readonly Missing[];
  readonly today: Day;
  readonly act: Act;
}

type Concluded = Decision<Judgement, JudgementEvent, ConcludeRefusal>;

export function decideComplete(document: Judgement, context: ConcludeContext): Concluded {
  const { act, missing, file, today } = context;
  if (isDoneBefore(document, act)) return { kind: 'again' };
  if (document.completed) return refused({ why: 'complete-already', done: document.completed });
  if (missing.length > 0) return refused({ why: 'missing', missing });
  return changed(document, { kind: 'completed', closes: hasMark(file) ? null : today }, context);
}

/** An onvoldoende is entered without a complete file: that it is not is why. */
export function decideMark(document: Judgement, on: Day, context: ConcludeContext): Concluded {
  const { act, missing, file, today } = context;
  if (isDoneBefore(document, act)) return { kind: 'again' };
  if (!hasMark(file)) return refused({ why: 'no-mark' });
  if (document.marked) return refused({ why: 'marked-already', done: document.marked });
  if (document.judgement === null) return refused({ why: 'not-judged' });
  const isSufficient = document.judgement.result === 'sufficient' && document.judgement.attitude !== 'insufficient';
  if (isSufficient && document.completed === null) return refused({ why: 'not-complete', missing });
  if (on > today) return refused({ why: 'future' });
  const { discussedOn } = document.judgement;
  if (on < discussedOn) return refused({ why: 'before-judgement', discussedOn });
  return changed(document, { kind: 'marked', on, closes: today }, context);
}

const hasMark = ({ ended, only }: ConcludeContext['file']): boolean => ended === null && only !== 'halfway';

const refused = (refusal: ConcludeRefusal): Concluded => ({ kind: 'refused', refusal });

function changed(
  document: Judgement,
  what: Extract<JudgementEvent, { kind: 'completed' | 'marked' }>,
  { placement, act }: ConcludeContext,
): Concluded {
  const event = { ...act, what };
  return {
    kind: 'change',
    change: {
      next: afterEvent(document, event),
      event,
      notices: [...refreshed(document, act), ...(what.closes === null ? [] : toldOf(document, placement))],
    },
  };
}
