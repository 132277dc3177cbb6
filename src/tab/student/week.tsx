/** A week to fill in: which, how it stands, its lines, and what can be done with it as a whole. */
import { Button, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import type { Api } from '../api.js';
import type { JsonButton, JsonGrid } from '../as-json.js';
import { Standing } from '../drawn/standing.js';
import { Lines } from '../drawn/parts.js';
import { Ways } from '../drawn/ways.js';
import { OF_WEEK, useWeek } from './use-week.js';
import { BesideRow } from './week-beside.js';
import { WeekGrid } from './week-grid.js';
import { words, type DayState } from './words.js';

/** Where a week is gone to; null: the running one. */
export interface WantedWeek {
  readonly week: string | null;
  readonly placement: string | null;
  /** To stand in; "" of none. */
  readonly day: string;
}

/** What leads to changing lines: here they are changed where they stand. */
const leadsHere = ({ verb }: JsonButton): boolean => verb === 'change-week' || verb === 'edit-entry';

export function Week({
  api,
  grid,
  fresh,
  stateOf,
  wanted,
  want,
}: {
  readonly api: Api;
  readonly grid: JsonGrid;
  readonly fresh: () => Promise<JsonGrid | null>;
  readonly stateOf: (day: string) => DayState | undefined;
  readonly wanted: WantedWeek;
  readonly want: (week: WantedWeek) => void;
}): React.ReactNode {
  const week = useWeek(api, grid, fresh);
  const { card, placements, placement } = grid;
  const send = (sent: Parameters<typeof week.send>[1]): void => {
    week.send(OF_WEEK, sent);
  };
  const goTo = (to: string | null): void => {
    week.close(OF_WEEK);
    want({ ...wanted, week: to, day: '' });
  };
  const isThisWeek = wanted.week === null || grid.days.some(({ day }) => day === grid.today);
  const beside = week.beside[OF_WEEK];
  return (
    <>
      <div className="week-head">
        <h2 tabIndex={-1}>{card.title}</h2>
        <div className="week-nav" role="group" aria-label={words.whichWeek}>
          <Button
            appearance="subtle"
            disabledFocusable={grid.before === null || week.isBusy}
            onClick={() => {
              if (grid.before !== null) goTo(grid.before);
            }}
          >
            ← {words.weekBefore}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={isThisWeek || week.isBusy}
            onClick={() => {
              goTo(null);
            }}
          >
            {words.thisWeek}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={grid.after === null || week.isBusy}
            onClick={() => {
              if (grid.after !== null) goTo(grid.after);
            }}
          >
            {words.weekAfter} →
          </Button>
        </div>
      </div>
      {placements.length > 1 && (
        <Field label={words.placement} className="narrow">
          <Select
            value={placement}
            onChange={(_, { value }) => {
              want({ week: grid.week, placement: value, day: '' });
            }}
          >
            {placements.map(({ title, value }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {card.standing && <Standing state={card.standing.words} tone={card.standing.tone} />}
      <WeekGrid key={`${placement} ${grid.week}`} grid={grid} week={week} stateOf={stateOf} wanted={wanted} />
      <p className="saving" role="status">
        {week.isBusy ? words.saving : ''}
      </p>
      {week.said && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {week.said.text}
            <Lines lines={week.said.lines} />
            <Ways buttons={week.said.buttons} send={send} isBusy={week.isBusy} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Lines lines={[card.footer, ...card.lines]} />
      {beside ? (
        <BesideRow of={beside} at={OF_WEEK} week={week} />
      ) : (
        <Ways buttons={card.buttons.filter((button) => !leadsHere(button))} send={send} isBusy={week.isBusy} />
      )}
    </>
  );
}
