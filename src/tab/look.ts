/** What the API shows at an address, and stays true: it is asked anew while somebody can see it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, type Api } from './api.js';
import { words } from './words.js';

/** What happens in the chat is seen here within two seconds. */
const ASK_EVERY_MS = 1_500;
/** Of who did nothing here for so long, nobody waits for it: then it is asked less often. */
const IDLE_AFTER_MS = 5 * 60_000;
const ASK_IDLE_MS = 15_000;

export interface Look<Of> {
  /** Null while nothing came yet. */
  readonly value: Of | null;
  /** "" where nothing is wrong. */
  readonly fault: string;
  readonly again: () => void;
  /** Asks at once, and comes to what stands there then; null where nothing can be seen. */
  readonly fresh: () => Promise<Of | null>;
}

/** When somebody last moved, typed or pressed something. */
let lastUse = performance.now();
for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'])
  addEventListener(sign, () => (lastUse = performance.now()), { passive: true });

const isSeen = (): boolean => document.visibilityState === 'visible';

export function useLook<Of>(api: Api, path: string): Look<Of> {
  const [seen, setSeen] = useState<{ path: string; value: Of | null; fault: string }>({ path, value: null, fault: '' });
  const asking = useRef<() => Promise<Of | null>>(() => Promise.resolve(null));
  const fresh = useCallback(() => asking.current(), []);
  const again = useCallback(() => void asking.current(), []);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let timer = 0;
    let known: { value: Of | null; etag: string } = { value: null, etag: '' };
    let asked = 0;
    let heard = 0;

    const ask = async (): Promise<Of | null> => {
      asked += 1;
      const turn = asked;
      try {
        const looked = await api.look(path, known.etag, signal);
        // Something that was asked later was heard before.
        if (signal.aborted || turn < heard) return known.value;
        heard = turn;
        if (looked) known = { value: looked.value as Of, etag: looked.etag };
        const { value } = known;
        setSeen((before) =>
          before.path === path && before.value === value && before.fault === '' ? before : { path, value, fault: '' },
        );
      } catch (error) {
        if (signal.aborted) return known.value;
        const fault = error instanceof Refused ? error.text : words.noAnswer;
        setSeen((before) =>
          before.path === path && before.fault === fault ? before : { path, value: known.value, fault },
        );
      }
      return known.value;
    };
    asking.current = ask;

    let askedAt: number | null = null;
    // The first time also where nobody sees it yet.
    const isDue = (now: number): boolean =>
      askedAt === null || (isSeen() && (now - lastUse < IDLE_AFTER_MS || now - askedAt >= ASK_IDLE_MS));
    const goOn = async (): Promise<void> => {
      clearTimeout(timer);
      const now = performance.now();
      if (isDue(now)) {
        askedAt = now;
        await ask();
      }
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => void goOn(), ASK_EVERY_MS);
    };
    const cameBack = (): void => {
      if (isSeen()) void goOn();
    };
    document.addEventListener('visibilitychange', cameBack, { signal });
    void goOn();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [api, path]);

  // What is known of another address is not shown here.
  const is = seen.path === path ? { value: seen.value, fault: seen.fault } : { value: null, fault: '' };
  return { ...is, again, fresh };
}
