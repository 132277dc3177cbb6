import { expect } from 'chai';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { placementOfSanne, sanne } from '../support/people.js';

const hours = (talk: Conversation): string[] =>
  talk.ports.sheets.all().flatMap(({ entries }) => entries.map(({ day, minutes }) => `${day} ${minutes}`));

describe('A message with an id that came before', () => {
  const lines = (talk: Conversation): string[] =>
    talk.ports.sheets
      .all()
      .flatMap(({ placementId, entries }) => entries.map(({ day, minutes }) => `${placementId} ${day} ${minutes}`));

  it('is asked the same question again where its answer led to one, and nothing of the first is lost', async () => {
    const second = placementOfSanne({
      id: 'sanne-second' as PlacementId,
      company: { name: 'Licht & Geluid', address: '', phone: '+31 53 555 01 20' },
    });
    const talk = await conversation({ placements: [placementOfSanne(), second] });
    await talk.says(sanne(), 'uren vrijdag');
    const first = await talk.says(sanne(), '7', 'seven');
    expect((await talk.says(sanne(), '7', 'seven')).text)
      .to.equal(first.text)
      .and.equal('Bij welk adres?');
    await talk.says(sanne(), 'bij licht en geluid', 'where');
    await talk.says(sanne(), 'bij licht en geluid', 'where');
    expect(lines(talk)).to.deep.equal(['sanne-second 2026-11-20 420']);
  });

  it('never answers the question that its answer led to', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 13:00-17:00');
    await talk.says(sanne(), 'vr 13:00-17:00');
    const overlap = await talk.says(sanne(), 'ja', 'yes');
    expect(overlap.text).to.include('twee plekken tegelijk');
    for (let times = 0; times < 3; times += 1)
      expect((await talk.says(sanne(), 'ja', 'yes')).text).to.equal(overlap.text);
    expect(hours(talk)).to.have.length(1);
    await talk.says(sanne(), 'ja', 'yes again');
    expect(hours(talk)).to.have.length(2);
  });

  it('nor the one on a card of its own', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 13 november 5');
    await talk.says(sanne(), 'vrijdag 6');
    await talk.says(sanne(), 'week indienen');
    const confirmation = await talk.says(sanne(), 'de eerste', 'first');
    expect(confirmation.text).to.include('Week 46 naar Karel');
    expect((await talk.says(sanne(), 'de eerste', 'first')).text).to.equal(confirmation.text);
    expect(talk.ports.sheets.all().map(({ state }) => state)).to.deep.equal(['draft', 'draft']);
    expect((await talk.says(sanne(), 'ja')).text).to.match(/^✔ Ingediend/);
  });
});

describe('A week that is handed in while something about it is asked', () => {
  const open = async (): Promise<Conversation> => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 13 november 4');
    await talk.says(sanne(), 'donderdag 3 uur');
    return talk;
  };
  const states = (talk: Conversation): string[] => talk.ports.sheets.all().map(({ week, state }) => `${week} ${state}`);

  it('is asked that first, by whichever road; answered, it can go', async () => {
    for (const text of ['week 47 indienen', 'week 46 en 47 indienen', 'dien week 47 in']) {
      const talk = await open();
      await talk.says(sanne(), 'donderdag 5 uur');
      const first = await talk.says(sanne(), text);
      expect(first.text, text).to.include('is er nog een vraag open').and.include('Komt er 5 uur bij');
      expect(first.buttons).to.deep.equal(['Erbij: 8 uur', 'Vervangen: 5 uur', 'Zo indienen']);
      expect((await talk.says(sanne(), text)).text.split('vraag open')).to.have.length(2);
      await talk.says(sanne(), 'erbij');
      expect(hours(talk)).to.include('2026-11-19 300');
      expect((await talk.says(sanne(), 'week 47 indienen')).text).to.include('Week 47 naar Karel');
    }
  });

  it('by a card that was shown before: the same, however often it is pressed', async () => {
    const talk = await open();
    const confirmation = await talk.says(sanne(), 'week 47 indienen');
    const both = await talk.says(sanne(), 'week 46 en 47 indienen');
    await talk.says(sanne(), 'donderdag 5 uur');
    for (const [card, button] of [
      [confirmation, 'Indienen'],
      [confirmation, 'Indienen'],
      [both, '2 weken indienen'],
    ] as const)
      expect((await card.press(button)).text).to.include('is er nog een vraag open');
    expect(states(talk)).to.deep.equal(['2026-W46 draft', '2026-W47 draft']);
  });

  it('goes as it is by who says so', async () => {
    const talk = await open();
    await talk.says(sanne(), 'donderdag 5 uur');
    const first = await talk.says(sanne(), 'week 47 indienen');
    const confirmation = await first.press('Zo indienen');
    expect((await confirmation.press('Indienen')).text).to.match(/^✔ Ingediend/);
    expect(states(talk)).to.deep.equal(['2026-W46 draft', '2026-W47 submitted']);
  });

  it('goes at once where the question is of another week, or was answered', async () => {
    const talk = await open();
    await talk.says(sanne(), 'donderdag 5 uur');
    expect((await talk.says(sanne(), 'week 46 indienen')).text).to.include('Week 46 naar Karel');
    await talk.says(sanne(), 'donderdag 5 uur');
    await talk.says(sanne(), 'nee');
    expect((await talk.says(sanne(), 'week 47 indienen')).text).to.include('Week 47 naar Karel');
  });
});
