import { expect } from 'chai';
import { conversation, type Conversation } from '../support/conversation.js';
import { sanne } from '../support/people.js';
import { faultsOf, sticksOut, tabInTeams, type TabInTeams } from '../support/tab-in-teams.js';

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

  it('knows by the token of Teams who one is, and is asked for no more than 250 kB of script before it shows', async () => {
    const sizes: Promise<number>[] = [];
    const { page, tab } = await teams!.open('11', {
      asked: (request) => {
        // Teams' own page, and the charts, which come after it.
        if (/\/tab\/.*\.js$/.test(request.url()) && !request.url().includes('pace-chart'))
          sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      },
    });
    await tab.getByText('Sanne de Wit').waitFor();
    await tab.getByRole('grid', { name: /^Week 48/ }).waitFor();
    expect(await page.evaluate('window.heard')).to.include.members(['initialize', 'appInitialization.success']);
    const all = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(all).to.be.within(50_000, 250_000);
  });

  it('shows within two seconds what was said in the chat', async () => {
    const { tab } = await teams!.open('11');
    await tab.getByRole('grid', { name: /^Week 48/ }).waitFor();
    await talk.says(sanne(), 'vandaag 7 uur licht');
    await tab.getByRole('gridcell', { name: 'licht', exact: true }).waitFor({ timeout: 5_000 });
  });

  it('is dressed by styles that its own policy lets in, and changes with the theme of Teams', async () => {
    const { page, tab } = await teams!.open('11');
    await tab.locator('.panel').first().waitFor();
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
    for (const [digits, first] of [['41', 'Mijn studenten']] as const) {
      it(`has nothing that axe objects to, and nothing that sticks out, at ${width} pixels of ${first}`, async () => {
        const { tab } = await teams!.open(digits, { width });
        await tab.getByRole('heading', { name: first }).waitFor();
        await tab.locator('.panel h2').first().waitFor();
        expect(await faultsOf(tab)).to.deep.equal([]);
        expect(await sticksOut(tab)).to.equal(0);
      });
    }
  }

  it('says in words why a stranger sees nothing, what an administrator has to agree to, and that it is for Teams', async () => {
    for (const [digits, words] of [
      ['99', 'Ik ken je hier nog niet'],
      ['resourceRequiresConsent', 'Vraag de beheerder van je school om toestemming te geven'],
      ['resourceRequiresMfa', 'Meld je in Teams af en weer aan'],
      ['resourceDisabled', 'uitgezet'],
      ['unknown', 'Teams zegt niet wie je bent (unknown)'],
    ] as const) {
      const { tab } = await teams!.open(digits);
      await tab.getByText(words).waitFor();
    }
    const page = await teams!.browser.newPage();
    await page.goto(`${teams!.url()}/tab`);
    await page.getByText('alleen binnen Microsoft Teams').waitFor();
  });
});
