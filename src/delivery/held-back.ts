/** What can be switched off may be, unless it was asked for since, and waits for quiet hours to end. */
import type { NoticeAbout } from '../domain/evidence/decision.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { outsideQuietHours, quietHoursOf } from '../domain/reminders/quiet-hours.js';
import { rhythmOfKind } from '../domain/reminders/rhythm.js';
import { isOptional } from '../domain/reminders/unasked.js';
import type { Telling } from './telling.js';
import type { Ports } from '../ports.js';

/** Null where nothing holds it back. */
export async function heldBack(about: NoticeAbout, to: PersonId, ports: Ports): Promise<Telling | null> {
  const { kind } = about;
  if (!isOptional(kind)) return null;
  if (await isOfClosed(about, ports)) return { kind: 'nothing' };
  const [rhythm, person] = await Promise.all([ports.rhythms.of(to, rhythmOfKind(kind)), ports.people.byId(to)]);
  const school = person && (await ports.schools.byId(person.schoolId));
  const isAsked = 'asked' in about;
  if (!school || (rhythm?.off.includes(kind) && !isAsked)) return { kind: 'nothing' };
  const now = ports.clock.now();
  const until = outsideQuietHours(now, quietHoursOf(rhythm, school));
  return until > now ? { kind: 'later', until } : null;
}

/** Of a placement whose file is closed nobody is reminded. */
async function isOfClosed(about: NoticeAbout, { placements }: Ports): Promise<boolean> {
  const id = 'placement' in about ? about.placement : 'sheet' in about ? about.sheet.split(':')[0] : undefined;
  const placement = id === undefined ? null : await placements.byId(id as PlacementId);
  return placement?.closed !== undefined;
}
