import { expect } from 'chai';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import { conversation } from '../../support/conversation.js';
import { asks, LEAVE, requested, stored } from '../../support/leave.js';
import { anneke, els, fatima, joost, milan, placementOfSanne, sanne } from '../../support/people.js';
import { givenPlacement } from '../../support/given.js';

describe('Answering a leave request', () => {
  it('grants it when the last one agrees; the student hears it once, with the hours that shift', async () => {
    const talk = await requested();
    expect((await talk.karel.press('Akkoord')).text).to.include('Akkoord gegeven');
    expect(await talk.delivered()).to.deep.equal([]);
    expect(stored(talk).state).to.equal('requested');
    expect((await talk.els.press('Akkoord')).text).to.include('✔ Verleend');
    const told = await talk.delivered();
    expect(told.map(({ to, seen }) => [to, seen.text])).to.deep.equal([
      [
        sanne().id,
        '✔ Iedereen is akkoord: je bent vrij op donderdag 3 december. 7 uur werk schuift op naar een ander moment.\nJe krijgt dit bericht omdat jij dit verlof hebt gevraagd.',
      ],
    ]);
    expect(brokenAt(stored(talk).history)).to.equal(null);
  });

  it('ends at the first refusal, which needs a reason that the student reads and the other does not', async () => {
    const talk = await requested();
    expect((await talk.els.press('Weigeren', { reason: ' ' })).text).to.include('waarom het niet kan');
    expect((await talk.els.press('Weigeren', { reason: 'griep' })).text).to.include('niets verstuurd');
    expect(stored(talk).state).to.equal('requested');
    expect((await talk.els.press('Weigeren', { reason: 'Dan is de toets.' })).text).to.include('Geweigerd door jou');
    const [told, ...more] = await talk.delivered();
    expect(more).to.deep.equal([]);
    expect(told?.to).to.equal(sanne().id);
    expect(told?.seen.text).to.include('Els is niet akkoord').and.include('Reden: Dan is de toets.');
    const late = await talk.karel.press('Akkoord');
    expect(late.text).to.include('al afgesloten').and.include('Geweigerd door Els Meijer').and.not.include('toets');
    expect(late.buttons).to.deep.equal([]);
    expect(stored(talk).state).to.equal('refused');
  });

  it('is done once: a second tap and an old card show the true state and change nothing', async () => {
    const talk = await requested();
    const first = await talk.karel.press('Akkoord', {}, { id: 'tap' });
    const { version } = stored(talk);
    expect((await talk.karel.press('Akkoord', {}, { id: 'tap' })).text).to.include('Akkoord gegeven');
    expect((await talk.karel.press('Akkoord')).text).to.equal(first.text);
    expect((await talk.karel.press('Weigeren', { reason: 'toch niet' })).text).to.include(
      'Dat antwoord was al gegeven',
    );
    expect(stored(talk).version).to.equal(version);
  });

  it('is for nobody else: not the student, not another teacher, not a trainer who was replaced', async () => {
    const talk = await requested();
    for (const by of [sanne(), milan(), joost(), anneke()]) {
      for (const button of ['Akkoord', 'Weigeren']) {
        const shown = await talk.karel.press(button, { reason: 'nee' }, { by });
        expect(shown.text).to.include('hoort bij iemand anders');
      }
    }
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id }));
    expect((await talk.karel.press('Akkoord')).text).to.include('hoort bij iemand anders');
    expect(stored(talk).version).to.equal(1);
  });

  it('is not asked any more of whom it had not reached when it was refused', async () => {
    const talk = await conversation();
    await asks(talk);
    await talk.presses(els(), 'refuse-leave', { leave: LEAVE, reason: 'toets' });
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([sanne().id]);
  });
});
