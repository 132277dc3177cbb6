/**
 * A placement that changes hands takes over what waits: whoever guides from now on gets what was to be answered, and what was written for the one before goes over to them when it is delivered.
 */
import type { Act, Change, Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import { guideOf, GUIDES, type Placement } from './placement.js';
import { changeTo, type PlacementRecord, type PokEvent, type RecordedEvent } from './recorded.js';

/** Who answers something. */
export type HandedOver = 'trainer' | 'teacher';

export function holderOf(role: HandedOver, { trainerId, teacherId }: Placement): PersonId {
  return role === 'trainer' ? trainerId : teacherId;
}

/** The placement as `after` says that it is from now on; whoever takes over hears what waits. */
export function changePlacement(
  placement: PlacementRecord,
  after: Placement,
  act: Act,
): Change<PlacementRecord, RecordedEvent<Placement> | PokEvent> {
  const change = changeTo<Placement, PokEvent>(placement, after, act);
  return { ...change, notices: noticesOfChangedHands(placement, after, placement.version + 1) };
}

function noticesOfChangedHands(before: Placement, after: Placement, version: number): Notice[] {
  return GUIDES.flatMap((role): Notice[] => {
    const to = guideOf(role, after);
    if (to === undefined || to === guideOf(role, before)) return [];
    const about = { kind: 'took-over', placement: after.id, role } as const;
    return [{ key: `took-over:${after.id}:v${version}:${role}`, to, about }];
  });
}

/** The same notice, for somebody else: its key says for whom, so that it is told once however it came to them. */
export function passedOn({ key, to: before, about }: Notice, to: PersonId): Notice {
  const what = key.endsWith(`:${before}`) ? key.slice(0, -before.length - 1) : key;
  return { key: `${what}:${to}`, to, about };
}
