import { expect } from 'chai';
import { exportSchool } from '../../../src/features/import/export-school.js';
import { csvOf } from '../../../src/files/csv.js';
import {
  BO,
  csv,
  ELS,
  KIM,
  office,
  PEOPLE,
  placement,
  ROC,
  table,
  type Given,
  type Office,
} from '../../support/office-files.js';

const plaatsingen = (...rows: readonly Given[]): string => csv(table(rows));

async function filled(...rows: readonly Given[]): Promise<Office> {
  const school = await office();
  await school.imports({ 'mensen.csv': csv(table(PEOPLE)), 'plaatsingen.csv': plaatsingen(...rows) });
  return school;
}

describe('Rows of a file of the BPV-bureau', () => {
  it('of somebody with a number that nobody has, at the address of another, change nothing', async () => {
    const school = await filled(placement());
    const before = await school.ports.people.ofSchool(ROC);
    const claim = { rol: 'student', nummer: '0012396', naam: 'Nieuwe Karel', mail: 'karel@example.com' };
    const done = await school.imports({ 'm.csv': csv(table([claim])) });
    expect(done.problems).to.deep.equal(['rij 2, kolom mail: "karel@example.com": dit mailadres is van iemand anders']);
    expect(await school.ports.people.ofSchool(ROC)).to.deep.equal(before);
    const own = { rol: 'praktijkopleider', nummer: 'KJ', naam: 'Karel Jansen', mail: 'karel@example.com' };
    expect((await school.imports({ 'm.csv': csv(table([own])) })).counts).to.match(/^0 nieuw 1 anders/);
  });

  it('say the old and the new of whoever is known by the address alone, and take no other for them', async () => {
    const school = await filled(placement());
    const row = { rol: 'praktijkopleider+docent', naam: 'K. Jansen', mail: 'karel@example.com' };
    const done = await school.imports({ 'm.csv': csv(table([row])) });
    expect(done.lines).to.include('  m.csv, rij 2, kolom naam: was "Karel Jansen", is "K. Jansen"');
    expect(done.lines).to.include('  m.csv, rij 2, kolom rol: was "praktijkopleider", is "praktijkopleider+docent"');
    const other = await school.imports({ 'm.csv': csv(table([{ ...row, naam: 'Wim Bos' }])) });
    expect(other.problems).to.deep.equal([
      'rij 2, kolom mail: "karel@example.com": dit mailadres is van iemand anders',
    ]);
  });

  it('with two rows of one person, or two persons of one address, let the first in and name the other', async () => {
    const school = await office();
    const bo = { ...BO, naam: 'Bo Anders', nummer: '' };
    const rows = csv(table([BO, { ...KIM, mail: 'bo@example.com' }, bo, BO]));
    const first = await school.imports({ 'm.csv': rows });
    expect(first.problems).to.deep.equal([
      'rij 3, kolom mail: "bo@example.com" staat ook in rij 2, met iets anders erbij',
      'rij 4, kolom mail: "bo@example.com" staat ook in rij 2, met iets anders erbij',
    ]);
    const again = await school.imports({ 'm.csv': rows });
    expect([again.counts, again.report.problems.length]).to.deep.equal([
      '0 nieuw 0 anders 2 hetzelfde 0 niet genoemd',
      2,
    ]);
  });

  it('of two programmes keep the work processes of both, and those of the demo for its own programme', async () => {
    const school = await office();
    const rows = (crebo: string): Given => ({ crebo, code: 'B1-K1-W1', titel: `Werk van ${crebo}` });
    await school.imports({ 'demo.csv': csv(table([rows('')])) });
    const done = await school.imports({ 'w.csv': csv(table([rows('25700'), rows('25798')])) });
    expect(done.counts).to.match(/^1 nieuw 1 anders/);
    const kept = (await school.ports.schools.byId(ROC))?.workProcesses ?? [];
    expect(kept.map(({ title, fullTitle }) => fullTitle ?? title)).to.have.members([
      'Werk van 25700',
      'Werk van 25798',
    ]);
    const bare = await school.imports({ 'k.csv': csv(table([rows('25700')])) });
    expect(bare.lines.join('\n')).to.contain('werkproces B1-K1-W1 Werk van');
  });

  it('name everything that is wrong with a row, and repeat no number of the state', async () => {
    const school = await filled(placement());
    const row = { studentnummer: '123456782', leerbedrijf_id: '12', uren: '-4', docent: 'XX', dagen: 'do 25' };
    const done = await school.imports({
      'p.csv': plaatsingen(placement({ ...row, overeenkomstnummer: 'P9' })),
      'm.csv': csv(table([{ ...KIM, nummer: 'BSN 12.34.56.782', geboortedatum: '1-1-2020', rol: 'baas' }])),
    });
    expect(done.problems.map((one) => one.replace(/ \(.*/, ''))).to.have.members([
      'rij 2, kolom rol: "baas" is geen rol',
      'rij 2, kolom nummer: "…" lijkt een burgerservicenummer, en dat hoort hier niet',
      'rij 2, kolom geboortedatum: "1-1-2020" maakt iemand jonger dan 14 jaar',
      'rij 2, kolom studentnummer: "…" lijkt een burgerservicenummer, en dat hoort hier niet',
      'rij 2, kolom leerbedrijf_id: "12" is geen nummer van een leerbedrijf',
      'rij 2, kolom uren: "-4" valt buiten wat kan',
      'rij 2, kolom docent: "XX" is niemand van school die hier bekend is, als nummer of mailadres',
      'rij 2, kolom dagen: "do 25" is te veel voor een dag',
    ]);
  });

  it('that are an export read back as the same, also of two with one name and nothing else', async () => {
    const school = await office();
    const piet = (leerbedrijf: string, leerbedrijf_id: string): Given => ({
      ...{ praktijkopleider: 'Piet Vis', praktijkopleider_mail: '', leerbedrijf, leerbedrijf_id },
    });
    const nameless = { docent: 'Els Meijer', slb: 'Els Meijer' };
    await school.imports({
      'mensen.csv': csv(table([BO, KIM, { rol: 'docent', naam: 'Els Meijer' }])),
      'p.csv': plaatsingen(
        placement({ ...nameless, ...piet('Theater Zo', '100055510') }),
        placement({ ...nameless, ...piet('Podium Ja', '100055520'), studentnummer: '0081002' }),
      ),
    });
    expect((await school.imports({ 'mensen.csv': csv(table(PEOPLE)) })).counts).to.match(/^1 nieuw/);
    expect(await school.ports.placements.ofSchool(ROC)).to.have.length(2);
    const record = await school.ports.schools.byId(ROC);
    if (!record) throw new Error('no school');
    const before = [await school.ports.people.ofSchool(ROC), await school.ports.placements.ofSchool(ROC)];
    const tables = await exportSchool(record, school.ports);
    const done = await school.imports(
      Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csvOf(rows)])),
    );
    expect(done.problems).to.deep.equal([]);
    expect(done.counts).to.match(/^0 nieuw 0 anders \d+ hetzelfde 0 niet genoemd/);
    expect([await school.ports.people.ofSchool(ROC), await school.ports.placements.ofSchool(ROC)]).to.deep.equal(
      before,
    );
  });

  it('are counted as one says it: one person, one student', async () => {
    const school = await office();
    const done = await school.imports({ 'mensen.csv': csv(table([BO, ELS])), 'p.csv': plaatsingen(placement()) });
    expect(done.lines).to.include.members([
      'Onderweg aangemaakt: 1 persoon die in een plaatsing staat.',
      '1 student is nog niet in Teams gezien.',
    ]);
  });
});

describe('A file that was put together by hand', () => {
  it('of lines in two encodings says the names of both', async () => {
    const school = await office();
    const first = Buffer.from('rol;nummer;naam\r\nstudent;0081001;Zoë Proef\r\n', 'utf8');
    const file = Buffer.concat([first, Buffer.from('student;0081002;René Proef', 'latin1')]);
    await school.imports({ 'm.csv': file });
    const names = (await school.ports.people.ofSchool(ROC)).map(({ name }) => name);
    expect(names).to.have.members(['Zoë Proef', 'René Proef']);
  });

  it('of DUO with a head above it is read as without', async () => {
    const school = await filled(placement());
    const head =
      'Recordsoort|BSN|Onderwijsnummer|Inschrijvingvolgnummer|Volgnummer|Afsluitdatum|Begindatum|Einddatum|Echt|Omvang';
    const bpv = 'BPV|||0081001|P1|20260901|20260907|20270627||480|100055510|25798';
    expect((await school.imports({ 'd.csv': `${head}|Leerbedrijf|Opleiding\r\n${bpv}\r\n` })).counts).to.match(
      /^0 nieuw 1 anders/,
    );
  });
});
