import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { placement, ROC, type Given, type Office } from '../../support/office-files.js';
import { known, period, there, schoolOf, reads } from '../../support/drafted-placements.js';
/** Of each placement its hours: a row sets them to 500. */
const hours = async ({ ports }: Office): Promise<Record<string, number>> =>
  Object.fromEntries((await ports.placements.ofSchool(ROC)).map(({ id, minutesToMake }) => [id, minutesToMake / 60]));
const SET: Given = { studentnummer: '0081001', uren: '500' };

/** Which of them a row sets, by its hours. */
async function meant(placements: readonly Placement[], row: Given): Promise<string> {
  const school = await schoolOf(placements);
  const done = await reads(school, { ...SET, ...row });
  const set = Object.entries(await hours(school)).flatMap(([id, now]) => (now === 500 ? [id] : []));
  if (done.problems.some((one) => one.includes('het bestand heeft geen kolom'))) return 'a new one';
  return set.join() || done.problems.map((one) => one.replace(/^rij 2, kolom /, '')).join('; ');
}

describe('Which placement a row is of', () => {
  const one = there('one', { agreement: 'P1', companyId: '100055510' });
  const two = there('two', { agreement: 'P2', companyId: '100055528' });

  it('is said by the number of its agreement, in any capitals', async () => {
    expect(await meant([one, two], { overeenkomstnummer: 'p2' })).to.equal('two');
    expect(await meant([one, there('two', { agreement: 'p1' })], { overeenkomstnummer: 'P1' })).to.equal(
      'overeenkomstnummer: "P1" past bij meer dan een',
    );
    // A number that none of them has is another placement.
    expect(await meant([one, two], { overeenkomstnummer: 'P9' })).to.equal('a new one');
  });

  it('is, where it has no number, the one there is, or the one at that company', async () => {
    expect(await meant([one], {})).to.equal('one');
    expect(await meant([one, two], {})).to.equal('overeenkomstnummer: er passen er meer; zeg welke');
    expect(await meant([one, two], { leerbedrijf_id: '100055528' })).to.equal('two');
    expect(await meant([one, two], { leerbedrijf: 'THEATER zo!' })).to.include('zeg welke');
    const named = there('two', { company: { name: 'Podium', address: '', phone: null } });
    expect(await meant([one, named], { leerbedrijf: 'podium' })).to.equal('two');
    // With a number on both sides the number decides, whatever they are called.
    expect(await meant([one], { leerbedrijf: 'Theater Zo', leerbedrijf_id: '100055536' })).to.equal('a new one');
    expect(await meant([named], { leerbedrijf: 'Podium', leerbedrijf_id: '100055536' })).to.equal('two');
  });

  it('takes the number of an agreement from a row where it has none yet', async () => {
    expect(await meant([there('bare')], { overeenkomstnummer: 'P7', leerbedrijf: 'Theater Zo' })).to.equal('bare');
  });

  it('is at that time: another school year at the same company is another placement', async () => {
    const next = there('next', { period: period('2027-08-30', '2028-06-25') });
    const both = [there('this'), next];
    const at = (begin: string, einde = ''): Promise<string> => meant(both, { leerbedrijf: 'Theater Zo', begin, einde });
    expect(await at('7-9-2026')).to.equal('this');
    expect(await at('30-8-2027')).to.equal('next');
    expect(await at('27-6-2027')).to.equal('this');
    expect(await at('1-8-2026', '7-9-2026')).to.equal('this');
    expect(await at('28-6-2027')).to.equal('a new one');
    expect(await at('1-8-2026', '6-9-2026')).to.equal('a new one');
  });

  it('is, of two at a time, the one that begins on that day', async () => {
    const both = [there('long'), there('late', { period: period('2027-02-01', '2027-06-27') })];
    expect(await meant(both, { leerbedrijf: 'Theater Zo', begin: '1-2-2027' })).to.equal('late');
    expect(await meant(both, { leerbedrijf: 'Theater Zo', begin: '2-2-2027' })).to.equal('a new one');
    expect(await meant([...both, there('twin')], { leerbedrijf: 'Theater Zo', begin: '7-9-2026' })).to.include(
      'zeg welke',
    );
    // Without a company it is the day alone.
    expect(await meant([there('long')], { begin: '7-9-2026' })).to.equal('long');
    expect(await meant([there('long')], { begin: '8-9-2026' })).to.equal('a new one');
  });

  it('is none whose file is closed, but by the number of its agreement, and then nothing changes', async () => {
    const closed = there('closed', { agreement: 'P1', closed: '2026-11-20' as Day });
    expect(await meant([closed, there('open')], {})).to.equal('open');
    const school = await schoolOf([closed]);
    const done = await reads(school, { ...SET, overeenkomstnummer: 'P1' });
    expect([done.problems, done.counts]).to.deep.equal([[], '0 nieuw 0 anders 1 hetzelfde 0 niet genoemd']);
    expect(await hours(school)).to.deep.equal({ closed: 460 });
  });

  it('that ends early keeps the day on which it does', async () => {
    const ended = { planned: '2027-06-27' as Day, carriesOver: false };
    const school = await schoolOf([there('one', { ended, period: period('2026-09-07', '2026-12-18') })]);
    await reads(school, { ...SET, einde: '27-6-2027' });
    const [now] = await school.ports.placements.ofSchool(ROC);
    expect([now?.period.until, now?.minutesToMake]).to.deep.equal(['2026-12-18', 500 * 60]);
  });

  it('is of one student: where two have that number nobody can tell', async () => {
    const school = await schoolOf([one], [known('kim', 'Kim Berg', { number: '81001', roles: ['student'] })]);
    const done = await reads(school, { ...SET, studentnummer: '081001', overeenkomstnummer: 'P1' });
    expect(done.problems).to.deep.equal(['rij 2, kolom studentnummer: "081001" past bij meer dan een']);
    expect(await hours(school)).to.deep.equal({ one: 460 });
  });
});

