import { expect } from 'chai';
import fc from 'fast-check';
import writeWorkbook from 'write-excel-file/node';
import { readOfficeFile } from '../../../src/files/read/read-file.js';
import { csv, office, PEOPLE, placement, table, type Given } from '../../support/office-files.js';

const mensen = csv(table(PEOPLE));
const plaatsingen = csv(table([placement()]));

/** Known people, and the placement stored. */
const filled = async (): Promise<Awaited<ReturnType<typeof office>>> => {
  const school = await office();
  await school.imports({ 'mensen.csv': mensen, 'plaatsingen.csv': plaatsingen });
  return school;
};

type Cell = string | number | Date | null;
async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) =>
        value === null ? null : value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : { value },
      ),
    ),
  }));
  return await writeWorkbook(made as never).toBuffer();
}

describe('A file of an office', () => {
  it('says the same in any order of columns, with any delimiter, line end, date form and encoding', async () => {
    const school = await filled();
    const dates = [
      ['2026-09-07', '2027-06-27'],
      ['7-9-2026', '27-6-2027'],
      ['07/09/2026', '27/06/2027'],
      ['07092026', '27062027'],
      ['20260907', '20270627'],
    ] as const;
    const given = fc.record({
      order: fc.shuffledSubarray(Object.keys(placement()), { minLength: Object.keys(placement()).length }),
      delimiter: fc.constantFrom(';', ',', '|', '\t'),
      date: fc.constantFrom(...dates),
      end: fc.constantFrom('\n', '\r\n'),
      encoding: fc.constantFrom('utf8', 'bom', 'latin1', 'utf16le'),
      capitals: fc.boolean(),
      title: fc.boolean(),
      hours: fc.constantFrom('460', '460,0', '460.00', '460:00', '460 uur'),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ order, delimiter, date, end, encoding, capitals, title, hours }) => {
        const said = placement({ begin: date[0], einde: date[1], uren: hours }) as Record<string, string>;
        const head = order.map((name) => (capitals ? name.toUpperCase().replace('_', ' ') : name));
        const rows = [...(title ? [['Plaatsingen België é']] : []), head, order.map((name) => said[name] ?? '')];
        const text = csv(rows, delimiter).replaceAll('\r\n', end);
        const bytes =
          encoding === 'bom'
            ? Buffer.from(`\uFEFF${text}`)
            : encoding === 'utf16le'
              ? Buffer.from(`\uFEFF${text}`, 'utf16le')
              : Buffer.from(text, encoding as BufferEncoding);
        const done = await school.imports({ 'p.csv': bytes });
        expect(done.problems).to.deep.equal([]);
        expect(done.counts).to.match(/^0 nieuw 0 anders 1 hetzelfde 0/);
      }),
      { numRuns: 40 },
    );
  });

  it('of Excel is read by its cells: dates, numbers, a title above the head, sums below, three sheets', async () => {
    const school = await office();
    const { begin, einde, uren, leerjaar, ...texts } = placement();
    expect([begin, einde, uren, leerjaar]).to.have.length(4);
    const more = {
      leerjaar: 2,
      uren: 460,
      begin: new Date('2026-09-07T00:00:00Z'),
      einde: new Date('2027-06-27T00:00:00Z'),
    };
    const bytes = await workbook({
      Mensen: table(PEOPLE).map((row) => [...row]),
      Plaatsingen: [
        ['Plaatsingen 2026-2027', null, null],
        [...Object.keys(texts), ...Object.keys(more)],
        [...Object.values(texts), ...Object.values(more)],
        [
          'Totaal',
          ...Object.keys(texts)
            .slice(1)
            .map(() => null),
          null,
          460,
        ],
      ],
      Uitleg: [['Zo vult u het in'], ['Bel ons gerust']],
    });
    const done = await school.imports({ 'school.xlsx': bytes });
    expect(done.problems).to.deep.equal([]);
    expect(done.counts).to.match(/^4 nieuw 0 anders/);
    const [found] = await school.ports.placements.ofSchool('roc' as never);
    expect(found).to.deep.include({ minutesToMake: 460 * 60, period: { from: '2026-09-07', until: '2027-06-27' } });
    const wrong = await workbook({ Blad2: table([placement({ uren: 'veel' })]).map((row) => [...row]) });
    expect((await school.imports({ 'w.xlsx': wrong })).problems[0]).to.match(/^blad Blad2, rij 2, kolom uren: "veel"/);
  });

  it('of Eduarte is known by its headers; what it lacks is asked once for the file', async () => {
    const school = await office();
    await school.imports({ 'mensen.csv': mensen });
    const rows = [
      [
        'Nummer',
        'Studentnummer',
        'Naam',
        'BPV-bedrijf',
        'Begindatum',
        'Einddatum',
        'Totale omvang',
        'Praktijkopleider',
        'Praktijkbegeleider',
        'Opleiding',
        'Status',
        'BSN',
      ],
      [
        'P7',
        '0081009',
        'Berg, Aïsha van den',
        'Café Zo',
        '07-09-2026',
        '27-06-2027',
        '460',
        'Jansen, Karel',
        'Els Meijer',
        '25798 Podium',
        'Volledig',
        '123456782',
      ],
    ];
    const bytes = Buffer.from(csv(rows), 'latin1');
    const asked = await school.imports({ 'eduarte.csv': bytes });
    expect(asked.problems).to.deep.equal([
      'het bestand heeft geen kolom slb en leerjaar; geldt voor alle rijen hetzelfde, zeg het dan met --set slb=… --set leerjaar=…',
      'rij 2: is niet compleet zonder slb en leerjaar',
    ]);
    const set: Given = { leerjaar: '2', slb: 'EM' };
    const done = await school.imports({ 'eduarte.csv': bytes }, { set });
    expect([done.counts, done.problems]).to.deep.equal(['1 nieuw 0 anders 0 hetzelfde 0 niet genoemd', []]);
    const people = await school.ports.people.ofSchool('roc' as never);
    expect(people.map(({ name }) => name)).to.include.members(['Aïsha van den Berg', 'Karel Jansen']);
    const [found] = await school.ports.placements.ofSchool('roc' as never);
    expect(found).to.deep.include({ agreement: 'P7', crebo: '25798', pok: null });
    expect((await school.imports({ 'eduarte.csv': bytes }, { set })).counts).to.match(/^0 nieuw 0 anders 1 hetzelfde/);
  });

  it('of DUO updates what is known, names the rest, and says nothing of the POK; its numbers of the state are gone', async () => {
    for (const [sign, day] of [
      ['|', '2026-09-14'],
      [';', '20260914'],
    ] as const) {
      const school = await filled();
      const record = (...cells: string[]): string => cells.join(sign);
      const bytes = [
        record('VLP', 'RO', '27DV'),
        record('PER', '123456782', '', 'Proef'),
        record('BPV', '123456782', '', '0081001', 'P1', day, day, '20270627', '', '500', '100055510', '25798', ''),
        record('BPV', '123456782', '', '0081001', 'P99', day, day, '20270627', '', '500', '100055510', '25798', ''),
      ].join('\n');
      const done = await school.imports({ 'ro.txt': bytes });
      expect(done.counts).to.equal('0 nieuw 1 anders 0 hetzelfde 0 niet genoemd');
      expect(done.problems).to.deep.equal([
        'rij 4, kolom overeenkomstnummer: "0081001 P99" is geen plaatsing die hier bekend is; een bestand van DUO werkt alleen bij wat er al is',
      ]);
      const [found] = await school.ports.placements.ofSchool('roc' as never);
      expect(found).to.deep.include({
        minutesToMake: 500 * 60,
        pok: null,
        period: { from: '2026-09-14', until: '2027-06-27' },
      });
      expect(JSON.stringify(await readOfficeFile('ro.txt', Buffer.from(bytes)))).to.not.contain('123456782');
    }
  });
});
