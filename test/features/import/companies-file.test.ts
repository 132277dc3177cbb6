import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Act } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { changeTo, subjectOf, type PokEvent } from '../../../src/domain/placements/recorded.js';
import { csv, office, PEOPLE, placement, ROC, table, type Given, type Office } from '../../support/office-files.js';

const bedrijven = (head: readonly string[], ...rows: readonly (readonly string[])[]): string => csv([head, ...rows]);
const HEAD = ['Naam', 'Leerbedrijf-ID', 'KvK-nummer', 'Adres', 'Telefoon'];
const ZO = ['Theater Zo', '100055510', '01234567', 'Nieuwe Brug 2, Enschede', '+31 53 555 0101'];

async function filled(...rows: readonly Given[]): Promise<Office> {
  const school = await office();
  const plaatsingen = csv(table(rows.length > 0 ? rows : [placement()]));
  await school.imports({ 'mensen.csv': csv(table(PEOPLE)), 'plaatsingen.csv': plaatsingen });
  return school;
}

const atCompanies = async ({ ports }: Office): Promise<object[]> =>
  (await ports.placements.ofSchool(ROC))
    .toSorted((a, b) => ((a.agreement ?? '') < (b.agreement ?? '') ? -1 : 1))
    .map(({ company, companyId, kvk }) => ({ ...company, companyId, kvk }));

const BY_ANNEKE: Act = {
  ...{ at: '2026-11-25T13:00:30.000Z', by: 'anneke' as PersonId, role: 'office', way: 'card', source: 'press-1' },
};

