/** What one does where no address stands behind it: the show that came of it, and what was said. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Refused, type Api } from '../api.js';
import type { JsonShow, Sent } from '../as-json.js';
import type { Sending } from '../drawn/ways.js';
import { words } from '../words.js';

export interface Acts extends Sending {
  /** Null where there is nothing to look at any more. */
  readonly show: JsonShow | null;
  readonly said: { readonly text: string; readonly isFault: boolean };
  /** What comes to a show as an act does: a file that is dropped. */
  readonly take: (doing: () => Promise<JsonShow>) => void;
  readonly clear: () => void;
  /** Where it is shown: the focus goes to the title of what came. */
  readonly place: RefObject<HTMLElement | null>;
}

const NOTHING = { text: '', isFault: false };

/** @param done after each act that was done */
export function useActs(api: Api, done: () => void): Acts {
  const [show, setShow] = useState<JsonShow | null>(null);
  const [said, setSaid] = useState(NOTHING);
  const [isBusy, setIsBusy] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (show) place.current?.querySelector('h2')?.focus();
  }, [show]);

  async function carryOut(doing: () => Promise<JsonShow>): Promise<void> {
    setSaid(NOTHING);
    setIsBusy(true);
    try {
      const answer = await doing();
      const isSaid = answer.kind === 'note' && answer.buttons.length === 0;
      setShow(isSaid ? null : answer);
      if (isSaid) setSaid({ text: [answer.text, ...answer.lines].join(' ') || words.done, isFault: false });
      done();
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused(words.noAnswer);
      setSaid({ text: refused.text, isFault: true });
      if (refused.show && refused.show.kind !== 'note') setShow(refused.show);
    } finally {
      setIsBusy(false);
    }
  }

  const take = (doing: () => Promise<JsonShow>): void => void carryOut(doing);
  return {
    ...{ show, said, isBusy, take, place },
    send: (sent: Sent) => {
      take(() => api.act(sent));
    },
    clear: () => {
      setShow(null);
      setSaid(NOTHING);
    },
  };
}
