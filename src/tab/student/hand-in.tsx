/** A document that is dropped here is handed in as one that is sent in the chat; what it is, is asked where that is not clear. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { Refused, type Api } from '../api.js';
import type { JsonShow } from '../as-json.js';
import { DropPlace } from '../drop-place.js';
import { DrawnShow } from '../drawn/drawn-show.js';
import { Lines } from '../drawn/parts.js';
import type { Sending } from '../drawn/ways.js';
import { Fault } from '../states.js';
import { words as common } from '../words.js';
import { words } from './words.js';

type Outcome = { readonly kind: 'fault'; readonly text: string } | { readonly kind: 'show'; readonly show: JsonShow };

export function HandIn({ api, ...sending }: Sending & { readonly api: Api }): React.ReactNode {
  const [isSent, setIsSent] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function handIn(file: File): Promise<void> {
    setIsSent(true);
    setOutcome(null);
    try {
      setOutcome({ kind: 'show', show: await api.drop(file) });
    } catch (error) {
      setOutcome({ kind: 'fault', text: error instanceof Refused ? error.text : common.noAnswer });
    } finally {
      setIsSent(false);
    }
  }

  return (
    <div className="hand-in">
      <h3>{words.handIn}</h3>
      <DropPlace
        says={isSent ? words.sending : words.dropHere}
        isBusy={isSent}
        take={(file) => {
          void handIn(file);
        }}
      />
      {outcome?.kind === 'fault' && <Fault text={outcome.text} />}
      {outcome?.kind === 'show' && <Came show={outcome.show} {...sending} />}
    </div>
  );
}

/** What it is, where that is still to be said; else what became of it. */
function Came({ show, ...sending }: Sending & { readonly show: JsonShow }): React.ReactNode {
  if (show.kind === 'note' && show.buttons.length > 0) return <DrawnShow show={show} {...sending} />;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {show.summary}
        {show.kind === 'note' && <Lines lines={show.lines} />}
      </MessageBarBody>
    </MessageBar>
  );
}
