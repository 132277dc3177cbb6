/** What waits for the reader: weeks, ticked and signed together, and what is answered one by one. */
import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { JsonRow, JsonShow } from '../as-json.js';
import { ListShow } from '../drawn/list-show.js';
import { Lines, Title } from '../drawn/parts.js';
import { Ways, type Sending } from '../drawn/ways.js';
import { Panel } from '../panel.js';
import type { Viewed } from '../place.js';
import { words } from './words.js';

export function Waits({ api }: Viewed): React.ReactNode {
  return <Panel api={api} path="open-weeks" draw={withWeeks} />;
}

const withWeeks = (show: JsonShow, sending: Sending): React.ReactNode =>
  show.kind === 'list' && show.sections.some(({ rows }) => rows.some(({ toSign }) => toSign)) ? (
    <Waiting show={show} {...sending} />
  ) : null;

type Weeks = NonNullable<JsonRow['toSign']>;
const keyOf = ({ sheet, version }: Weeks[number]): string => `${sheet} ${version}`;

function Waiting({ show, ...sending }: Sending & { readonly show: JsonShow<'list'> }): React.ReactNode {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const rows = show.sections.flatMap((section) => section.rows);
  const students = rows.filter(({ toSign = [] }) => toSign.length > 0);
  const rest = show.sections.map((section) => ({
    ...section,
    rows: section.rows.filter(({ toSign = [] }) => toSign.length === 0),
  }));
  const all = students.flatMap(({ toSign = [] }) => toSign);
  const chosen = all.filter((week) => ticked.has(keyOf(week)));
  const tick = (weeks: Weeks, isTicked: boolean): void => {
    const keys = weeks.map(keyOf);
    setTicked((before) => new Set([...[...before].filter((one) => !keys.includes(one)), ...(isTicked ? keys : [])]));
  };
  return (
    <>
      <Title of={show.title} />
      <div role="group" aria-label={words.toSign}>
        {all.length > 1 && students.length > 1 && (
          <Ticks weeks={all} label={words.signAll} ticked={ticked} tick={tick} />
        )}
        {students.map((row) => (
          <OfStudent key={row.title} row={row} ticked={ticked} tick={tick} {...sending} />
        ))}
        <div className="signs">
          <Button
            appearance="primary"
            disabledFocusable={sending.isBusy || chosen.length === 0}
            onClick={() => {
              const weeks = chosen.map(({ sheet, version }) => ({ sheet, version }));
              sending.send({ verb: 'approve-all', data: { weeks } });
            }}
          >
            {words.sign(chosen.length)}
          </Button>
        </div>
      </div>
      {rest.some((section) => section.rows.length > 0) || show.lines.length > 0 ? (
        <ListShow show={{ ...show, title: '', sections: rest }} {...sending} />
      ) : null}
      <Ways buttons={show.buttons} {...sending} />
    </>
  );
}

interface Ticking {
  readonly ticked: ReadonlySet<string>;
  readonly tick: (weeks: Weeks, isTicked: boolean) => void;
}

function OfStudent({ row, ticked, tick, ...sending }: Sending & Ticking & { readonly row: JsonRow }): React.ReactNode {
  const { title, lines, reasons = [], toSign = [], buttons = [] } = row;
  return (
    <div className="row">
      <h3>{title}</h3>
      <Lines lines={[...reasons, ...lines]} look="under" />
      <div className="ticks">
        {toSign.length > 1 && <Ticks weeks={toSign} label={words.ofStudent(title)} ticked={ticked} tick={tick} />}
        {toSign.map((week) => (
          <Checkbox
            key={keyOf(week)}
            label={week.label}
            aria-label={`${title}: ${week.label}`}
            checked={ticked.has(keyOf(week))}
            onChange={(_, { checked }) => {
              tick([week], checked === true);
            }}
          />
        ))}
      </div>
      <Ways buttons={buttons} of={title} {...sending} />
    </div>
  );
}

/** All of these at once. */
function Ticks({
  weeks,
  label,
  ticked,
  tick,
}: Ticking & { readonly weeks: Weeks; readonly label: string }): React.ReactNode {
  const count = weeks.filter((week) => ticked.has(keyOf(week))).length;
  return (
    <Checkbox
      label={label}
      checked={count === weeks.length ? true : count > 0 ? 'mixed' : false}
      onChange={() => {
        tick(weeks, count < weeks.length);
      }}
    />
  );
}
