import { expect } from 'chai';
import { sheetFault } from '../../../src/domain/weeks/replay.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { karel, sanne } from '../../support/people.js';

const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;
const REASON = 'je was er maar tot 14 uur';

/** Karel has sent week 47 back for its Friday, or for the whole of it; what Sanne is told. */
async function sentBack(line: 'vr' | 'week' | 'gone'): Promise<Conversation & { told: Seen }> {
  const talk = await conversation();
  await talk.says(sanne(), 'do 7 vr 6');
  await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
  const [asked] = await talk.delivered();
  const friday = (await talk.ports.sheets.load(WEEK_47))!.entries[1]!.id;
  expect(asked!.seen.sent).to.include(`{"title":"vr 20 nov 6 uur","value":"${friday}"}`);
  const inputs = { reason: REASON, line: { vr: friday, week: 'week', gone: 'no such line' }[line] };
  await talk.presses(karel(), 'return', { sheet: WEEK_47, version: 2, ...inputs });
  return { ...talk, told: (await talk.delivered()).find(({ to }) => to === 'sanne')!.seen };
}

describe('A week sent back', () => {
  it('for one line says why beside that line, and above the week once that line is another', async () => {
    const talk = await sentBack('vr');
    const lines = talk.told.text.split('\n');
    const row = lines.indexOf(`Teruggestuurd om deze regel: ${REASON}`);
    expect([lines[row - 1], lines[row + 1]]).to.deep.equal(['vr 20 nov', '6 uur']);
    expect(talk.told.text).not.to.include('Reden');
    await talk.says(sanne(), 'vrijdag moet 5 uur zijn');
    expect((await talk.says(sanne(), 'week 47')).text).to.include(`Reden, om vr 20 nov 6 uur: ${REASON}`);
    expect(sheetFault((await talk.ports.sheets.load(WEEK_47))!)).to.equal(null);
  });

  it('as a whole, or for a line that is not there, says why of the week', async () => {
    for (const line of ['week', 'gone'] as const) {
      expect((await sentBack(line)).told.text)
        .to.include(`Reden: ${REASON}`)
        .and.not.include('om deze regel');
    }
  });

  it('and mended says on the card to sign what changed since', async () => {
    const talk = await sentBack('vr');
    await talk.says(sanne(), 'vrijdag moet 5 uur zijn');
    await talk.says(sanne(), 'woensdag 18 november 3 uur');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    const card = (await talk.delivered()).find(({ to }) => to === 'karel')!.seen;
    const lines = card.text.split('\n');
    const at = lines.indexOf('Veranderd sinds de week is teruggestuurd:');
    expect(lines.slice(at + 1, at + 3)).to.deep.equal([
      'gewijzigd: vr 20 nov 6 uur is nu vr 20 nov 5 uur',
      'erbij: wo 18 nov 3 uur',
    ]);
  });

  it('and handed in as it was says so on the card to sign, with the reason why it had come back', async () => {
    const talk = await sentBack('week');
    await (await talk.told.press('Opnieuw indienen')).press('Indienen');
    const card = (await talk.delivered()).find(({ to }) => to === 'karel')!.seen;
    expect(card.text)
      .to.include(`Opnieuw ingediend, nadat de week was teruggestuurd. Reden: ${REASON}`)
      .and.include('Er is niets veranderd sinds de week is teruggestuurd.');
  });
});
