import { expect } from 'chai';
import { csv, office, ROC, table, type Given, type Imported } from '../../support/office-files.js';

/** Taken over in November 2026, of school year 2026-2027. */
async function calendar(...rows: readonly Given[]): Promise<{ done: Imported; weeks: unknown; holidays: unknown }> {
  const school = await office();
  const done = await school.imports({ 'kalender.csv': csv(table(rows)) });
  const now = await school.ports.schools.byId(ROC);
  return { done, weeks: now?.themeWeeks, holidays: now?.holidays };
}
const theme = (van: string, more: Given = {}): Given => ({ soort: 'themaweek', van, ...more });

describe('A week in the calendar file', () => {
  it('without a year is that of this school year, before and after the turn of the year', async () => {
    const { done, weeks } = await calendar(theme('week 4'), theme('Week 50'), theme('wk 53'), theme('week 29'));
    expect(done.problems).to.deep.equal([]);
    expect(weeks).to.deep.equal(['2026-W50', '2026-W53', '2027-W04', '2027-W29']);
  });

  it('is of the year that is said, and may still be a day or a stretch', async () => {
    const { done, weeks } = await calendar(
      ...[theme('week 4 2028'), theme('week 11, 2027', { tot: 'week 12 2027' }), theme('2027-W23')],
      ...[theme('8-6-2026'), theme('week 40', { tot: '5-10-2026' })],
    );
    expect(done.problems).to.deep.equal([]);
    expect(weeks).to.deep.equal([
      ...['2026-W24', '2026-W40', '2026-W41', '2027-W11', '2027-W12', '2027-W23', '2028-W04'],
    ]);
  });

  it('that is none is named, also where a single day is meant', async () => {
    const { done, weeks } = await calendar(
      ...[theme('week 54'), theme('week 53 2027'), theme('week 0'), { soort: 'schooldag', van: 'week 4' }],
    );
    expect(done.problems).to.deep.equal([
      'rij 2, kolom van: "week 54" is geen week (verwacht: week 4, of week 4 2027)',
      'rij 3, kolom van: "week 53 2027" is geen week (verwacht: week 4, of week 4 2027)',
      'rij 4, kolom van: "week 0" is geen week (verwacht: week 4, of week 4 2027)',
      'rij 5, kolom van: "week 4" is geen dag (verwacht: 7-9-2026)',
    ]);
    expect(weeks).to.deep.equal([]);
  });

  it('of a holiday is all of its days', async () => {
    const { holidays } = await calendar({ soort: 'vakantie', naam: 'Herfstvakantie', van: 'week 43' });
    expect(holidays).to.deep.equal([{ name: 'Herfstvakantie', from: '2026-10-19', until: '2026-10-25' }]);
  });

  it('with themes keeps its name nowhere, and the report says so', async () => {
    const { done } = await calendar(theme('week 4', { naam: 'Licht' }), theme('week 5', { naam: 'Licht' }));
    expect(done.lines).to.include.members(['Namen van themaweken, die ik niet bewaar; hun weken wel (1):', '  Licht']);
    expect((await calendar(theme('week 4'))).done.lines.join('\n')).not.to.include('Namen van themaweken');
  });
});
