import { expect } from 'chai';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import { placement, ROC, type Given, type Office } from '../../support/office-files.js';
import { known, there, schoolOf, reads } from '../../support/drafted-placements.js';

describe('Who a row says guides', () => {
  const guides = async (school: Office): Promise<unknown> => {
    const [now] = await school.ports.placements.ofSchool(ROC);
    return now && { docent: now.teacherId, slb: now.coachId };
  };
  const says = async (row: Given, ...people: readonly Person[]): Promise<unknown> => {
    const school = await schoolOf([there('one')], people);
    const { problems } = await reads(school, { studentnummer: '0081001', ...row });
    return problems.length > 0 ? problems.map((one) => one.replace(/^rij 2, kolom | \(lees .*/g, '')) : guides(school);
  };
  const JOOST = known('joost', 'Joost Kuipers', { number: 'JK', mail: 'joost@example.com', roles: ['office'] });

  it('is known by number, by address, or by the whole name, also turned round', async () => {
    for (const slb of ['JK', 'jk', 'Joost@example.com', 'Joost Kuipers', 'Kuipers, Joost', 'joost kuipers'])
      expect(await says({ slb }, JOOST), slb).to.deep.equal({ docent: 'els', slb: 'joost' });
    expect(await says({ docent: 'JK' }, JOOST)).to.deep.equal({ docent: 'joost', slb: 'els' });
  });

  it('is nobody who is not of school, nor one of several', async () => {
    const unknown = (slb: string): string =>
      `slb: "${slb}" is niemand van school die hier bekend is, als nummer of mailadres`;
    for (const slb of ['0081001', 'karel@example.com', 'Kuipers', 'XX'])
      expect(await says({ slb }, JOOST), slb).to.deep.equal([unknown(slb)]);
    const twin = known('joost-2', 'Joost Kuipers', { mail: 'joost@example.com', roles: ['coach'] });
    for (const slb of ['Joost Kuipers', 'joost@example.com'])
      expect(await says({ slb }, JOOST, twin), slb).to.deep.equal([`slb: "${slb}" past bij meer dan een`]);
  });

  it('goes on being who it is, where another one has that name', async () => {
    const twin = known('els-2', 'Els Meijer', { roles: ['teacher'] });
    expect(await says({ docent: 'els meijer' }, twin)).to.deep.equal({ docent: 'els', slb: 'els' });
    expect(await says({ docent: 'Meijer, Els', slb: 'JK' }, twin, JOOST)).to.deep.equal({
      docent: 'els',
      slb: 'joost',
    });
  });

  it('gets the rol that the placement gives, and the student too', async () => {
    const school = await schoolOf(
      [],
      [
        JOOST,
        known('jo', 'Jo Vis', { number: '0081009', roles: ['office'] }),
        known('wim', 'Wim', { mail: 'wim@example.com', roles: ['coach'] }),
      ],
    );
    const who = { studentnummer: '0081009', praktijkopleider_mail: 'wim@example.com', praktijkopleider: 'Wim' };
    const done = await reads(
      school,
      placement({ ...who, docent: 'JK', slb: 'JK', praktijkopleider_telefoon: '06-1234 5601' }),
    );
    expect(done.problems).to.deep.equal([]);
    const roles = Object.fromEntries((await school.ports.people.ofSchool(ROC)).map((one) => [one.id, one.roles]));
    expect(roles).to.deep.include({
      joost: ['office', 'teacher', 'coach'],
      jo: ['office', 'student'],
      wim: ['coach', 'trainer'],
    });
    // And the same row again says nothing new.
    const row = placement({ ...who, docent: 'JK', slb: 'JK', praktijkopleider_telefoon: '06-1234 5601' });
    expect((await reads(school, row)).counts).to.match(/^0 nieuw 0 anders 1 hetzelfde/);
    expect((await school.ports.people.byId('wim' as PersonId))?.phone).to.equal('06-1234 5601');
  });

  it('gets a rol of each row that gives one', async () => {
    const school = await schoolOf([], [JOOST]);
    await reads(
      school,
      placement({ docent: 'JK', slb: 'EM' }),
      placement({ overeenkomstnummer: 'P2', docent: 'EM', slb: 'JK' }),
    );
    const joost = await school.ports.people.byId(JOOST.id);
    expect(joost?.roles).to.deep.equal(['office', 'teacher', 'coach']);
  });

  it('as werkbegeleider is made of an address alone, by what stands before the at', async () => {
    const school = await schoolOf([there('one')]);
    await reads(school, { studentnummer: '0081001', werkbegeleider_mail: 'kim.smeets@example.com' });
    const [now] = await school.ports.placements.ofSchool(ROC);
    const mentor = now?.mentorId && (await school.ports.people.byId(now.mentorId));
    expect(mentor).to.deep.include({ name: 'kim.smeets', roles: ['mentor'], mail: 'kim.smeets@example.com' });
  });
});
