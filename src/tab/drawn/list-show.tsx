/** Rows under headings; weeks that can be signed each with a box. */
import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { JsonRow, JsonShow } from '../as-json.js';
import { words } from '../words.js';
import { Lines, Title } from './parts.js';
import { Links, Ways, type Sending } from './ways.js';

export function ListShow({ show, ...sending }: Sending & { readonly show: JsonShow<'list'> }): React.ReactNode {
  const some = show.sections.filter(({ rows }) => rows.length > 0);
  return (
    <>
      {show.title && <Title of={show.title} />}
      {some.map(({ heading, rows, isPressing, isFolded }, place) => {
        const drawn = rows.map((row) => (
          <Row key={`${row.title} ${row.lines.join()}`} row={row} isUnder={heading !== ''} {...sending} />
        ));
        const key = `${place} ${heading}`;
        if (isFolded)
          return (
            <details key={key}>
              <summary>{heading}</summary>
              {drawn}
            </details>
          );
        return (
          <div key={key} className={isPressing ? 'pressing' : undefined}>
            {heading && <h3>{heading}</h3>}
            {drawn}
          </div>
        );
      })}
      {some.length === 0 && show.lines.length === 0 && <p className="under">{words.nothing}</p>}
      <Lines lines={show.lines} />
      <ToSign rows={some.flatMap(({ rows }) => rows)} {...sending} />
    </>
  );
}

/** `isUnder`: under a heading of its own. */
function Row({
  row,
  isUnder,
  ...sending
}: Sending & { readonly row: JsonRow; readonly isUnder: boolean }): React.ReactNode {
  const Title = isUnder ? 'h4' : 'h3';
  return (
    <div className="row">
      <Title className="name">{row.title}</Title>
      <Lines lines={[...(row.reasons ?? []), ...row.lines]} />
      <Links links={row.links ?? []} />
      <Ways buttons={row.buttons ?? []} of={row.title} {...sending} />
    </div>
  );
}

function ToSign({ rows, send, isBusy }: Sending & { readonly rows: readonly JsonRow[] }): React.ReactNode {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const weeks = rows.flatMap(({ title, toSign = [] }) => toSign.map((week) => ({ title, ...week })));
  if (weeks.length === 0) return null;
  const keyOf = ({ sheet, version }: { readonly sheet: string; readonly version: number }): string =>
    `${sheet} ${version}`;
  const chosen = weeks.filter((week) => ticked.includes(keyOf(week)));
  return (
    <div role="group" aria-label={words.toSign}>
      <h3>{words.toSign}</h3>
      {weeks.map((week) => (
        <div key={keyOf(week)}>
          <Checkbox
            label={`${week.title} · ${week.label}`}
            checked={ticked.includes(keyOf(week))}
            onChange={(_, { checked }) => {
              const others = ticked.filter((one) => one !== keyOf(week));
              setTicked(checked === true ? [...others, keyOf(week)] : others);
            }}
          />
        </div>
      ))}
      {chosen.length === 0 && <p className="under">{words.tick}</p>}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => {
          send({ verb: 'approve-all', data: { weeks: chosen.map(({ sheet, version }) => ({ sheet, version })) } });
        }}
      >
        {words.signTicked}
      </Button>
    </div>
  );
}
