import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { readRows, type ReadRows } from '../../../src/domain/import/read-rows.js';
import { readName } from '../../../src/domain/import/rows-of-kind.js';
import { table, type Given } from '../../support/office-files.js';

const TODAY = '2026-11-25' as Day;
function read(given: object): ReadRows {
  const rows = table([given as Given]).map((cells, i) => ({ row: i + 1, cells }));
  return readRows('f.csv', [{ name: '', rows, broken: [] }], { preset: null, set: {}, own: {}, today: TODAY });
}
const row = (given: object): Record<string, unknown> => read(given).rows[0] as unknown as Record<string, unknown>;
const wrong = (given: object): string[] => read(given).problems.map(({ column, why }) => `${column} ${why.kind}`);

describe('A name', () => {
  it('with a comma is turned round, with what stands between its parts', () => {
    for (const [typed, name] of [
      ['Wit, Sanne de', 'Sanne de Wit'],
      ['Wit, Sanne', 'Sanne Wit'],
      ['Berg, Kim van den', 'Kim van den Berg'],
      ["Hof, Jan Peter van 't", "Jan Peter van 't Hof"],
      ['Sanne  de Wit', 'Sanne de Wit'],
      // Which is which nobody knows.
      ['Wit, de, Sanne', 'Wit, de, Sanne'],
      ['Wit,', 'Wit,'],
    ] as const)
      expect(readName(typed), typed).to.equal(name);
  });

  it('may stand in parts, one of which may be empty', () => {
    const person = { rol: 'student', nummer: '0081001', naam: '' };
    const name = (voornaam: string, tussenvoegsel: string, achternaam: string): unknown =>
      row({ ...person, voornaam, tussenvoegsel, achternaam })['name'];
    expect(name('Sanne', 'de', 'Wit')).to.equal('Sanne de Wit');
    expect(name('Sanne', '', 'Wit')).to.equal('Sanne Wit');
    expect(name('Sanne', '', '')).to.equal('Sanne');
    expect(name('', 'de', 'Wit')).to.equal('de Wit');
    expect(name('', 'de', '')).to.equal(undefined);
    expect(row({ ...person, naam: 'Bo Proef', voornaam: 'Sanne' })['name']).to.equal('Bo Proef');
  });
});

describe('A row of a person', () => {
  it('has something to know them by', () => {
    expect(wrong({ rol: 'student', nummer: '', naam: '', mail: '', telefoon: '06-1234 5601' })).to.deep.equal([
      'nummer missing',
    ]);
    for (const one of ['nummer', 'mail', 'naam', 'voornaam', 'achternaam'])
      expect(
        wrong({ rol: 'student', telefoon: '', [one]: one === 'mail' ? 'bo@example.com' : 'Bo' }),
        one,
      ).to.deep.equal([]);
  });

  it('may have several roles', () => {
    const roles = (rol: string): unknown => row({ rol, naam: 'Els Meijer' })['roles'];
    for (const rol of ['docent+slb', 'Docent & SLB', "docent, SLB'er", 'BPV-docent/mentor'])
      expect(roles(rol), rol).to.deep.equal(['teacher', 'coach']);
    expect(wrong({ rol: 'docent+baas', naam: 'Els Meijer' })).to.deep.equal(['rol expected']);
  });
});

describe('A row of a company', () => {
  it('has an address from its parts, where there is a street', () => {
    const address = (straat: string, huisnummer: string, postcode: string, plaats: string): unknown =>
      row({ Bedrijfsnaam: 'Zo', straat, huisnummer, postcode, plaats })['address'];
    expect(address('Brugplein', '1', '7511 AA', 'Enschede')).to.equal('Brugplein 1, 7511 AA Enschede');
    expect(address('Brugplein', '', '', 'Enschede')).to.equal('Brugplein, Enschede');
    expect(address('Brugplein', '1', '', '')).to.equal('Brugplein 1');
    expect(address('', '1', '7511 AA', 'Enschede')).to.equal(undefined);
  });

  it('has a name or a number', () => {
    expect(wrong({ leerbedrijf: '', leerbedrijf_id: '', adres: 'Brug 1' })).to.deep.equal(['leerbedrijf missing']);
    expect(wrong({ leerbedrijf: '', leerbedrijf_id: '100055510', adres: 'Brug 1' })).to.deep.equal([]);
  });
});

describe('A row of a placement', () => {
  const at = { studentnummer: '0081001', overeenkomstnummer: 'P1' };

  it('ends on the day it begins or later, and has hours', () => {
    expect(wrong({ ...at, begin: '7-9-2026', einde: '7-9-2026' })).to.deep.equal([]);
    expect(wrong({ ...at, begin: '7-9-2026', einde: '6-9-2026' })).to.deep.equal(['einde before-begin']);
    expect(wrong({ ...at, begin: '', einde: '6-9-2026' })).to.deep.equal([]);
    expect([wrong({ ...at, uren: '0' }), wrong({ ...at, uren: '0:01' })]).to.deep.equal([['uren expected'], []]);
    expect(wrong({ ...at, studentnummer: '', uren: '460' })).to.deep.equal(['studentnummer missing']);
  });

  it('has its POK in today or before, or not', () => {
    const pok = (pok_ingeleverd: string): unknown => row({ ...at, pok_ingeleverd })['pok'];
    expect([pok('25-11-2026'), pok('nee'), pok('Nee'), pok('')]).to.deep.equal([
      '2026-11-25',
      undefined,
      undefined,
      undefined,
    ]);
    expect(wrong({ ...at, pok_ingeleverd: 'nee' })).to.deep.equal([]);
    expect(wrong({ ...at, pok_ingeleverd: '26-11-2026' })).to.deep.equal(['pok_ingeleverd in-future']);
    expect(wrong({ ...at, pok_ingeleverd: 'ja' })).to.deep.equal(['pok_ingeleverd expected']);
  });
});
