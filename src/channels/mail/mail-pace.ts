/**
 * When a mail may go: one after another at the server's pace, all processes together. Nobody waits here: a mail that
 * has to is told when its turn is, and goes then, so that however many wait, none of them holds up a chat.
 */
import type { Clock } from '../../ports.js';
import type { Pace } from '../../ports/pace.js';

export interface MailPace {
  /** 0: it may go now. More: its turn is in so many milliseconds, and is kept for it by its key. */
  turn(key: string): Promise<number>;
  /** It goes now whatever the pace, and the rest makes room for it. */
  sentAtOnce(): Promise<void>;
}

const LINE = 'mail';
/** Who never came for their turn (overtaken, taken by another process) is forgotten. */
const KEPT_MS = 600_000;

/** @param clock the real one, by which the server counts too */
export function createMailPace(pace: Pace, perMinute: number, clock: Clock): MailPace {
  const slotMs = 60_000 / perMinute;
  const turns = new Map<string, number>();
  const take = (now: number): Promise<number> => pace.take(LINE, slotMs, now, Infinity);

  return {
    async turn(key) {
      const now = clock.now().getTime();
      const at = turns.get(key) ?? (await take(now));
      turns.delete(key);
      if (at <= now) return 0;
      turns.set(key, at);
      for (const [other, itsTurn] of turns) if (itsTurn < now - KEPT_MS) turns.delete(other);
      return Math.ceil(at - now);
    },
    async sentAtOnce() {
      await take(clock.now().getTime());
    },
  };
}
