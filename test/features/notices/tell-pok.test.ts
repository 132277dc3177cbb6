import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

describe('A POK that is taken away again', () => {
  it('says how many hours were signed already, on days that counted and on those before them', async () => {
    const pok = '2026-11-20' as Day;
    const talk = await conversation({
      people: [sanne(), karel(), els(), joost(), anneke()],
      placements: [placementOfSanne({ pok })],
    });
    await talk.says(sanne(), 'do 12 november 5 uur');
    await talk.says(sanne(), 'do 7 vr 6');
    const sheet = 'sanne-de-brug:2026-W47' as SheetId;
    await asks(talk, sanne(), { kind: 'hand-in', sheet, version: 1 });
    await asks(talk, karel(), { kind: 'approve', sheet, version: 2 });
    await talk.delivered();
    const { id: placement } = placementOfSanne();
    await asks(talk, anneke(), { kind: 'clear-pok', placement, version: 0, sure: true });
    const told = (await talk.delivered()).flatMap(({ to, seen }) => (to === sanne().id ? [seen.text] : []));
    expect(told).to.have.length(1);
    expect(told[0]).to.include('ook niet de 13 uur die al is afgetekend');
  });
});
