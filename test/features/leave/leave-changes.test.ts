import { expect } from 'chai';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import { tell } from '../../../src/features/notices/tell.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { asks, granted, LEAVE, requested, stored } from '../../support/leave.js';
import { els, joost, karel, milan, sanne } from '../../support/people.js';

describe('Taking leave back', () => {
  it('is possible until it is decided; everybody who was asked hears it, and an old card answers nothing', async () => {
    const talk = await requested();
    await talk.karel.press('Akkoord');
    expect((await talk.student.press('Intrekken')).text).to.include('Verlof: ingetrokken');
    expect((await talk.delivered()).map(({ to }) => to).sort()).to.deep.equal([els().id, karel().id]);
    const late = await talk.els.press('Akkoord');
    expect(late.text).to.include('al afgesloten').and.include('Ingetrokken door Sanne de Wit');
    expect(stored(talk).state).to.equal('withdrawn');
  });

  it('is possible the day before granted leave begins, and everybody who was asked hears it', async () => {
    const talk = await granted();
    talk.ports.clock.set('2026-12-02T12:00:00Z');
    expect((await talk.student.press('Intrekken')).text).to.include('Verlof: ingetrokken');
    const told = await talk.delivered();
    expect(told.map(({ to }) => to).sort()).to.deep.equal([els().id, karel().id]);
    expect(told[0]?.seen.text).to.equal(
      'Sanne de Wit heeft het verlof op donderdag 3 december ingetrokken. Er is niets meer te doen.\nJe krijgt dit bericht omdat je BPV-docent bent van deze student.',
    );
  });

  it('before the student has heard that it was granted leaves that untold', async () => {
    const talk = await requested();
    await talk.karel.press('Akkoord');
    await talk.els.press('Akkoord');
    await talk.student.press('Intrekken');
    expect((await talk.delivered()).map(({ to }) => to).sort()).to.deep.equal([els().id, karel().id]);
  });

  it('is not possible on the day it begins', async () => {
    const talk = await granted();
    talk.ports.clock.set('2026-12-03T06:00:00Z');
    const shown = await talk.student.press('Intrekken');
    expect(shown.text).to.include('al begonnen').and.include('akkoord');
    expect(shown.buttons).to.deep.equal([]);
    expect(stored(talk).state).to.equal('granted');
  });

  it('is done once: the same press again says the same, so does a second tap; in words, that it was done already', async () => {
    const talk = await requested();
    const first = await talk.student.press('Intrekken', {}, { id: 'tap' });
    const { version } = stored(talk);
    expect((await talk.student.press('Intrekken', {}, { id: 'tap' })).text).to.equal(first.text);
    expect((await talk.student.press('Intrekken')).text).to.equal(first.text);
    expect((await talk.says(sanne(), 'verlof 3 december intrekken')).text).to.include('was al ingetrokken');
    expect(stored(talk).version).to.equal(version);
  });

  it('is possible in words, by the day; without one it is the only one there is', async () => {
    for (const words of ['verlof 3 december intrekken', 'trek mijn verlof in']) {
      const talk = await requested();
      expect((await talk.says(sanne(), 'verlof 4 december intrekken')).text).to.include('staat er geen verlof');
      expect((await talk.says(sanne(), words, 'same')).text, words).to.include('Verlof: ingetrokken');
      await talk.says(sanne(), words, 'same');
      expect(stored(talk).history).to.have.length(2);
    }
  });

  it('of two requests asks which', async () => {
    const talk = await requested();
    await asks(talk, { leave: leaveIdOf(sanne().id, 'm2'), from: '2026-12-10' });
    const question = await talk.says(sanne(), 'verlof intrekken');
    expect(question.buttons).to.deep.equal(['do 3 dec', 'do 10 dec']);
    await question.press('do 10 dec');
    expect(talk.ports.leaves.all().map(({ state }) => state)).to.have.members(['requested', 'withdrawn']);
  });

  it('is not possible for what was refused, nor for anybody else', async () => {
    const talk = await requested();
    for (const by of [milan(), karel(), els()]) {
      expect((await talk.student.press('Intrekken', {}, { by })).text).to.include('hoort bij iemand anders');
    }
    await talk.els.press('Weigeren', { reason: 'toets' });
    expect((await talk.student.press('Intrekken')).text).to.include('Deze aanvraag is geweigerd');
    expect(stored(talk).state).to.equal('refused');
  });
});

