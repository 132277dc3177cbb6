/** What stands below a row of the week: what is asked before it is saved, why it was not, and werkprocessen to tick. */
import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { DrawnShow } from '../drawn/drawn-show.js';
import { Icon } from '../icons.js';
import { Fault } from '../states.js';
import type { Beside, WeekInHand } from './use-week.js';
import { words } from './words.js';

export function BesideRow({
  of,
  at,
  week,
}: {
  readonly of: Beside;
  /** Whose: a row, or the week as a whole. */
  readonly at: string;
  readonly week: WeekInHand;
}): React.ReactNode {
  const isShow = of.kind === 'show';
  return (
    <div className="asked" role={isShow ? 'group' : undefined} aria-label={isShow ? of.show.summary : undefined}>
      <div role="alert">
        {of.kind === 'fault' ? (
          <Fault text={of.text} />
        ) : (
          <DrawnShow
            show={of.show}
            isBusy={week.isBusy}
            send={(sent) => {
              week.send(at, sent);
            }}
          />
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="remove" />}
        title={words.leaveIt}
        aria-label={words.leaveIt}
        onClick={() => {
          week.close(at);
        }}
      />
    </div>
  );
}

export function Processes({
  options,
  first,
  label,
  keep,
  leave,
}: {
  readonly options: readonly { readonly title: string; readonly value: string }[];
  /** Codes with commas between them, as they are sent. */
  readonly first: string;
  readonly label: string;
  readonly keep: (typed: string) => void;
  readonly leave: () => void;
}): React.ReactNode {
  const group = useRef<HTMLFieldSetElement>(null);
  const [ticked, setTicked] = useState<readonly string[]>(first.split(',').filter(Boolean));
  useEffect(() => {
    group.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  return (
    <fieldset
      ref={group}
      className="processes"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <legend>{label}</legend>
      {options.length === 0 && <p>{words.noProcesses}</p>}
      {options.map(({ title, value }) => (
        <div key={value}>
          <Checkbox
            label={title}
            checked={ticked.includes(value)}
            onChange={(_, { checked }) => {
              const others = ticked.filter((one) => one !== value);
              setTicked(checked === true ? [...others, value] : others);
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          keep(options.flatMap(({ value }) => (ticked.includes(value) ? [value] : [])).join(','));
        }}
      >
        {words.processesDone}
      </Button>
    </fieldset>
  );
}
