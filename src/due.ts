/**
 * Everybody who is due, a page at a time, so that the cost is that of who is due and not of who there is. Notices are
 * stored before the rhythm moves on: whoever is killed in between, or does the same at the same time, adds them again
 * under the same keys.
 */
import type { Notice } from './domain/evidence/decision.js';
import type { Rhythm, RhythmKind } from './domain/reminders/rhythm.js';
import { DatabaseUnavailable, type Ports } from './ports.js';

export interface Looked {
  readonly notices: readonly Notice[];
  /** The next version, with its `nextAt` after now. */
  readonly rhythm: Rhythm;
}

const PAGE = 100;
const TRY_AGAIN_MS = 60 * 60_000;

/**
 * One whose data cannot be read is left for an hour, and keeps nobody else waiting.
 * @param atOnce how many people's data are in memory at a time
 */
export async function eachDue(
  kind: RhythmKind,
  ports: Ports,
  look: (rhythm: Rhythm, now: Date) => Promise<Looked>,
  atOnce = PAGE,
): Promise<void> {
  const now = ports.clock.now();
  for (;;) {
    const page = await ports.rhythms.due(kind, now, atOnce);
    if (page.length === 0) return;
    const looked = await Promise.all(page.map((rhythm) => lookAt(rhythm, now, look, ports)));
    const notices = looked.flatMap((one) => one.notices);
    if (notices.length > 0) {
      await ports.notices.add(notices, now);
      ports.kick();
    }
    const saved = await Promise.all(looked.map(({ rhythm }) => ports.rhythms.save(rhythm)));
    // Another process is at the same page, or something else changes all of them: the next tick sees what is left.
    if (!saved.some(Boolean)) return;
  }
}

async function lookAt(
  rhythm: Rhythm,
  now: Date,
  look: (rhythm: Rhythm, now: Date) => Promise<Looked>,
  { log }: Ports,
): Promise<Looked> {
  try {
    return await look(rhythm, now);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    log.error('due-not-looked-at', { kind: rhythm.kind, error: error instanceof Error ? error.name : typeof error });
    const nextAt = new Date(now.getTime() + TRY_AGAIN_MS);
    return { notices: [], rhythm: { ...rhythm, nextAt, version: rhythm.version + 1 } };
  }
}