describe('Leave that waits for answers', () => {
  it('is asked after once, of who has not answered; before it begins the student hears who that is', async () => {
    const talk = await requested();
    await talk.karel.press('Akkoord');
    const told = async (now: string): Promise<string[]> => {
      talk.ports.clock.set(now);
      return (await talk.delivered())
        .filter(({ seen }) => seen.text !== '')
        .map(({ to, seen }) => `${to}: ${seen.text}`);
    };
    expect(await told('2026-11-30T12:00:00Z')).to.deep.equal([]);
    const [reminded, ...more] = await told('2026-12-01T12:00:00Z');
    expect(more).to.deep.equal([]);
    expect(reminded)
      .to.include(`${els().id}: `)
      .and.include('wacht nog op antwoord')
      .and.include('omdat je BPV-docent');
    const [warned, ...others] = await told('2026-12-02T08:30:00Z');
    expect(others).to.deep.equal([]);
    expect(warned).to.include(`${sanne().id}: `).and.include('Nog geen antwoord van Els Meijer');
    expect(await told('2026-12-03T12:00:00Z')).to.deep.equal([]);
  });

  it('and begins in a holiday is told to the student before it begins, else on its first day', async () => {
    for (const [asked, silent, from, heard] of [
      ['2026-12-22T14:00:00Z', '2026-12-27T07:30:00Z', '2026-12-28', '2026-12-27T09:30:00Z'],
      ['2026-12-27T14:00:00Z', '2026-12-28T07:30:00Z', '2026-12-28', '2026-12-28T09:30:00Z'],
    ] as const) {
      const talk = await conversation({ now: asked });
      await asks(talk, { from });
      const told = async (now: string): Promise<string[]> => {
        talk.ports.clock.set(now);
        return (await talk.delivered()).filter(({ to }) => to === sanne().id).map(({ seen }) => seen.text);
      };
      expect(await told(silent), asked).to.deep.equal([]);
      expect((await told(heard))[0], asked).to.include('Nog geen antwoord van');
    }
  });

  it('is not asked after once it was withdrawn', async () => {
    const talk = await requested();
    await talk.student.press('Intrekken');
    await talk.delivered();
    talk.ports.clock.set('2026-12-02T12:00:00Z');
    expect((await talk.delivered()).filter(({ seen }) => seen.text !== '')).to.deep.equal([]);
  });
});

describe('Granted leave', () => {
  it('stands on the progress card with the hours that shift; what is to be made stays the same', async () => {
    const talk = await requested();
    const progress = async (): Promise<string> => (await talk.presses(sanne(), 'ask', { about: 'progress' })).text;
    const before = await progress();
    expect(before).not.to.include('Verlof');
    await talk.karel.press('Akkoord');
    expect(await progress()).to.equal(before);
    await talk.els.press('Akkoord');
    expect(await progress()).to.equal(`${before}\nVerlof: 7 uur schuift op.`);
  });
});

describe('The cards of a leave request', () => {
  /** What the cards of Sanne, Karel and Els become, as text. */
  async function cardsNow(talk: Conversation): Promise<Record<string, string>> {
    for (const { id } of [sanne(), karel(), els(), joost()]) {
      const address = { serviceUrl: 's', conversationId: id, tenantId: 't', userId: id, botId: 'b' };
      await talk.ports.shown.put({ personId: id, subject: LEAVE, channel: 'teams', activityId: `card-${id}`, address });
    }
    const about = { kind: 'refresh', subject: LEAVE } as const;
    const telling = await tell({ key: 'k', to: sanne().id, about }, talk.ports);
    if (telling.kind !== 'update') throw new Error('nothing to bring up to date');
    return Object.fromEntries(telling.cards.map(({ shown, reply }) => [shown.personId, JSON.stringify(reply)]));
  }

  it('are brought up to date in place, each for its own reader and for nobody else', async () => {
    const talk = await requested();
    await talk.karel.press('Akkoord');
    const cards = await cardsNow(talk);
    expect(Object.keys(cards).sort()).to.deep.equal([els().id, karel().id, sanne().id]);
    expect(cards[sanne().id]).to.include('Karel Jansen (praktijkopleider): ✔ akkoord').and.include('withdraw-leave');
    expect(cards[karel().id]).to.include('Akkoord gegeven').and.not.include('grant-leave');
    expect(cards[els().id]).to.include('grant-leave').and.not.include('withdraw-leave');
  });

  it('say how it ended, and leave nothing to press', async () => {
    const talk = await granted();
    for (const card of Object.values(await cardsNow(talk))) expect(card).not.to.include('grant-leave');
    await talk.student.press('Intrekken');
    for (const card of Object.values(await cardsNow(talk))) {
      expect(card.toLowerCase()).to.include('ingetrokken').and.not.include('-leave"');
    }
  });
});
