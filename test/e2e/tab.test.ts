import { expect } from 'chai';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { placementOfSanne, sanne } from '../support/people.js';
import { faultsOf, sticksOut, tabInTeams, type TabInTeams } from '../support/tab-in-teams.js';

const SHEET = `${placementOfSanne().id}:2026-W48` as SheetId;

describe('The tab in a real browser, in a page that speaks as Teams does', function () {
  this.timeout(60_000);
  let teams: TabInTeams | undefined;
  let talk: Conversation;
  before(async function () {
    const opened = await tabInTeams();
    if (!opened) this.skip();
    teams = opened;
  });
  after(() => teams?.close());
  beforeEach(async () => {
    talk = await conversation();
    await teams!.over(talk.ports);
  });

  it('knows by the token of Teams who one is, and writes hours by keyboard alone, as the chat does', async () => {
    const { page, tab } = await teams!.open('11');
    await tab.getByText('Sanne de Wit').waitFor();
    await tab.getByRole('heading', { name: /^Week \d+/ }).waitFor();
    expect(await page.evaluate('window.heard')).to.include.members(['initialize', 'appInitialization.success']);
    await tab.getByRole('button', { name: 'Wijzigen' }).press('Enter');
    await tab.getByRole('textbox', { name: /^Uren/ }).fill('6,5');
    await tab.getByRole('textbox', { name: 'Wat heb je gedaan?' }).fill('licht ingehangen');
    await tab.getByRole('button', { name: 'Opslaan' }).press('Enter');
    await tab.getByRole('cell', { name: '6,5 uur' }).waitFor();
    const { entries } = (await talk.ports.sheets.load(SHEET))!;
    expect(entries.map(({ minutes }) => minutes)).to.deep.equal([390]);
  });

  it('shows within two seconds what was said in the chat', async () => {
    const { tab } = await teams!.open('11');
    await tab.getByText('Nog geen uren in deze week.').waitFor();
    await talk.says(sanne(), 'vandaag 7 uur licht');
    await tab.getByRole('cell', { name: '7 uur' }).waitFor({ timeout: 5_000 });
  });

  it('is dressed by styles that its own policy lets in, and changes with the theme of Teams', async () => {
    const { page, tab } = await teams!.open('11');
    await tab.getByText('Sanne de Wit').waitFor();
    const colour = (): Promise<unknown> =>
      tab.evaluate(`getComputedStyle(document.querySelector('.panel')).backgroundColor`);
    expect(await colour()).to.equal('rgb(255, 255, 255)');
    for (const [theme, expected] of [
      ['dark', 'rgb(41, 41, 41)'],
      ['contrast', 'rgb(0, 0, 0)'],
    ]) {
      await page.evaluate(`window.theme('${theme}')`);
      await tab.locator(`[data-theme="${theme}"]`).waitFor();
      expect(await colour()).to.equal(expected);
    }
  });

  for (const width of [390, 1440]) {
    for (const [digits, first] of [
      ['11', 'Mijn BPV'],
      ['41', 'Mijn studenten'],
    ] as const) {
      it(`has nothing that axe objects to, and nothing that sticks out, at ${width} pixels of ${first}`, async () => {
        const { tab } = await teams!.open(digits, { width });
        await tab.getByRole('heading', { name: first }).waitFor();
        await tab.locator('.panel h2').first().waitFor();
        expect(await faultsOf(tab)).to.deep.equal([]);
        expect(await sticksOut(tab)).to.equal(0);
      });
    }
  }

  it('finds a student by a word, opens the page, and leads back with the focus at the title', async () => {
    const { tab } = await teams!.open('41');
    await tab.getByRole('searchbox').fill('zzz');
    await tab.getByText('Geen student gevonden').waitFor();
    await tab.getByRole('searchbox').fill('sanne');
    await tab.getByRole('button', { name: 'Bekijk: Sanne de Wit' }).press('Enter');
    await tab.getByRole('heading', { name: 'Sanne de Wit' }).waitFor();
    await tab.getByRole('button', { name: '← Terug' }).press('Enter');
    await tab.getByRole('heading', { name: /^Overzicht/ }).waitFor();
    expect(await tab.evaluate('document.activeElement.tagName')).to.equal('H2');
  });

  it('says in words why a stranger sees nothing, what an administrator has to agree to, and that it is for Teams', async () => {
    for (const [digits, words] of [
      ['99', 'Ik ken je hier nog niet'],
      ['resourceRequiresConsent', 'Vraag de beheerder'],
    ] as const) {
      const { tab } = await teams!.open(digits);
      await tab.getByText(words).waitFor();
    }
    const page = await teams!.browser.newPage();
    await page.goto(`${teams!.url()}/tab`);
    await page.getByText('alleen binnen Microsoft Teams').waitFor();
  });
});
