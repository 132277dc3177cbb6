import { expect } from 'chai';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { HoursStatement } from '../../src/domain/evidence/hours-statement.js';
import { addDays, addWeeks, mondayOf, type Week } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import { pdfStatement } from '../../src/files/pdf-statement.js';
import { anneke, els, karel, placementOfSanne, sanne } from '../support/people.js';
import { inFours } from '../../src/texts/evidence.js';
import { asEarlier } from '../support/forged.js';
import { HOUSE } from '../support/statement-keys.js';
import { history, hours, signedStatement, someStatement } from '../support/statement.js';

const STRANGE = '=1+1 <b>&amp;</b> 🎭 Ayşe Łukasz Ян žluťoučký 日本 \u202eomgekeerd e\u0301';

/** One line a day on so many days a week, signed every week, for a school year. */
function yearOf(daysPerWeek: number): HoursStatement {
  const words = [
    'opbouw licht grote zaal',
    'kabels getrokken en dimmers aangesloten',
    'decor gelost',
    'onderhoud armaturen',
  ];
  const sheets = Array.from({ length: 42 }, (_, i) => {
    const week = addWeeks('2026-W37' as Week, i);
    let lived = history(week);
    for (let day = 0; day < daysPerWeek; day++) {
      const activity = words[(i + day) % words.length] ?? '';
      const more = { activity, workProcesses: ['B1-K1-W4', 'B1-K1-W5'], breakMinutes: 30 };
      lived = lived.add([hours(addDays(mondayOf(week), day), 450, more)]);
    }
    return lived.submit().approve().sheet;
  });
  return someStatement({ sheets });
}

async function textOf(pdf: Buffer): Promise<string[]> {
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text.map((page) => page.replace(/\s+/g, ' '));
}

