import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import type { Act } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { decideHours } from '../../../src/domain/hours/hours.js';
import {
  decideRemoveDay,
  decideRemoveMessage,
  decideRemoveStored,
  type Removal,
} from '../../../src/domain/hours/remove-hours.js';
import { decideTakeBack } from '../../../src/domain/hours/take-back.js';
import { emptySheet, type WeekSheet } from '../../../src/domain/weeks/week-sheet.js';
import { placementOfSanne, sanne } from '../../support/people.js';

const placement = placementOfSanne();
const TUESDAY = '2026-11-24' as Day;
const act = (source: string): Act => ({
  ...{ at: '2026-11-25T13:00:00.000Z', by: sanne().id, role: 'student', way: 'chat', source },
});
const empty = emptySheet(placement.id, '2026-W48' as Week);

function sheetWithTuesday(): WeekSheet {
  const now = { day: '2026-11-25' as Day, time: '14:00' as ClockTime };
  const command = { entries: [{ day: TUESDAY, minutes: 60 }], how: undefined };
  const decision = decideHours(empty, command, { placement, now, act: act('said') });
  if (decision.kind !== 'change') throw new Error(decision.kind);
  return applied(decision.change);
}
const why = (decision: ReturnType<typeof decideRemoveDay>): string =>
  decision.kind === 'refused' ? decision.refusal.why : decision.kind;

describe('Hours that are taken off', () => {
  it('a day that holds none are an answer, not a change', () => {
    expect(why(decideRemoveDay(empty, TUESDAY, { placement, act: act('m') }))).to.equal('nothing-there');
  });

  it('go no more once the file is closed, on whatever road', () => {
    const sheet = sheetWithTuesday();
    const closed = { ...placement, closed: '2026-11-25' as Day };
    for (const decide of [
      (of: Removal) => decideRemoveDay(sheet, TUESDAY, of),
      (of: Removal) => decideRemoveStored(sheet, 'said', TUESDAY, of),
      (of: Removal) => decideRemoveMessage(sheet, 'said', of),
      (of: Removal) => decideTakeBack(sheet, 'said', of),
    ]) {
      expect(why(decide({ placement: closed, act: act('later') }))).to.equal('file-closed');
      expect(why(decide({ placement, act: act('later') }))).to.equal('change');
    }
  });
});
