import { expect } from 'chai';
import { changeTo, type PlacementRecord, type PokEvent } from '../../../src/domain/placements/recorded.js';
import { applied, brokenAt } from '../../../src/domain/evidence/evidence.js';
import type { Act } from '../../../src/domain/evidence/decision.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import { keepColumns } from '../../../src/features/import/keep-columns.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { DatabaseUnavailable } from '../../../src/ports.js';
import { isRecordSound } from '../../../src/domain/placements/record-fault.js';
import { pokRecorded } from '../../../src/domain/placements/record-pok.js';
import { csv, office, PEOPLE, placement, ROC, table, type Given, type Office } from '../../support/office-files.js';

const mensen = csv(table(PEOPLE));
const plaatsingen = (...rows: readonly Given[]): string => csv(table(rows));

async function filled(...rows: readonly Given[]): Promise<Office> {
  const school = await office();
  await school.imports({
    'mensen.csv': mensen,
    'plaatsingen.csv': plaatsingen(...(rows.length > 0 ? rows : [placement()])),
  });
  return school;
}

function record({ ports }: Office): Promise<PlacementRecord> {
  const [found] = ports.placements.all();
  return found ? Promise.resolve(found) : Promise.reject(new Error('no placement'));
}

const BY_ANNEKE: Act = {
  ...{ at: '2026-11-25T13:00:30.000Z', by: 'anneke' as PersonId, role: 'office', way: 'card', source: 'press-1' },
};

