import { expect } from 'chai';
import { signersOf, weekCounts } from '../../../src/domain/evidence/how-signed.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import { fatima, karel, placementOfSanne } from '../../support/people.js';
import { history, hours, someSheets, someStatement } from '../../support/statement.js';

describe('How the weeks of a statement were signed', () => {
  const signedWeek = (week: string, day: string, minutes: number) =>
    history(week)
      .add([hours(day, minutes)])
      .submit()
      .approve();

  it('is told per person, role and way: weeks, and minutes that count', () => {
    const { sheet } = signedWeek('2026-W45', '2026-11-05', 300);
    const byMail = {
      ...sheet,
      history: sheet.history.map((event) =>
        event.what.kind === 'approved' ? { ...event, way: 'mail' as const } : event,
      ),
    };
    const card = [signedWeek('2026-W46', '2026-11-12', 420), signedWeek('2026-W48', '2026-11-26', 60)];
    const statement = someStatement({ sheets: [byMail, ...card.map((week) => week.sheet)] });
    expect(signersOf(statement)).to.deep.equal([
      { by: karel().id, role: 'trainer', way: 'card', weeks: 2, minutes: 480 },
      { by: karel().id, role: 'trainer', way: 'mail', weeks: 1, minutes: 300 },
    ]);
  });

  it('comes to the minutes that are signed: a day before the POK does not count, its week is signed all the same', () => {
    const { sheet } = history('2026-W47')
      .add([hours('2026-11-17', 60), hours('2026-11-18', 120), hours('2026-11-19', 240)])
      .submit()
      .approve();
    const placement = placementOfSanne({ pok: '2026-11-18' as Day });
    const statement = someStatement({ sheets: [sheet], placement });
    expect(signersOf(statement)).to.have.length(1);
    expect(signersOf(statement)[0]).to.include({ weeks: 1, minutes: 360 });
    expect(statement.totals.counted).to.equal(360);
  });

  it('names of two who signed as many weeks the same one first', () => {
    const byFatima = (week: typeof first) => ({
      ...week,
      history: week.history.map((event) => (event.role === 'trainer' ? { ...event, by: fatima().id } : event)),
    });
    const first = signedWeek('2026-W46', '2026-11-12', 420).sheet;
    const second = signedWeek('2026-W47', '2026-11-19', 60).sheet;
    for (const sheets of [
      [byFatima(first), second],
      [first, byFatima(second)],
    ])
      expect(signersOf(someStatement({ sheets })).map(({ by }) => by)).to.deep.equal([fatima().id, karel().id]);
  });

  it('leaves out a signature that is no longer in force', () => {
    const { sheet } = signedWeek('2026-W47', '2026-11-19', 300).reopen();
    expect(signersOf(someStatement({ sheets: [sheet] }))).to.deep.equal([]);
  });

  it('counts each week once: signed, handed in, written, or without hours', () => {
    // Weeks 37 to 45 have no sheet; an emptied one has no hours either.
    expect(weekCounts(someStatement())).to.deep.equal({ signed: 1, 'handed-in': 1, written: 2, without: 9 });
    const [first, ...others] = someSheets();
    const emptied = { ...others[2]!, entries: [] };
    expect(weekCounts(someStatement({ sheets: [first!, others[0]!, others[1]!, emptied] }))).to.include({
      written: 1,
      without: 10,
    });
  });
});
