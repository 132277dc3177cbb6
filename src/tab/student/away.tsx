/** Leave that was asked for; what is said in the chat alone is named. */
import { Lines } from '../drawn/parts.js';
import { Panel } from '../panel.js';
import type { Viewed } from '../place.js';
import { words } from './words.js';

export function Away({ api }: Viewed): React.ReactNode {
  return (
    <div className="panels two">
      <Panel api={api} path="leave" />
      <section className="panel">
        <h2 tabIndex={-1}>{words.sayInChat}</h2>
        <Lines lines={words.sayInChatLines} />
      </section>
    </div>
  );
}
