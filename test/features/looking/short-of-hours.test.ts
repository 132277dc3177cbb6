/** What is short of hours: one number, and who is behind, also once the placement is over. */
import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { worked } from '../../support/digests.js';
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
} from '../../support/people.js';

const people = [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()];
const ended = { from: '2026-09-07' as Day, until: '2026-11-20' as Day };

async function signs(talk: Conversation): Promise<void> {
  for (const { to, seen } of await talk.delivered())
    if (to === karel().id && seen.buttons.includes('Aftekenen')) await seen.press('Aftekenen');
}

describe('Short of hours', () => {
  it('is who ended short, and who will: named to whoever asks who is behind', async () => {
    const talk = await conversation({ people, placements: [placementOfSanne({ period: ended }), placementOfMilan()] });
    for (const who of [els(), joost(), anneke()])
      expect((await talk.says(who, 'wie loopt achter')).text).to.include(
        'einddatum vr 20 nov voorbij, 460 uur te kort',
      );
  });

  it('is who will end short at this pace, though no reason names it yet', async () => {
    const placement = placementOfSanne({ period: { from: '2026-11-09' as Day, until: '2027-07-04' as Day } });
    const talk = await conversation({ people, placements: [placement] });
    await worked(talk, sanne(), ['2026-11-12', '2026-11-13', '2026-11-19', '2026-11-20']);
    expect((await talk.says(joost(), 'wie loopt achter')).text)
      .to.include('Achter op schema: 1 van 1 student')
      .and.match(/met dit tempo \d+ van 460/);
  });

  it('is the same number in the row, on the page and in "voortgang", at two addresses as well', async () => {
    const first = placementOfSanne({ period: ended, minutesToMake: 6 * 60 });
    const second = placementOfSanne({ id: 'sanne-two' as PlacementId, period: ended, minutesToMake: 100 * 60 });
    const talk = await conversation({ people, placements: [first, second] });
    await talk.says(sanne(), 'vrijdag 20 november 8 uur');
    await (await talk.says(sanne(), 'vrijdag 20 november 8 uur')).press(first.company.name);
    for (const seen of [await talk.says(sanne(), 'voortgang'), await talk.says(joost(), 'sanne')])
      expect(seen.text).to.match(/Nog te maken[:\s]+100 uur/);
    expect((await talk.says(joost(), 'sanne')).text)
      .to.include('100 uur te kort')
      .and.not.include(', 6 uur te kort');
  });

  it('is told with the sum of the year: an address that is done stays in the row while another runs on', async () => {
    const first = placementOfSanne({ period: ended, minutesToMake: 6 * 60 });
    const second = placementOfSanne({
      id: 'sanne-two' as PlacementId,
      period: { from: '2026-11-23' as Day, until: '2027-07-04' as Day },
    });
    const talk = await conversation({ people, placements: [first, second] });
    await worked(talk, sanne(), ['2026-11-19'], true);
    await signs(talk);
    expect((await talk.says(joost(), 'overzicht')).text).to.include('7 van 466 uur');
    expect((await talk.says(joost(), 'sanne')).text).to.include('7 van 466 uur');
  });

  it('does not make a placement fall out whose talks were never held', async () => {
    const talk = await conversation({
      people,
      placements: [placementOfSanne({ period: ended, minutesToMake: 6 * 60 })],
    });
    await worked(talk, sanne(), ['2026-11-19'], true);
    await signs(talk);
    expect((await talk.says(joost(), 'overzicht')).text)
      .to.include('eindevaluatie')
      .and.include('nog niet afgevinkt');
  });
});

describe('What the settings say of the digest', () => {
  it('is true once all placements are over and something is left: the next one is named', async () => {
    const talk = await conversation({ people, placements: [placementOfSanne({ period: ended })] });
    talk.ports.clock.set('2026-12-09T10:00:00Z');
    expect((await talk.says(joost(), 'overzicht om 9:00')).text)
      .to.include('Het eerste komt maandag 14 december om 09:00')
      .and.not.include('voorlopig geen');
  });
});
