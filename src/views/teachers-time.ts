/** When a BPV-docent offers to hold talks, and at which moments there is one already. */
import type { Moment } from '../domain/calendar/moment.js';
import type { Placement } from '../domain/placements/placement.js';
import { notAvailable, type Slot } from '../domain/talks/availability.js';
import { rolesIn } from '../domain/talks/talks-notices.js';
import type { TalkId } from '../domain/talks/talks.js';
import type { Ports } from '../ports.js';

export interface TeachersTime {
  readonly slots: readonly Slot[];
  readonly taken: readonly Moment[];
}

/** `but`: the talk that is being planned takes no time from itself. */
export async function teachersTime(placement: Placement, but: TalkId, ports: Ports): Promise<TeachersTime> {
  const { teacherId } = placement;
  const [offered, guided] = await Promise.all([
    ports.availabilities.load(teacherId),
    ports.placements.ofStaff(teacherId),
  ]);
  const own = guided.filter((one) => one.teacherId === teacherId).map(({ id }) => id);
  const all = await ports.talks.ofPlacements(own);
  const taken = all.flatMap(({ id, talks }) =>
    talks.flatMap(({ id: talk, kind, state, planned }) =>
      state === 'planned' && planned && rolesIn(kind).includes('teacher') && !(id === placement.id && talk === but)
        ? [{ day: planned.day, time: planned.time }]
        : [],
    ),
  );
  return { slots: (offered ?? notAvailable(teacherId)).slots, taken };
}
