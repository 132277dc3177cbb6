/** Hours against pace: what was made and signed, week by week, and where one should be. Comes when it is drawn. */
import { LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { JsonYear } from '../as-json.js';
import { hoursInDigits, hoursInWords, monthInShort, weekNumber } from '../in-dutch.js';
import { words } from './words.js';

/** What the lines are, in the order in which they are drawn: the last lies on top. */
const LINES = [
  { which: 'norm', legend: words.paceNorm, color: tokens.colorNeutralForeground3, dash: '6 4' },
  { which: 'made', legend: words.paceMade, color: tokens.colorPaletteMarigoldForeground2, dash: '2 3' },
  { which: 'signed', legend: words.paceSigned, color: tokens.colorPaletteGreenForeground2, dash: '' },
] as const;

const MARGINS = { top: 12, right: 16, bottom: 28, left: 40 };

export const PaceChart = memo(function PaceChart({ year }: { readonly year: JsonYear }): React.ReactNode {
  const { weeks, today, days } = year;
  const sunday = (at: number): string => days[at * 7 + 6]?.day ?? today;
  const lines = useMemo(
    (): LineChartPoints[] =>
      LINES.map(({ which, legend, color, dash }) => ({
        ...{ legend, color, hideNonActiveDots: true },
        lineOptions: { strokeWidth: 3, ...(dash !== '' && { strokeDasharray: dash }) },
        data: weeks.flatMap((one, at) =>
          // What is still to come was not made yet.
          which !== 'norm' && (days[at * 7]?.day ?? '') > today
            ? []
            : [
                {
                  x: new Date(`${sunday(at)}T12:00:00Z`),
                  y: Math.round(one[which] / 6) / 10,
                  xAxisCalloutData: `${words.weekOf} ${weekNumber(one.week)}`,
                  yAxisCalloutData: hoursInWords(one[which]),
                },
              ],
        ),
      })).filter(({ data }) => data.length > 0),
    [weeks, today, days],
  );
  return (
    <>
      <div className="pace-place">
        <LineChart
          data={{ chartTitle: words.pace, lineChartData: lines }}
          height={240}
          margins={MARGINS}
          culture="nl-NL"
          hideLegend
          customDateTimeFormatter={(date) => monthInShort(date.toISOString().slice(0, 10))}
          useUTC
          enablePerfOptimization
        />
      </div>
      <ul className="legend">
        {LINES.map(({ which, legend, color, dash }) => (
          <li key={which}>
            <svg width={24} height={8} aria-hidden>
              <line x1={0} x2={24} y1={4} y2={4} stroke={color} strokeWidth={3} strokeDasharray={dash || undefined} />
            </svg>{' '}
            {legend}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.paceTable}</summary>
        <div className="scroll">
          <table className="sheet">
            <thead>
              <tr>
                {[words.paceWeek, words.paceSigned, words.paceMade, words.paceNorm].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, signed, made, norm }) => (
                <tr key={week}>
                  <th scope="row">{weekNumber(week)}</th>
                  {[signed, made, norm].map((minutes, at) => (
                    <td key={at} className="amount">
                      {hoursInDigits(minutes)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
});
