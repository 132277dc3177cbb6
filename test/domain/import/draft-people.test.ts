import { expect } from 'chai';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import { givenPerson } from '../../support/given.js';
import { csv, office, ROC, table, type Given, type Imported, type Office } from '../../support/office-files.js';

const known = (id: string, name: string, changes: Partial<Person> = {}): Person => ({
  ...{ id: id as PersonId, schoolId: ROC, teams: null, name, roles: ['trainer'], mail: null, phone: null, born: null },
  ...changes,
});
async function schoolOf(...people: readonly Person[]): Promise<Office> {
  const school = await office();
  for (const person of people) await givenPerson(school.ports, person);
  return school;
}
const reads = (school: Office, ...rows: readonly Given[]): Promise<Imported> =>
  school.imports({ 'm.csv': csv(table(rows)) });
const people = async ({ ports }: Office): Promise<readonly Person[]> => ports.people.ofSchool(ROC);
const phones = async (school: Office): Promise<Record<string, string | null>> =>
  Object.fromEntries((await people(school)).map(({ id, phone }) => [id, phone]));

const PHONE = '06-1234 5601';

describe('A row of somebody who is new', () => {
  it('says a name and a rol, and of a student the number; of who is known nothing has to be said again', async () => {
    const school = await office();
    const done = await reads(
      school,
      { rol: '', nummer: '0081005', naam: 'Jo Vis', mail: '' },
      { rol: 'student', nummer: '0081006', naam: '', mail: '' },
      { rol: 'student', nummer: '', naam: 'Jo Vis', mail: 'jo@example.com' },
      { rol: 'docent', nummer: '', naam: 'Do Cent', mail: 'do@example.com' },
    );
    expect(done.problems).to.deep.equal([
      'rij 2, kolom rol: is leeg, en zonder kan deze rij niet',
      'rij 3, kolom naam: is leeg, en zonder kan deze rij niet',
      'rij 4, kolom nummer: is leeg, en zonder kan deze rij niet',
    ]);
    expect((await people(school)).map(({ name }) => name)).to.deep.equal(['Do Cent']);
    const again = await reads(school, { rol: '', nummer: '', naam: '', mail: 'do@example.com', telefoon: PHONE });
    expect([again.problems, again.counts.slice(0, 16)]).to.deep.equal([[], '0 nieuw 1 anders']);
  });

  it('is expected in Teams where they are of school or have a name there; of a company by name only they are not', async () => {
    const school = await office();
    await reads(
      school,
      { rol: 'praktijkopleider', naam: 'Karel Jansen', mail: 'karel@example.com', telefoon: PHONE, teams_upn: '' },
      { rol: 'werkbegeleider', naam: 'Wim Bos', mail: 'wim@example.com', teams_upn: '' },
      { rol: 'praktijkopleider', naam: 'Teun Smit', mail: 'teun@example.com', teams_upn: 'TEUN@roc.example' },
      { rol: 'student', nummer: '0081005', naam: 'Jo Vis', mail: 'jo@example.com', teams_upn: '' },
      { rol: 'werkbegeleider+docent', nummer: 'DC', naam: 'Do Cent', mail: 'do@example.com', teams_upn: '' },
    );
    const expected = async (): Promise<unknown> =>
      Object.fromEntries((await people(school)).map(({ name, expectedInTeams }) => [name, expectedInTeams]));
    const before = { 'Wim Bos': undefined, 'Teun Smit': true, 'Jo Vis': true, 'Do Cent': true };
    expect(await expected()).to.deep.equal({ ...before, 'Karel Jansen': undefined });
    const karel = (await people(school)).find(({ name }) => name === 'Karel Jansen');
    expect([karel?.mail, karel?.phone, karel?.born, karel?.number]).to.deep.equal([
      ...['karel@example.com', PHONE, null, undefined],
    ]);
    expect((await people(school)).find(({ name }) => name === 'Teun Smit')?.teamsName).to.equal('teun@roc.example');
    await reads(school, { mail: 'karel@example.com', naam: 'Karel Jansen', teams_upn: 'karel@roc.example' });
    expect(await expected()).to.deep.equal({ ...before, 'Karel Jansen': true });
  });

  it('is somebody else than who has the name in another rol and nothing more', async () => {
    const school = await office();
    await reads(school, { rol: 'praktijkopleider', naam: 'Piet Vis' });
    const done = await reads(school, { rol: 'docent', naam: 'Piet Vis' }, { rol: 'slb', naam: 'Piet Vis' });
    expect(done.counts).to.match(/^2 nieuw/);
    expect(new Set((await people(school)).map(({ id }) => id)).size).to.equal(3);
  });
});

