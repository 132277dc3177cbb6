/** A placement that ends early takes the talks with it that were planned for after its last day [2.10]. */
import type { Act } from '../evidence/decision.js';
import type { Placement } from '../placements/placement.js';
import { talksRefreshed, toldOfTalk } from './talks-notices.js';
import type { TalksDecision } from './plan-talk.js';
import { afterTalksEvent, type Talks, type TalksEvent } from './talks.js';

/** The first of them; asked again until nothing is left (`again`). Whoever has it in a calendar hears that it is off. */
export function decideCallOffAfterEnd(
  talks: Talks,
  { placement, act }: { readonly placement: Placement; readonly act: Act },
): TalksDecision<never> {
  const { until } = placement.period;
  const talk = talks.talks.find(({ state, planned }) => state === 'planned' && planned !== null && planned.day > until);
  if (!talk) return { kind: 'again' };
  const what: TalksEvent = { kind: 'cancelled', talk: talk.id, reason: '', because: 'ends-early' };
  const event = { ...act, source: `${act.source}/${talk.id}`, what };
  return {
    kind: 'change',
    change: {
      next: afterTalksEvent(talks, event),
      event,
      notices: [
        ...talksRefreshed(talks, talk.id, placement.studentId),
        ...toldOfTalk(talks, talk.kind, placement, act),
      ],
    },
  };
}
