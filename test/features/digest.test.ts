import { expect } from 'chai';
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { momentOf } from '../../src/domain/moment.js';
import type { Day } from '../../src/domain/day.js';
import type { Person, PersonId } from '../../src/domain/people.js';
import type { Placement, PlacementId } from '../../src/domain/placement.js';
import type { SaidEntry } from '../../src/domain/week-sheet.js';
import { asks } from '../support/asking.js';
import { conversation, type Conversation, type SchoolOf, type Seen } from '../support/conversation.js';
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
} from '../support/people.js';

const MONDAY = '2026-11-30T07:00:00Z';
const school: SchoolOf = {
  people: [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()],
  placements: [placementOfSanne(), placementOfMilan()],
};

/** Looked at for the first time, on the Wednesday: nothing was missed, and Monday is planned. */
async function planned(given: SchoolOf = school): Promise<Conversation> {
  const talk = await conversation(given);
  for (const person of [sanne(), milan(), karel()]) await talk.says(person, 'help');
  await weeklyDigest.run(talk.ports);
  expect(await talk.delivered()).to.deep.equal([]);
  return talk;
}
/** Runs the job as it comes by then; what each person was told. */
async function toldAt(talk: Conversation, at: string): Promise<Record<string, Seen>> {
  talk.ports.clock.set(at);
  await weeklyDigest.run(talk.ports);
  return Object.fromEntries((await talk.delivered()).map(({ to, seen }) => [to, seen]));
}
/** Seven hours on each of these days; handed in where asked. */
async function worked(talk: Conversation, who: Person, days: readonly string[], handsIn = false): Promise<void> {
  for (const day of days) {
    const entries: SaidEntry[] = [{ day: day as Day, minutes: 420 }];
    await asks(talk, who, { kind: 'hours', entries }, `hours ${who.id} ${day}`);
    const sheet = talk.ports.sheets.all().find(({ entries: [entry] }) => entry?.source === `hours ${who.id} ${day}`);
    if (handsIn && sheet) await asks(talk, who, { kind: 'hand-in', sheet: sheet.id, version: sheet.version });
  }
}
/** In its third week, with few hours to make. */
const fresh = placementOfSanne({
  period: { from: '2026-11-16' as Day, until: '2027-07-04' as Day },
  minutesToMake: 200 * 60,
});
const lines = (seen: Seen | undefined): string[] => seen?.text.split('\n') ?? [];

