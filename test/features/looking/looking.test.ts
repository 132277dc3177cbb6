import { TEAMS } from '../../../src/ports/channel.js';
import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
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
  noor,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';
import type { Person } from '../../../src/domain/people/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = { people: everybody, placements: [placementOfSanne(), placementOfMilan()] };
const shows = (talk: Conversation, who: Person, about: string): Promise<Seen> => talk.presses(who, 'ask', { about });
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

describe('The overview', () => {
  it('names first who needs attention and why, then who is on course, each one tap from the page', async () => {
    const soon = { from: '2026-11-16' as Day, until: '2027-07-04' as Day };
    const talk = await conversation({ ...both, placements: [placementOfSanne({ period: soon }), placementOfMilan()] });
    await talk.says(sanne(), 'help');
    const seen = await shows(talk, els(), 'overview');
    expect(seen.text.split('\n')).to.deep.equal([
      'Overzicht: 2 studenten',
      'Vraagt aandacht (1)',
      'Milan Bakker',
      '12 weken geen uren · 100 % achter op schema · bellen (t/m vr 18 sep) nog niet afgevinkt · gesprek met praktijkopleider (t/m vr 6 nov) nog niet afgevinkt · niet bereikbaar in Teams (daar nog niet gezien)',
      '0 van 576 uur · week 47: 0 uur (week 46: 0) · met dit tempo 0 van 576 in week 5',
      'Op koers (1)',
      'Sanne de Wit',
      '0 van 460 uur · week 47: 0 uur (week 46: 0)',
    ]);
    expect(seen.buttons).to.deep.equal(['Bekijk', 'Bekijk']);
    expect((await seen.press('Bekijk')).text).to.include('Milan Bakker');
  });

  it('shows a trainer their own students, and the BPV-bureau the school', async () => {
    const talk = await conversation(both);
    expect((await shows(talk, karel(), 'overview')).text)
      .to.include('Sanne de Wit')
      .and.not.include('Milan');
    expect((await shows(talk, anneke(), 'overview')).text)
      .to.include('Sanne de Wit')
      .and.include('Milan Bakker');
    expect((await shows(talk, sanne(), 'overview')).text).to.include('Typ "voortgang"');
  });

  it('shows ten students, and behind "Toon alle" the rest', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      person: sanne({ id: `s${i}` as PersonId, name: `Student ${i}`, teams: null }),
      placement: placementOfSanne({ id: `p${i}` as PlacementId, studentId: `s${i}` as PersonId }),
    }));
    const talk = await conversation({
      people: [els(), ...many.map(({ person }) => person)],
      placements: many.map(({ placement }) => placement),
    });
    const seen = await shows(talk, els(), 'overview');
    expect(seen.buttons).to.deep.equal([...Array.from({ length: 10 }, () => 'Bekijk'), 'Toon alle']);
    const rest = await seen.press('Toon alle');
    expect(rest.text).to.include('Studenten 11 t/m 12 van 12').and.include('Student 9').and.not.include('Student 7');
    expect(rest.buttons).to.deep.equal(['Bekijk', 'Bekijk', 'Terug']);
    expect((await rest.press('Terug')).text).to.equal(seen.text);
  });

  it('names the address where a student has two, and leaves out a placement whose file is closed', async () => {
    const places = [
      placementOfSanne({ id: 'noor-brug' as PlacementId, studentId: noor().id }),
      placementOfMilan({ id: 'noor-twente' as PlacementId, studentId: noor().id, pok: null }),
      placementOfSanne({ closed: '2026-11-24' as Day }),
    ];
    const talk = await conversation({ people: [...everybody, noor()], placements: places });
    const seen = await shows(talk, els(), 'overview');
    expect(seen.text).to.include('Licht & Geluid Twente · 12 weken geen uren · POK ontbreekt').and.not.include('Sanne');
  });
});

