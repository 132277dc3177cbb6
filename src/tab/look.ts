/** What the API shows at an address, and stays true: it is asked anew while somebody can see it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, type Api } from './api.js';
import { words } from './words.js';

/** What happens in the chat is seen here within two seconds. */
const ASK_EVERY_MS = 1_500;

export interface Look<Of> {
  /** Null while nothing came yet. */
  readonly value: Of | null;
  /** "" where nothing is wrong. */
  readonly fault: string;
  readonly again: () => void;
}

export function useLook<Of>(api: Api, path: string): Look<Of> {
  const [seen, setSeen] = useState<{ path: string; value: Of | null; fault: string }>({ path, value: null, fault: '' });
  const [count, setCount] = useState(0);
  const known = useRef<{ path: string; etag: string }>({ path, etag: '' });
  const again = useCallback(() => {
    setCount((before) => before + 1);
  }, []);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let timer = 0;
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        const etag = known.current.path === path ? known.current.etag : '';
        try {
          const looked = await api.look(path, etag, signal);
          if (signal.aborted) return;
          if (looked) {
            known.current = { path, etag: looked.etag };
            setSeen({ path, value: looked.value as Of, fault: '' });
          } else setSeen((before) => (before.fault === '' ? before : { ...before, fault: '' }));
        } catch (error) {
          if (signal.aborted) return;
          const fault = error instanceof Refused ? error.text : words.noAnswer;
          setSeen((before) => ({ path, value: before.path === path ? before.value : null, fault }));
        }
      }
      timer = window.setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    void ask();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [api, path, count]);

  // What is known of another address is not shown here.
  return seen.path === path ? { ...seen, again } : { value: null, fault: '', again };
}
