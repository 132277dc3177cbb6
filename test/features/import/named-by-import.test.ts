import { expect } from 'chai';
import { applied } from '../../../src/domain/evidence/evidence.js';
import type { Act } from '../../../src/domain/evidence/decision.js';
import { bindAccount } from '../../../src/domain/people/who-is-who.js';
import type { PersonId } from '../../../src/domain/people/people.js';
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

const BY_ANNEKE: Act = {
  ...{ at: '2026-11-25T13:00:30.000Z', by: 'anneke' as PersonId, role: 'office', way: 'card', source: 'press-1' },
};

describe('What files of the BPV-bureau name', () => {
  it('name each fault by file, row and column, and let the others in', async () => {
    const { imports } = await office();
    const done = await imports({
      'mensen.csv': mensen,
      'plaatsingen.csv': plaatsingen(
        placement(),
        placement({ studentnummer: '0081002', uren: 'vierhonderd' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P3', begin: '31-2-2027' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P4', einde: '1-1-2026' }),
        placement({ studentnummer: '9999999', overeenkomstnummer: 'P5' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P6', docent: 'els@elders.example' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P7', leerjaar: '4' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P8', dagen: 'doordeweeks' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P9', praktijkopleider: 'Wim Bos' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P10', slb: '', leerbedrijf: '' }),
        placement({ studentnummer: '0081002', overeenkomstnummer: 'P11', pok_ingeleverd: '1-1-2030' }),
        placement({ uren: '500' }),
        placement({ studentnummer: '', overeenkomstnummer: 'P13' }),
        placement({
          studentnummer: '0081002',
          overeenkomstnummer: 'P14',
          praktijkopleider_mail: 'karel op example.com',
        }),
      ),
    });
    expect(done.counts).to.match(/^4 nieuw 0 anders 0 hetzelfde/);
    expect(done.problems).to.deep.equal([
      'rij 3, kolom uren: "vierhonderd" is geen getal (verwacht: uren, zoals 460 of 460,5)',
      'rij 4, kolom begin: "31-2-2027" is geen dag (verwacht: 7-9-2026)',
      'rij 5, kolom einde: "1-1-2026" ligt voor het begin',
      'rij 6, kolom studentnummer: "9999999" is geen student die hier bekend is (lees eerst het bestand met mensen in)',
      'rij 7, kolom docent: "els@elders.example" is niemand van school die hier bekend is, als nummer of mailadres (lees eerst het bestand met mensen in)',
      'rij 8, kolom leerjaar: "4" is geen leerjaar (verwacht: 1, 2 of 3)',
      'rij 9, kolom dagen: "doordeweeks" zijn geen dagen met uren (verwacht: do 7; vr 6,5)',
      'rij 10, kolom praktijkopleider_mail: "karel@example.com" is het adres van Karel Jansen',
      'rij 11, kolom leerbedrijf: is leeg, en zonder kan deze rij niet',
      'rij 11, kolom slb: is leeg, en zonder kan deze rij niet',
      'rij 12, kolom pok_ingeleverd: "1-1-2030" moet nog komen',
      'rij 13, kolom overeenkomstnummer: "0081001 P1" staat ook in rij 2, met iets anders erbij',
      'rij 14, kolom studentnummer: is leeg, en zonder kan deze rij niet',
      'rij 15, kolom praktijkopleider_mail: "karel op example.com" is geen mailadres',
    ]);
  });

  it('drop burgerservicenummers: in nothing that is stored or said', async () => {
    const { ports, imports } = await office();
    const BSN = '123456782';
    const people = csv(table([{ ...BO, bsn: BSN }, { ...KIM, bsn: BSN, geboortedatum: BSN }, ELS]));
    const done = await imports({ 'mensen.csv': people });
    expect(JSON.stringify([done.problems, done.lines, ports.people.all()])).to.not.contain(BSN);
    expect(done.problems).to.deep.equal(['rij 3, kolom geboortedatum: "…" is geen dag (verwacht: 7-9-2026)']);
  });

  it('name who has an account and another address now, and who share one', async () => {
    const school = await filled();
    const [bo] = (await school.ports.people.ofSchool(ROC)).filter(({ name }) => name === 'Bo Proef');
    const before = bo && (await school.ports.people.load(bo.id));
    if (!before) throw new Error('no Bo');
    const change = bindAccount(before, { tenantId: 't', objectId: 'o' }, { ...BY_ANNEKE, way: 'chat' });
    if (change) await school.ports.people.commit(applied(change), before.version);
    const done = await school.imports({ 'm.csv': csv(table([{ ...BO, mail: 'kim@example.com' }])) });
    expect(done.report.otherAddress.map(({ name }) => name)).to.deep.equal(['Bo Proef']);
    expect(done.report.sharedAddress.map(({ name }) => name).sort()).to.deep.equal(['Bo Proef', 'Kim van den Berg']);
    expect((await school.ports.people.load(before.id))?.teams).to.deep.equal({ tenantId: 't', objectId: 'o' });
  });

  it('list who is not in them, and remove nobody', async () => {
    const school = await filled(placement(), placement({ studentnummer: '0081002', overeenkomstnummer: 'P2' }));
    const done = await school.imports({ 'mensen.csv': csv(table([BO, ELS])), 'p.csv': plaatsingen(placement()) });
    // Kim, Karel who was made on the way, and Kim's placement.
    expect(done.counts).to.equal('0 nieuw 0 anders 3 hetzelfde 3 niet genoemd');
    expect(done.lines).to.include('  Kim van den Berg (0081002)').and.to.include('  Kim van den Berg, Theater Zo (P2)');
    expect(await school.ports.placements.ofSchool(ROC)).to.have.length(2);
  });

  it('keep a praktijkopleider whom nothing can reach, and name them', async () => {
    const { imports } = await office();
    const nameless = placement({ praktijkopleider: 'Piet Vis', praktijkopleider_mail: '' });
    const done = await imports({
      'mensen.csv': mensen,
      'p.csv': plaatsingen(
        nameless,
        placement({
          studentnummer: '0081002',
          overeenkomstnummer: 'P2',
          praktijkopleider: 'Piet Vis',
          praktijkopleider_mail: '',
        }),
      ),
    });
    expect(done.report.unreachable.map(({ name }) => name)).to.deep.equal(['Piet Vis']);
    const again = await imports({ 'p.csv': plaatsingen({ ...nameless, praktijkopleider_mail: 'piet@example.com' }) });
    expect(again.report.unreachable).to.deep.equal([]);
    expect(again.report.changed).to.equal(1);
  });
});