describe('"openstaand"', () => {
  it('lists per student what waits, the longest first, and opens the oldest week', async () => {
    const other = placementOfMilan({ trainerId: karel().id });
    const talk = await conversation({ people: everybody, placements: [placementOfSanne(), other] });
    await handedIn(talk, milan(), '2026-11-19');
    talk.ports.clock.set('2026-11-25T13:05:00Z');
    await handedIn(talk, sanne(), '2026-11-12', '2026-11-19');
    const seen = await shows(talk, karel(), 'open-weeks');
    expect(seen.text.split('\n')).to.deep.equal([
      'Nog af te tekenen: 3 weken',
      'Milan Bakker',
      'week 47 · 7 uur',
      'Sanne de Wit',
      'week 46 en 47 · 14 uur',
    ]);
    expect(seen.buttons).to.deep.equal(['Bekijk', 'Bekijk', 'Alle 2 weken']);
    expect((await seen.press('Bekijk')).buttons).to.include('Aftekenen');
    const all = await seen.press('Alle 2 weken');
    await all.press('Alle 2 weken aftekenen');
    expect((await shows(talk, karel(), 'open-weeks')).text).to.include('Nog af te tekenen: 1 week');
  });

  it('says so where nothing waits, and that others do not sign', async () => {
    const talk = await conversation(both);
    expect((await shows(talk, karel(), 'open-weeks')).text).to.equal('Er ligt niets om af te tekenen.');
    expect((await shows(talk, els(), 'open-weeks')).text).to.include('Aftekenen doet de praktijkopleider');
  });
});

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
    expect(page.buttons.slice(-3)).to.deep.equal(['Contact', 'Urenstaat', 'Overzicht']);
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

describe('"contact"', () => {
  it('shows a student who is who, with call and mail', async () => {
    const talk = await conversation(both);
    const seen = await shows(talk, sanne(), 'contact');
    expect(seen.text).to.include('Karel Jansen\npraktijkopleider · Theater De Brug\n06-1234 5621\nkarel@example.com');
    expect(seen.text)
      .to.include('Els Meijer\nBPV-docent')
      .and.include("Joost Kuipers\nSLB'er")
      .and.include('BPV-bureau');
    expect(seen.text).to.include('Theater De Brug\nleerbedrijf\n+31 53 555 01 10').and.not.include('Sanne');
    expect(seen.buttons.slice(0, 2)).to.deep.equal(['Bel', 'Mail']);
  });

  it("shows a trainer the school's people, and whoever else the BPV-bureau", async () => {
    const talk = await conversation(both);
    const seen = await shows(talk, karel(), 'contact');
    expect(seen.text).to.include('Els Meijer').and.include('Joost Kuipers').and.include('bpv@example.com');
    expect(seen.text).to.include('Typ de naam van een student').and.not.include('Karel').and.not.include('Sanne');
    expect((await shows(talk, els(), 'contact')).buttons).to.deep.equal(['Bel', 'Mail']);
  });

  it('around a student is for who guides them, and from there is the way back', async () => {
    const talk = await conversation(both);
    const seen = await (await student(talk, karel(), 'sanne')).press('Contact');
    expect(seen.text).to.include('Rond Sanne de Wit').and.include('Sanne de Wit\nstudent').and.not.include('Karel');
    expect((await seen.press('Terug')).text).to.include('leerjaar 2');
    const refused = await talk.presses(karel(), 'show-contact', { student: 'milan' });
    expect(refused.text).to.include('kan ik hier niet laten zien');
  });
});

describe('"voortgang"', () => {
  it('says where it goes at this pace', async () => {
    const talk = await conversation(both);
    await handedIn(talk, sanne(), '2026-11-12', '2026-11-19');
    expect((await shows(talk, sanne(), 'progress')).text).to.match(/Met dit tempo \d+ van 460 uur in week 26\./);
  });
});

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

describe('What is not understood', () => {
  it('gets help, and the second time in a row the form; the same message again gets the same answer', async () => {
    const talk = await conversation(both);
    const first = await talk.says(sanne(), 'blablabla', 'm1');
    expect(first.buttons).to.deep.equal(['Uren invullen', 'Deze week', 'Voortgang']);
    expect((await talk.says(sanne(), 'blablabla', 'm1')).text).to.equal(first.text);
    const second = await talk.says(sanne(), 'blablabla', 'm2');
    expect(second.buttons).to.include('Opslaan');
    expect((await talk.says(sanne(), 'blablabla', 'm2')).text).to.equal(second.text);
    await second.press('Opslaan', { day: '2026-11-25', amount: '6' });
    expect((await talk.says(sanne(), 'blablabla', 'm3')).text).to.equal(first.text);
  });

  it('from staff gets the help of their own role each time', async () => {
    const talk = await conversation(both);
    await talk.says(els(), '?!');
    expect((await talk.says(els(), '!?')).buttons).to.deep.equal(['Overzicht', 'Contact']);
  });
});
