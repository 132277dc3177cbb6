import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type SchoolOf } from '../../support/conversation.js';
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
import type { Person } from '../../../src/domain/people/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = { people: everybody, placements: [placementOfSanne(), placementOfMilan()] };

/** Hours on the Thursday of each of these weeks, handed in. */
async function handedIn(talk: Conversation, who: Person, ...days: string[]): Promise<void> {
  for (const day of days) {
    const entries: SaidEntry[] = [{ day: day as Day, minutes: 420 }];
    await asks(talk, who, { kind: 'hours', entries }, `hours ${who.id} ${day}`);
    const sheet = talk.ports.sheets.all().find(({ entries: [entry] }) => entry?.source === `hours ${who.id} ${day}`)!;
    const handIn = { kind: 'hand-in', sheet: sheet.id, version: sheet.version } as const;
    await asks(talk, who, handIn);
  }
}

describe('A signed week that was reopened', () => {
  it('still shows what was signed first', async () => {
    const talk = await conversation(both);
    await handedIn(talk, sanne(), '2026-11-19');
    const sheet = 'sanne-de-brug:2026-W47';
    await talk.presses(karel(), 'approve', { sheet, version: 2 });
    const signed = await talk.presses(sanne(), 'show-week', { sheet });
    expect(signed.buttons).to.deep.equal(['Correctie aanvragen']);
    const reopened = await signed.press('Correctie aanvragen');
    await talk.presses(sanne(), 'remove-entry', { sheet, version: 4, entry: 'hours sanne 2026-11-19#1' });
    const earlier = await reopened.press('Eerder afgetekend');
    expect(earlier.text).to.include('Week 47, zoals eerder afgetekend').and.include('Samen 7 uur');
    expect((await earlier.press('Zoals hij nu is')).text).not.to.include('7 uur');
    expect((await talk.presses(els(), 'show-week', { sheet })).buttons).to.deep.equal(['Eerder afgetekend']);
    expect((await talk.presses(milan(), 'show-signed', { sheet, event: 3 })).text).to.include('iemand anders');
  });
});

describe('A week that is none of the placement’s', () => {
  it('is said to be so, with the week of that number that is; one at its edge is shown', async () => {
    const talk = await conversation(both);
    const outside = await talk.says(sanne(), 'week 36');
    expect(outside.text).to.include('valt buiten je BPV-plaats').and.include('7 september 2026 t/m 4 juli 2027');
    expect(outside.buttons).to.deep.equal([]);
    expect((await talk.says(sanne(), 'week 37')).text).to.include('0 van ongeveer 13 uur');
  });
});
