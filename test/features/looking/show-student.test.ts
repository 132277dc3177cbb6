import { TEAMS } from '../../../src/ports/channel.js';
import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen, type SchoolOf } from '../../support/conversation.js';
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
const student = (talk: Conversation, who: Person, id: string): Promise<Seen> =>
  talk.presses(who, 'show-student', { student: id });

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

describe("A student's page", () => {
  it('says what the overview says of the student: sick for long to who hears of it, out of reach to all', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
    await talk.says(sanne(), 'ziek sinds 16 november');
    await talk.ports.chats.reach(sanne().id, TEAMS, { unreachable: 'blocked' });
    const pageOf = async (who: Person): Promise<string> => (await student(talk, who, 'sanne')).text;
    expect(await pageOf(els()))
      .to.include('10 dagen ziek')
      .and.include('Niet bereikbaar in Teams');
    expect(await pageOf(anneke()))
      .to.include('Niet bereikbaar in Teams')
      .and.not.include('ziek');
  });

  it('shows how far, the POK, the last weeks and the ways on', async () => {
    const talk = await conversation(both);
    await handedIn(talk, sanne(), '2026-11-19');
    const page = await student(talk, els(), 'sanne');
    expect(page.text).to.include('Theater De Brug · leerjaar 2');
    expect(page.text).to.include('Ingediend: 7 uur (wacht op aftekenen)');
    expect(page.text).to.include('POK: binnen sinds 7 september 2026');
    expect(page.text).to.include('uur in week 26');
    expect(page.text).to.include('7 uur · ingediend').and.include('nog niets ingevuld');
    expect(page.buttons.slice(-4)).to.deep.equal(['Contact', 'Werkprocessen', 'Urenstaat', 'Overzicht']);
    expect((await page.press('Overzicht')).text).to.include('Overzicht: 2 studenten');
  });

  it('opens a week to read only, for everyone but the trainer who can sign it', async () => {
    const talk = await conversation(both);
    await handedIn(talk, sanne(), '2026-11-19');
    for (const who of [els(), joost(), anneke()]) {
      const week = await (await student(talk, who, 'sanne')).press('Week 47');
      expect(week.text).to.include('Samen 7 uur').and.include('Ingediend door Sanne de Wit op woensdag 25 november');
      expect(week.buttons).to.deep.equal([]);
    }
    const toSign = await (await student(talk, karel(), 'sanne')).press('Week 47');
    expect(toSign.buttons).to.include('Aftekenen');
    const empty = await (await student(talk, els(), 'sanne')).press('Week 46');
    expect(empty.text).to.include('Nog niet ingediend.');
  });

  it('holds only the placement of the trainer who looks', async () => {
    const places = [
      placementOfSanne(),
      placementOfMilan({ id: 'sanne-twente' as PlacementId, studentId: sanne().id, minutesToMake: 6000 }),
    ];
    const talk = await conversation({ people: everybody, placements: places });
    expect((await student(talk, karel(), 'sanne')).text)
      .to.include('0 van 460')
      .and.not.include('Twente');
    expect((await student(talk, els(), 'sanne')).text)
      .to.include('0 van 560')
      .and.include('Twente');
  });

  it('is found by name among the students whom one may see', async () => {
    const talk = await conversation({ ...both, people: [...everybody.slice(1), sanne({ name: 'Sanne Bakker' })] });
    const names = (who: Person, name: string): Promise<Seen> => asks(talk, who, { kind: 'student', name });
    expect((await names(els(), 'sanne')).text).to.include('leerjaar 2');
    expect((await names(karel(), 'milan')).text).to.include('vind ik geen student');
    const which = await names(els(), 'bakker');
    expect(which.buttons).to.have.members(['Milan Bakker', 'Sanne Bakker']);
    expect((await which.press('Milan Bakker')).text).to.include('Licht & Geluid Twente');
    expect((await names(sanne(), 'milan')).text).to.include('vind ik geen student');
  });
});