describe('A new placement', () => {
  it('cannot do without a company, who guides, a leerjaar, hours and days, and may do without the rest', async () => {
    const needed = ['leerbedrijf', 'praktijkopleider', 'docent', 'slb', 'leerjaar', 'uren', 'begin', 'einde'] as const;
    for (const column of needed) {
      const school = await schoolOf([]);
      const done = await reads(
        school,
        placement({ [column]: '', ...(column === 'praktijkopleider' && { praktijkopleider_mail: '' }) }),
      );
      expect(done.problems, column).to.deep.equal([`rij 2, kolom ${column}: is leeg, en zonder kan deze rij niet`]);
      expect(await hours(school)).to.deep.equal({});
    }
    const school = await schoolOf([]);
    const bare: Given = { overeenkomstnummer: '', leerbedrijf_id: '', adres: '', crebo: '', dagen: '', starttijd: '' };
    expect((await reads(school, placement(bare))).problems).to.deep.equal([]);
    const [made] = await school.ports.placements.ofSchool(ROC);
    expect(made).to.deep.include({ company: { name: 'Theater Zo', address: '', phone: null }, plannedMinutes: {} });
    expect(made).to.include({ usualStart: '09:00', schoolYear: '2026-2027' });
    for (const field of ['agreement', 'companyId', 'kvk', 'crebo', 'elective', 'judgement', 'mentorId', 'closed'])
      expect(made, field).to.not.have.property(field);
    expect((await reads(school, placement(bare))).counts).to.match(/^0 nieuw 0 anders 1 hetzelfde/);
  });

  it('holds all that a row says', async () => {
    const school = await schoolOf([]);
    const more: Given = {
      ...{
        kvk: '01234567',
        keuzedeel: 'K0072',
        schooljaar: '2025-2026',
        starttijd: '8:30',
        telefoon_bedrijf: '053-5550101',
      },
      ...{ soort_beoordeling: 'kwalificerend', pok_ingeleverd: '8-9-2026' },
    };
    await reads(school, placement(more));
    const [made] = await school.ports.placements.ofSchool(ROC);
    expect(made).to.deep.include({
      ...{ agreement: 'P1', companyId: '100055510', kvk: '01234567', crebo: '25798', elective: 'K0072' },
      ...{ judgement: 'qualifying', schoolYear: '2025-2026', usualStart: '08:30', pok: '2026-09-08' },
      company: { name: 'Theater Zo', address: 'Brugplein 1, Enschede', phone: '053-5550101' },
    });
  });
});
