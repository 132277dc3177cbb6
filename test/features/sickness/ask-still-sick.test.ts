import { expect } from 'chai';
import { tell } from '../../../src/features/notices/tell.js';
import { askStillSick } from '../../../src/features/sickness/ask-still-sick.js';
import { addDays, type Day } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { neverSick, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { asks } from '../../support/asking.js';
import type { Conversation, Seen } from '../../support/conversation.js';
import { els, joost, karel, milan, placementOfSanne, sanne } from '../../support/people.js';
import { ill, sickSchool as school, THURSDAY, told, WEDNESDAY } from '../../support/sick-days.js';
import { givenPlacement } from '../../support/given.js';

function openRecord(id: PersonId): SickRecord {
  const period = { state: 'open', from: WEDNESDAY, expectedUntil: null, back: null, said: 1, told: [] } as const;
  return { ...neverSick(id), version: 1, periods: [{ ...period, reportedAt: '2026-11-25T06:42:00.000Z' }] };
}

describe('Each morning', () => {
  const morning = async (talk: Conversation, at: string): Promise<readonly { to: string; seen: Seen }[]> => {
    talk.ports.clock.set(at);
    await askStillSick.run(talk.ports);
    await askStillSick.run(talk.ports);
    return talk.delivered();
  };

  it('a student without a known end is asked once', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    expect(await morning(talk, '2026-11-25T07:00:00Z')).to.deep.equal([]);
    const [asked, ...more] = await morning(talk, '2026-11-26T06:00:00Z');
    expect(more).to.deep.equal([]);
    expect(asked?.to).to.equal(sanne().id);
    expect(asked?.seen.buttons).to.deep.equal(['Nog ziek', 'Weer beter']);
    expect(await morning(talk, '2026-11-26T11:00:00Z')).to.deep.equal([]);
    expect(await morning(talk, '2026-11-27T06:00:00Z')).to.have.length(1);
  });

  it('it is answered in words as well as by its buttons, on every morning', async () => {
    const talk = await school();
    await ill(talk);
    await morning(talk, '2026-11-26T06:00:00Z');
    expect((await talk.says(sanne(), 'ja nog steeds')).text).to.include('beterschap');
    await morning(talk, '2026-11-27T06:00:00Z');
    expect((await talk.says(sanne(), 'weer beter')).text).to.include('eerste dag terug is');
  });

  it('a process that starts at night leaves the question for the morning', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    expect(await morning(talk, '2026-11-26T02:00:00Z')).to.deep.equal([]);
    talk.ports.clock.set('2026-11-26T05:59:00Z');
    expect(await talk.delivered()).to.deep.equal([]);
    talk.ports.clock.set('2026-11-26T06:00:00Z');
    expect(await talk.delivered()).to.have.length(1);
  });

  it('one whose data cannot be read keeps nobody else from being asked', async () => {
    const talk = await school();
    await ill(talk);
    await talk.ports.sicknesses.commit(openRecord(milan().id), 0);
    await talk.delivered();
    const { placements } = talk.ports;
    const ofStudent: typeof placements.ofStudent = (id) =>
      id === milan().id ? Promise.reject(new Error('unreadable')) : placements.ofStudent(id);
    const broken = { ...talk.ports, placements: { ...placements, ofStudent } };
    talk.ports.clock.set('2026-11-26T06:00:00Z');
    await askStillSick.run(broken);
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([sanne().id]);
    expect(talk.ports.log.lines.filter(({ event }) => event === 'one-passed-over')).to.deep.equal([
      { level: 'error', event: 'one-passed-over', facts: { job: 'ask-still-sick', error: 'Error' } },
    ]);
  });

  it('nobody is asked whose placements are over', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    const from = placementOfSanne().period.from;
    await givenPlacement(talk.ports, placementOfSanne({ period: { from, until: THURSDAY } }));
    expect(await morning(talk, '2026-11-26T06:00:00Z')).to.have.length(1);
    expect(await morning(talk, '2026-11-27T06:00:00Z')).to.deep.equal([]);
  });

  it('nobody is asked before a day without planned work, and after two weeks once a week', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    const asked: string[] = [];
    for (let day = THURSDAY; day <= '2026-12-19'; day = addDays(day, 1)) {
      if ((await morning(talk, `${day}T06:00:00Z`)).length > 0) asked.push(day.slice(5));
    }
    // Thursdays and Fridays; the fourth week by its Thursday alone.
    expect(asked).to.deep.equal(['11-26', '11-27', '12-03', '12-04', '12-10', '12-17']);
  });

  it('the end that has passed is named, and the question takes the place of the one before', async () => {
    const talk = await school();
    await ill(talk, sanne(), WEDNESDAY, WEDNESDAY);
    await talk.delivered();
    const [first] = await morning(talk, '2026-11-26T06:00:00Z');
    expect(first?.seen.text)
      .to.include('Je dacht ziek te zijn t/m woensdag 25 november. Hoe is het nu?')
      .and.include('omdat die dag voorbij is')
      .and.not.include('zonder einddatum');
    talk.ports.clock.set('2026-11-27T06:00:00Z');
    const about = { kind: 'still-sick', student: sanne().id, day: '2026-11-27' as Day } as const;
    const telling = await tell({ key: 'k', to: sanne().id, about }, talk.ports);
    const replaced = telling.kind === 'write' ? telling.inPlaceOf : [];
    expect(replaced?.map(({ shown }) => shown.activityId)).to.deep.equal(['still-sick:sanne:2026-11-26']);
    expect(JSON.stringify(replaced)).not.to.include('back-today');
  });

  it('"tot vrijdag" is understood as the answer to it', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    await morning(talk, '2026-11-26T06:00:00Z');
    await talk.says(sanne(), 'tot zondag');
    expect((await talk.ports.sicknesses.load(sanne().id))?.periods.at(-1)?.expectedUntil).to.equal('2026-11-28');
  });

  it("the SLB'er hears once that the expected end passed without a word, after it was asked", async () => {
    const talk = await school();
    await ill(talk, sanne(), WEDNESDAY, WEDNESDAY);
    await talk.delivered();
    const toCoach = async (at: string): Promise<string[]> =>
      (await morning(talk, at)).filter(({ to }) => to !== sanne().id).map(({ to, seen }) => `${to}: ${seen.text}`);
    expect(await toCoach('2026-11-26T08:00:00Z')).to.deep.equal([]);
    expect(await toCoach('2026-11-27T06:00:00Z')).to.deep.equal([]);
    const [heard, ...more] = await toCoach('2026-11-27T08:00:00Z');
    expect(more).to.deep.equal([]);
    expect(heard).to.include(`${joost().id}: Sanne de Wit dacht ziek te zijn t/m woensdag 25 november`);
    expect(heard).to.include("omdat je SLB'er bent");
    expect(await toCoach('2026-11-30T08:00:00Z')).to.deep.equal([]);
  });

  it("the docent and the SLB'er hear once of a long sickness, and the docent records what was decided", async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    const toStaff = async (at: string) => (await morning(talk, at)).filter(({ to }) => to !== sanne().id);
    expect(await toStaff('2026-12-08T08:00:00Z')).to.deep.equal([]);
    const heard = await toStaff('2026-12-09T08:00:00Z');
    expect(heard.map(({ to }) => to)).to.have.members([els().id, joost().id]);
    const card = (id: string): Seen => heard.find(({ to }) => to === id)!.seen;
    expect(card(els().id).text).to.include('Sanne de Wit is al 15 dagen ziek, sinds woensdag 25 november.');
    expect(card(els().id).buttons).to.deep.equal(['Opleiding verlengen', 'Niet verlengen']);
    expect(card(joost().id).buttons).to.deep.equal([]);
    const decided = await card(els().id).press('Niet verlengen');
    expect(decided.text).to.include('de adviescommissie besloot de opleiding niet te verlengen');
    expect(decided.buttons).to.deep.equal(['Opleiding verlengen']);
    expect(await toStaff('2026-12-10T08:00:00Z')).to.deep.equal([]);
  });

  it('everybody is asked, also where they are more than are read at a time', async () => {
    const talk = await school();
    const ids = Array.from({ length: 201 }, (_, i) => `s${String(i).padStart(3, '0')}` as PersonId);
    for (const id of ids) {
      await talk.ports.sicknesses.commit(openRecord(id), 0);
      await givenPlacement(talk.ports, placementOfSanne({ id: `at-${id}` as PlacementId, studentId: id }));
    }
    talk.ports.clock.set('2026-11-26T06:00:00Z');
    await askStillSick.run(talk.ports);
    expect(talk.ports.notices.all().map(({ to }) => to)).to.deep.equal(ids);
  });

  it('"Nog ziek" asks how long, and is heard by others only where they expected the student back', async () => {
    const talk = await school();
    await ill(talk, sanne(), WEDNESDAY, WEDNESDAY);
    await talk.delivered();
    const [asked] = await morning(talk, '2026-11-26T06:00:00Z');
    const seen = await asked!.seen.press('Nog ziek');
    expect(seen.buttons).to.include.members(['Vandaag', 'T/m morgen', 'Ik weet het nog niet']);
    expect((await told(talk))[karel().id]).to.include('Sanne de Wit is nog ziek (sinds woensdag 25 november)');
    const [next] = await morning(talk, '2026-11-27T06:00:00Z');
    await next!.seen.press('Nog ziek');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('the question of a morning that has passed is not delivered beside that of today', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    talk.ports.clock.set('2026-11-26T06:00:00Z');
    await askStillSick.run(talk.ports);
    expect(await morning(talk, '2026-11-27T06:00:00Z')).to.have.length(1);
  });

  it('nobody is asked who has answered before it was delivered', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    talk.ports.clock.set('2026-11-26T06:00:00Z');
    await askStillSick.run(talk.ports);
    await asks(talk, sanne(), { kind: 'recovered', on: THURSDAY });
    expect((await talk.delivered()).map(({ to }) => to)).not.to.include(sanne().id);
  });
});
