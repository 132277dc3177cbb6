import { expect } from 'chai';
import { planMissing } from '../../../src/features/reminders/plan-missing.js';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import type { Person } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { Conversation } from '../../support/conversation.js';
import { at, FRIDAY, started, SUNDAY } from '../../support/reminded.js';
import { createMemoryRhythms } from '../../support/memory-rhythms.js';
import { els, fatima, joost, karel, noor, placementOfSanne, sanne } from '../../support/people.js';

const handIn = async (talk: Conversation, who: Person, ...texts: string[]): Promise<void> => {
  for (const text of texts) await talk.says(who, text);
  await (await talk.says(who, 'week 47 indienen')).press('Indienen');
  await talk.delivered();
};

describe('Reminders', () => {
  it('say on Friday which days are open, with one tap to each way on, and why they come', async () => {
    const talk = await started();
    await handIn(talk, sanne(), 'do 7', 'vr 6');
    const [told, ...more] = await at(talk, FRIDAY);
    expect(more).to.deep.equal([]);
    expect(told?.to).to.equal('sanne');
    expect(told?.seen.text)
      .to.include('Je hebt nog uren in te vullen van donderdag 26 en vrijdag 27 november.')
      .and.include('op vrijdag om 16:00')
      .and.include('Typ "herinneringen"');
    expect(told?.seen.buttons).to.deep.equal(['Invullen', 'Niet gewerkt', 'Later: over 2 uur', 'Vanavond', 'Morgen']);
  });

  it('are told once, however often and late it is looked', async () => {
    const talk = await started();
    expect(await at(talk, FRIDAY)).to.have.length(1);
    expect(await at(talk, FRIDAY)).to.deep.equal([]);
    expect(await at(talk, '2026-11-28T09:00:00Z')).to.deep.equal([]);
  });

  it('open the form on the first open day', async () => {
    const talk = await started();
    await handIn(talk, sanne(), 'do 7', 'vr 6');
    const [told] = await at(talk, FRIDAY);
    const form = await told?.seen.press('Invullen');
    expect(form?.text).to.include('Regel toevoegen');
    expect(form?.sent).to.include('"value":"2026-11-26"');
  });

  it('do not come to who has filled in between the look and the delivery', async () => {
    const talk = await started();
    await handIn(talk, sanne(), 'do 7', 'vr 6');
    talk.ports.clock.set(FRIDAY);
    await remindStudents.run(talk.ports);
    await talk.says(sanne(), 'do 7 vr 6');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('say on Sunday which week is not handed in, and hand it in with one tap', async () => {
    const talk = await started();
    await handIn(talk, sanne(), 'do 7', 'vr 6');
    talk.ports.clock.set(FRIDAY);
    await talk.says(sanne(), 'do 7 vr 6');
    expect(await at(talk, FRIDAY)).to.deep.equal([]);
    const [told] = await at(talk, SUNDAY);
    expect(told?.seen.text)
      .to.include('Week 48 is nog niet ingediend: er staat 13 uur in.')
      .and.include('op zondag om 19:00');
    expect(told?.seen.buttons).to.deep.equal(['Week 48 indienen', 'Later: over 2 uur', 'Vanavond', 'Morgen']);
    const ask = await told?.seen.press('Week 48 indienen');
    expect(ask?.text).to.include('naar Karel Jansen?');
  });

  it('after "niet gewerkt" ask no more for those days, only to close the week', async () => {
    const talk = await started();
    await handIn(talk, sanne(), 'do 7', 'vr 6');
    const [told] = await at(talk, FRIDAY);
    const noted = await told!.seen.press('Niet gewerkt');
    expect(noted.text).to.include('Naar die dagen vraag ik niet meer, alleen nog om de week af te sluiten.');
    const [sunday] = await at(talk, SUNDAY);
    expect(sunday?.seen.text)
      .to.include('Week 48 is nog niet afgesloten: je hebt toen niet gewerkt.')
      .and.not.include('uren in te vullen');
    expect(sunday?.seen.buttons).to.include('Week 48 indienen').and.not.include('Niet gewerkt');
  });

  it('do not come while sick, and say nothing of the sick days after that', async () => {
    const talk = await started();
    await handIn(talk, sanne(), 'do 7', 'vr 6');
    await talk.says(sanne(), 'ben ziek');
    await talk.delivered();
    expect(await at(talk, FRIDAY)).to.deep.equal([]);
    talk.ports.clock.set('2026-11-28T09:00:00Z');
    await talk.says(sanne(), 'weer beter');
    await talk.delivered();
    expect(await at(talk, SUNDAY)).to.deep.equal([]);
  });

  it('do not come to who has not said to be better, though the end that was expected has gone by', async () => {
    const talk = await started();
    await handIn(talk, sanne(), 'do 7', 'vr 6');
    await talk.says(sanne(), 'ziek t/m vandaag');
    await talk.delivered();
    expect(await at(talk, FRIDAY)).to.deep.equal([]);
  });

  it('that are late wait for the end of the quiet hours', async () => {
    const talk = await started();
    expect(await at(talk, '2026-11-27T21:30:00Z')).to.deep.equal([]);
    expect(await at(talk, '2026-11-28T05:59:00Z')).to.deep.equal([]);
    expect(await at(talk, '2026-11-28T06:00:00Z')).to.have.length(1);
  });

  it('are not told when they have lain for more than two days', async () => {
    for (const [made, last, late] of [
      [FRIDAY, '2026-11-29T12:00:00Z', '2026-11-30T12:00:00Z'],
      [SUNDAY, '2026-12-01T12:00:00Z', '2026-12-02T12:00:00Z'],
    ] as const) {
      const lain = async (until: string): Promise<number> => {
        const talk = await started();
        talk.ports.clock.set(made);
        await remindStudents.run(talk.ports);
        talk.ports.clock.set(until);
        return (await talk.delivered()).length;
      };
      expect([await lain(last), await lain(late)]).to.deep.equal([1, 0]);
    }
  });

  it('name the address where there are two', async () => {
    const placements = [
      placementOfSanne({ id: 'a' as PlacementId, studentId: noor().id, plannedMinutes: { 4: 510 } }),
      placementOfSanne({
        ...{ id: 'b' as PlacementId, studentId: noor().id, trainerId: fatima().id, plannedMinutes: { 5: 270 } },
        company: { name: 'Licht & Geluid Twente', address: 'Havenstraat 8, Hengelo', phone: null },
      }),
    ];
    const talk = await started({ people: [noor(), karel(), fatima(), els(), joost()], placements });
    const [told] = await at(talk, FRIDAY);
    expect(told?.seen.text)
      .to.include('Theater De Brug: donderdag 19 en donderdag 26 november')
      .and.include('Licht & Geluid Twente: vrijdag 20 en vrijdag 27 november');
    expect(told?.seen.buttons).to.include('Invullen: Theater De Brug').and.include('Invullen: Licht & Geluid Twente');
  });

  describe('put off', () => {
    it('come again by then, once, as it stands by then', async () => {
      const talk = await started();
      const [told] = await at(talk, FRIDAY);
      const answer = await told?.seen.press('Later: over 2 uur');
      expect(answer?.text).to.include('vandaag om 18:00');
      await told?.seen.press('Later: over 2 uur');
      expect(await at(talk, '2026-11-27T16:59:00Z')).to.deep.equal([]);
      const again = await at(talk, '2026-11-27T17:00:00Z');
      expect(again.map(({ seen }) => seen.text).join()).to.include('Je hebt nog uren in te vullen');
      expect(again).to.have.length(1);
      expect(await at(talk, '2026-11-27T18:00:00Z')).to.deep.equal([]);
    });

    it('come again once, where the press came twice with five minutes begun in between', async () => {
      const talk = await started();
      const [told] = await at(talk, FRIDAY);
      const first = await told?.seen.press('Later: over 2 uur');
      talk.ports.clock.set('2026-11-27T15:00:20Z');
      expect((await told?.seen.press('Later: over 2 uur'))?.text).to.equal(first?.text);
      talk.ports.clock.set('2026-11-27T15:02:00Z');
      expect((await told?.seen.press('Later: over 2 uur'))?.text).to.equal(first?.text);
      expect(await at(talk, '2026-11-27T17:00:00Z')).to.have.length(1);
      expect(await at(talk, '2026-11-27T17:05:00Z')).to.deep.equal([]);
    });

    it('say nothing where it was filled in meanwhile', async () => {
      const talk = await started();
      await handIn(talk, sanne(), 'do 7', 'vr 6');
      const [told] = await at(talk, FRIDAY);
      await told?.seen.press('Vanavond');
      await talk.says(sanne(), 'do 7 vr 6');
      expect(await at(talk, '2026-11-27T19:00:00Z')).to.deep.equal([]);
    });

    it('of a week still mean that week', async () => {
      const talk = await started();
      const [told] = (await at(talk, SUNDAY)).slice(-1);
      expect((await told?.seen.press('Morgen'))?.text).to.include('maandag 30 november om 19:00');
      const [again] = await at(talk, '2026-11-30T18:00:00Z');
      expect(again?.seen.text).to.include('Week 48').and.not.include('Week 49');
    });
  });

  describe('"niet gewerkt"', () => {
    it('is asked no more, and a week without hours can be handed in so', async () => {
      const talk = await started();
      await handIn(talk, sanne(), 'do 7', 'vr 6');
      const [told] = await at(talk, FRIDAY);
      const noted = await told?.seen.press('Niet gewerkt');
      expect(noted?.text).to.include('niet gewerkt op donderdag 26 en vrijdag 27 november');
      expect(noted?.buttons).to.deep.equal(['Week 48 indienen']);
      const why = await noted?.press('Week 48 indienen');
      expect(why?.text).to.include('Heb je niet gewerkt?');
      expect((await told?.seen.press('Niet gewerkt'))?.text).to.equal(noted?.text);
    });

    it('on an old card speaks of its days, not of later ones', async () => {
      const talk = await started();
      await handIn(talk, sanne(), 'do 7', 'vr 6');
      const [told] = await at(talk, FRIDAY);
      talk.ports.clock.set('2026-12-03T17:00:00Z');
      const noted = await told?.seen.press('Niet gewerkt');
      expect(noted?.text).to.include('donderdag 26 en vrijdag 27 november').and.not.include('december');
    });

    it('of one day leaves the others', async () => {
      const talk = await started();
      await handIn(talk, sanne(), 'do 7', 'vr 6');
      talk.ports.clock.set(FRIDAY);
      await talk.says(sanne(), 'gisteren 7');
      const [told] = await at(talk, FRIDAY);
      expect(told?.seen.text).to.include('van vrijdag 27 november');
      const noted = await told?.seen.press('Niet gewerkt');
      expect(noted?.buttons).to.deep.equal([]);
    });
  });
});

describe('Who was put into a placement by another way than the bot’s', () => {
  it('is planned by night, and then reminded; whoever was planned is left alone', async () => {
    const talk = await started();
    const ports = { ...talk.ports, rhythms: createMemoryRhythms() };
    await planMissing.run(ports);
    expect(ports.rhythms.all().map(({ id, kind }) => `${id} ${kind}`)).to.deep.equal([
      ...['els staff', 'joost staff', 'karel staff', 'sanne student'],
    ]);
    await remindStudents.run(ports);
    const before = ports.rhythms.all();
    await planMissing.run(ports);
    expect(ports.rhythms.all()).to.deep.equal(before);
    const planned = talk.ports.log.lines.flatMap(({ event, facts }) => (event === 'rhythms-planned' ? [facts] : []));
    expect(planned).to.deep.equal([{ people: 4 }]);
    talk.ports.clock.set(FRIDAY);
    await remindStudents.run(ports);
    expect(ports.notices.all().map(({ key }) => key)).to.deep.equal(['hours-reminder:sanne:2026-11-27']);
  });
});
