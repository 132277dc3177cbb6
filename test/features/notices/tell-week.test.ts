import { expect } from 'chai';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { karel, sanne } from '../../support/people.js';

const [WEEK_46, WEEK_47] = ['2026-W46', '2026-W47'].map((week) => `sanne-de-brug:${week}` as SheetId) as [
  SheetId,
  SheetId,
];

/** Weeks 46 and 47 lie with Karel, six hours each. */
async function handedIn(): Promise<Conversation> {
  const talk = await conversation();
  await talk.says(sanne(), 'vrijdag 13 november 6 uur');
  await talk.says(sanne(), 'vrijdag 20 november 6 uur');
  for (const sheet of [WEEK_46, WEEK_47]) await asks(talk, sanne(), { kind: 'hand-in', sheet, version: 1 });
  return talk;
}
const signs = (talk: Conversation, sheet: SheetId): Promise<unknown> =>
  asks(talk, karel(), { kind: 'approve', sheet, version: 2 });
const hears = async (talk: Conversation): Promise<string[]> =>
  (await talk.delivered()).flatMap(({ to, seen }) => (to === sanne().id ? [seen.text] : []));

describe('What the student hears of a week that was signed', () => {
  it('is of the weeks that this signature was under, and of no other', async () => {
    const talk = await handedIn();
    await signs(talk, WEEK_46);
    await signs(talk, WEEK_47);
    expect(await hears(talk)).to.deep.equal([
      '✔ Week 46 is afgetekend door Karel. Totaal dat telt: 12 van 460 uur.\n' +
        'Je krijgt dit bericht omdat jij deze week hebt ingediend.',
      '✔ Week 47 is afgetekend door Karel. Totaal dat telt: 12 van 460 uur.\n' +
        'Je krijgt dit bericht omdat jij deze week hebt ingediend.',
    ]);
  });

  it('names weeks that were signed at once together', async () => {
    const talk = await handedIn();
    const [asked] = (await talk.delivered()).flatMap(({ to, seen }) => (to === karel().id ? [seen] : []));
    const list = await asked!.press('Alle 2 weken aftekenen');
    await list.press('Alle 2 weken aftekenen');
    talk.ports.clock.set('2026-11-25T13:05:00Z');
    const [told, ...more] = await hears(talk);
    expect(told).to.include('46 en 47').and.include('omdat jij deze weken hebt ingediend');
    expect(more).to.deep.equal([]);
  });

  it('is that it was taken back where that was done before it was told, and nothing before that', async () => {
    const talk = await handedIn();
    await signs(talk, WEEK_47);
    const card = await talk.presses(karel(), 'show-week', { sheet: WEEK_47 });
    await card.press('Per ongeluk afgetekend');
    const [told, ...more] = await hears(talk);
    expect(told).to.include('per ongeluk afgetekend').and.include('omdat jij deze week hebt ingediend');
    expect(more).to.deep.equal([]);
  });
});
