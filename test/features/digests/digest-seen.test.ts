import { TEAMS } from '../../../src/ports/channel.js';
import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { weeklyDigest } from '../../../src/features/digests/weekly-digest.js';
import { asks } from '../../support/asking.js';
import { lines, MONDAY, planned, school, toldAt, worked } from '../../support/digests.js';
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
import { givenPerson, givenPlacement } from '../../support/given.js';

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
    await givenPerson(
      talk.ports,
      anneke({ id: 'other' as PersonId, name: 'Iemand anders', teams: null, roles: ['coach'] }),
    );
    await givenPlacement(talk.ports, placementOfMilan({ coachId: 'other' as PersonId }));
    const again = await talk.says(joost(), 'overzicht week 49');
    expect(again.text)
      .to.include('Sanne de Wit')
      .and.include('1 student die hier niet meer bij hoort, is weggelaten.')
      .and.not.include('Milan');
    expect(again.sent).not.to.include('milan');
  });

  it('has no weeks to sign of a student whom somebody else trains by now', async () => {
    const talk = await planned();
    await worked(talk, sanne(), ['2026-11-19'], true);
    await talk.delivered();
    talk.ports.clock.set(MONDAY);
    await weeklyDigest.run(talk.ports);
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id, teacherId: karel().id }));
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
    const school = await talk.says(anneke(), 'overzicht');
    expect(school.sent).not.to.match(/sick|ziek/);
    const list = await talk.presses(anneke(), 'school-list', { of: 'behind', from: 0 });
    expect(list.text).to.include('Sanne de Wit').and.not.include('ziek');
    await givenPerson(talk.ports, joost({ roles: ['office'] }));
    await givenPlacement(talk.ports, placementOfSanne({ coachId: els().id }));
    const again = await talk.says(joost({ roles: ['office'] }), 'overzicht week 49');
    expect(again.text).to.include('Sanne de Wit').and.not.include('ziek');
    expect(again.sent).not.to.include('"sick"');
  });
});

describe('Who cannot be reached in Teams', () => {
  it('stands in the overview of the coach, and in the list of the BPV-bureau', async () => {
    const talk = await planned();
    await talk.ports.chats.reach(sanne().id, TEAMS, { unreachable: 'blocked' });
    await talk.ports.chats.reach(karel().id, TEAMS, { unreachable: 'not-there' });
    const { text } = await talk.says(joost(), 'overzicht');
    expect(text).to.match(
      /Sanne de Wit\n.*niet bereikbaar in Teams \(.* · praktijkopleider niet bereikbaar in Teams \(app/,
    );
    expect(text).not.to.match(/Milan Bakker\n.*niet bereikbaar/);
    const school = await talk.presses(anneke(), 'school-list', { of: 'unreachable', from: 0 });
    expect(school.text)
      .to.match(/Sanne de Wit\n.*app verwijderd of geblokkeerd/)
      .and.match(/Karel Jansen\npraktijkopleider van 1 student · Theater De Brug · app verwijderd/)
      .and.not.include('Milan Bakker');
  });
});
