/**
 * Somebody can be written to again: what was never written comes now, and what waits for them and stands in no chat of
 * theirs is shown once more.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Notice } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import {
  endingToAnswerBy,
  leaveToAnswerBy,
  papersToJudgeBy,
  waitsForTrainer,
  type Waiting,
} from '../../views/what-waits.js';

export async function tellCameBack(
  { key, to }: { readonly key: string; readonly to: PersonId },
  ports: Ports,
): Promise<Telling> {
  await ports.notices.wake(to, ports.clock.now());
  const placements = await ports.placements.ofStaff(to);
  const waits = await Promise.all(
    placements.map(async (placement) => [
      ...(placement.trainerId === to ? await waitsForTrainer(placement, ports) : []),
      ...(await leaveToAnswerBy(to, placement, ports)),
      ...(await endingToAnswerBy(to, placement, ports)),
      ...(await papersToJudgeBy(to, placement, ports)),
    ]),
  );
  const notices = await Promise.all(waits.flat().map((one) => again(one, key, ports)));
  return { kind: 'passed-on', notices: notices.flat() };
}

async function again({ notice, subject }: Waiting, cameBack: string, ports: Ports): Promise<Notice[]> {
  const [outcome, shown, { addresses }] = await Promise.all([
    ports.notices.outcome(notice.key),
    ports.shown.ofSubject(subject),
    ports.chats.of(notice.to),
  ]);
  const stands = shown.some(
    ({ personId, channel, address }) =>
      personId === notice.to && isDeepStrictEqual(addresses[channel]?.address, address),
  );
  return outcome === 'waiting' || stands ? [] : [{ ...notice, key: `${notice.key}:${cameBack}` }];
}
