/** The school in numbers, each with the list behind it. */
import type { JsonShow } from '../as-json.js';
import { Lines, Title } from '../drawn/parts.js';
import { Ways, type Sending } from '../drawn/ways.js';
import { Panel } from '../panel.js';
import type { Viewed } from '../place.js';

export function Overview({ api }: Viewed): React.ReactNode {
  return (
    <Panel
      api={api}
      path="overview"
      draw={(show, sending, path) =>
        show.kind === 'list' && path === 'overview' ? <Tiles show={show} {...sending} /> : null
      }
    />
  );
}

function Tiles({ show, ...sending }: Sending & { readonly show: JsonShow<'list'> }): React.ReactNode {
  return (
    <>
      <Title of={show.title} />
      {show.sections.map(({ rows }, section) => (
        <div className="tiles" key={`${section} ${rows[0]?.title ?? ''}`}>
          {rows.map(({ title, lines, buttons = [] }) => (
            <div className="tile" key={title}>
              <h3>{title}</h3>
              <Lines lines={lines} look="under" />
              <Ways buttons={buttons} of={title} {...sending} />
            </div>
          ))}
        </div>
      ))}
      <Lines lines={show.lines} look="small" />
      <Ways buttons={show.buttons} {...sending} />
    </>
  );
}
