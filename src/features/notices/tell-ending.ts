/** What a notice about an early ending comes to: the card as it stands, for as long as it is still about that [2.10]. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { askedNow } from '../../domain/endings/ending.js';
import { keyOfEndingNotice } from '../../domain/endings/ending-notices.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import * as texts from '../../texts/endings.js';
import { isFormal } from '../../texts/why-told.js';
import { endingCard, openEnding, type OpenEnding } from '../../views/ending.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tellEnding(
  { placement, event: n }: Extract<NoticeAbout, { kind: 'ending' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [found, reader] = await Promise.all([openEnding(placement as PlacementId, ports), ports.people.byId(to)]);
  const event = found?.ending.history[n - 1];
  if (!found || !reader || !event) return NOTHING;
  // What somebody else did since is told by itself; that it was carried out nobody is told.
  const isOvertaken = found.ending.history.slice(n).some(({ what }) => what.kind !== 'carried-out');
  if (isOvertaken && !askedNow(found.ending, found).includes(to)) return NOTHING;
  if (event.what.kind === 'withdrawn' && !(await knowsOf(found, to, n, ports))) return NOTHING;
  return { kind: 'write', reply: await endingCard(found, reader, ports, [], true) };
}

/** Who never heard of it is not told that it is off; student and BPV-bureau know of it by themselves. */
async function knowsOf(
  { ending, placement, office }: OpenEnding,
  to: PersonId,
  n: number,
  ports: Ports,
): Promise<boolean> {
  if (placement.studentId === to || office.includes(to)) return true;
  const earlier = Array.from({ length: n - 1 }, (_, i) => keyOfEndingNotice(ending.id, i + 1, to));
  const [shown, ...heard] = await Promise.all([
    ports.shown.ofSubject(ending.id),
    ...earlier.map((key) => ports.notices.isHeard(key)),
  ]);
  return heard.includes(true) || shown.some(({ personId }) => personId === to);
}

/** Answered or ended in the meantime: there is nothing to ask after. */
export async function tellEndingWaits(
  { placement, version }: Extract<NoticeAbout, { kind: 'ending-waits' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [found, reader] = await Promise.all([openEnding(placement as PlacementId, ports), ports.people.byId(to)]);
  if (found?.ending.version !== version || !reader) return NOTHING;
  const asked = askedNow(found.ending, found);
  if (asked.includes(to))
    return { kind: 'write', reply: await endingCard(found, reader, ports, [texts.yourAnswerWaits], true) };
  if (!found.office.includes(to)) return NOTHING;
  const people = await ports.people.byIds(asked);
  const note = texts.notAnsweredYet(
    people.map(({ name }) => name),
    isFormal(reader),
  );
  return { kind: 'write', reply: await endingCard(found, reader, ports, [note], true) };
}