describe('The digest', () => {
  it('tells a coach on Monday at eight who needs attention and why, then who is on course', async () => {
    const talk = await planned({ ...school, placements: [fresh, placementOfMilan()] });
    await worked(talk, sanne(), ['2026-11-19']);
    expect(await toldAt(talk, '2026-11-30T06:59:00Z')).to.deep.equal({});
    const told = await toldAt(talk, MONDAY);
    expect(lines(told['joost'])).to.deep.equal([
      'Week 49: 1 van je 2 studenten vraagt aandacht',
      'Vraagt aandacht (1)',
      'Milan Bakker',
      '13 weken geen uren · 100 % achter op schema',
      '0 van 576 uur telt mee · week 48: 0 uur (week 47: 0) · met dit tempo 0 van 576 in week 5',
      'Op koers (1)',
      'Sanne de Wit',
      '0 van 200 uur telt mee · week 48: 0 uur (week 47: 7) · met dit tempo 109 van 200 in week 26',
      "Je krijgt dit elke week omdat je deze studenten begeleidt. Typ 'herinneringen' om dit in te stellen.",
    ]);
    expect((await told['joost']!.press('Bekijk')).text).to.include('Milan Bakker');
    // Of a teacher's students the exceptions only, and of a trainer's what waits.
    expect(told['els']?.text).to.include('Milan Bakker').and.not.include('Sanne');
    expect(Object.keys(told).sort()).to.deep.equal(['els', 'joost']);
  });

  it('is one line for a coach where nothing is wrong, and nothing for a teacher', async () => {
    const talk = await planned({ ...school, placements: [fresh] });
    talk.ports.clock.set('2026-11-27T12:00:00Z');
    await worked(talk, sanne(), ['2026-11-19', '2026-11-26']);
    const told = await toldAt(talk, MONDAY);
    expect(Object.keys(told)).to.deep.equal(['joost']);
    expect(lines(told['joost'])[0]).to.equal('Week 49: je student ligt op koers.');
    expect(lines(told['joost'])).to.have.length(2);
    expect((await told['joost']!.press('Toon alle')).text).to.include('Op koers (1)\nSanne de Wit');
  });

  it('tells a trainer formally what waits for a signature, with the ways to sign', async () => {
    const talk = await planned();
    await worked(talk, sanne(), ['2026-11-12', '2026-11-19'], true);
    await talk.delivered();
    const { karel: seen } = await toldAt(talk, MONDAY);
    expect(lines(seen)).to.deep.equal([
      'Week 49: nog 2 weken af te tekenen',
      'Sanne de Wit',
      'week 46 en 47 · 14 uur',
      "U krijgt dit elke week als er iets ligt om af te tekenen, omdat u praktijkopleider bent. Typ 'herinneringen' om dit in te stellen.",
    ]);
    expect(seen?.buttons).to.deep.equal(['Bekijk', 'Alle 2 weken']);
    expect((await seen!.press('Bekijk')).buttons).to.include('Aftekenen');
  });

  it('is one message for who holds several roles', async () => {
    const placements = [placementOfSanne({ trainerId: els().id }), placementOfMilan({ coachId: els().id })];
    const talk = await planned({ ...school, placements });
    await worked(talk, sanne(), ['2026-11-19'], true);
    const { els: seen } = await toldAt(talk, MONDAY);
    expect(seen?.text).to.include('Milan Bakker').and.include('Nog af te tekenen: 1 week\nSanne de Wit');
  });

  it('opens ten students, and shows the rest on request', async () => {
    const many = Array.from({ length: 14 }, (_, i) => `Student ${String(i).padStart(2, '0')}`);
    const talk = await planned({
      people: [joost(), ...many.map((name, i) => sanne({ id: `s${i}` as PersonId, name, teams: null }))],
      placements: many.map((_, i) => placementOfSanne({ id: `p${i}` as PlacementId, studentId: `s${i}` as PersonId })),
    });
    const { joost: seen } = await toldAt(talk, MONDAY);
    expect(lines(seen)[0]).to.equal('Week 49: 14 van je 14 studenten vragen aandacht');
    expect(seen?.buttons.filter((title) => title === 'Bekijk')).to.have.length(10);
    const rest = await seen!.press('Toon alle');
    expect(rest.text).to.include('Studenten 11 t/m 14 van 14').and.include('Student 13').and.not.include('Student 09');
    expect((await rest.press('Terug')).text)
      .to.include('Student 00')
      .and.include('14 van je 14');
  });

  it('shows as many at a time as a card can hold, and everybody once', async () => {
    const many = Array.from({ length: 75 }, (_, i) => `Student ${String(i).padStart(2, '0')} met een lange naam`);
    const talk = await planned({
      people: [joost(), ...many.map((name, i) => sanne({ id: `s${i}` as PersonId, name, teams: null }))],
      placements: many.map((_, i) => placementOfSanne({ id: `p${i}` as PlacementId, studentId: `s${i}` as PersonId })),
    });
    const pages = [(await toldAt(talk, MONDAY))['joost']!];
    for (let title = 'Toon alle'; pages.at(-1)?.buttons.includes(title); title = 'Toon meer') {
      pages.push(await pages.at(-1)!.press(title));
    }
    for (const { sent } of pages) expect(Buffer.byteLength(sent, 'utf16le')).to.be.at.most(60_000);
    const shown = pages.flatMap((page) => lines(page).filter((line) => line.startsWith('Student ')));
    expect(shown).to.deep.equal(many);
    expect(pages.length).to.be.within(3, 5);
  });

  it('says what has changed since the week before', async () => {
    const talk = await planned();
    await toldAt(talk, MONDAY);
    talk.ports.clock.set('2026-12-04T12:00:00Z');
    await worked(talk, sanne(), ['2026-12-03']);
    const { joost: seen } = await toldAt(talk, '2026-12-07T07:00:00Z');
    expect(lines(seen)[0]).to.equal('Week 50: 2 van je 2 studenten vragen aandacht (vorige week 2)');
    expect(seen?.text).to.include('week 49: 7 uur (week 48: 0)').and.include('geen uren').and.include('sinds 2 weken');
  });
});

