/** What is looked at when somebody asks for it: how long the line is, whether the database answers, what is missing. */
import type { Clock } from '../ports.js';
import type { Notices } from '../ports/notices.js';
import type { Meters } from './meters.js';

export interface LookedAt {
  readonly clock: Clock;
  /** Null until the database is there. */
  readonly notices: () => Pick<Notices, 'inLine'> | null;
  readonly ping: () => Promise<boolean>;
  readonly setAside: () => number;
  /** What `GET /ready` names. */
  readonly missing: () => Promise<readonly string[]>;
}

export async function lookAt({ clock, notices, ping, setAside, missing }: LookedAt, meters: Meters): Promise<void> {
  const began = performance.now();
  const isThere = await ping();
  meters.databaseUp.set(isThere ? 1 : 0);
  meters.ping.remove();
  if (isThere) meters.ping.set((performance.now() - began) / 1000);
  meters.setAside.set(setAside());
  meters.missing.reset();
  for (const what of await missing()) meters.missing.set({ what }, 1);

  const now = clock.now();
  // What cannot be counted has no number: an old one would look as if all were well.
  const lines = isThere
    ? await notices()
        ?.inLine(now)
        .catch(() => null)
    : null;
  meters.waiting.reset();
  meters.oldest.reset();
  if (!lines) return;
  for (const urgency of ['urgent', 'optional'] as const) {
    const { due, later, untilWoken, since } = lines[urgency];
    for (const [when, count] of Object.entries({ due, later, 'until-woken': untilWoken })) {
      meters.waiting.set({ urgency, when }, count);
    }
    meters.oldest.set({ urgency }, since ? (now.getTime() - since.getTime()) / 1000 : 0);
  }
}
