import { expect } from 'chai';
import { carryOut } from '../../../src/carry-out.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { asks, LEAVE, requested, stored } from '../../support/leave.js';
import { anneke, els, karel, milan, placementOfMilan, placementOfSanne, sanne, school } from '../../support/people.js';
import { givenSchool } from '../../support/given.js';

/** What is shown to whoever types that they want these days off. */
async function types(talk: Conversation, from: string, until = from, reason?: string): Promise<string> {
  const answer = await carryOut(
    { kind: 'leave', from: from as Day, until: until as Day, ...(reason !== undefined && { reason }) },
    {
      person: sanne(),
      chat: await talk.ports.chats.of(sanne().id),
      source: 'm1',
      way: 'chat',
      at: talk.ports.clock.now(),
      now: momentOf(talk.ports.clock.now()),
      healthDropped: false,
      stored: () => undefined,
    },
    talk.ports,
  );
  return JSON.stringify(answer);
}

describe('Asking for leave', () => {
  it('shows the days, the reason and whom it goes to in a form, and stores nothing', async () => {
    const talk = await conversation();
    const shown = await types(talk, '2026-12-03', '2026-12-03', 'auditie');
    expect(shown).to.include('"2026-12-03"').and.include('auditie');
    expect(shown).to.include('Karel Jansen (praktijkopleider) en Els Meijer (BPV-docent)');
    expect(shown).to.include('Vakantie verschuiven gaat naar Karel Jansen (praktijkopleider).');
    expect(talk.ports.leaves.all()).to.deep.equal([]);
  });

  it('asks everybody concerned on a card of their own, and shows the student who has answered', async () => {
    const talk = await requested();
    expect(talk.student.text).to.include('Verlof: aangevraagd').and.include('Donderdag 3 december');
    expect(talk.student.text).to.include('Karel Jansen (praktijkopleider): nog geen antwoord');
    expect(talk.student.buttons).to.deep.equal(['Intrekken']);
    expect(talk.karel.text).to.include('Sanne de Wit vraagt verlof').and.include('Reden: auditie');
    expect(talk.karel.text).to.include('7 uur werk schuift op');
    expect(talk.karel.buttons).to.deep.equal(['Akkoord', 'Weigeren', 'Weigeren']);
  });

  it('says of whom does not use the bot that the student should tell them', async () => {
    const talk = await conversation();
    await talk.says(els(), 'hallo');
    const shown = await asks(talk);
    expect(shown.text)
      .to.include(
        'Karel Jansen gebruikt deze bot nog niet. Laat zelf even weten dat er een aanvraag ligt: +31 53 555 01 10.',
      )
      .and.not.include('Els Meijer gebruikt');
  });

  it('is done once: by the same press again, by a second tap, and by the same message again', async () => {
    const talk = await conversation();
    const first = await asks(talk, {}, sanne(), 'tap');
    const again = await asks(talk, {}, sanne(), 'tap');
    const second = await asks(talk, { reason: 'iets anders' });
    expect([again.text, second.text]).to.deep.equal([first.text, first.text]);
    expect(await types(talk, '2026-12-03')).to.include('Verlof: aangevraagd');
    expect(stored(talk).version).to.equal(1);
    expect((await talk.delivered()).map(({ to }) => to)).to.have.length(2);
  });

  it('is done once by two taps at the same moment, and by a form that is sent again without its day', async () => {
    const talk = await conversation();
    const [one, two] = await Promise.all([asks(talk), asks(talk, { reason: 'casting' })]);
    expect(one.text).to.equal(two.text);
    expect((await asks(talk, { from: '' })).text).to.equal(one.text);
    expect(stored(talk).version).to.equal(1);
  });

  it('is for oneself: not by the form of another student, nor by staff', async () => {
    const talk = await conversation({
      people: [sanne(), milan(), karel(), els()],
      placements: [placementOfSanne(), placementOfMilan()],
    });
    expect((await asks(talk, {}, milan())).text).to.include('hoort bij iemand anders');
    expect((await asks(talk, {}, karel())).text).to.include('doet de student zelf');
    expect(talk.ports.leaves.all()).to.deep.equal([]);
  });

  it('shows the request that is there already for one of those days', async () => {
    const talk = await requested();
    const other = { leave: leaveIdOf(sanne().id, 'm2'), from: '2026-12-01', until: '2026-12-03' };
    expect((await asks(talk, other)).text)
      .to.include('is er al een aanvraag')
      .and.include('Donderdag 3 december');
    expect(stored(talk).id).to.equal(LEAVE);
    await talk.student.press('Intrekken');
    expect((await asks(talk, other)).text).to.include('Dinsdag 1 december t/m donderdag 3 december');
  });

  for (const [what, form, says] of [
    ['yesterday', { from: '2026-11-24' }, 'is al geweest'],
    ['an end before the begin', { until: '2026-12-02' }, 'De laatste dag ligt voor de eerste'],
    ['31 days', { until: '2027-01-02' }, 'Meer dan 30 dagen'],
    ['the day after the placement', { from: '2027-07-05' }, 'loopt je BPV niet'],
    ['no reason', { reason: ' ' }, '"Persoonlijk" is genoeg'],
    ['no day', { from: '' }, 'Kies de dag'],
    ['a day that does not exist', { from: '2026-11-31' }, 'Kies de dag'],
    ['nothing but a cause of illness', { reason: 'migraine' }, 'niet te weten en bewaar ik niet'],
  ] as const) {
    it(`for ${what} is refused in the form, with what can be done`, async () => {
      const talk = await conversation();
      const shown = await asks(talk, form);
      expect(shown.text).to.include(says);
      expect(shown.buttons).to.deep.equal(['Aanvragen', 'Niet doen']);
      expect(talk.ports.leaves.all()).to.deep.equal([]);
    });
  }

  for (const [what, form] of [
    ['today', { from: '2026-11-25' }],
    ['30 days', { until: '2027-01-01' }],
    ['the last day of the placement', { from: '2027-07-04' }],
    ['a shifted holiday without a reason', { leaveKind: 'holiday-shift', reason: '' }],
  ] as const) {
    it(`for ${what} is possible`, async () => {
      const talk = await conversation();
      expect((await asks(talk, form)).text).to.include('aangevraagd');
    });
  }

  it('to shift a holiday goes to the trainer alone', async () => {
    const talk = await conversation();
    await asks(talk, { leaveKind: 'holiday-shift' });
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal([karel().id]);
    expect(told[0]?.seen.text).to.include('Sanne de Wit wil vakantiedagen verschuiven');
    await told[0]!.seen.press('Akkoord');
    expect(stored(talk).state).to.equal('granted');
  });

  it('goes to the committee too where the school has one, and to nobody twice', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), anneke()] });
    await givenSchool(talk.ports, school({ leaveCommittee: [anneke().id, els().id] }));
    expect((await asks(talk)).text).to.include('Anneke Smit (adviescommissie)');
    const told = await talk.delivered();
    expect(told.map(({ to }) => to).sort()).to.deep.equal([anneke().id, els().id, karel().id]);
    for (const { seen } of told) await seen.press('Akkoord');
    expect(stored(talk).state).to.equal('granted');
    expect(stored(talk).history.map(({ role }) => role)).to.include('office');
  });
});
