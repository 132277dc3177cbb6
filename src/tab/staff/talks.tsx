/** The talks that are planned or to be held, with what was written before them side by side. */
import type { Viewed } from '../place.js';
import { Panel } from '../panel.js';
import { besideOneAnother } from './beside.js';

export function Talks({ api }: Viewed): React.ReactNode {
  return <Panel api={api} path="talks" draw={besideOneAnother(api)} />;
}
