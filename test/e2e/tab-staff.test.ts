import { expect } from 'chai';
import type { Frame } from 'playwright-core';
import type { PersonId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { asks } from '../support/asking.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { csv, table } from '../support/office-files.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../support/people.js';
import { FORM, talkPlanned } from '../support/states-of-talks.js';
import { faultsOf, sticksOut, tabInTeams, type TabInTeams } from '../support/tab-in-teams.js';

const BO = sanne({ id: 'bo' as PersonId, name: 'Bo Visser', teams: { ...sanne().teams!, objectId: 'object-bo' } });
const [OF_SANNE, OF_BO] = ['sanne-de-brug:2026-W47', 'bo-de-brug:2026-W47'] as SheetId[];

describe('The tab of who guides students, and of the BPV-bureau', function () {
  this.timeout(60_000);
  let teams: TabInTeams;
  let talk: Conversation;
  before(async function () {
    const opened = await tabInTeams();
    if (!opened) this.skip();
    teams = opened;
  });
  after(async () => {
    await (teams as TabInTeams | undefined)?.close();
  });
  beforeEach(async () => {
    talk = await conversation({
      people: [sanne(), BO, milan(), karel(), fatima(), els(), joost(), anneke()],
      placements: [
        placementOfSanne(),
        placementOfSanne({ id: 'bo-de-brug' as PlacementId, studentId: BO.id }),
        placementOfMilan(),
      ],
    });
    await teams.over(talk.ports);
  });

  const handIn = async (who = sanne()): Promise<void> => {
    await talk.says(who, 'vrijdag 20 november 6 uur licht');
    await (await talk.says(who, 'week 47 indienen')).press('Indienen');
  };
  const stateOf = async (sheet: SheetId | undefined): Promise<unknown> => (await talk.ports.sheets.load(sheet!))?.state;
  const goTo = (tab: Frame, place: string): Promise<void> =>
    tab
      .getByRole('navigation', { name: 'Onderdelen' })
      .getByRole('button', { name: place, exact: true })
      .press('Enter');

  it('signs the weeks of several students at once by keyboard alone, and the chat tells them', async () => {
    await handIn();
    await handIn(BO);
    const { tab } = await teams.open('21');
    await goTo(tab, 'Wat wacht');
    await tab.getByRole('checkbox', { name: 'Alles aanvinken' }).press('Space');
    await tab.getByRole('button', { name: '2 weken aftekenen' }).press('Enter');
    await tab.getByText('2 weken afgetekend').first().waitFor();
    expect([await stateOf(OF_SANNE), await stateOf(OF_BO)]).to.deep.equal(['approved', 'approved']);
    expect((await talk.says(BO, 'week 47')).text).to.include('Afgetekend');
  });

  it('shows within two seconds what was handed in in the chat, and sends it back with a reason', async () => {
    const { tab } = await teams.open('21');
    await goTo(tab, 'Wat wacht');
    await tab.locator('.panel h2').waitFor();
    await handIn();
    await tab.getByRole('button', { name: 'Bekijk: Sanne de Wit' }).click({ timeout: 4_000 });
    await tab.getByRole('button', { name: 'Terugsturen' }).click();
    await tab.getByRole('textbox').fill('vrijdag was korter');
    await tab.locator('form').getByRole('button', { name: 'Terugsturen' }).click();
    await tab.getByText('vrijdag was korter').waitFor();
    expect(await stateOf(OF_SANNE)).to.equal('returned');
  });

  it('finds, filters and sorts students, opens one by the keyboard and comes back to its row', async () => {
    await handIn();
    const { tab } = await teams.open('41');
    await tab.getByRole('searchbox').fill('zzz');
    await tab.getByText('Geen student gevonden').waitFor();
    await tab.getByRole('searchbox').fill('');
    const shown = tab.locator('.of-student');
    const areShown = async (...names: string[]): Promise<void> => {
      for (const [i, name] of names.entries()) await shown.nth(i).filter({ hasText: name }).waitFor();
      await shown.nth(names.length).waitFor({ state: 'detached' });
    };
    await tab.getByRole('columnheader', { name: 'Student' }).getByRole('button').press('Enter');
    await areShown('Bo Visser', 'Milan Bakker', 'Sanne de Wit');
    await tab.getByRole('columnheader', { name: 'Student' }).getByRole('button').press('Enter');
    await areShown('Sanne de Wit', 'Milan Bakker', 'Bo Visser');
    await tab.getByRole('combobox', { name: 'Wat speelt er' }).selectOption('waiting');
    await areShown('Sanne de Wit');
    await tab.getByRole('combobox', { name: 'Wat speelt er' }).selectOption('');
    await areShown('Sanne de Wit', 'Milan Bakker', 'Bo Visser');
    await tab.getByRole('button', { name: 'Sanne de Wit' }).press('ArrowDown');
    expect(await tab.evaluate('document.activeElement.textContent')).to.equal('Milan Bakker');
    await tab.getByRole('button', { name: 'Milan Bakker' }).press('Enter');
    await tab.getByRole('heading', { name: 'Milan Bakker' }).waitFor();
    await tab.locator('h2:focus').waitFor();
    await tab.getByRole('button', { name: '← Terug' }).press('Enter');
    await tab.locator('.of-student:focus').waitFor();
    expect(await tab.evaluate('document.activeElement.textContent')).to.equal('Milan Bakker');
  });

  it('lays beside one another what both wrote before a talk, as far as each may see it', async () => {
    await talkPlanned(talk);
    await asks(talk, sanne(), { ...FORM, answers: ['meer zelf doen', '', '', '', ''] });
    const open = async (digits: string): Promise<Frame> => {
      const { tab } = await teams.open(digits);
      await tab.getByRole('button', { name: 'Sanne de Wit' }).press('Enter');
      await tab.locator('h2:focus').waitFor();
      const sections = tab.getByRole('navigation', { name: 'Van deze student' });
      await sections.getByRole('button', { name: 'Gesprekken' }).press('Enter');
      await tab
        .getByRole('button', { name: /^Voorbereiding/ })
        .first()
        .press('Enter');
      return tab;
    };
    const ofTeacher = await open('31');
    await ofTeacher.getByRole('columnheader', { name: 'Sanne de Wit' }).waitFor();
    await ofTeacher.getByRole('cell', { name: 'meer zelf doen' }).waitFor();
    const ofTrainer = await open('21');
    await ofTrainer.getByText('Sanne de Wit:').waitFor();
    expect(await ofTrainer.getByText('meer zelf doen').count()).to.equal(0);
  });

  it('reads a list that is dropped, says beside a row what is wrong in it, and stores what was shown', async () => {
    const { tab } = await teams.open('51');
    await goTo(tab, 'Inlezen');
    const row = { rol: 'student', mail: '', geboortedatum: '' };
    const list = csv(
      table([
        { ...row, nummer: '0081002', naam: 'Kim van den Berg' },
        { ...row, nummer: '0081003', naam: 'Jip Bos', geboortedatum: '31-02-2008' },
      ]),
    );
    await tab
      .locator('input[type=file]')
      .setInputFiles({ name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await tab.getByRole('row', { name: /2 Nieuw Kim van den Berg/ }).waitFor();
    await tab.getByRole('row', { name: /3 Gaat er niet in .*geboortedatum.*31-02-2008/ }).waitFor();
    const named = async (name: string): Promise<number> =>
      (await talk.ports.people.ofSchool(anneke().schoolId)).filter((one) => one.name === name).length;
    expect(await named('Kim van den Berg')).to.equal(0);
    await tab.getByRole('button', { name: 'Opslaan' }).click();
    await tab
      .getByText(/opgeslagen/i)
      .first()
      .waitFor();
    expect([await named('Kim van den Berg'), await named('Jip Bos')]).to.deep.equal([1, 0]);
  });

  it('finds somebody, and lets another take over after it was shown for whom', async () => {
    const { tab } = await teams.open('51');
    await goTo(tab, 'Mensen');
    await tab.getByRole('searchbox').fill('els');
    await tab.getByText('1 gevonden').waitFor();
    await tab.getByRole('button', { name: /^Laat overnemen: Els Meijer/ }).click();
    await tab.getByRole('combobox', { name: 'Wie neemt het over' }).selectOption({ label: "Joost Kuipers · SLB'er" });
    await tab.getByRole('button', { name: 'Verder' }).click();
    await tab.getByText('Sanne de Wit').first().waitFor();
    expect((await talk.ports.placements.byId(placementOfSanne().id))?.teacherId).to.equal(els().id);
  });

  for (const [digits, width, theme] of [
    ['21', 390, 'dark'],
    ['41', 1440, 'contrast'],
    ['51', 390, 'default'],
  ] as const) {
    it(`has nothing that axe objects to, and nothing that sticks out: ${digits}, ${width} pixels, ${theme}`, async () => {
      await handIn();
      const { tab } = await teams.open(digits, { width, theme });
      const places = tab.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button');
      await places.first().waitFor();
      for (const place of await places.allTextContents()) {
        await goTo(tab, place);
        await tab.locator('.panel h2').first().waitFor();
        expect(await faultsOf(tab), place).to.deep.equal([]);
        expect(await sticksOut(tab), place).to.equal(0);
      }
    });
  }
});
