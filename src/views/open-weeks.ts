/** A student's weeks that wait for a signature, as a row with the ways to them. */
import { button } from '../cards/button.js';
import type { ListRow } from '../cards/list-card.js';
import type { OpenWeeks } from '../domain/weeks/open-weeks.js';
import { sheetIdOf } from '../domain/weeks/week-sheet.js';
import { allWeeks, openWeeksLine } from '../texts/looking.js';

export function openWeeksRow({ placementId, weeks, minutes }: OpenWeeks, student: string): ListRow {
  const [first] = weeks;
  const sheet = first && sheetIdOf(placementId, first);
  return {
    title: student,
    lines: [openWeeksLine(weeks, minutes)],
    buttons: sheet
      ? [
          button('Bekijk', { verb: 'show-week', sheet }),
          ...(weeks.length > 1 ? [button(allWeeks(weeks.length), { verb: 'ask-approve-all', sheet })] : []),
        ]
      : [],
  };
}
