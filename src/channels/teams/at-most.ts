/**
 * One person cannot hold up the others: whoever sends more than anybody can type is not read for a while, and hears
 * that nothing came of it. By the clock that is handed in.
 */
import type { Turn } from '../../messages.js';
import type { Clock } from '../../ports.js';
import type { Reply } from '../../shows/reply.js';
import { tooFast } from '../../texts/teams.js';

const MOST = 20;
const WITHIN_MS = 10_000;

interface Sending {
  /** When each message of the last moments came (epoch milliseconds). */
  readonly came: readonly number[];
  /** Not read until then. */
  readonly until: number;
}

type Answering = (turn: Turn) => Promise<Reply | null>;

/** Who came or was taken out is always heard. A press is answered each time, a message once, until it is read again. */
export function atMost(answer: Answering, clock: Clock): Answering {
  const sending = shortMemory(clock);
  return async (turn) => {
    if (turn.kind === 'arrived' || turn.kind === 'removed') return answer(turn);
    const now = clock.now().getTime();
    const who = JSON.stringify(turn.from);
    const { came, until } = sending.get(who) ?? { came: [], until: 0 };
    // A clock that was set back has forgotten.
    const isShut = now < until && until - now <= WITHIN_MS;
    if (isShut) return turn.kind === 'press' ? TOO_FAST : null;
    const recent = came.filter((at) => at <= now && now - at < WITHIN_MS);
    const isOver = recent.length >= MOST;
    sending.set(who, isOver ? { came: [], until: now + WITHIN_MS } : { came: [...recent, now], until: 0 });
    return isOver ? TOO_FAST : answer(turn);
  };
}

const TOO_FAST: Reply = { kind: 'text', text: tooFast };

/** Who was heard in this stretch of time or the one before it; whoever was quiet for longer is forgotten by itself. */
function shortMemory(clock: Clock): Pick<Map<string, Sending>, 'get' | 'set'> {
  let newer = new Map<string, Sending>();
  let older = newer;
  let since = 0;
  const turnOver = (): void => {
    const now = clock.now().getTime();
    if (now >= since && now - since < WITHIN_MS) return;
    older = newer;
    newer = new Map();
    since = now;
  };
  return {
    get: (who) => newer.get(who) ?? older.get(who),
    set: (who, sent) => {
      turnOver();
      return newer.set(who, sent);
    },
  };
}