describe('The digest comes once', () => {
  it('however often and late it is looked, and then a week later', async () => {
    const talk = await planned();
    expect(Object.keys(await toldAt(talk, '2026-12-01T20:30:00Z')).sort()).to.deep.equal(['els', 'joost']);
    expect(await toldAt(talk, '2026-12-01T20:31:00Z')).to.deep.equal({});
    expect(momentOf((await weeklyDigest.next!(talk.ports))!)).to.deep.equal({ day: '2026-12-07', time: '08:00' });
  });

  it('after a stop of weeks: only the last, while it is fresh', async () => {
    const talk = await planned();
    expect(Object.keys(await toldAt(talk, '2026-12-16T06:59:00Z'))).to.include('joost');
    expect(await talk.ports.digests.byId('digest:joost:2026-W51')).not.to.equal(null);
    expect(await talk.ports.digests.byId('digest:joost:2026-W50')).to.equal(null);
    const late = await planned();
    expect(await toldAt(late, '2026-12-16T07:01:00Z')).to.deep.equal({});
  });

  it('where two look at the same time, and where one is killed before it has planned the next', async () => {
    const talk = await planned();
    talk.ports.clock.set(MONDAY);
    const before = talk.ports.rhythms.all();
    await Promise.all([weeklyDigest.run(talk.ports), weeklyDigest.run(talk.ports)]);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to).sort()).to.deep.equal(['els', 'joost']);
    for (const rhythm of before) {
      const { version } = (await talk.ports.rhythms.of(rhythm.id))!;
      await talk.ports.rhythms.save({ ...rhythm, version: version + 1 });
    }
    expect(await toldAt(talk, '2026-11-30T07:01:00Z')).to.deep.equal({});
  });

  it('where a placement is put meanwhile, and not for who has it off', async () => {
    const talk = await planned();
    await talk.ports.placements.put(placementOfSanne());
    const rhythm = (await talk.ports.rhythms.of(els().id))!;
    await talk.ports.rhythms.save({ ...rhythm, off: ['digest'], version: rhythm.version + 1 });
    expect(Object.keys(await toldAt(talk, MONDAY))).to.deep.equal(['joost']);
    await talk.ports.placements.put(placementOfSanne());
    expect(await toldAt(talk, '2026-11-30T08:00:00Z')).to.deep.equal({});
  });

  it('is not told days later to who could not be reached until then', async () => {
    const talk = await planned();
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(talk.ports);
    talk.ports.clock.set('2026-12-02T07:01:00Z');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('for the others where the data of one cannot be read, and for that one an hour later', async () => {
    const talk = await planned();
    const { people } = talk.ports;
    const broken = { ...talk.ports, people: { ...people, byId: (id: PersonId) => byIdBut(id) } };
    const byIdBut = (id: PersonId): ReturnType<typeof people.byId> =>
      id === joost().id ? Promise.reject(new TypeError('Joost is broken')) : people.byId(id);
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(broken);
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal(['els']);
    expect(JSON.stringify(talk.ports.log.lines)).to.include('TypeError').and.not.match(/joost/i);
    expect(await toldAt(talk, '2026-11-30T07:59:00Z')).to.deep.equal({});
    expect(Object.keys(await toldAt(talk, '2026-11-30T08:00:00Z'))).to.deep.equal(['joost']);
  });
});

