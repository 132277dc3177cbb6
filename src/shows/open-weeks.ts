/** A student's weeks that wait for a signature, as a row with the ways to them. */
import type { ListRow } from './list-rows.js';
import { button } from './button.js';
import type { OpenWeeks } from '../domain/weeks/open-weeks.js';
import { sheetIdOf } from '../domain/weeks/week-sheet.js';
import { labels } from '../texts/buttons.js';
import { allWeeks, openWeeksLine } from '../texts/looking.js';

export function openWeeksRow({ placementId, weeks, minutes }: OpenWeeks, student: string): ListRow {
  const [first] = weeks;
  const sheet = first && sheetIdOf(placementId, first);
  return {
    title: student,
    lines: [openWeeksLine(weeks, minutes)],
    buttons: sheet
      ? [
          button(labels.look, { verb: 'show-week', sheet }),
          ...(weeks.length > 1 ? [button(allWeeks(weeks.length), { verb: 'ask-approve-all', sheet })] : []),
        ]
      : [],
  };
}
