import { expect } from 'chai';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { decideAnswerEnding } from '../../../src/domain/endings/answer-ending.js';
import { endingIdOf } from '../../../src/domain/endings/ending.js';
import { carryOutEndings } from '../../../src/features/endings/answer-ending.js';
import { recorded } from '../../../src/domain/placements/recorded.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { actOf } from '../../support/deciding.js';
import { endingDecided, endingFilled, FORM, PLACEMENT, teacherAgreed, trainerAgreed } from '../../support/endings.js';
import { givenPlacement, givenSchool } from '../../support/given.js';
import { anneke, els, fatima, joost, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const started = (): Promise<Conversation> =>
  conversation({ people: [sanne(), karel(), els(), joost(), anneke(), fatima()] });
const card = (talk: Conversation, who = karel()): Promise<Seen> =>
  talk.presses(who, 'show-ending', { placement: PLACEMENT });
const untilOf = async ({ ports }: Conversation): Promise<unknown> => {
  const { period, ended } = (await ports.placements.byId(PLACEMENT))!;
  return [period.until, ended];
};

describe('An early ending', () => {
  it('goes from one to the next in order, each hearing it when it is their turn, and changes nothing before the end', async () => {
    const talk = await started();
    await endingFilled(talk);
    const [trainer] = (await talk.delivered()).filter(({ to }) => to === karel().id);
    await trainer!.seen.press('Akkoord');
    const toTeacher = await talk.delivered();
    expect(toTeacher.map(({ to }) => to)).to.deep.equal([els().id]);
    expect(toTeacher[0]!.seen.text).to.include('Karel Jansen (praktijkopleider): ✔ akkoord');
    await toTeacher[0]!.seen.press('Akkoord');
    const toDecider = await talk.delivered();
    expect(toDecider.map(({ to }) => to)).to.deep.equal([anneke().id]);
    expect(toDecider[0]!.seen.buttons.slice(0, 2)).to.deep.equal(['Akkoord, uren mee', 'Akkoord, uren niet mee']);
    expect(await untilOf(talk)).to.deep.equal(['2027-07-04', undefined]);
    const done = await toDecider[0]!.seen.press('Akkoord, uren mee');
    expect(done.text)
      .to.include('De stage van Sanne de Wit stopt eerder')
      .and.include('gaan mee naar een volgende stage');
    expect(await untilOf(talk)).to.deep.equal(['2026-12-04', { planned: '2027-07-04', carriesOver: true }]);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.have.members([sanne().id, karel().id, els().id, joost().id]);
    const student = told.find(({ to }) => to === sanne().id)!.seen;
    expect(student.text)
      .to.include('Je stage stopt eerder')
      .and.include('de laatste dag is vrijdag 4 december')
      .and.include('kun je nog indienen');
    expect(student.buttons).to.deep.equal([]);
  });

  it('sent back by the praktijkopleider is filled in anew, with what stood in it', async () => {
    const talk = await started();
    await endingFilled(talk);
    const back = await (await card(talk)).press('Terugsturen', { reason: 'liever 18 december' });
    expect(back.text).to.include('Wacht op Sanne');
    const [student] = (await talk.delivered()).filter(({ to }) => to === sanne().id);
    expect(student!.seen.text).to.include('teruggestuurd').and.include('liever 18 december');
    const form = await student!.seen.press('Formulier invullen');
    expect(form.sent).to.include('2026-12-04').and.include('geheim');
    const sent = await form.press('Versturen', { ...FORM, lastDay: '2026-12-18' });
    expect(sent.text).to.include('Laatste dag: vrijdag 18 december').and.include('Wacht op Karel Jansen');
  });

  for (const [who, state, person] of [
    ['the BPV-docent', trainerAgreed, els()],
    ['who decides', teacherAgreed, anneke()],
  ] as const) {
    it(`refused by ${who} is over, with the reason, and told to all`, async () => {
      const talk = await started();
      await state(talk);
      await talk.delivered();
      const seen = await (await card(talk, person)).press('Niet akkoord', { reason: 'eerst een gesprek' });
      expect(seen.text).to.include('Niet akkoord. De stage loopt door.');
      const told = await talk.delivered();
      const all = [sanne(), karel(), els(), joost(), anneke()].map(({ id }) => id).filter((id) => id !== person.id);
      expect(told.map(({ to }) => to)).to.have.members(all);
      for (const one of told) expect(one.seen.text).to.include('eerst een gesprek');
      expect(await untilOf(talk)).to.deep.equal(['2027-07-04', undefined]);
    });
  }

  it('is refused with a reason only, and decided with a word on the hours only', async () => {
    const talk = await started();
    await teacherAgreed(talk);
    const drawn = { placement: PLACEMENT, version: 3 };
    expect((await talk.presses(anneke(), 'refuse-ending', { ...drawn, reason: ' ' })).text).to.include('waarom');
    expect((await talk.presses(anneke(), 'agree-ending', drawn)).text).to.include('Kies of de uren meegaan');
    expect((await talk.ports.endings.load(endingIdOf(PLACEMENT)))?.version).to.equal(3);
  });

  it('answered twice, too late or by who is not asked shows how it stands, and changes nothing', async () => {
    const talk = await started();
    await endingFilled(talk);
    const old = await card(talk);
    await old.press('Akkoord');
    expect((await old.press('Terugsturen', { reason: 'toch niet' })).text)
      .to.include('geen antwoord van u nodig')
      .and.include('Wacht op Els Meijer');
    for (const person of [sanne(), joost(), anneke(), karel()])
      expect((await talk.presses(person, 'agree-ending', { placement: PLACEMENT, version: 2 })).text).to.include(
        'geen antwoord',
      );
    expect((await talk.ports.endings.load(endingIdOf(PLACEMENT)))?.state).to.equal('trainer-agreed');
  });

  it('lies with whoever is praktijkopleider or BPV-docent by then', async () => {
    const talk = await started();
    await endingFilled(talk);
    await talk.delivered();
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id }));
    const [taken] = (await talk.delivered()).filter(({ to }) => to === fatima().id);
    expect(taken!.seen.buttons).to.include('Akkoord');
    expect((await talk.presses(karel(), 'agree-ending', { placement: PLACEMENT, version: 1 })).text).to.include(
      'hoort bij iemand anders',
    );
    await taken!.seen.press(
      'Akkoord',
      {},
      { by: fatima({ teams: { tenantId: els().teams!.tenantId, objectId: 'x' } }) },
    );
    expect((await talk.ports.endings.load(endingIdOf(PLACEMENT)))?.state).to.equal('filled');
  });

  it('that a BPV-docent leaves unanswered is asked after, and the BPV-bureau hears of it', async () => {
    const talk = await started();
    await trainerAgreed(talk);
    await talk.delivered();
    talk.ports.clock.set('2026-12-01T14:00:00Z');
    const [reminded, ...others] = await talk.delivered();
    expect([reminded?.to, others]).to.deep.equal([els().id, []]);
    talk.ports.clock.set('2026-12-07T14:00:00Z');
    const [office] = await talk.delivered();
    expect(office?.to).to.equal(anneke().id);
    expect(office?.seen.text).to.include('nog geen antwoord van Els Meijer').and.include('in die plaats zetten');
  });

  it('that was answered is not asked after', async () => {
    const talk = await started();
    await endingDecided(talk);
    await talk.delivered();
    talk.ports.clock.set('2026-12-09T14:00:00Z');
    expect((await talk.delivered()).filter(({ seen }) => seen.text.includes('gewacht'))).to.deep.equal([]);
  });

  it('is decided by whom the school named, who need not stand in the placement', async () => {
    const talk = await started();
    const boss = {
      ...anneke(),
      id: 'boss' as never,
      name: 'Iris Blom',
      roles: ['teacher'] as const,
      teams: { tenantId: els().teams!.tenantId, objectId: 'boss' },
    };
    await talk.ports.people.commit(recorded(boss, actOf(anneke())), 0);
    await givenSchool(talk.ports, school({ endingDeciders: [boss.id] }));
    await teacherAgreed(talk);
    expect((await talk.delivered()).map(({ to }) => to)).to.include(boss.id);
    expect((await card(talk, anneke())).buttons).to.deep.equal(['Intrekken']);
    expect((await (await card(talk, boss)).press('Akkoord, uren niet mee')).text).to.include('gaan niet mee');
    expect(await untilOf(talk)).to.deep.equal(['2026-12-04', { planned: '2027-07-04', carriesOver: false }]);
  });

  it('cannot be decided with hours after its last day', async () => {
    const talk = await started();
    await teacherAgreed(talk);
    talk.ports.clock.set('2026-12-12T13:00:00Z');
    await talk.says(sanne(), 'uren 6 donderdag');
    expect((await (await card(talk, anneke())).press('Akkoord, uren mee')).text).to.include(
      'Op donderdag 10 december staan nog uren',
    );
    expect(await untilOf(talk)).to.deep.equal(['2027-07-04', undefined]);
  });

  it('that was cut short after the decision is carried out at the placement later, once', async () => {
    const talk = await started();
    await teacherAgreed(talk);
    const ending = (await talk.ports.endings.load(endingIdOf(PLACEMENT)))!;
    const around = { placement: placementOfSanne(), school: school(), office: [anneke().id] };
    const said = { answer: 'agreed', carriesOver: true } as const;
    const decided = decideAnswerEnding(
      ending,
      { said, version: 3, lastWorked: null },
      { around, act: actOf(anneke()) },
    );
    if (decided.kind !== 'change') throw new Error('it was not decided');
    await talk.ports.endings.commit(applied(decided.change), 3);
    expect(await untilOf(talk)).to.deep.equal(['2027-07-04', undefined]);
    await carryOutEndings.run(talk.ports);
    await carryOutEndings.run(talk.ports);
    expect(await untilOf(talk)).to.deep.equal(['2026-12-04', { planned: '2027-07-04', carriesOver: true }]);
    const record = (await talk.ports.placements.load(PLACEMENT))!;
    expect(record.history.map(({ what }) => what.kind)).to.deep.equal(['recorded', 'changed']);
    expect(record.history.at(-1)).to.include({ by: anneke().id, role: 'office' });
  });
});