describe('"overzicht week 49"', () => {
  it('shows that digest as it was, whatever has happened since', async () => {
    const talk = await planned();
    const { joost: told } = await toldAt(talk, MONDAY);
    await worked(talk, milan(), ['2026-12-01']);
    talk.ports.clock.set('2026-12-14T09:00:00Z');
    const again = await talk.says(joost(), 'overzicht week 49');
    expect(lines(again).slice(0, -1)).to.deep.equal(lines(told).slice(0, -1));
    expect(lines(again).at(-1)).to.equal('Zo stond het in week 49 (30 november t/m 6 december).');
    expect((await talk.says(joost(), 'overzicht')).text).not.to.equal(again.text);
    expect((await talk.says(joost(), 'overzicht week 50')).text).to.include('Van week 50 is er geen weekoverzicht');
  });

  it('shows nothing of a student who is no longer theirs, and says how many there were', async () => {
    const talk = await planned();
    await toldAt(talk, MONDAY);
    await talk.ports.people.put(
      anneke({ id: 'other' as PersonId, name: 'Iemand anders', teams: null, roles: ['coach'] }),
    );
    await talk.ports.placements.put(placementOfMilan({ coachId: 'other' as PersonId }));
    const again = await talk.says(joost(), 'overzicht week 49');
    expect(again.text)
      .to.include('Sanne de Wit')
      .and.include('1 student die niet meer bij jou hoort, is weggelaten.')
      .and.not.include('Milan');
    expect(again.sent).not.to.include('milan');
  });

  it('has no weeks to sign of a student whom somebody else trains by now', async () => {
    const talk = await planned();
    await worked(talk, sanne(), ['2026-11-19'], true);
    await talk.delivered();
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(talk.ports);
    await talk.ports.placements.put(placementOfSanne({ trainerId: fatima().id, teacherId: karel().id }));
    const told = (await talk.delivered()).map(({ to }) => to);
    expect(told).to.include('joost').and.not.include('karel');
  });

  it('is nobody’s but theirs', async () => {
    const talk = await planned();
    await toldAt(talk, MONDAY);
    for (const other of [els(), anneke(), karel()]) {
      const seen = await talk.presses(other, 'show-all', { digest: 'digest:joost:2026-W49', from: 0 });
      expect(seen.text).to.include('kan ik hier niet laten zien');
    }
    const own = await talk.presses(sanne(), 'show-all', { digest: 'digest:joost:2026-W49', from: 0 });
    expect(own.text).to.include('Typ "voortgang"');
  });
});

describe('Who is sick for long', () => {
  const sick = async (placements: readonly Placement[] = [placementOfSanne(), placementOfMilan()]) => {
    const talk = await planned({ ...school, placements });
    await worked(talk, sanne(), ['2026-11-19']);
    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-24' as Day });
    await talk.delivered();
    return talk;
  };
  const SICK = '7 dagen ziek';

  it('stands in the digest of coach and teacher, and in the overview of the trainer', async () => {
    const talk = await sick();
    const told = await toldAt(talk, MONDAY);
    expect(told['joost']?.text).to.include(SICK);
    expect(told['els']?.text).to.include(SICK);
    expect((await talk.says(karel(), 'overzicht')).text).to.include(SICK);
  });

  it('is not known to the BPV-bureau, nor to a coach who has become it', async () => {
    const talk = await sick();
    await toldAt(talk, MONDAY);
    expect((await talk.says(anneke(), 'overzicht')).text)
      .to.include('Sanne de Wit')
      .and.not.include('ziek');
    await talk.ports.people.put(joost({ roles: ['office'] }));
    await talk.ports.placements.put(placementOfSanne({ coachId: els().id }));
    const again = await talk.says(joost({ roles: ['office'] }), 'overzicht week 49');
    expect(again.text).to.include('Sanne de Wit').and.not.include('ziek');
    expect(again.sent).not.to.include('"sick"');
  });
});

describe('Who cannot be reached in Teams', () => {
  it('stands in the overview of coach and BPV-bureau', async () => {
    const talk = await planned();
    await talk.ports.chats.update(sanne().id, { unreachable: 'blocked' });
    await talk.ports.chats.update(karel().id, { unreachable: 'not-there' });
    for (const who of [joost(), anneke()]) {
      const { text } = await talk.says(who, 'overzicht');
      expect(text).to.match(/Sanne de Wit\n.*niet bereikbaar in Teams · praktijkopleider niet bereikbaar in Teams/);
      expect(text).not.to.match(/Milan Bakker\n.*niet bereikbaar/);
    }
  });
});
