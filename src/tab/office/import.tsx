/** A list is dropped, looked at row by row, and stored as it was shown. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { JsonShow } from '../as-json.js';
import { DrawnShow } from '../drawn/drawn-show.js';
import { DropPlace } from '../drop-place.js';
import type { Viewed } from '../place.js';
import { ImportRows } from './import-rows.js';
import { Said } from './said.js';
import { useActs } from './use-acts.js';
import { words } from './words.js';

/** Which import a show is about; null of what is none. */
function importIn(show: JsonShow | null): string | null {
  const id = show?.buttons.map(({ data }) => data['import']).find((one) => one !== undefined);
  return typeof id === 'string' ? id : null;
}

export function Import({ api }: Viewed): React.ReactNode {
  const [acts, setActs] = useState(0);
  const doing = useActs(api, () => {
    setActs((before) => before + 1);
  });
  const { show, isBusy } = doing;
  const waits = importIn(show);
  // The rows themselves stand beneath: their lists need no buttons.
  const shown = show && {
    ...show,
    buttons: show.buttons.filter(({ verb, data }) => verb !== 'see-import' || !inTable(data['list'])),
  };
  return (
    <div className="panels">
      <section className="panel" aria-busy={isBusy} ref={doing.place}>
        <Said said={doing.said} />
        {shown ? (
          <>
            <DrawnShow show={shown} send={doing.send} isBusy={isBusy} />
            <Button appearance="subtle" onClick={doing.clear}>
              {words.another}
            </Button>
          </>
        ) : (
          <Drop
            isBusy={isBusy}
            take={(file) => {
              doing.take(() => api.drop(file));
            }}
          />
        )}
      </section>
      {waits !== null && <ImportRows key={`${waits} ${acts}`} api={api} of={waits} />}
    </div>
  );
}

const inTable = (list: unknown): boolean => list === 'changes' || list === 'problems';

function Drop({ take, isBusy }: { readonly take: (file: File) => void; readonly isBusy: boolean }): React.ReactNode {
  return (
    <>
      <h2 tabIndex={-1}>{words.dropTitle}</h2>
      <p>{words.dropWhat}</p>
      <DropPlace says={isBusy ? words.reading : words.dropHere} accept=".csv,.txt,.xlsx" isBusy={isBusy} take={take} />
      <p className="under">{words.dropFirst}</p>
    </>
  );
}
