/** What was concluded is so at the placement as well: closed, nobody is asked or told of it any more. */
import { isDoneBefore, type Act, type Decision } from '../evidence/decision.js';
import type { Placement } from '../placements/placement.js';
import {
  changeTo,
  subjectOf,
  type PlacementRecord,
  type PokEvent,
  type RecordedEvent,
} from '../placements/recorded.js';
import { afterEvent, type Judgement, type JudgementEvent } from './judgement.js';

/** The act of who concluded it or opened it again, at the placement: the same however often it is tried. */
export function actOfClosing({ id, history }: Pick<Judgement, 'id' | 'history'>): Act | null {
  const event = history.findLast(({ what }) => what.kind !== 'carried-out');
  if (!event) return null;
  const { at, by, role, way, n } = event;
  return { at, by, role, way, source: `judgement:${id}:v${n}` };
}

/** `again` where the placement says so already. */
export function decideClosePlacement(
  placement: PlacementRecord,
  { closed }: Pick<Judgement, 'closed'>,
  act: Act,
): Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, never> {
  const { closed: now, ...open } = subjectOf<Placement, PokEvent>(placement);
  if (isDoneBefore(placement, act) || (now ?? null) === closed) return { kind: 'again' };
  const after: Placement = closed === null ? open : { ...open, closed };
  return { kind: 'change', change: changeTo<Placement, PokEvent>(placement, after, act) };
}

/** The placement says it too; nobody is told again. */
export function decideClosingCarriedOut(document: Judgement, act: Act): Decision<Judgement, JudgementEvent, never> {
  if (document.isCarriedOut) return { kind: 'again' };
  const event = { ...act, what: { kind: 'carried-out' } } as const;
  return { kind: 'change', change: { next: afterEvent(document, event), event, notices: [] } };
}