describe('The statement as PDF', () => {
  it('says who, where, when, what, and who signed', async () => {
    const text = (await textOf(await pdfStatement(someStatement()))).join(' ');
    for (const words of [
      'Demoschool',
      'Sanne de Wit',
      'Theater De Brug',
      'Brugplein 1, Enschede',
      'Karel Jansen',
      'Els Meijer',
      '7 september 2026 t/m 4 juli 2027',
      'ingeleverd op 7 september 2026',
      '460 uur',
      'do 12 nov',
      '13:00-20:30',
      '30 min',
      'opbouw licht',
      'B1-K1-W4',
      'café “De Brug”: kabels',
      'Sluit aan',
      'Niet gewerkt (vakantie)',
      'Afgetekend door Karel Jansen (praktijkopleider, kaart in Teams) op vr 20 nov 2026 13:00: 13 uur',
    ]) {
      expect(text).to.include(words);
    }
  });

  it('shows what was signed, and beside it the correction that is not', async () => {
    const text = (await textOf(await pdfStatement(someStatement()))).join(' ');
    expect(text).to.match(
      /Week 47 .* do 19 nov 7 .*Afgetekend door .*: 7 uur\. Correctie, nog niet afgetekend: .* 6 afbouw/,
    );
  });

  it('has every event with its hash, the last hashes in full, and how to check them', async () => {
    const statement = someStatement();
    const text = (await textOf(await pdfStatement(statement))).join(' ');
    for (const { history: events } of statement.weeks) {
      for (const { hash } of events) expect(text).to.include(hash.slice(0, 12));
      expect(text).to.include(events.at(-1)!.hash);
    }
    expect(text).to.include(statement.head).and.include(statement.root!.hash).and.include('npm run --silent verify');
    expect(text)
      .to.include(statement.head.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 '))
      .and.not.include('README');
  });

  it('can be read aloud: tagged, in Dutch, with a title', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await pdfStatement(someStatement())));
    const { info } = await getMeta(pdf);
    expect(info).to.include({ Language: 'nl-NL', Title: 'Urenstaat BPV Sanne de Wit 2026-2027' });
    expect(await pdf.getMarkInfo()).to.include({ Marked: true });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'P']) expect(tree).to.include(`"role":"${role}"`);
  });

  it('numbers its pages, and repeats the head of a table that goes on', async () => {
    const pages = await textOf(await pdfStatement(yearOf(4)));
    expect(pages.length).to.be.above(10);
    for (const [i, text] of pages.entries()) {
      expect(text).to.match(
        new RegExp(
          `Sanne de Wit · Theater De Brug controlecode( [0-9a-f]{4}){4} · gemaakt op .* pagina ${i + 1} van ${pages.length}`,
        ),
      );
    }
    const long = history('2026-W47');
    const lines = Array.from({ length: 80 }, (_, i) => hours('2026-11-19', 10, { activity: `regel ${i}` }));
    const [, first, ...others] = await textOf(await pdfStatement(someStatement({ sheets: [long.add(lines).sheet] })));
    expect(first).to.include('regel 0 ').and.include('Dag Tijd');
    expect(others.find((text) => text.includes('regel 79'))).to.include('Dag Tijd');
  });

  it('stays under 300 KB for a year of four days a week', async () => {
    const pdf = await pdfStatement(yearOf(4));
    expect(pdf.length).to.be.below(150_000);
  });

  it('writes the names of all our students, and says in words what the font has no letters for', async () => {
    const name = 'Ayşe Yılmaz-Ćosić Œuvrard Ян Ελένη';
    const people = [sanne({ name }), karel({ name: '🎭🎉 日本' })];
    const text = (await textOf(await pdfStatement(someStatement({ people })))).join(' ');
    expect(text).to.include(name).and.include('Afgetekend door [emoji] [ander schrift] (praktijkopleider');
  });

  it('does not break on the strangest and the longest words', async () => {
    const activity = `${STRANGE} ${'x'.repeat(5000)} ${'lang '.repeat(5000)}`;
    const sheet = history('2026-W47').add([hours('2026-11-19', 60, { activity })]).sheet;
    const placement = placementOfSanne({ company: { name: STRANGE, address: 'a'.repeat(400), phone: null } });
    const text = await textOf(await pdfStatement(someStatement({ placement, sheets: [sheet], people: [] })));
    expect(text.join(' ')).to.include('=1+1 <b>&amp;</b> [emoji] Ayşe').and.include('é').and.include('…');
  });

  it('says who recorded that the POK was in', async () => {
    const { pok } = placementOfSanne();
    const pokHistory = [{ pok, by: anneke().id, at: '2026-09-07T08:00:00.000Z', source: 'press' }];
    const people = [sanne(), karel(), els(), anneke()];
    const text = await textOf(
      await pdfStatement(someStatement({ placement: placementOfSanne({ pokHistory }), people })),
    );
    expect(text[0]).to.include('7 september 2026, vastgelegd door Anneke Smit');
  });

  it('says the numbers that the outside world knows, where they are known', async () => {
    const placement = placementOfSanne({ crebo: '25798', companyId: '100055510' });
    const people = [sanne({ number: '0070011' }), karel(), els()];
    const [known] = await textOf(await pdfStatement(someStatement({ placement, people })));
    expect(known).to.match(/Studentnummer 0070011 .*25798 .*Leerbedrijf-ID 100055510/);
    const [unknown] = await textOf(await pdfStatement(someStatement()));
    expect(unknown).to.not.match(/Studentnummer|crebo|Leerbedrijf-ID|undefined/);
  });

  it('marks what is remarkable behind the line, and lists the weeks in which nothing was written', async () => {
    const late = hours('2026-11-22', 120, { start: '21:00' as ClockTime, end: '23:00' as ClockTime });
    const sheets = [history('2026-W47').add([hours('2026-11-17', 420, { activity: 'decor' }), late]).sheet];
    const text = (await textOf(await pdfStatement(someStatement({ sheets })))).join(' ');
    expect(text).to.include('decor (lesdag)').and.include('(zondag na 22:00)');
    expect(text).to.include('Week 41 · 5 oktober 2026 t/m 11 oktober 2026: geen uren Week 42');
    expect(text).to.include('18 oktober 2026: geen uren (herfstvakantie) Week 43');
    expect(text).to.include('Week 48 ').and.not.include('Week 49 ·');
  });

  it('has a first page that says what counts, how many weeks were signed by whom and how, and how to check it', async () => {
    const statement = someStatement();
    const [first, second] = await textOf(await pdfStatement(statement));
    expect(first)
      .to.include('Mee tellen uren vanaf 7 september 2026, de dag waarop de POK is ingeleverd')
      .and.include('1 week afgetekend, 1 ingediend (wacht op aftekenen), 2 opgeschreven (nog niet ingediend')
      .and.include('en 9 zonder uren.')
      .and.match(/Karel Jansen praktijkopleider Kaart in Teams 1 13 Samen 1 13/)
      .and.match(/dezelfde controlecode: ([0-9a-f]{4} ?){4}\./)
      .and.not.include('Week 46');
    expect(second).to.include('Week 46');
  });

  it('says on the first page that nothing counts without a POK, and that nothing was signed', async () => {
    const placement = placementOfSanne({ pok: null });
    const [first] = await textOf(await pdfStatement(someStatement({ placement, sheets: [] })));
    expect(first).to.include('De POK is nog niet ingeleverd: er telt nog geen uur mee.');
    expect(first).to.include('Er is nog geen week afgetekend.');
  });

  it('says by which key it was signed, and bears the address that says so as a code', async () => {
    const statement = await signedStatement();
    const text = (await textOf(await pdfStatement(statement))).join(' ');
    expect(text).to.include(`Ondertekend met sleutel ${inFours(HOUSE.key)} van https://bpv.example.com`);
    expect(text).to.include('De code hieronder leidt naar een pagina');
    // An earlier one, or one that was not signed, leads nowhere.
    expect((await textOf(await pdfStatement(asEarlier(statement)))).join(' ')).not.to.match(
      /De code hieronder|sleutel [0-9a-f]{4} /,
    );
  });

  it('keeps two long names in the footer on a line of their own', async () => {
    const name = 'Wilhelmina '.repeat(20);
    const company = { name: 'MMMMMMMMM '.repeat(30), address: 'Brugplein 1', phone: null };
    const people = [sanne({ name }), karel(), els()];
    const pdf = await pdfStatement(someStatement({ people, placement: placementOfSanne({ company }) }));
    const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(2);
    const low = (await page.getTextContent()).items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const { str, transform } = item;
      return (transform[5] as number) < 50 ? [[str, Math.round(transform[5] as number)] as const] : [];
    });
    const lines = new Set(low.map(([, y]) => y));
    expect(lines.size, JSON.stringify(low)).to.equal(2);
    expect(low.map(([text]) => text).join(' '))
      .to.include('controlecode')
      .and.include('pagina 2 van');
  });

  it('has one word for each total', async () => {
    const text = (await textOf(await pdfStatement(someStatement()))).join(' ');
    expect(text).to.match(/13 uur afgetekend .*0 uur ingediend .*14 uur opgeschreven /);
  });

  it('is made where there is nothing yet: no week, no POK', async () => {
    const placement = placementOfSanne({ pok: null });
    const [text] = await textOf(await pdfStatement(someStatement({ placement, sheets: [], root: null })));
    expect(text).to.include('nog niet ingeleverd');
  });
});