describe('Files of the BPV-bureau', () => {
  it('make the people and the placements that they name, also where the placements come first', async () => {
    const { ports, imports } = await office();
    const done = await imports({ 'plaatsingen.csv': plaatsingen(placement()), 'mensen.csv': mensen });
    expect(done.problems).to.deep.equal([]);
    expect(done.counts).to.equal('4 nieuw 0 anders 0 hetzelfde 0 niet genoemd');
    expect(done.report.peopleOnTheWay).to.equal(1);
    const [found] = await ports.placements.ofSchool(ROC);
    const people = await ports.people.ofSchool(ROC);
    const named = (id: string | undefined): string => people.find((one) => one.id === id)?.name ?? '';
    expect([found?.studentId, found?.trainerId, found?.teacherId, found?.coachId].map(named)).to.deep.equal([
      ...['Bo Proef', 'Karel Jansen', 'Els Meijer', 'Els Meijer'],
    ]);
    expect(found).to.deep.include({
      ...{ agreement: 'P1', companyId: '100055510', crebo: '25798', year: 2, schoolYear: '2026-2027' },
      ...{ minutesToMake: 460 * 60, period: { from: '2026-09-07', until: '2027-06-27' }, pok: null },
      ...{ plannedMinutes: { 4: 420, 5: 390 }, usualStart: '09:00' },
      company: { name: 'Theater Zo', address: 'Brugplein 1, Enschede', phone: null },
    });
  });

  it('make a werkbegeleider of whom a list or a placement calls so, and of who is somebody else already', async () => {
    const rows = [
      placement({ werkbegeleider_mail: 'wim@example.com' }),
      placement({ studentnummer: '0081002', overeenkomstnummer: 'P2', werkbegeleider_mail: 'karel@example.com' }),
    ];
    const { ports, imports } = await filled(...rows);
    const rolesOf = async (mail: string): Promise<unknown> =>
      (await ports.people.ofSchool(ROC)).find((one) => one.mail === mail)?.roles;
    expect(await rolesOf('wim@example.com')).to.deep.equal(['mentor']);
    expect(await rolesOf('karel@example.com')).to.deep.equal(['trainer', 'mentor']);
    await imports({ 'mensen.csv': csv(table([{ rol: 'werkbegeleider', naam: 'Ed Vos', mail: 'ed@example.com' }])) });
    expect(await rolesOf('ed@example.com')).to.deep.equal(['mentor']);
    expect((await imports({ 'plaatsingen.csv': plaatsingen(...rows) })).counts).to.match(
      /^0 nieuw 0 anders 2 hetzelfde/,
    );
  });

  it('that come again change nothing, and store nothing', async () => {
    const school = await filled();
    const before = await record(school);
    const again = await school.imports({ 'mensen.csv': mensen, 'plaatsingen.csv': plaatsingen(placement()) });
    expect(again.counts).to.equal('0 nieuw 0 anders 4 hetzelfde 1 niet genoemd');
    expect(await record(school)).to.deep.equal(before);
  });

  it('that are only tried say the same and store nothing', async () => {
    const { ports, imports } = await office();
    const files = { 'mensen.csv': mensen, 'plaatsingen.csv': plaatsingen(placement()) };
    const tried = await imports(files, { dryRun: true });
    expect(tried.lines[0]).to.match(/^Proef, er is niets opgeslagen: 4 nieuw/);
    expect(await ports.people.ofSchool(ROC)).to.deep.equal([]);
    expect((await imports(files)).counts).to.equal(tried.counts);
    expect((await imports({ 'p.csv': plaatsingen(placement({ uren: '480' })) }, { dryRun: true })).counts).to.match(
      /^0 nieuw 1 anders/,
    );
    expect((await imports({ 'p.csv': plaatsingen(placement({ uren: '480' })) })).counts).to.match(/^0 nieuw 1 anders/);
  });

  it('set what they name, say of each value from which file and row it came, and leave the rest', async () => {
    const school = await filled();
    const sparse = { studentnummer: '0081001', overeenkomstnummer: 'p1', uren: '480:30', einde: '', starttijd: '' };
    const done = await school.imports({ 'wijziging.csv': csv([['let op'], ...table([sparse])]) });
    expect(done.counts).to.equal('0 nieuw 1 anders 0 hetzelfde 0 niet genoemd');
    const now = await record(school);
    expect(now.minutesToMake).to.equal(480 * 60 + 30);
    expect(now.usualStart).to.equal('09:00');
    expect(now.history.at(-1)?.source).to.match(/^import:.*:wijziging\.csv::3$/);
    expect(isRecordSound(now)).to.equal(true);
  });

  it('do not touch what a person set, and say so; what another file set is theirs', async () => {
    const school = await filled();
    const before = await record(school);
    const after: Placement = { ...(before as Placement), minutesToMake: 500 * 60 };
    const { version, history, outbox, ...facts } = after as PlacementRecord;
    expect(version + history.length + outbox.length).to.equal(2);
    await school.ports.placements.commit(applied(changeTo<Placement, PokEvent>(before, facts, BY_ANNEKE)), 1);
    const done = await school.imports({ 'p.csv': plaatsingen(placement({ uren: '480', einde: '1-7-2027' })) });
    expect(done.counts).to.match(/^0 nieuw 1 anders 0 hetzelfde/);
    expect(done.lines.join('\n')).to.contain('p.csv, rij 2: uren (');
    const now = await record(school);
    expect([now.minutesToMake, now.period.until]).to.deep.equal([500 * 60, '2027-07-01']);
    const again = await school.imports({ 'p.csv': plaatsingen(placement({ uren: '480', einde: '1-7-2027' })) });
    expect(again.counts).to.match(/^0 nieuw 0 anders 1 hetzelfde/);
  });

  it('record the day of the POK where they have that column, and never over one that a person recorded', async () => {
    const school = await filled();
    await school.imports({ 'p.csv': plaatsingen(placement({ pok_ingeleverd: '08092026' })) });
    const now = await record(school);
    expect(now.pok).to.equal('2026-09-08');
    expect(now.pokHistory?.map(({ pok }) => pok)).to.deep.equal(['2026-09-08']);
    expect(now.outbox.map(({ about }) => about.kind)).to.deep.equal(['pok']);
    expect(isRecordSound(now)).to.equal(true);
    await school.ports.placements.commit(applied(pokRecorded(now, '2026-09-10' as Day, BY_ANNEKE)), now.version);
    await school.imports({ 'p.csv': plaatsingen(placement({ pok_ingeleverd: '20260909' })) });
    expect((await record(school)).pok).to.equal('2026-09-10');
    await school.imports({ 'p.csv': plaatsingen(placement()) });
    expect((await record(school)).pok).to.equal('2026-09-10');
  });

  it('with another praktijkopleider hand over what waits, as any change of hands does', async () => {
    const school = await filled();
    const wim = { praktijkopleider: 'Wim Bos', praktijkopleider_mail: 'Wim@Example.com' };
    await school.imports({ 'p.csv': plaatsingen(placement(wim)) });
    const now = await record(school);
    expect(now.outbox.map(({ about }) => about.kind)).to.deep.equal(['took-over']);
    const people = await school.ports.people.ofSchool(ROC, 'trainer');
    expect(people.map(({ name, mail }) => `${name} ${mail ?? ''}`).sort()).to.deep.equal([
      ...['Karel Jansen karel@example.com', 'Wim Bos wim@example.com'],
    ]);
    expect(brokenAt(now.history)).to.equal(null);
  });

  it('wait for a database that is away for a moment, and store each row once', async () => {
    const { ports, imports } = await office();
    const { people } = ports;
    let times = 0;
    const commit: typeof people.commit = async (next, version) => {
      const isStored = await people.commit(next, version);
      if (times++ === 1) throw new DatabaseUnavailable(true);
      return isStored;
    };
    Object.assign(ports, { people: { ...people, commit } });
    expect((await imports({ 'mensen.csv': mensen })).counts).to.equal('3 nieuw 0 anders 0 hetzelfde 0 niet genoemd');
    expect(await people.ofSchool(ROC)).to.have.length(3);
  });

  it('keep what the headers of a school stand for, for its next file', async () => {
    const school = await filled();
    const { studentnummer = '', overeenkomstnummer = '' } = placement();
    const own = csv([
      ['Kenmerk', 'Ons nummer', 'Klokuren'],
      [overeenkomstnummer, studentnummer, '480'],
    ]);
    expect((await school.imports({ 'eigen.csv': own })).report.faults).to.have.length(1);
    const headers = { kenmerk: 'overeenkomstnummer', ons_nummer: 'studentnummer', klokuren: 'uren' };
    const by = { by: 'bpv-bot' as PersonId, role: 'office', way: 'bot' } as const;
    await keepColumns(ROC, headers, by, school.ports);
    await keepColumns(ROC, headers, by, school.ports);
    expect((await school.ports.schools.load(ROC))?.version).to.equal(2);
    expect((await school.imports({ 'eigen.csv': own })).counts).to.match(/^0 nieuw 1 anders/);
    expect((await record(school)).minutesToMake).to.equal(480 * 60);
  });
});