describe('A list of companies of Eduarte', () => {
  it('known by its headers changes the companies of placements by their number, and the same list twice nothing', async () => {
    const school = await filled();
    const list = bedrijven(HEAD, ZO);
    const tried = await school.imports({ 'bedrijven.csv': list }, { dryRun: true });
    expect([tried.counts, tried.problems]).to.deep.equal(['0 nieuw 1 anders 0 hetzelfde 0 niet genoemd', []]);
    expect(await atCompanies(school)).to.deep.include({
      ...{ name: 'Theater Zo', address: 'Brugplein 1, Enschede', phone: null, companyId: '100055510', kvk: undefined },
    });
    for (const preset of ['eduarte', undefined] as const) {
      const done = await school.imports({ 'bedrijven.csv': list }, preset && { preset });
      expect(done.counts).to.equal(`0 nieuw ${preset ? '1 anders 0' : '0 anders 1'} hetzelfde 0 niet genoemd`);
    }
    expect(await atCompanies(school)).to.deep.equal([
      {
        ...{ name: 'Theater Zo', address: 'Nieuwe Brug 2, Enschede', phone: '+31 53 555 0101' },
        ...{ companyId: '100055510', kvk: '01234567' },
      },
    ]);
    const [record] = school.ports.placements.all();
    expect(record?.history.at(-1)?.source).to.match(/^import:.*:bedrijven\.csv::2$/);
  });

  it('finds a company that has no number yet by its name, in any capitals, and gives it the number', async () => {
    const school = await filled(placement({ leerbedrijf_id: '' }));
    const done = await school.imports({ 'b.csv': bedrijven(['Naam', 'Leerbedrijf ID'], ['THEATER  ZÓ', '100055510']) });
    expect(done.counts).to.match(/^0 nieuw 1 anders/);
    expect(await atCompanies(school)).to.deep.include.members([
      {
        ...{ name: 'THEATER ZÓ', address: 'Brugplein 1, Enschede', phone: null },
        ...{ companyId: '100055510', kvk: undefined },
      },
    ]);
  });

  it('goes by the number where the name is another, and leaves what has another number', async () => {
    const school = await filled(
      placement(),
      placement({ overeenkomstnummer: 'P2', studentnummer: '0081002', leerbedrijf_id: '100055528' }),
    );
    await school.imports({ 'b.csv': bedrijven(['Bedrijfsnaam', 'Code leerbedrijf'], ['Theater Later', '100055510']) });
    expect((await atCompanies(school)).map((one) => (one as { name: string }).name)).to.deep.equal([
      ...['Theater Later', 'Theater Zo'],
    ]);
  });

  it('names what is no company of a placement, and which companies are not in it', async () => {
    const school = await filled();
    const done = await school.imports({
      'b.csv': bedrijven(HEAD, ['Café Nergens', '100055536', '', '', ''], ['', '', '', 'Brug 1', '']),
    });
    expect(done.counts).to.equal('0 nieuw 0 anders 0 hetzelfde 1 niet genoemd');
    expect(done.problems).to.deep.equal([
      'rij 2, kolom leerbedrijf: "Café Nergens" is geen leerbedrijf van een plaatsing die hier bekend is; een bestand van bedrijven werkt alleen bij wat er al is',
      'rij 3, kolom leerbedrijf: is leeg, en zonder kan deze rij niet',
    ]);
    expect(done.lines).to.include.members(['Staan niet in het bestand (blijven staan) (1):', '  Theater Zo']);
  });

  it('takes nobody for another of one name: two numbers by one name are told apart by the number alone', async () => {
    const school = await filled(placement({ leerbedrijf_id: '' }));
    const twoOfAName = bedrijven(HEAD, ZO, ['Theater Zo', '100055528', '', 'Elders 3, Zwolle', '']);
    const done = await school.imports({ 'b.csv': twoOfAName });
    expect(done.problems).to.deep.equal(
      [2, 3].map((row) => `rij ${row}, kolom leerbedrijf: "Theater Zo" past bij meer dan een`),
    );
    expect((await atCompanies(school))[0]).to.deep.include({ address: 'Brugplein 1, Enschede' });
    const known = await filled();
    expect((await known.imports({ 'b.csv': twoOfAName })).counts).to.match(/^0 nieuw 1 anders/);
    const sites = await filled(
      placement(),
      placement({ overeenkomstnummer: 'P2', studentnummer: '0081002', leerbedrijf_id: '100055528' }),
    );
    expect(
      (await sites.imports({ 'b.csv': bedrijven(['Naam', 'Adres'], ['Theater Zo', 'Hal 3']) })).problems,
    ).to.deep.equal(['rij 2, kolom leerbedrijf: "Theater Zo" past bij meer dan een']);
  });

  it('reads an address in parts, names what it does not know, and drops a number of the state', async () => {
    const school = await filled();
    const head = ['Naam', 'Straat', 'Huisnummer', 'Postcode', 'Plaats', 'Website', 'BSN'];
    const row = ['Theater Zo', 'Nieuwe Brug', '2a', '7511 AA', 'Enschede', 'zo.example.com', '123456782'];
    const done = await school.imports({ 'b.csv': bedrijven(head, row) });
    expect(done.counts).to.match(/^0 nieuw 1 anders/);
    expect(done.lines.join('\n')).to.include('b.csv: Website').and.not.include('123456782');
    expect((await atCompanies(school))[0]).to.deep.include({ address: 'Nieuwe Brug 2a, 7511 AA Enschede' });
  });

  it('is no list of students, whatever their address is called', async () => {
    const head = ['Studentnummer', 'Naam', 'Straat', 'Huisnummer', 'Postcode', 'Plaats', 'Telefoon'];
    const row = ['0081003', 'Ed Proef', 'Nieuwe Brug', '2', '7511 AA', 'Enschede', '0612345678'];
    const done = await (await filled()).imports({ 's.csv': bedrijven(head, row) });
    expect([...done.report.kinds]).to.deep.equal(['students']);
    expect(done.counts).to.match(/^1 nieuw/);
  });

  it('gives way to what a row of placements beside it says, so that both twice are the same', async () => {
    const school = await filled();
    const files = {
      'bedrijven.csv': bedrijven(HEAD, ZO),
      'plaatsingen.csv': csv(
        table([
          placement(),
          placement({ overeenkomstnummer: 'P2', studentnummer: '0081002', adres: 'Hal 3, Hengelo' }),
        ]),
      ),
    };
    expect((await school.imports(files)).counts).to.match(/^1 nieuw 1 anders 1 hetzelfde/);
    const addresses = (await atCompanies(school)).map((one) => (one as { address: string }).address);
    expect(addresses).to.deep.equal(['Brugplein 1, Enschede', 'Hal 3, Hengelo']);
    expect((await school.imports(files)).counts).to.match(/^0 nieuw 0 anders 3 hetzelfde/);
  });

  it('does not touch what a person set, nor a placement that is closed', async () => {
    const school = await filled();
    const set = async (change: (now: Placement) => Placement): Promise<void> => {
      const [now] = school.ports.placements.all();
      if (!now) throw new Error('no placement');
      const next = change(subjectOf<Placement, PokEvent>(now));
      await school.ports.placements.commit(applied(changeTo<Placement, PokEvent>(now, next, BY_ANNEKE)), now.version);
    };
    await set((now) => ({ ...now, company: { ...now.company, address: 'Hal 9' } }));
    const done = await school.imports({ 'b.csv': bedrijven(HEAD, ZO) });
    expect(done.lines.join('\n')).to.include('Blijft zoals iemand het heeft ingevuld (1):');
    expect((await atCompanies(school))[0]).to.deep.include({ address: 'Hal 9', kvk: '01234567' });
    await set((now) => ({ ...now, closed: '2026-11-25' as Day }));
    const late = await school.imports({ 'b.csv': bedrijven(HEAD, ZO.with(2, '76543210')) });
    expect(late.counts).to.match(/^0 nieuw 0 anders 1 hetzelfde 0/);
    expect((await atCompanies(school))[0]).to.deep.include({ kvk: '01234567' });
  });
});
