/** A list is dropped, looked at row by row, and stored as it was shown. */
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { JsonShow } from '../as-json.js';
import { DrawnShow } from '../drawn/drawn-show.js';
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
  const [isOver, setIsOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const first = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) take(file);
    // The same file can be chosen again once it was mended.
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <h2 tabIndex={-1}>{words.dropTitle}</h2>
      <p>{words.dropWhat}</p>
      <label
        className={isOver ? 'drop-place is-over' : 'drop-place'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => {
          setIsOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          first(event.dataTransfer.files);
        }}
      >
        <span>{isBusy ? words.reading : words.dropHere}</span>
        <input
          ref={field}
          type="file"
          accept=".csv,.txt,.xlsx"
          disabled={isBusy}
          onChange={({ target }) => {
            first(target.files);
          }}
        />
      </label>
      <p className="under">{words.dropFirst}</p>
    </>
  );
}
