import { expect } from 'chai';
import type { Frame, Page } from 'playwright-core';
import type { Day } from '../../src/domain/calendar/day.js';
import type { SheetId, WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { givenPlacement } from '../support/given.js';
import { karel, placementOfSanne, sanne } from '../support/people.js';
import { faultsOf, sticksOut, tabInTeams, type TabInTeams, type ThemeName } from '../support/tab-in-teams.js';

describe("A student's tab, in a real browser", function () {
  this.timeout(60_000);
  let teams: TabInTeams | undefined;
  let talk: Conversation;
  before(async function () {
    const opened = await tabInTeams();
    if (!opened) this.skip();
    teams = opened;
  });
  after(() => teams?.close());
  // Friday of week 48.
  beforeEach(async () => {
    talk = await conversation({ now: '2026-11-27T15:00:00Z' });
    await teams!.over(talk.ports);
  });

  const sheetOf = (week: number): Promise<WeekSheet | null> =>
    talk.ports.sheets.load(`${placementOfSanne().id}:2026-W${week}` as SheetId);
  const linesOf = async (week: number): Promise<readonly (readonly unknown[])[]> =>
    (await sheetOf(week))?.entries.map(({ day, minutes, activity }) => [day.slice(8), minutes, activity]) ?? [];

  async function openWeek(width?: number): Promise<{ readonly page: Page; readonly tab: Frame }> {
    const shown = await teams!.open('11', width === undefined ? {} : { width });
    await shown.tab.getByRole('grid', { name: /^Week 48/ }).waitFor();
    await shown.tab.getByRole('grid', { name: 'Mijn jaar' }).waitFor();
    return shown;
  }
  const stand = (tab: Frame): Promise<void> => tab.locator('.week-grid [tabindex="0"]').focus();
  const saved = (tab: Frame): Promise<void> => tab.getByText('✔ Aangepast').waitFor();

  it('is filled in by keyboard alone, each cell saved as it is left', async () => {
    const { page, tab } = await openWeek();
    await stand(tab);
    await page.keyboard.type('6,5');
    await page.keyboard.press('Tab');
    await saved(tab);
    await page.keyboard.press('Escape');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('licht ingehangen');
    await page.keyboard.press('Enter');
    await tab.locator('tr.unsaved').waitFor({ state: 'detached' });
    expect(await linesOf(48)).to.deep.equal([['27', 390, 'licht ingehangen']]);
    expect((await sheetOf(48))?.history.map(({ way }) => way)).to.deep.equal(['tab', 'tab']);
    expect((await talk.says(sanne(), 'deze week')).text).to.contain('licht ingehangen');
  });

  it('asks beside the line what the chat asks, says there what is wrong, and takes the answer there', async () => {
    await talk.says(sanne(), 'vrijdag 27 november 9-17 opbouw');
    const { page, tab } = await openWeek();
    await tab.getByRole('button', { name: /^Regel erbij: Vrijdag/ }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('16');
    await page.keyboard.press('Tab');
    await tab.getByText('Tot: vul ook in hoe laat je klaar was').waitFor();
    await page.keyboard.type('18');
    await page.keyboard.press('Enter');
    await tab.getByText(/je kunt niet op twee plekken tegelijk zijn/).waitFor();
    expect(await linesOf(48)).to.have.length(1);
    await tab.getByRole('button', { name: 'Toch zo opslaan' }).click();
    await tab.locator('tr.unsaved').waitFor({ state: 'detached' });
    expect((await linesOf(48)).map(([, minutes]) => minutes)).to.deep.equal([480, 120]);
  });

  it('opens the week of a day of the year, takes a day over by Ctrl+C and Ctrl+V, and a whole week by one press', async () => {
    const { page, tab } = await openWeek();
    await tab.getByRole('gridcell', { name: /^donderdag 19 november/ }).click();
    await tab.getByRole('grid', { name: /^Week 47/ }).waitFor();
    await tab.locator('.week-grid :focus').waitFor();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await tab.locator('tr.unsaved').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    await tab.getByRole('gridcell', { name: /^vrijdag 20 november.*7 uur, opgeschreven/ }).waitFor();
    expect(await linesOf(47)).to.deep.equal([
      ['19', 420, undefined],
      ['20', 420, undefined],
    ]);
    await tab.getByRole('button', { name: 'Deze week' }).click();
    await tab.getByRole('button', { name: 'Zelfde als vorige week' }).click();
    await tab.getByText(/^Week 48: 14 van/).waitFor();
    expect((await linesOf(48)).map(([day]) => day)).to.deep.equal(['26', '27']);
  });

  it('hands in a week that is then signed in the chat, and shows both within two seconds', async () => {
    await talk.says(sanne(), 'vrijdag 27 november 6 uur opbouw');
    const { tab } = await openWeek();
    await tab.getByRole('button', { name: 'Week indienen' }).click();
    await tab.getByRole('button', { name: 'Indienen', exact: true }).click();
    await tab.getByRole('gridcell', { name: /^vrijdag 27 november.*ingediend/ }).waitFor();
    expect((await sheetOf(48))?.state).to.equal('submitted');
    await talk.presses(karel(), 'approve', { sheet: (await sheetOf(48))?.id, version: 2 });
    await tab.getByRole('gridcell', { name: /^vrijdag 27 november.*afgetekend/ }).waitFor({ timeout: 5_000 });
    await tab
      .getByText(/fgetekend door Karel/)
      .first()
      .waitFor();
  });

  it('makes a goal and sends it, hands in a document that is dropped, and gets the urenstaat, as in the chat', async () => {
    const { tab } = await openWeek();
    const go = (name: string): Promise<void> =>
      tab.getByRole('navigation').getByRole('button', { name, exact: true }).click();
    await go('Leerdoelen');
    await tab.getByRole('button', { name: 'Nieuw leerdoel' }).click();
    await tab.getByRole('textbox', { name: 'Wat wil je kunnen?' }).fill('zelfstandig een monitormix maken');
    await tab.getByRole('textbox', { name: /^Waaraan zie je/ }).fill('de band is tevreden');
    await tab
      .getByRole('checkbox', { name: /B1-K1-W5/ })
      .first()
      .click();
    await tab.getByLabel('Voor wanneer?').fill('2027-01-29');
    await tab.getByRole('button', { name: 'Opslaan' }).click();
    await tab.getByRole('button', { name: 'Naar Karel' }).click();
    await tab.getByRole('heading', { name: /^✔ Verstuurd/ }).waitFor();
    expect((await talk.ports.goals.load(placementOfSanne().id))?.history.map(({ way }) => way)).to.deep.equal([
      'tab',
      'tab',
    ]);

    await go('Dossier');
    const buffer = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n');
    await tab.locator('input[type="file"]').setInputFiles({ name: 'bestand.pdf', mimeType: 'application/pdf', buffer });
    await tab.getByRole('button', { name: 'Reflectieverslag' }).click();
    await tab.getByRole('heading', { name: /^Reflectieverslag/ }).waitFor();

    await go('Urenstaat');
    await tab.locator('.panel').getByRole('button', { name: 'Urenstaat', exact: true }).click();
    await tab.getByRole('link', { name: 'PDF' }).waitFor();

    // A closed file takes no document, so none is asked for.
    await givenPlacement(talk.ports, placementOfSanne({ closed: '2026-11-27' as Day }));
    await go('Dossier');
    await tab.getByRole('heading', { name: 'Je documenten' }).waitFor();
    await tab.locator('input[type="file"]').waitFor({ state: 'detached' });
  });

  it('disturbs nobody who types when the same line is changed in the chat, and loses neither', async () => {
    await talk.says(sanne(), 'vrijdag 27 november 5 uur rigging');
    const { page, tab } = await openWeek();
    await tab.getByRole('gridcell', { name: 'rigging' }).click();
    await talk.says(sanne(), 'vrijdag moet 6 zijn');
    await tab.getByRole('gridcell', { name: '6', exact: true }).waitFor();
    await page.keyboard.type(' en licht');
    await page.keyboard.press('Enter');
    await tab.getByRole('gridcell', { name: 'rigging en licht' }).waitFor();
    await saved(tab);
    expect(await linesOf(48)).to.deep.equal([['27', 360, 'rigging en licht']]);
  });

  it('says so where the week is handed in meanwhile in the chat, and keeps what was typed', async () => {
    await talk.says(sanne(), 'vrijdag 27 november 5 uur rigging');
    const { page, tab } = await openWeek();
    await tab.getByRole('gridcell', { name: 'rigging' }).click();
    await (await talk.says(sanne(), 'week 48 indienen')).press('Indienen');
    await tab.getByRole('gridcell', { name: '5', exact: true }).and(tab.locator('[aria-readonly="true"]')).waitFor();
    await page.keyboard.type(' en licht');
    await page.keyboard.press('Enter');
    await tab.getByText('Deze week kun je nu niet wijzigen').waitFor();
    await tab.getByRole('gridcell', { name: 'rigging en licht' }).waitFor();
    expect(await linesOf(48)).to.deep.equal([['27', 300, 'rigging']]);
  });

  it('says of a part that cannot be had that it is not there, offers it again, and keeps the rest', async () => {
    const { tab } = await teams!.open('11', { without: '**/pace-chart*' });
    await tab.getByText('Dit onderdeel kan niet worden opgehaald').waitFor();
    await tab.getByRole('grid', { name: /^Week 48/ }).waitFor();
    await tab.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
  });

  for (const [width, theme] of [
    [390, 'default'],
    [320, 'contrast'],
    [1440, 'dark'],
  ] as const satisfies readonly (readonly [number, ThemeName])[]) {
    it(`has nothing that axe objects to, and nothing that sticks out, at ${width} pixels in the theme ${theme}`, async () => {
      await talk.says(sanne(), 'vrijdag 27 november 6 uur opbouw licht');
      const { tab } = await teams!.open('11', { width, theme });
      await tab.getByRole('grid', { name: /^Week 48/ }).waitFor();
      await tab.locator('.pace-place svg').first().waitFor();
      const all = await tab.getByRole('navigation').getByRole('button').allInnerTexts();
      // What is drawn from the same parts has the same colours in every theme.
      for (const place of width === 390 ? all : all.slice(0, 1)) {
        await tab.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
        await tab.locator('.panel h2').first().waitFor();
        expect(await faultsOf(tab), place).to.deep.equal([]);
        expect(await sticksOut(tab), place).to.equal(0);
      }
    });
  }
});
