import { expect } from 'chai';
import type { Person } from '../../../src/domain/people/people.js';
import {
  csv,
  ELS,
  office,
  placement,
  ROC,
  table,
  type Given,
  type Imported,
  type Office,
} from '../../support/office-files.js';

const STUDENTS: readonly Given[] = [1, 2, 3].map((n) => ({
  ...{ rol: 'student', nummer: `008100${n}`, naam: `Proef ${n}`, mail: `proef${n}@example.com` },
}));
/** A placement of the n-th student, with a trainer of whom the row says this. */
const at = (n: number, trainer: Given): Given =>
  placement({
    ...{ studentnummer: `008100${n}`, overeenkomstnummer: `P${n}`, praktijkopleider: '', praktijkopleider_mail: '' },
    ...{ praktijkopleider_telefoon: '', ...trainer },
  });

async function schoolWith(...rows: readonly Given[]): Promise<Office> {
  const school = await office();
  await school.imports({ 'm.csv': csv(table([...STUDENTS, ELS])), 'p.csv': csv(table(rows)) });
  return school;
}
const reads = (school: Office, ...rows: readonly Given[]): Promise<Imported> =>
  school.imports({ 'p.csv': csv(table(rows)) });
const trainers = async ({ ports }: Office): Promise<readonly Person[]> => ports.people.ofSchool(ROC, 'trainer');
const shown = async (school: Office): Promise<string[]> =>
  (await trainers(school)).map(({ name, mail, phone }) => `${name} ${mail ?? '-'} ${phone ?? '-'}`).sort();

const PIET: Given = { praktijkopleider: 'Piet Vis' };
const ADDRESSED: Given = { ...PIET, praktijkopleider_mail: 'piet@example.com' };

describe('Who trains, by a row of a placement', () => {
  it('is one person at one company, however it is written, and another at another', async () => {
    const there = { leerbedrijf: 'Podium Ja', leerbedrijf_id: '100055528' };
    const school = await schoolWith(
      at(1, PIET),
      at(2, { praktijkopleider: 'PIET  vis' }),
      at(3, { ...PIET, ...there }),
    );
    const [one, two, three] = await school.ports.placements.ofSchool(ROC);
    expect(one?.trainerId).to.equal(two?.trainerId);
    expect(three?.trainerId).to.not.equal(one?.trainerId);
    // By a name in place of a number it is the same.
    const named = await schoolWith(at(1, { ...PIET, leerbedrijf_id: '' }), at(2, { ...PIET, leerbedrijf_id: '' }));
    expect(await shown(named)).to.deep.equal(['Piet Vis - -']);
  });

  it('gets an address and a telephone where there was none, and keeps the address there is', async () => {
    const school = await schoolWith(at(1, PIET));
    await reads(school, at(1, { ...ADDRESSED, praktijkopleider_telefoon: '06-1234 5601' }));
    expect(await shown(school)).to.deep.equal(['Piet Vis piet@example.com 06-1234 5601']);
    await reads(school, at(1, { ...ADDRESSED, praktijkopleider_telefoon: '06-1234 5602' }));
    expect(await shown(school)).to.deep.equal(['Piet Vis piet@example.com 06-1234 5602']);
    // Without an address it goes on being who it is; with another one it is somebody else.
    expect((await reads(school, at(1, PIET))).counts).to.match(/^0 nieuw 0 anders 1 hetzelfde/);
    await reads(school, at(1, { ...PIET, praktijkopleider_mail: 'vis@example.com' }));
    expect(await shown(school)).to.deep.equal([
      ...['Piet Vis piet@example.com 06-1234 5602', 'Piet Vis vis@example.com -'],
    ]);
  });

  it('is known by an address under any name that may be theirs, and by none that is of two', async () => {
    const school = await schoolWith(at(1, ADDRESSED));
    expect((await reads(school, at(2, { ...ADDRESSED, praktijkopleider: 'P. Vis' }))).problems).to.deep.equal([]);
    expect((await reads(school, at(3, { ...ADDRESSED, praktijkopleider: '' }))).problems).to.deep.equal([]);
    expect(await trainers(school)).to.have.length(1);
    const wrong = await reads(school, at(1, { ...ADDRESSED, praktijkopleider: 'Wim Bos' }));
    expect(wrong.problems).to.deep.equal([
      'rij 2, kolom praktijkopleider_mail: "piet@example.com" is het adres van Piet Vis',
    ]);
    await school.imports({ 'm.csv': csv(table([{ ...STUDENTS[0], mail: 'piet@example.com' }])) });
    const two = await reads(school, at(1, ADDRESSED));
    expect(two.problems).to.deep.equal([
      'rij 2, kolom praktijkopleider_mail: "piet@example.com" past bij meer dan een',
    ]);
  });

  it('has a name where the address is of nobody yet', async () => {
    const school = await schoolWith();
    const done = await reads(school, at(1, { praktijkopleider_mail: 'nieuw@example.com' }));
    expect(done.problems).to.deep.equal(['rij 2, kolom praktijkopleider: is leeg, en zonder kan deze rij niet']);
    expect(await trainers(school)).to.deep.equal([]);
  });
});
