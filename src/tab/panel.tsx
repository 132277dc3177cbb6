/** One look, what came of what was pressed in it, and the way back. */
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { addressOf } from './addresses.js';
import { Refused, type Api } from './api.js';
import type { JsonShow, Sent } from './as-json.js';
import { DrawnShow } from './drawn/drawn-show.js';
import type { Sending } from './drawn/ways.js';
import { useLook } from './look.js';
import { Fault, Waiting } from './states.js';
import { words } from './words.js';

/** Where one is beneath the look that one began with: an address, which stays true, or what an act answered. */
type Place = { readonly path: string } | { readonly show: JsonShow };

/** It says what was done and asks nothing more. */
const isSaid = (show: JsonShow): boolean => show.kind === 'note' && show.buttons.length === 0;

/**
 * `draw`: what has a look of its own; null where this has none. `path`: the address at which it stands, null of what an
 * act answered.
 */
export function Panel({
  api,
  path,
  draw,
  isGoneTo = false,
}: {
  readonly api: Api;
  readonly path: string;
  /** Somebody came here: the focus goes to its title. */
  readonly isGoneTo?: boolean;
  readonly draw?: (show: JsonShow, sending: Sending, path: string | null) => React.ReactNode;
}): React.ReactNode {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [said, setSaid] = useState({ text: '', isFault: false });
  const [isBusy, setIsBusy] = useState(false);
  const here = places.at(-1);
  const looked = useLook<JsonShow>(api, here && 'path' in here ? here.path : path);
  const show = here && 'show' in here ? here.show : looked.value;

  const panel = useRef<HTMLElement>(null);
  const depth = places.length;
  const wasAt = useRef(isGoneTo ? -1 : 0);
  useEffect(() => {
    const title = panel.current?.querySelector('h2');
    // Not before what one comes to is there.
    if (wasAt.current === depth || !title) return;
    // Who has gone on meanwhile is not called back.
    if (wasAt.current >= 0 || document.activeElement === document.body) title.focus();
    wasAt.current = depth;
  }, [depth, show]);

  const back = (): void => {
    setPlaces((before) => before.slice(0, -1));
    setSaid({ text: '', isFault: false });
  };

  async function send(sent: Sent): Promise<void> {
    setSaid({ text: '', isFault: false });
    const address = addressOf(sent);
    if (address !== null) {
      setPlaces((before) => [...before, { path: address }]);
      return;
    }
    setIsBusy(true);
    try {
      const answer = await api.act(sent);
      if (isSaid(answer)) {
        setSaid({ text: answer.summary || words.done, isFault: false });
        // What was filled in is done with.
        setPlaces((before) => before.filter((place) => 'path' in place));
      } else setPlaces((before) => [...before.filter((place) => 'path' in place), { show: answer }]);
      looked.again();
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused(words.noAnswer);
      setSaid({ text: refused.text, isFault: true });
      const now = refused.show;
      if (now && !isSaid(now)) setPlaces((before) => [...before.filter((place) => 'path' in place), { show: now }]);
    } finally {
      setIsBusy(false);
    }
  }

  const sending: Sending = { send: (sent) => void send(sent), isBusy };
  return (
    <section className="panel" ref={panel} aria-busy={isBusy}>
      {depth > 0 && (
        <Button appearance="subtle" onClick={back}>
          ← {words.back}
        </Button>
      )}
      {said.text !== '' &&
        (said.isFault ? (
          <Fault text={said.text} />
        ) : (
          <MessageBar intent="success" layout="multiline" role="status">
            <MessageBarBody>{said.text}</MessageBarBody>
          </MessageBar>
        ))}
      {looked.fault !== '' && (
        <Fault text={show ? `${looked.fault} ${words.stale}` : looked.fault} again={looked.again} />
      )}
      {show
        ? (draw?.(show, sending, here && 'show' in here ? null : (here?.path ?? path)) ?? (
            <DrawnShow show={show} {...sending} />
          ))
        : looked.fault === '' && <Waiting />}
    </section>
  );
}
