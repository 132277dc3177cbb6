import { expect } from 'chai';
import type { School } from '../../../src/domain/school/school.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

const started = (): Promise<Conversation> =>
  conversation({
    people: [sanne(), milan(), karel(), els(), joost(), anneke()],
    placements: [placementOfSanne(), placementOfMilan()],
  });
const school = async ({ ports }: Conversation): Promise<School> => (await ports.schools.byId(sanne().schoolId))!;

describe('The calendar of the school', () => {
  it('is asked about with what it changes for whom, and stored by [Opslaan] with who and when', async () => {
    const talk = await started();
    const asked = await talk.says(anneke(), 'vakantie 20 t/m 28 februari');
    expect(asked.text.split('\n')).to.deep.equal([
      'Vakantie: zaterdag 20 februari t/m zondag 28 februari. Opslaan?',
      'Het gaat om 1 student. In die dagen vraag ik niemand om uren, en loopt geen termijn door. Uren die er staan blijven staan, met een opmerking.',
    ]);
    expect((await school(talk)).holidays).to.have.length(2);
    const done = await asked.press('Opslaan');
    expect(done.text).to.include('✔ Vakantie: zaterdag 20 februari t/m zondag 28 februari.');
    expect((await school(talk)).holidays).to.deep.include({
      name: 'vakantie',
      from: '2027-02-20',
      until: '2027-02-28',
    });
    const { history } = (await talk.ports.schools.load(sanne().schoolId))!;
    expect([history.length, history.at(-1)?.by, history.at(-1)?.role]).to.deep.equal([2, 'anneke', 'office']);
  });

  it('is put back by [Ongedaan maken], as long as nothing was changed since', async () => {
    const talk = await started();
    const before = await school(talk);
    const done = await (await talk.says(anneke(), 'themaweek 50')).press('Opslaan');
    expect((await school(talk)).themeWeeks).to.deep.equal(['2026-W50']);
    const later = await (await talk.says(anneke(), 'schooldag vrijdag 4 december leerjaar 2')).press('Opslaan');
    expect((await done.press('Ongedaan maken')).text).to.include('kan niet meer ongedaan');
    expect((await later.press('Ongedaan maken')).text).to.include('✔ Teruggedraaid');
    expect((await school(talk)).schoolDays).to.deep.equal([]);
    expect(before.themeWeeks).to.deep.equal([]);
  });

  it('of one name in one school year is one holiday: the last that was said counts', async () => {
    const talk = await started();
    await (await talk.says(anneke(), 'herfstvakantie 17 t/m 25 oktober')).press('Opslaan');
    const autumn = (await school(talk)).holidays.filter(({ name }) => name === 'herfstvakantie');
    expect(autumn.map(({ from }) => from)).to.deep.equal(['2026-10-17']);
  });

  it('takes the holidays of a region at once', async () => {
    const talk = await started();
    const asked = await talk.says(anneke(), 'vakanties regio noord');
    expect(asked.text).to.include('Schoolvakanties van regio Noord, 2026-2027');
    await asked.press('Opslaan');
    expect((await school(talk)).holidays.map(({ name, from }) => `${name} ${from}`)).to.deep.equal([
      ...['herfstvakantie 2026-10-10', 'kerstvakantie 2026-12-19', 'voorjaarsvakantie 2027-02-20'],
      ...['meivakantie 2027-04-24', 'zomervakantie 2027-07-10'],
    ]);
  });

  it('loses one thing by [Weghalen], and shows what is left', async () => {
    const talk = await started();
    const list = await talk.says(anneke(), 'kalender');
    expect(list.text).to.include('Herfstvakantie: zaterdag 10 oktober t/m zondag 18 oktober');
    const asked = await list.press('Weghalen');
    expect(asked.text).to.include('Weg uit de kalender: Herfstvakantie');
    await asked.press('Opslaan');
    expect((await school(talk)).holidays.map(({ name }) => name)).to.deep.equal(['kerstvakantie']);
  });

  it('from a card that is behind asks again, and changes nothing', async () => {
    const talk = await started();
    const old = await talk.says(anneke(), 'themaweek 50');
    await (await talk.says(anneke(), 'themaweek 4')).press('Opslaan');
    const behind = await old.press('Opslaan');
    expect(behind.text).to.include('Anneke Smit heeft intussen iets anders veranderd');
    expect((await school(talk)).themeWeeks).to.deep.equal(['2027-W04']);
    await behind.press('Opslaan');
    expect((await school(talk)).themeWeeks).to.deep.equal(['2026-W50', '2027-W04']);
  });

  it('is nothing that others can change or look at', async () => {
    const talk = await started();
    for (const who of [els(), joost(), karel()]) {
      const seen = await talk.presses(who, 'calendar', {});
      expect(seen.text).to.include('BPV-bureau');
      expect(seen.buttons).to.deep.equal([]);
    }
  });
});
