/** What a week comes to, without its history; kept beside the sheet so that totals need not read it. */
import { weekdayOf } from '../calendar/day.js';
import { minutesIn, type WeekSheet, type WeekSummary } from './week-sheet.js';

/**
 * A week's summary. A week that was sent back or reopened was still handed in; one that was taken back was not. One of
 * which the signature was taken back waits anew from then.
 */
export function summaryOf(sheet: Omit<WeekSheet, 'outbox'>): WeekSummary {
  const minutesPerDay = [0, 0, 0, 0, 0, 0, 0];
  for (const entry of sheet.entries) {
    const place = weekdayOf(entry.day) - 1;
    minutesPerDay[place] = (minutesPerDay[place] ?? 0) + entry.minutes;
  }
  const last = sheet.history.findLast(({ what }) =>
    ['submitted', 'withdrawn', 'signature-taken-back'].includes(what.kind),
  );
  return {
    id: sheet.id,
    placementId: sheet.placementId,
    week: sheet.week,
    state: sheet.state,
    version: sheet.version,
    minutesPerDay,
    makeUpMinutes: minutesIn(sheet.entries.filter(({ makesUp }) => makesUp)),
    submittedAt: last && last.what.kind !== 'withdrawn' ? last.at : null,
  };
}
