import { expect } from 'chai';
import { instantOf, parseMoment } from '../../../src/domain/calendar/moment.js';
import { TEAMS } from '../../../src/ports/channel.js';
import type { Person } from '../../../src/domain/people/people.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, fatima, joost, karel, noor, placementOfSanne, sanne, school } from '../../support/people.js';
import { givenPlacement, givenSchool } from '../../support/given.js';

interface Told {
  readonly to: string;
  readonly seen: Seen;
}

/** Sanne hands in these weeks on Wednesday 25 November at 14:05; Karel has had his cards. */
async function handedIn(...weeks: readonly number[]): Promise<Conversation> {
  const talk = await conversation({ people: [sanne(), karel(), els(), joost(), fatima(), noor()] });
  at(talk, '2026-11-25T14:05');
  for (const week of weeks) await handIn(talk, week);
  await talk.delivered();
  return talk;
}
async function handIn(talk: Conversation, week: number): Promise<Seen> {
  const day = week === 46 ? '13 november' : '20 november';
  await talk.says(sanne(), `uren 6 ${day}`);
  return (await talk.says(sanne(), `week ${week} indienen`)).press('Indienen');
}
const at = (talk: Conversation, moment: string): void => {
  talk.ports.clock.set(instantOf(parseMoment(moment)!).toISOString());
};
async function toldAt(talk: Conversation, moment: string, who: Person = karel()): Promise<Told[]> {
  at(talk, moment);
  return (await talk.delivered()).filter(({ to }) => to === who.id);
}

