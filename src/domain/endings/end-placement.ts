/** What was decided of an early ending is so at the placement as well [2.10]: its last day, and whether its hours carry over. */
import { isDoneBefore, type Act, type Decision, type Notice } from '../evidence/decision.js';
import type { Placement } from '../placements/placement.js';
import {
  changeTo,
  subjectOf,
  type PlacementRecord,
  type PokEvent,
  type RecordedEvent,
} from '../placements/recorded.js';
import type { Ending, EndingEvent } from './ending.js';

/** The act of who decided it, at the placement: the same however often it is tried. */
export function actOfEnding({ id, history }: Pick<Ending, 'id' | 'history'>): Act | null {
  const event = history.findLast(({ what }) => what.kind === 'decided');
  if (!event) return null;
  const { at, by, role, way, n } = event;
  return { at, by, role, way, source: `${id}:v${n}` };
}

/** `again` where nothing was decided, or it is so already. `shown`: whose cards say now that nothing waits there any more. */
export function decideEndPlacement(
  placement: PlacementRecord,
  { asked, carriesOver }: Pick<Ending, 'asked' | 'carriesOver'>,
  { act, shown }: { readonly act: Act; readonly shown: readonly string[] },
): Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, never> {
  if (isDoneBefore(placement, act) || asked === null || carriesOver === null) return { kind: 'again' };
  const now = subjectOf<Placement, PokEvent>(placement);
  const { from, until } = now.period;
  const ended = { planned: until, carriesOver };
  const after = { ...now, period: { from, until: asked.lastDay }, ended };
  const notices = shown.map((subject): Notice => ({
    ...{ key: `refresh:${subject}:ended:${act.source}`, to: now.studentId, about: { kind: 'refresh', subject } },
  }));
  return { kind: 'change', change: { ...changeTo<Placement, PokEvent>(placement, after, act), notices } };
}

/** The placement says it too; nobody is told again. */
export function decideCarriedOut(ending: Ending, act: Act): Decision<Ending, EndingEvent, never> {
  if (ending.state !== 'decided' || ending.isCarriedOut) return { kind: 'again' };
  return {
    kind: 'change',
    change: {
      next: { ...ending, isCarriedOut: true },
      event: { ...act, what: { kind: 'carried-out' } },
      notices: [
        {
          key: `refresh:${ending.id}:v${ending.version + 1}`,
          to: act.by,
          about: { kind: 'refresh', subject: ending.id },
        },
      ],
    },
  };
}
