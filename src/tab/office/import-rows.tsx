/** The rows of a file that waits, with what each does, and beside a row what is wrong in it. */
import { Checkbox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ImportRows as Rows } from '../../shows/import-rows.js';
import { Refused, type Api } from '../api.js';
import type { AsJson } from '../as-json.js';
import { Fault, Waiting } from '../states.js';
import { words as common } from '../words.js';
import { Pages, usePaging } from './pages.js';
import { DOES, words } from './words.js';

type JsonRows = AsJson<Rows>;

export function ImportRows({ api, of }: { readonly api: Api; readonly of: string }): React.ReactNode {
  const paging = usePaging();
  const { from } = paging;
  const [isOfRefused, setOfRefused] = useState(false);
  const [seen, setSeen] = useState<{ readonly rows: JsonRows | null; readonly fault: string }>({
    rows: null,
    fault: '',
  });
  useEffect(() => {
    const ended = new AbortController();
    api
      .look(`import-rows?import=${of}&from=${from}`, '', ended.signal)
      .then((looked) => {
        setSeen({ rows: looked?.value as JsonRows, fault: '' });
      })
      .catch((error: unknown) => {
        if (!ended.signal.aborted)
          setSeen({ rows: null, fault: error instanceof Refused ? error.text : common.noAnswer });
      });
    return () => {
      ended.abort();
    };
  }, [api, of, from]);
  const { rows: page, fault } = seen;
  const shown = page?.rows.filter(({ does }) => !isOfRefused || does === 'refused') ?? [];
  return (
    <section className="panel">
      <h2>{words.rows}</h2>
      {fault !== '' && <Fault text={fault} />}
      {!page && fault === '' && <Waiting />}
      {page && (
        <>
          <Checkbox
            label={words.onlyRefused}
            checked={isOfRefused}
            onChange={(_, { checked }) => {
              setOfRefused(checked === true);
            }}
          />
          {shown.length === 0 ? (
            <p className="under">{words.noRows}</p>
          ) : (
            <div className="scroll">
              <table className="sheet stacks import-rows">
                <thead>
                  <tr>
                    <th scope="col">{words.rowNumber}</th>
                    <th scope="col">{words.does}</th>
                    <th scope="col">{words.who}</th>
                    <th scope="col">{words.what}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((row) => (
                    <Row key={`${row.file} ${row.sheet} ${row.row}`} row={row} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Pages paging={paging} next={page.next} />
        </>
      )}
    </section>
  );
}

function Row({
  row: { sheet, row, does, who, lines, problems },
}: {
  readonly row: JsonRows['rows'][number];
}): React.ReactNode {
  return (
    <tr className={does}>
      <th scope="row" className="amount">
        {sheet && `${sheet} `}
        {row}
      </th>
      <td>{DOES[does]}</td>
      <td>{who}</td>
      <td>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
        {problems.map(({ column, words: said }) => (
          <div key={`${column} ${said}`}>
            {column && <strong>{words.column(column)}: </strong>}
            {said}
          </div>
        ))}
      </td>
    </tr>
  );
}