describe('A row is of whoever has its number', () => {
  it('whatever zeros a spreadsheet took off it, where one has it; of two the one of its rol', async () => {
    const numbers = [
      known('bo', 'Bo Proef', { number: '0081001', roles: ['student'] }),
      known('els', 'Els Meijer', { number: '081001', roles: ['teacher'] }),
    ];
    const school = await schoolOf(...numbers);
    await reads(school, { rol: 'docent', nummer: '81001', naam: 'Els Meijer', telefoon: PHONE });
    expect(await phones(school)).to.deep.equal({ bo: null, els: PHONE });
    const neither = await reads(school, { rol: '', nummer: '81001', naam: 'Bo Proef', telefoon: PHONE });
    expect(neither.problems).to.deep.equal(['rij 2, kolom nummer: "81001" past bij meer dan een']);
    await reads(school, { rol: '', nummer: '0081001', naam: 'Bo Proef', telefoon: PHONE });
    expect(await phones(school)).to.deep.equal({ bo: PHONE, els: PHONE });
  });

  it('and takes the address of nobody: of one of that name without a number it does', async () => {
    const at = { mail: 'vos@example.com' };
    const row = { rol: 'docent', nummer: 'EV', naam: 'Ed Vos', ...at };
    for (const [there, is] of [
      [[known('ed', 'Ed Vos', at)], true],
      [[known('ed', 'ED VOS', at)], true],
      [[known('ed', 'Eva Vos', at)], false],
      [[known('ed', 'Ed Vos', { ...at, number: 'XX' })], false],
      [[known('ed', 'Ed Vos', at), known('eva', 'Eva Vos', at)], false],
      [[known('ed', 'Ed Vos', at), known('ed-2', 'Ed Vos', at)], false],
    ] as const) {
      const school = await schoolOf(...there);
      const { problems } = await reads(school, row);
      const wrong = ['rij 2, kolom mail: "vos@example.com": dit mailadres is van iemand anders'];
      expect(problems, JSON.stringify(there)).to.deep.equal(is ? [] : wrong);
      expect((await people(school)).filter(({ number }) => number === 'EV')).to.have.length(is ? 1 : 0);
    }
  });

  it('and a number once given stays', async () => {
    const school = await schoolOf(known('ed', 'Ed Vos', { mail: 'vos@example.com', number: '0081001' }));
    await reads(school, { nummer: '81001', naam: 'Ed Vos', rol: 'praktijkopleider', telefoon: PHONE });
    expect((await people(school))[0]?.number).to.equal('0081001');
  });
});

describe('A row without a number is of whoever has its address', () => {
  const at = { mail: 'vos@example.com' };
  const two = [known('ed', 'Ed Vos', at), known('eva', 'Eva Vos', at)];

  it('and of two with it of the one of that name', async () => {
    const school = await schoolOf(...two);
    await reads(school, { ...at, naam: 'Eva Vos', telefoon: PHONE });
    expect(await phones(school)).to.deep.equal({ ed: null, eva: PHONE });
    for (const naam of ['E. Vos', '']) {
      const done = await reads(school, { ...at, naam, telefoon: '06-1234 5602' });
      expect(done.problems, naam).to.deep.equal(['rij 2, kolom mail: "vos@example.com" past bij meer dan een']);
    }
    expect(await phones(school)).to.deep.equal({ ed: null, eva: PHONE });
  });

  it('says what somebody is besides, and takes no rol away', async () => {
    const school = await schoolOf(known('ed', 'Ed Vos', at));
    await reads(school, { ...at, naam: 'Ed Vos', rol: 'docent+slb' });
    expect((await people(school))[0]?.roles).to.deep.equal(['trainer', 'teacher', 'coach']);
    const same = await reads(school, { ...at, naam: 'Ed Vos', rol: 'docent' });
    expect(same.counts).to.match(/^0 nieuw 0 anders 1 hetzelfde/);
    const told = await reads(school, { ...at, naam: 'E. Vos', rol: 'docent' });
    expect(told.lines.filter((line) => line.includes(' was '))).to.deep.equal([
      '  m.csv, rij 2, kolom naam: was "Ed Vos", is "E. Vos"',
    ]);
  });
});

describe('A row of a name alone', () => {
  const row = { rol: 'praktijkopleider', naam: 'Piet Vis' };

  it('is of who has that name and no address, before who has a number as well', async () => {
    const school = await schoolOf(known('piet', 'Piet Vis'), known('nr', 'Piet Vis', { number: 'PV' }));
    await reads(school, { ...row, telefoon: PHONE });
    expect(await phones(school)).to.deep.equal({ piet: PHONE, nr: null });
    const numbered = await schoolOf(known('nr', 'Piet Vis', { number: 'PV' }));
    await reads(numbered, { ...row, telefoon: PHONE });
    expect(await phones(numbered)).to.deep.equal({ nr: PHONE });
    const addressed = await schoolOf(known('at', 'Piet Vis', { mail: 'piet@example.com' }));
    expect((await reads(addressed, row)).counts).to.match(/^1 nieuw/);
  });

  it('is, of several with nothing else, each the next one of whom it says what stands there', async () => {
    const three = [known('a', 'Piet Vis'), known('b', 'Piet Vis', { phone: PHONE }), known('c', 'Piet Vis')];
    const school = await schoolOf(...three);
    const rows = [row, { ...row, telefoon: PHONE }, row];
    const done = await reads(school, ...rows);
    expect([done.problems, done.counts]).to.deep.equal([[], '0 nieuw 0 anders 3 hetzelfde 0 niet genoemd']);
    const fewer = await reads(school, row, { ...row, telefoon: PHONE });
    expect(fewer.counts).to.equal('0 nieuw 0 anders 2 hetzelfde 1 niet genoemd');
    const other = await reads(school, { ...row, telefoon: '06-1234 5602' });
    expect(other.problems).to.deep.equal(['rij 2, kolom naam: "Piet Vis" past bij meer dan een']);
  });
});
