import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { calendarTable } from '../../../src/domain/import/written.js';
import type { School } from '../../../src/domain/school/school.js';
import { csv, office, ROC, table, type Given } from '../../support/office-files.js';

/** Taken over in November 2026, of school year 2026-2027. */
async function calendar(
  ...rows: readonly Given[]
): Promise<{ problems: readonly string[]; now: School; counts: string }> {
  const school = await office();
  const { problems, counts } = await school.imports({ 'kalender.csv': csv(table(rows)) });
  const now = await school.ports.schools.byId(ROC);
  if (!now) throw new Error('no school');
  return { problems: problems.map((one) => one.replace(/ \(verwacht.*/, '')), now, counts };
}
const TODAY = '2026-11-25' as Day;
const blok = { soort: 'periode', naam: 'Blok 2', van: '16-11-2026', tot: '31-1-2027' };

describe('A row of the calendar', () => {
  it('is of a kind that a calendar has, from a day that is said until one that is not before it', async () => {
    const { problems, now } = await calendar(
      { soort: 'feest', naam: 'Open dag', van: '7-9-2026' },
      { soort: '', naam: 'Open dag', van: '7-9-2026' },
      { soort: 'vakantie', naam: 'Herfst', van: '' },
      { soort: 'vakantie', naam: 'Herfst', van: '19-10-2026', tot: '18-10-2026' },
      { soort: 'periode', naam: '', van: '16-11-2026', tot: '31-1-2027' },
      { soort: 'vakantie', naam: 'Herfst', van: '31-2-2027' },
      { soort: 'vakantie', naam: 'Herfst', van: '19-10-2026', tot: 'zomaar' },
    );
    expect(problems).to.deep.equal([
      'rij 2, kolom soort: "feest" is geen soort',
      'rij 3, kolom soort: is leeg, en zonder kan deze rij niet',
      'rij 4, kolom van: is leeg, en zonder kan deze rij niet',
      'rij 5, kolom tot: "18-10-2026" ligt voor het begin',
      'rij 6, kolom naam: is leeg, en zonder kan deze rij niet',
      'rij 7, kolom van: "31-2-2027" is geen dag',
      'rij 8, kolom tot: "zomaar" is geen dag',
    ]);
    expect([now.holidays, now.periods]).to.deep.equal([[], []]);
  });

  it('is four months at most: what is longer is a slip of the year', async () => {
    const until = async (tot: string): Promise<number> =>
      (await calendar({ soort: 'vakantie', naam: 'Zomer', van: '1-7-2027', tot })).now.holidays.length;
    expect([await until('29-10-2027'), await until('30-10-2027')]).to.deep.equal([1, 0]);
  });

  it("of a feestdag is that of the land where it is one, and else a free day of the school's own", async () => {
    const { now, problems } = await calendar(
      { soort: 'feestdag', naam: 'Koningsdag', van: '27-4-2027' },
      { soort: 'feestdag', naam: 'Studiedag', van: '28-4-2027' },
      { soort: 'feestdag', naam: 'Lange Pasen', van: '29-3-2027', tot: '30-3-2027' },
      { soort: 'feestdag', van: '3-5-2027' },
    );
    expect(problems).to.deep.equal([]);
    expect(now.holidays).to.deep.equal([
      { name: 'Lange Pasen', from: '2027-03-29', until: '2027-03-30' },
      { name: 'Studiedag', from: '2027-04-28', until: '2027-04-28' },
      { name: 'feestdag', from: '2027-05-03', until: '2027-05-03' },
    ]);
  });

  it('of a schooldag is each of its days, of all leerjaren or of one', async () => {
    const { now } = await calendar(
      { soort: 'schooldag', naam: 'Projectdag', van: '7-12-2026', tot: '8-12-2026', leerjaar: '2' },
      { soort: 'schooldag', van: '2-12-2026' },
    );
    expect(now.schoolDays).to.deep.equal([
      { name: 'schooldag', day: '2026-12-02' },
      { name: 'Projectdag', day: '2026-12-07', year: 2 },
      { name: 'Projectdag', day: '2026-12-08', year: 2 },
    ]);
  });

  it('of lesdagen is the year round, or of the period that it names, whichever of them comes first in the file', async () => {
    const { now, problems } = await calendar(
      { soort: 'lesdagen', leerjaar: '2', naam: 'blok 2', dagen: 'ma di' },
      blok,
      { ...blok, naam: 'Blok 3', van: '1-2-2027', tot: '18-4-2027' },
      { soort: 'lesdagen', leerjaar: '3', dagen: 'do' },
    );
    expect(problems).to.deep.equal([]);
    expect(now.lessonDays).to.deep.equal({ 1: [1, 2, 3, 4, 5], 2: [1, 2, 3], 3: [4] });
    expect(now.periods).to.deep.equal([
      { name: 'Blok 2', from: '2026-11-16', until: '2027-01-31', lessonDays: { 2: [1, 2] } },
      { name: 'Blok 3', from: '2027-02-01', until: '2027-04-18' },
    ]);
  });

  it('of lesdagen names its leerjaar, its days, and a period that there is', async () => {
    const { problems, now } = await calendar(
      { soort: 'lesdagen', dagen: 'ma' },
      { soort: 'lesdagen', leerjaar: '2', dagen: '' },
      { soort: 'lesdagen', leerjaar: '2', dagen: 'ooit' },
      { soort: 'lesdagen', leerjaar: '2', naam: 'Blok 9', dagen: 'ma' },
      { ...blok, leerjaar: '3' },
      { soort: 'lesdagen', leerjaar: '2', naam: 'Blok 2', dagen: 'ma' },
      { soort: 'lesdagen', leerjaar: '3', naam: 'Blok 2', van: '1-9-2027', dagen: 'ma' },
    );
    expect(problems).to.deep.equal([
      'rij 2, kolom leerjaar: is leeg, en zonder kan deze rij niet',
      'rij 3, kolom dagen: is leeg, en zonder kan deze rij niet',
      'rij 4, kolom dagen: "ooit" zijn geen dagen',
      ...[5, 7, 8].map(
        (row) => `rij ${row}, kolom naam: "Blok ${row === 5 ? 9 : 2}" is geen periode die hier bekend is`,
      ),
    ]);
    expect(now.lessonDays[2]).to.deep.equal([1, 2, 3]);
  });

  it('that comes again with other days is the same one, and keeps the lessons in it', async () => {
    const school = await office();
    const lessons = { soort: 'lesdagen', leerjaar: '2', naam: 'Blok 2', van: '1-12-2026', dagen: 'ma di' };
    const holiday = { soort: 'vakantie', naam: 'Kerst', van: '19-12-2026', tot: '3-1-2027' };
    await school.imports({ 'k.csv': csv(table([blok, lessons, holiday])) });
    const again = await school.imports({
      'k.csv': csv(
        table([
          { ...blok, naam: 'BLOK 2', tot: '24-1-2027' },
          { ...holiday, naam: 'kerst', tot: '4-1-2027' },
        ]),
      ),
    });
    expect(again.counts).to.match(/^0 nieuw 2 anders/);
    const now = await school.ports.schools.byId(ROC);
    expect(now?.periods).to.deep.equal([
      { name: 'BLOK 2', from: '2026-11-16', until: '2027-01-24', lessonDays: { 2: [1, 2] } },
    ]);
    expect(now?.holidays).to.deep.equal([{ name: 'kerst', from: '2026-12-19', until: '2027-01-04' }]);
    // Written as a file, it makes the same calendar elsewhere.
    const elsewhere = await office();
    await elsewhere.imports({ 'k.csv': csv(calendarTable(now!, TODAY)) });
    const there = await elsewhere.ports.schools.byId(ROC);
    expect([there?.periods, there?.holidays]).to.deep.equal([now?.periods, now?.holidays]);
    // Of the next school year it is another one.
    const next = { soort: 'vakantie', naam: 'Kerst', van: '18-12-2027', tot: '2-1-2028' };
    expect((await school.imports({ 'k.csv': csv(table([next])) })).counts).to.match(/^1 nieuw 0 anders/);
  });
});
