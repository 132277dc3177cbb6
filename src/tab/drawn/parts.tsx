/** What shows are made of: lines, facts, the rows of a week, the hours as a bar. */
import type { JsonShow } from '../as-json.js';
import { withoutTyping } from '../../texts/without-typing.js';
import { words } from '../words.js';

export function Lines({ lines, look }: { readonly lines: readonly string[]; readonly look?: string }): React.ReactNode {
  return lines
    .map(withoutTyping)
    .filter(Boolean)
    .map((line) => (
      <p key={line} className={look}>
        {line}
      </p>
    ));
}

/** Focus goes there where another show comes. */
export function Title({ of }: { readonly of: string }): React.ReactNode {
  return <h2 tabIndex={-1}>{withoutTyping(of)}</h2>;
}

export function Facts({ facts }: { readonly facts: JsonShow<'progress'>['facts'] }): React.ReactNode {
  return (
    <dl className="facts">
      {facts.map(({ title, value }) => [<dt key={title}>{title}</dt>, <dd key={`${title}:`}>{value}</dd>])}
    </dl>
  );
}

export function SheetRows({ rows }: { readonly rows: JsonShow<'week'>['rows'] }): React.ReactNode {
  if (rows.length === 0) return <p className="under">{words.noRows}</p>;
  return (
    <div className="scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, amount, what, note }, place) => (
            <tr key={`${place} ${day} ${what}`}>
              <th scope="row">{day}</th>
              <td className="amount">{amount}</td>
              <td>
                {what}
                {note && <div className="under">{note}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lower from signed to still to make, so that it is read without colours. */
const HEIGHTS = { counted: 8, submitted: 6, written: 4, short: 1.5 } as const;

/** The hours against what there is to make, with where one should be by now as a line. */
export function HoursBar({
  number,
  apart,
  bar,
  norm,
}: Pick<JsonShow<'progress'>, 'number' | 'apart' | 'bar' | 'norm'>): React.ReactNode {
  const whole = bar.reduce((sum, { minutes }) => sum + minutes, 0);
  if (whole === 0) return null;
  const widths = bar.map(({ minutes }) => (minutes / whole) * 100);
  const normAt = norm && Math.min(99.7, (norm.minutes / whole) * 100);
  return (
    <>
      <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={`${number}${apart}`}>
        {bar.map(({ part }, place) => (
          <rect
            key={part}
            className={part}
            x={widths.slice(0, place).reduce((sum, width) => sum + width, 0)}
            y={9 - HEIGHTS[part]}
            width={widths[place]}
            height={HEIGHTS[part]}
          />
        ))}
        {normAt !== null && <line className="norm" x1={normAt} x2={normAt} y1={0} y2={10} />}
      </svg>
      {norm && <p className="small">{words.norm}</p>}
    </>
  );
}
