import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { givenPerson, givenPlacement } from '../../support/given.js';
import { anneke, els, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';
import type { Person } from '../../../src/domain/people/people.js';

const ONCE = '✔ Ik vraag Sanne de Wit vandaag, één keer, naar wat er openstaat. Morgen kan het weer.';

/** Sanne is in Teams and wrote in week 45; that week and those since were never handed in. */
async function behind(): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), milan(), karel(), els(), joost(), anneke()],
    placements: [placementOfSanne(), placementOfMilan()],
  });
  await talk.says(sanne(), 'do 5 nov 7');
  await talk.delivered();
  return talk;
}
const overviewOf = (talk: Conversation, who: Person): Promise<Seen> => talk.presses(who, 'ask', { about: 'overview' });
const nudges = (talk: Conversation, who: Person): Promise<Seen> =>
  talk.presses(who, 'nudge-student', { student: 'sanne' });

describe('[Herinner] in the row of a student', () => {
  it('has the student asked now, with who wanted it, and what can be done about it', async () => {
    const talk = await behind();
    const row = await overviewOf(talk, joost());
    expect((await row.press('Herinner')).text).to.equal(ONCE);
    const [told, ...others] = await talk.delivered();
    expect(others).to.deep.equal([]);
    expect(told?.to).to.equal('sanne');
    expect(told?.seen.text)
      .to.include('Nog niet ingediend:')
      .and.include(`${joost().name} mij vroeg om je hieraan te herinneren.`)
      .and.not.include('Ik kijk hier');
    expect(told?.seen.buttons).to.include('Week 45 indienen');
  });

  it('asks once a day, whoever presses it and however often, and again the day after', async () => {
    const talk = await behind();
    for (const who of [joost(), joost(), els()]) expect((await nudges(talk, who)).text).to.equal(ONCE);
    expect(await talk.delivered()).to.have.length(1);
    expect((await nudges(talk, els())).text).to.equal(ONCE);
    expect(await talk.delivered()).to.have.length(0);
    talk.ports.clock.set('2026-11-26T14:00:00Z');
    await nudges(talk, els());
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal(['sanne']);
  });

  it('is for the BPV-docent and the SLB’er: not for who trains, nor the BPV-bureau, nor who has other students', async () => {
    const talk = await behind();
    const other = els({ id: 'teacher2' as PersonId, teams: { tenantId: els().teams!.tenantId, objectId: 'other' } });
    await givenPerson(talk.ports, other);
    await givenPlacement(talk.ports, placementOfMilan({ teacherId: other.id }));
    for (const who of [karel(), anneke(), milan(), sanne(), other]) {
      const isSeen = ['trainer', 'office'].includes(who.roles[0]!);
      const answer = isSeen ? 'Er is niets gestuurd.' : 'kan ik hier niet laten zien';
      expect((await nudges(talk, who)).text, who.name).to.include(answer);
      if (isSeen) expect((await overviewOf(talk, who)).buttons).not.to.include('Herinner');
    }
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('sends nothing to who is sick or on leave that day, and does not say which', async () => {
    const talk = await behind();
    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-25' as Day });
    await talk.delivered();
    expect((await overviewOf(talk, joost())).buttons).not.to.include('Herinner');
    expect((await nudges(talk, joost())).text).to.equal(
      'Sanne de Wit is vandaag ziek gemeld of heeft verlof. Ik stuur nu niets.',
    );
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('sends nothing in quiet hours, and says until when', async () => {
    const talk = await behind();
    talk.ports.clock.set('2026-11-25T21:30:00Z');
    expect((await nudges(talk, joost())).text).to.match(/Bij Sanne de Wit is het nu stil: ik stuur niets tot 0\d:00/);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('does not claim to ask who cannot be reached', async () => {
    const talk = await behind();
    await talk.removes(sanne());
    expect((await overviewOf(talk, joost())).buttons).not.to.include('Herinner');
    expect((await nudges(talk, joost())).text).to.include('niet bereikbaar');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('says so where nothing is open', async () => {
    const talk = await conversation({
      placements: [placementOfSanne({ period: { from: '2026-11-25' as Day, until: '2027-07-04' as Day } })],
    });
    await talk.says(sanne(), 'help');
    expect((await nudges(talk, joost())).text).to.equal('Bij Sanne de Wit staat nu niets open om naar te vragen.');
  });

  it('tells nothing the day after, nor what was done in the meantime', async () => {
    const talk = await behind();
    await nudges(talk, joost());
    talk.ports.clock.set('2026-11-26T06:30:00Z');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('tells nothing to who is sick by then', async () => {
    const talk = await behind();
    await nudges(talk, joost());
    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-25' as Day });
    expect((await talk.delivered()).map(({ to }) => to)).to.not.include('sanne');
  });

  it('asks for hours of the week that runs, and tells nothing where they are filled in by then', async () => {
    const period = { from: '2026-11-23' as Day, until: '2027-07-04' as Day };
    for (const isFilledIn of [false, true]) {
      const talk = await conversation({ placements: [placementOfSanne({ period, plannedMinutes: { 1: 480 } })] });
      await talk.says(sanne(), 'help');
      await nudges(talk, joost());
      if (isFilledIn) await talk.says(sanne(), 'ma 8');
      const told = (await talk.delivered()).map(({ seen }) => seen.text);
      expect(told).to.have.length(isFilledIn ? 0 : 1);
      if (!isFilledIn) expect(told[0]).to.include('Je hebt nog uren in te vullen van maandag 23 november.');
    }
  });

  it('tells nothing any more where who asked has no part in it by then', async () => {
    const talk = await behind();
    await nudges(talk, joost());
    await givenPlacement(talk.ports, placementOfSanne({ coachId: els().id }));
    expect(await talk.delivered()).to.deep.equal([]);
  });
});
