import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { lines, MONDAY, planned, school, toldAt, worked } from '../../support/digests.js';
import { els, joost, karel, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

/** In its third week, with few hours to make. */
const fresh = placementOfSanne({
  period: { from: '2026-11-16' as Day, until: '2027-07-04' as Day },
  minutesToMake: 200 * 60,
});

describe('The digest', () => {
  it('tells a coach on Monday at eight who needs attention and why, then who is on course', async () => {
    const talk = await planned({ ...school, placements: [fresh, placementOfMilan()] });
    await worked(talk, sanne(), ['2026-11-19'], true);
    await talk.delivered();
    expect(await toldAt(talk, '2026-11-30T06:59:00Z')).to.deep.equal({});
    const told = await toldAt(talk, MONDAY);
    expect(lines(told['joost'])).to.deep.equal([
      'Week 49: 1 van je 2 studenten vraagt aandacht',
      'Vraagt aandacht (1)',
      'Milan Bakker',
      '13 weken geen uren · 100 % achter op schema · bellen (t/m vr 18 sep) nog niet afgevinkt · gesprek met praktijkopleider (t/m vr 6 nov) nog niet afgevinkt',
      '0 van 576 uur · week 48: 0 uur (week 47: 0) · met dit tempo 0 van 576 in week 5',
      'Op koers (1)',
      'Sanne de Wit',
      '7 van 200 uur: 7 ingediend · week 48: 0 uur (week 47: 7) · met dit tempo vol in week 24',
      'Je krijgt dit elke week omdat je deze studenten begeleidt. Typ "herinneringen" om dit in te stellen.',
    ]);
    expect((await told['joost']!.press('Bekijk')).text).to.include('Milan Bakker');
    // Of a teacher's students the exceptions only, and of a trainer's what waits.
    expect(told['els']?.text).to.include('Milan Bakker').and.not.include('Sanne');
    expect(Object.keys(told).sort()).to.deep.equal(['els', 'joost', 'karel']);
  });

  it('names to a coach the weeks that were written and not handed in, once they are older than last week', async () => {
    const talk = await planned({ ...school, placements: [fresh] });
    talk.ports.clock.set('2026-11-27T12:00:00Z');
    await worked(talk, sanne(), ['2026-11-19', '2026-11-26']);
    expect((await toldAt(talk, MONDAY))['joost']?.text).to.include('Sanne de Wit\nweek 47 niet ingediend');
  });

  it('is one line for a coach where nothing is wrong, and nothing for a teacher', async () => {
    const talk = await planned({ ...school, placements: [fresh] });
    talk.ports.clock.set('2026-11-27T12:00:00Z');
    await worked(talk, sanne(), ['2026-11-19', '2026-11-26'], true);
    await talk.delivered();
    const told = await toldAt(talk, MONDAY);
    expect(told['els']).to.equal(undefined);
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
      'U krijgt dit elke week als er iets ligt om af te tekenen, omdat u praktijkopleider bent. Typ "herinneringen" om dit in te stellen.',
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

  it('knows nothing of a placement of another school, whoever stands in it', async () => {
    const elsewhere = { schoolId: 'another-school' as SchoolId, coachId: joost().id, trainerId: karel().id };
    const talk = await planned({ ...school, placements: [fresh, placementOfMilan(elsewhere)] });
    const told = await toldAt(talk, MONDAY);
    expect(Object.values(told).some(({ text }) => text.includes('Milan'))).to.equal(false);
    expect(lines(told['joost'])[0]).to.equal('Week 49: je student vraagt aandacht');
    const kept = await talk.ports.digests.byId('digest:joost:2026-W49');
    expect([kept?.students, kept?.rows.map(({ studentId }) => studentId)]).to.deep.equal([1, ['sanne']]);
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
