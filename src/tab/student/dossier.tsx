/** The file: its steps, and the documents that belong to it, with a place to hand one in. */
import type { JsonButton, JsonShow } from '../as-json.js';
import { DrawnShow } from '../drawn/drawn-show.js';
import type { Sending } from '../drawn/ways.js';
import { Panel } from '../panel.js';
import type { Viewed } from '../place.js';
import { HandIn } from './hand-in.js';

const isUpload = ({ verb }: JsonButton): boolean => verb === 'upload-paper';

export function Dossier({ api }: Viewed): React.ReactNode {
  const papers = (show: JsonShow, sending: Sending): React.ReactNode =>
    show.kind === 'list' ? (
      <>
        {/* It is handed in right here, as long as the file takes something. */}
        <DrawnShow show={{ ...show, buttons: show.buttons.filter((one) => !isUpload(one)) }} {...sending} />
        {show.buttons.some(isUpload) && <HandIn api={api} {...sending} />}
      </>
    ) : null;
  return (
    <div className="panels two">
      <Panel api={api} path="dossier" />
      <div className="panels">
        <Panel api={api} path="papers" draw={papers} />
        <Panel api={api} path="reflections" />
      </div>
    </div>
  );
}
