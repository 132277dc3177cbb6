import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Day } from '../../src/domain/calendar/day.js';
import type { HoursStatement } from '../../src/domain/evidence/hours-statement.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import { xlsxStatement } from '../../src/files/xlsx-statement.js';
import { els, karel, placementOfSanne, sanne } from '../support/people.js';
import { history, hours, someStatement } from '../support/statement.js';

const STRANGE = '=1+1 <b>&amp;</b> 🎭 Ayşe Łukasz Ян žluťoučký 日本 \u202eomgekeerd e\u0301';

describe('The statement as a workbook', () => {
  const partsOf = async (statement: HoursStatement): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(await xlsxStatement(statement)))).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    );

  it('has a summary, the hours, the weeks and the versions', async () => {
    const statement = someStatement();
    const parts = await partsOf(statement);
    expect(
      [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
    ).to.deep.equal(['Overzicht', 'Uren', 'Weken', 'Versies']);
    const words = parts['xl/sharedStrings.xml'] ?? '';
    for (const { history: events } of statement.weeks) for (const { hash } of events) expect(words).to.include(hash);
    for (const text of [
      'Sanne de Wit',
      'afgetekend, daarna heropend',
      'correctie, nog niet afgetekend',
      'niet gewerkt (vakantie)',
    ]) {
      expect(words).to.include(text);
    }
  });

  it('has hours as numbers, and days and moments as dates on the wall', async () => {
    const hoursSheet = (await partsOf(someStatement()))['xl/worksheets/sheet2.xml'] ?? '';
    // 2026-11-12 is day 46338 of Excel; 13:00 is 13/24 of 2026-11-20.
    expect(hoursSheet)
      .to.match(/<c r="C11"[^>]*><v>46338<\/v>/)
      .and.match(/<c r="G11"[^>]*><v>7<\/v>/);
    expect(hoursSheet).to.match(/<c r="N12"[^>]*><v>46346\.5416/);
  });

  it('has times as times of day, a day that ends at midnight at 24:00', async () => {
    const night = hours('2026-11-19', 240, { start: '20:00' as ClockTime, end: '00:00' as ClockTime });
    const placement = placementOfSanne({ period: { from: '2026-11-16' as Day, until: '2027-07-04' as Day } });
    const sheet = (await partsOf(someStatement({ placement, sheets: [history('2026-W47').add([night]).sheet] })))[
      'xl/worksheets/sheet2.xml'
    ];
    expect(sheet)
      .to.match(/<c r="D2"[^>]*><v>0\.83333/)
      .and.match(/<c r="E2"[^>]*><v>1<\/v>/);
  });

  it('adds up by formula below the hours, each line once, and shows what that comes to', async () => {
    const statement = someStatement();
    const sheet = (await partsOf(statement))['xl/worksheets/sheet2.xml'] ?? '';
    const sums = [...sheet.matchAll(/<f>(.*?)<\/f><v>(.*?)<\/v>/g)].map(([, formula = '', value]) => [
      formula.replace(/:[A-Z]\d+/g, ''),
      Number(value),
    ]);
    expect(sums).to.deep.equal([
      ['SUMIFS(G2,L2,"afgetekend")', 13],
      ['SUMIFS(G2,L2,"ingediend")', 0],
      ['SUMIFS(G2,L2,"opgeschreven")', 14],
      ['SUMIFS(G2,L2,"vóór de POK")', 0],
      ['SUM(G18)', 27],
    ]);
  });

  it('prints lying, as wide as the paper, with its head on each page, and can be filtered', async () => {
    const student = sanne({ name: 'Sanne & <Zoon>\u0007' });
    const parts = await partsOf(someStatement({ people: [student, karel(), els()] }));
    for (const n of [1, 2, 3, 4]) {
      expect(parts[`xl/worksheets/sheet${n}.xml`])
        .to.include('<pageSetUpPr fitToPage="1"/>')
        .and.match(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/><headerFooter>/)
        .and.include('van Sanne &amp;&amp; &lt;Zoon&gt; , controlecode');
    }
    expect(parts['xl/worksheets/sheet2.xml']).to.include('</sheetData><autoFilter ref="A1:N16"/>');
    expect(parts['xl/workbook.xml'])
      .to.include(`'Uren'!$A$1:$N$16</definedName>`)
      .and.include(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Uren'!$1:$1</definedName>`);
  });

  it('has a row for each week and each version of it, with who signed it, how and when, and a total by formula', async () => {
    const statement = someStatement();
    const bytes = await xlsxStatement(statement);
    const rows = await readSheet(bytes, 'Weken');
    expect(rows[0]?.slice(5, 8)).to.deep.equal(['Uren', 'Telt mee', 'Afgetekend door']);
    const shown = rows.slice(1).map(([week, , , status, , worked, counts, by, role, way, at, hash]) => ({
      ...{ week, status, worked, counts, by, role, way, at: at instanceof Date ? at.toISOString() : at, hash },
    }));
    const unsigned = { by: null, role: null, way: null, at: null, hash: null };
    const signed = { by: 'Karel Jansen', role: 'praktijkopleider', way: 'Kaart in Teams' };
    const [w46, w47] = statement.weeks;
    expect(shown.slice(9, 14)).to.deep.equal([
      {
        ...{ week: 46, status: 'afgetekend', worked: 13, counts: 13, ...signed },
        ...{ at: '2026-11-20T13:00:00.000Z', hash: w46?.history[3]?.hash },
      },
      {
        ...{ week: 47, status: 'afgetekend, daarna heropend', worked: 7, counts: 0, ...signed },
        ...{ at: '2026-11-20T12:00:00.000Z', hash: w47?.history[2]?.hash },
      },
      { week: 47, status: 'correctie, nog niet afgetekend', worked: 6, counts: 0, ...unsigned },
      { week: 48, status: 'ingediend', worked: 0, counts: 0, ...unsigned },
      { week: 49, status: 'concept', worked: 8, counts: 0, ...unsigned },
    ]);
    expect(rows[10]?.slice(1, 3)).to.deep.equal([new Date('2026-11-09'), new Date('2026-11-15')]);
    expect(rows.find(([week]) => week === 42)?.[4]).to.equal('geen uren (herfstvakantie)');
    expect(rows.at(-1)?.slice(4, 7)).to.deep.equal(['Samen', null, 13]);
  });

  it('is read back with a number for each total, without anything being calculated', async () => {
    const rows = await readSheet(await xlsxStatement(someStatement()), 'Uren');
    expect(rows.slice(-5).map((row) => [row[2], row[6]])).to.deep.equal([
      ['Totaal afgetekend', 13],
      ['Totaal ingediend', 0],
      ['Totaal opgeschreven', 14],
      ['Totaal vóór de POK', 0],
      ['Samen', 27],
    ]);
  });

  it('lists the weeks in which nothing was written, and marks what is remarkable', async () => {
    const sheets = [history('2026-W47').add([hours('2026-11-17', 420)]).sheet];
    const words = (await partsOf(someStatement({ sheets })))['xl/sharedStrings.xml'] ?? '';
    for (const text of ['geen uren', 'geen uren (herfstvakantie)', 'lesdag']) expect(words).to.include(`>${text}<`);
  });

  it('takes nothing that was typed for a formula', async () => {
    const activity = '=HYPERLINK("http://example.com")';
    const parts = await partsOf(
      someStatement({ sheets: [history('2026-W47').add([hours('2026-11-19', 60, { activity })]).sheet] }),
    );
    for (const [, formula] of Object.values(parts)
      .join('')
      .matchAll(/<f>(.*?)<\/f>/g))
      expect(formula).to.match(/^SUM/);
    expect(parts['xl/sharedStrings.xml']).to.include('=HYPERLINK(');
  });

  it('does not break on the strangest words', async () => {
    const activity = `${STRANGE} \u0000\u0007 ${'x'.repeat(40_000)}`;
    const parts = await partsOf(
      someStatement({ sheets: [history('2026-W47').add([hours('2026-11-19', 60, { activity })]).sheet] }),
    );
    expect(parts['xl/sharedStrings.xml']).to.include('&lt;b&gt;').and.not.include('\u0000');
  });
});
