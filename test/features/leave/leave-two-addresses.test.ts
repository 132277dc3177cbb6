import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { RelyingNotice } from '../../../src/domain/evidence/decision.js';
import { leaveIdOf, newLeave } from '../../../src/domain/leave/leave.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { tell } from '../../../src/features/notices/tell.js';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { asks, stored } from '../../support/leave.js';
import {
  els,
  fatima,
  joost,
  karel,
  noor,
  placementOfMilan,
  placementOfSanne,
  sanne,
  school,
} from '../../support/people.js';

describe('Leave of a student with two addresses', () => {
  const bridge = placementOfSanne({ id: 'noor-de-brug' as PlacementId, studentId: noor().id });
  const twente = placementOfMilan({
    id: 'noor-licht-geluid' as PlacementId,
    studentId: noor().id,
    plannedMinutes: { 5: 300 },
    period: { from: '2026-09-07' as Day, until: '2027-07-04' as Day },
  });
  const noors = { people: [noor(), karel(), fatima(), els(), joost()], placements: [bridge, twente] };
  const leave = leaveIdOf(noor().id, 'm1');
  const approvers = (talk: Conversation): string[] => stored(talk).answers.map(({ personId }) => personId);

  it('is asked of the company where work is planned on that day, and of the other not', async () => {
    const talk = await conversation(noors);
    expect((await asks(talk, { leave }, noor())).text).to.include('7 uur werk schuift op');
    expect(approvers(talk)).to.deep.equal([karel().id, els().id]);
  });

  it('is one request to both where both have work planned, and each sees their own hours', async () => {
    const talk = await conversation(noors);
    await asks(talk, { leave, until: '2026-12-04' }, noor());
    expect(approvers(talk)).to.deep.equal([karel().id, fatima().id, els().id]);
    const told = new Map((await talk.delivered()).map(({ to, seen }) => [to, seen.text]));
    expect(told.get(karel().id)).to.include('13 uur werk').and.not.include('Twente');
    expect(told.get(fatima().id)).to.include('5 uur werk').and.not.include('De Brug');
    expect(told.get(els().id)).to.include('18 uur werk');
  });

  it('names the company in all that is said of it, to whoever has more than one', async () => {
    const talk = await conversation({
      ...noors,
      people: [...noors.people, sanne()],
      placements: [...noors.placements, placementOfSanne()],
    });
    const shown = await asks(talk, { leave }, noor());
    expect(shown.sent).to.include('"summary":"Verlof: aangevraagd · Theater De Brug · Donderdag 3 december"');
    await asks(talk, { leave: leaveIdOf(noor().id, 'm2'), from: '2026-12-10' }, noor());
    const own = await talk.says(noor(), 'mijn verlof');
    expect(own.text).to.include('Do 3 dec (Theater De Brug): aangevraagd');
    expect(own.buttons).to.deep.equal(['Intrekken: do 3 dec', 'Intrekken: do 10 dec']);

    const asked = await talk.delivered();
    expect(asked.find(({ to }) => to === els().id)!.seen.sent).to.include(
      '"summary":"Noor Hendriks vraagt verlof · Theater De Brug · Donderdag 3 december"',
    );
    expect(asked.find(({ to }) => to === karel().id)!.seen.sent).to.include(
      '"summary":"Noor Hendriks vraagt verlof · Donderdag 3 december"',
    );
    for (const { seen } of asked.slice(0, 2)) await seen.press('Akkoord');
    const [granted] = await talk.delivered();
    expect(granted?.to).to.equal(noor().id);
    expect(granted?.seen.text).to.include('je bent vrij op donderdag 3 december bij Theater De Brug.');
    await shown.press('Intrekken');
    const off = new Map((await talk.delivered()).map(({ to, seen }) => [to, seen.text]));
    expect(off.get(els().id)).to.include('heeft het verlof op donderdag 3 december bij Theater De Brug ingetrokken');
    expect(off.get(karel().id)).to.include('heeft het verlof op donderdag 3 december ingetrokken');
  });

  it('names the company where somebody could not be told of it', async () => {
    const talk = await conversation(noors);
    await asks(talk, { leave }, noor());
    await talk.ports.notices.collect();
    const leased = await talk.ports.notices.lease(talk.ports.clock.now(), new Date('2027-01-01T00:00:00Z'), 100);
    const of = leased.find(({ to }) => to === els().id)! as unknown as RelyingNotice;
    const telling = await tell(
      {
        key: 'k',
        to: noor().id,
        about: { kind: 'not-delivered', of: { key: of.key, to: of.to, about: of.about }, end: 'given-up' },
      },
      talk.ports,
    );
    expect(JSON.stringify(telling)).to.include('verlof is gevraagd voor donderdag 3 december bij Theater De Brug');
  });

  it('names the company where it is refused', async () => {
    const talk = await conversation(noors);
    await asks(talk, { leave }, noor());
    const asked = await talk.delivered();
    await asked.find(({ to }) => to === els().id)!.seen.press('Weigeren', { reason: 'toets' });
    const [refused] = await talk.delivered();
    expect(refused?.seen.text).to.include('niet akkoord met vrij op donderdag 3 december bij Theater De Brug.');
  });

  it('goes to both on a day on which nothing is planned', async () => {
    const talk = await conversation(noors);
    const shown = await asks(talk, { leave, from: '2026-12-05' }, noor());
    expect(shown.text).to.include('Er staat dan geen werk gepland.');
    expect(approvers(talk)).to.deep.equal([karel().id, fatima().id, els().id]);
  });

  it('holds, once granted, where it was asked and nowhere else', async () => {
    const both = placementOfMilan({
      id: 'noor-licht-geluid' as PlacementId,
      studentId: noor().id,
      period: bridge.period,
    });
    const placements = [bridge, { ...both, plannedMinutes: { 4: 300 } }];
    const talk = await conversation({ ...noors, placements });
    await remindStudents.run(talk.ports);
    const THURSDAY = '2026-11-26' as Day;
    const period = { from: THURSDAY, until: THURSDAY };
    const asked = { kind: 'special', period, reason: 'auditie' } as const;
    const request = newLeave(leave, asked, { studentId: noor().id, placements: [bridge], school: school() });
    await talk.ports.leaves.commit({ ...request, state: 'granted', version: 1 }, 0);

    talk.ports.clock.set('2026-11-27T15:00:00Z');
    await remindStudents.run(talk.ports);
    const [reminder] = await talk.delivered();
    expect(reminder?.seen.text)
      .to.include('Theater De Brug: donderdag 19, vrijdag 20 en vrijdag 27 november')
      .and.include('Licht & Geluid Twente: donderdag 19 en donderdag 26 november');
    const marked = 'Donderdag 26 november heb je verlof';
    expect((await talk.says(noor(), 'donderdag 2 uur bij licht en geluid')).text).not.to.include(marked);
    expect((await talk.says(noor(), 'donderdag 2 uur bij de brug')).text).to.include(marked);
    await talk.says(noor(), 'gisteren ziek geweest');
    expect((await talk.says(noor(), 'voortgang')).text).to.include('In te halen: 3 uur');
  });
});
