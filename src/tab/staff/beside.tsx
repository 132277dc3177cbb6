/** What student and praktijkopleider wrote before a talk, side by side; and beside one's own form what the other wrote. */
import type { Api } from '../api.js';
import type { JsonShow } from '../as-json.js';
import { DrawnShow } from '../drawn/drawn-show.js';
import { Lines, Title } from '../drawn/parts.js';
import { Ways, type Sending } from '../drawn/ways.js';
import { useLook } from '../look.js';
import { words } from './words.js';

type Draw = (show: JsonShow, sending: Sending, path: string | null) => React.ReactNode;

/** Null of every other show. */
export function besideOneAnother(api: Api): Draw {
  return function draw(show, sending, path) {
    if (show.kind === 'list' && path?.startsWith('preparation-of/')) return <BothSides show={show} {...sending} />;
    const sent = show.kind === 'form' ? show.buttons.find(({ verb }) => verb === 'send-form') : undefined;
    return sent ? <FormBeside api={api} show={show} of={pathOf(sent.data)} {...sending} /> : null;
  };
}

const pathOf = ({ placement, talk }: Readonly<Record<string, unknown>>): string =>
  `preparation-of/${encodeURIComponent(String(placement))}/${String(talk)}`;

/** Under each head of the form a column for each side that the reader may see. */
function BothSides({ show, ...sending }: Sending & { readonly show: JsonShow<'list'> }): React.ReactNode {
  return (
    <>
      <Title of={show.title} />
      <Sides show={show} />
      <Lines lines={show.lines} />
      <Ways buttons={show.buttons} {...sending} />
    </>
  );
}

function Sides({ show: { sections } }: { readonly show: JsonShow<'list'> }): React.ReactNode {
  const unseen = sections.filter(({ heading }) => heading === '').flatMap(({ rows }) => rows);
  const heads = sections.filter(({ heading }) => heading !== '');
  const names = [...new Set(heads.flatMap(({ rows }) => rows.map(({ title }) => title)))];
  return (
    <>
      {unseen.map(({ title, lines }) => (
        <p key={title}>
          <strong>{title}</strong>: {lines.join(' ')}
        </p>
      ))}
      {names.length > 0 && (
        <div className="scroll">
          <table className="sheet sides">
            <thead>
              <tr>
                <td />
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {heads.map(({ heading, rows }) => (
                <tr key={heading}>
                  <th scope="row">{heading}</th>
                  {names.map((name) => (
                    <td key={name} data-of={name}>
                      <Lines lines={rows.find(({ title }) => title === name)?.lines ?? []} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function FormBeside({
  api,
  show,
  of,
  ...sending
}: Sending & { readonly api: Api; readonly show: JsonShow; readonly of: string }): React.ReactNode {
  const { value } = useLook<JsonShow>(api, of);
  return (
    <div className="beside">
      <div>
        <DrawnShow show={show} {...sending} />
      </div>
      <aside aria-label={words.beside}>
        <h3>{words.beside}</h3>
        {value?.kind === 'list' ? <Sides show={value} /> : null}
      </aside>
    </div>
  );
}