describe('A week that is not signed', () => {
  it('is asked after once, after three working days: which weeks, how many hours, and why one hears it', async () => {
    const talk = await handedIn(46, 47);
    expect(await toldAt(talk, '2026-11-30T14:04')).to.deep.equal([]);
    const [told, ...more] = await toldAt(talk, '2026-11-30T14:05');
    expect(more).to.deep.equal([]);
    expect(told?.seen.text).to.include('Week 46 en 47 van Sanne de Wit wachten nog op uw handtekening.');
    expect(told?.seen.text).to.include('Week 46 (9 t/m 15 november)').and.include('6 uur');
    expect(told?.seen.text).to.include('U krijgt deze herinnering omdat u praktijkopleider bent van Sanne.');
    expect(told?.seen.buttons).to.deep.equal(['Bekijk', 'Bekijk', 'Alle 2 weken aftekenen']);
    expect(await toldAt(talk, '2026-12-01T14:05')).to.deep.equal([]);
  });

  it('is signed from the reminder; an old one shows what has become of the week', async () => {
    const talk = await handedIn(47);
    const [told] = await toldAt(talk, '2026-11-30T14:05');
    expect(told?.seen.text).to.include('Week 47 van Sanne de Wit wacht nog op uw handtekening.');
    const card = await told!.seen.press('Bekijk');
    expect((await card.press('Aftekenen')).text).to.include('✔ Afgetekend door u');
    expect((await told!.seen.press('Bekijk')).text).to.include('✔ Afgetekend door u op maandag 30 november 14:05');
    expect(await toldAt(talk, '2026-12-04T14:05', els())).to.deep.equal([]);
  });

  it('is heard of by the teacher after seven working days, with how to reach the trainer', async () => {
    const talk = await handedIn(47);
    expect(await toldAt(talk, '2026-12-04T14:04', els())).to.deep.equal([]);
    const [told, ...more] = await toldAt(talk, '2026-12-04T14:05', els());
    expect(more).to.deep.equal([]);
    expect(told?.seen.text).to.include(
      'Week 47 van Sanne de Wit ligt al 7 werkdagen bij Karel Jansen (Theater De Brug).',
    );
    expect(told?.seen.text).to.include('Je krijgt dit omdat je BPV-docent bent van Sanne.');
    expect(told?.seen.buttons).to.deep.equal(['Bekijk', 'Bel', 'Mail']);
    expect((await told!.seen.press('Bekijk')).text)
      .to.include('week 47')
      .and.include('Ingediend door Sanne de Wit');
  });

  it('because the trainer cannot be reached is told with that, why and since when', async () => {
    const lostAt = new Date('2026-11-25T13:00:00Z');
    for (const [reach, why] of [
      [{ address: null }, 'Karel Jansen is nog niet bereikbaar in Teams (daar nog niet gezien).'],
      [
        { unreachable: 'not-there', lostAt },
        'Karel Jansen is nu niet bereikbaar in Teams (app verwijderd of geblokkeerd, sinds wo 25 nov).',
      ],
      [{}, null],
    ] as const) {
      const talk = await handedIn(47);
      await talk.says(karel(), 'help');
      await talk.ports.chats.reach(karel().id, TEAMS, reach);
      const [told] = await toldAt(talk, '2026-12-04T14:05', els());
      if (why === null) expect(told?.seen.text).not.to.include('bereikbaar');
      else expect(told?.seen.text).to.include('ligt al 7 werkdagen bij Karel Jansen').and.include(why);
    }
  });

  it('is told of with how long the oldest lies, and not with the days after which it is told', async () => {
    const talk = await handedIn(46);
    expect((await toldAt(talk, '2026-12-07T14:05', els()))[0]?.seen.text).to.include(
      'Week 46 van Sanne de Wit ligt al 8 werkdagen bij Karel Jansen (Theater De Brug).',
    );
    const both = await handedIn(46);
    at(both, '2026-11-30T14:05');
    await handIn(both, 47);
    await toldAt(both, '2026-12-04T14:05', els());
    expect((await toldAt(both, '2026-12-09T14:05', els()))[0]?.seen.text).to.include(
      'Week 46 en 47 van Sanne de Wit liggen bij Karel Jansen (Theater De Brug), week 46 al 10 werkdagen.',
    );
  });

  it('is not asked after when it was signed, sent back or withdrawn in between', async () => {
    for (const button of ['Aftekenen', 'Terugsturen']) {
      const talk = await conversation();
      at(talk, '2026-11-25T14:05');
      await handIn(talk, 47);
      const [card] = await talk.delivered();
      await card!.seen.press(button, { reason: 'te veel' });
      expect(await toldAt(talk, '2026-11-30T14:05'), button).to.deep.equal([]);
    }
    const talk = await conversation();
    at(talk, '2026-11-25T14:05');
    await (await handIn(talk, 47)).press('Intrekken');
    await talk.delivered();
    expect(await toldAt(talk, '2026-11-30T14:05')).to.deep.equal([]);
  });

  it('that is handed in anew is asked after three working days after that', async () => {
    const talk = await conversation();
    at(talk, '2026-11-25T14:05');
    await (await handIn(talk, 47)).press('Intrekken');
    at(talk, '2026-11-26T10:00');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    await talk.delivered();
    expect(await toldAt(talk, '2026-11-30T14:05')).to.deep.equal([]);
    expect(await toldAt(talk, '2026-12-01T09:59')).to.deep.equal([]);
    expect(await toldAt(talk, '2026-12-01T10:00')).to.have.length(1);
  });

  it('is asked after by who is the trainer or the teacher by then, and by nobody who was', async () => {
    for (const coachId of [joost().id, els().id]) {
      const talk = await handedIn(47);
      const changed = placementOfSanne({ trainerId: fatima().id, teacherId: joost().id, coachId });
      await givenPlacement(talk.ports, changed);
      // The week itself comes at once.
      expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([fatima().id]);
      at(talk, '2026-11-30T14:05');
      expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([fatima().id]);
      at(talk, '2026-12-04T14:05');
      expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([joost().id]);
    }
  });

  it('is asked after later when the school has made it later, and in office hours', async () => {
    const talk = await handedIn(47);
    await givenSchool(talk.ports, school({ unsigned: { remindAfter: 4, tellTeacherAfter: 7 } }));
    expect(await toldAt(talk, '2026-11-30T14:05')).to.deep.equal([]);
    expect(await toldAt(talk, '2026-12-01T20:00')).to.deep.equal([]);
    expect(await toldAt(talk, '2026-12-02T08:00')).to.have.length(1);
  });

  it('is not asked after by who has switched that off', async () => {
    const talk = await handedIn(47);
    const rhythm = await talk.ports.rhythms.of(karel().id, 'staff');
    await talk.ports.rhythms.save({ ...rhythm!, off: ['sign-off-reminder'], version: rhythm!.version + 1 });
    expect(await toldAt(talk, '2026-11-30T14:05')).to.deep.equal([]);
    expect(await toldAt(talk, '2026-12-04T14:05', els())).to.have.length(1);
  });

  it('because the signature was taken back is asked after anew from then, and the teacher hears', async () => {
    for (const late of [false, true]) {
      const talk = await conversation({ people: [sanne(), karel(), els(), joost()] });
      at(talk, '2026-11-25T14:05');
      await handIn(talk, 47);
      const [card] = await talk.delivered();
      if (late) await toldAt(talk, '2026-12-07T09:00');
      const from = late ? '2026-12-07T10:00' : '2026-11-26T10:00';
      at(talk, from);
      const signed = await card!.seen.press('Aftekenen');
      await signed.press('Per ongeluk afgetekend');
      expect((await talk.says(joost(), 'week 47 van sanne')).text)
        .to.include('Karel Jansen heeft de handtekening teruggenomen')
        .and.not.include('Uw');
      await talk.delivered();
      const [reminded, told] = late
        ? ['2026-12-10T10:00', '2026-12-16T10:00']
        : ['2026-12-01T10:00', '2026-12-07T10:00'];
      if (!late) expect(await toldAt(talk, '2026-11-30T14:05')).to.deep.equal([]);
      expect(await toldAt(talk, reminded), reminded).to.have.length(1);
      if (!late) expect(await toldAt(talk, '2026-12-04T14:05', els())).to.deep.equal([]);
      expect(await toldAt(talk, told, els()), told).to.have.length(1);
    }
  });

  it('of more weeks than fit on a card names ten and counts the rest', async () => {
    const talk = await conversation();
    at(talk, '2026-11-25T14:05');
    for (let week = 37; week <= 48; week += 1) {
      const asked = await talk.says(sanne(), `week ${week} indienen`);
      const said = await asked.press('Niet gewerkt: vakantie');
      // The last one is not over.
      if (week === 48) await said.press('Toch indienen');
    }
    await talk.delivered();
    const [told] = await toldAt(talk, '2026-11-30T14:05');
    expect(told?.seen.text).to.include('12 weken van Sanne de Wit wachten nog').and.include('En nog 2 weken.');
    expect(told?.seen.buttons).to.have.length(11).and.include('Alle 12 weken aftekenen');
  });
});
