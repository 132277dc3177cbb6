import { expect } from 'chai';
import { tell } from '../../../src/features/notices/tell.js';
import type { Conversation } from '../../support/conversation.js';
import { granted, requested, stored } from '../../support/leave.js';
import { els, karel, sanne } from '../../support/people.js';

describe('Leave that nobody answered', () => {
  it('can be answered on its last day; the day after, an answer is refused and says so truly', async () => {
    for (const [now, state] of [
      ['2026-12-03T20:00:00Z', 'granted'],
      ['2026-12-04T06:00:00Z', null],
    ] as const) {
      const talk = await requested();
      talk.ports.clock.set(now);
      const seen = await talk.karel.press('Akkoord');
      expect(stored(talk).answers[0]?.answer, now).to.equal(state);
      if (state) continue;
      expect(seen.text).to.include('al voorbij').and.include('er is geen verlof verleend');
      expect(seen.buttons).to.deep.equal([]);
      const own = await talk.says(sanne(), 'mijn verlof');
      expect(own.text).to.include('Do 3 dec: niet verleend');
      expect((await talk.student.press('Intrekken')).text).to.include('niets in te trekken');
    }
  });

  it('is closed on every card the moment its last day is over, and nothing pressed there ends it otherwise', async () => {
    const talk = await requested();
    await talk.karel.press('Akkoord');
    expect(await closedOn(talk, '2026-12-03T22:59:00Z')).to.deep.equal([]);
    const closed = await closedOn(talk, '2026-12-03T23:00:00Z');
    expect(closed.map(({ to }) => to).sort()).to.deep.equal([els().id, karel().id, sanne().id]);
    for (const { card } of closed) {
      expect(card).to.include('Verlopen: de dagen zijn voorbij').and.not.include('grant-leave');
      expect(card).not.to.include('refuse-leave');
    }
    const late = await talk.els.press('Weigeren', { reason: 'toets' });
    expect(late.text).to.include('al voorbij').and.include('Verlopen');
    expect(stored(talk)).to.include({ state: 'requested' }).and.have.property('history').with.length(2);
  });

  it('is closed nowhere where it was granted, refused or withdrawn before', async () => {
    const [agreed, refused, withdrawn] = [await granted(), await requested(), await requested()];
    await refused.els.press('Weigeren', { reason: 'toets' });
    await withdrawn.student.press('Intrekken');
    for (const talk of [agreed, refused, withdrawn]) {
      await talk.delivered();
      expect(await closedOn(talk, '2026-12-04T12:00:00Z')).to.deep.equal([]);
    }
  });
});

describe('Leave that some have not answered two days before', () => {
  it('is asked of them once more and of nobody else; the student reads whom to call', async () => {
    const talk = await requested();
    await talk.karel.press('Akkoord');
    talk.ports.clock.set('2026-12-02T14:00:00Z');
    const told = (await talk.delivered()).map(({ to, seen }) => [to, seen.text] as const);
    expect(told.map(([to]) => to))
      .to.include.members([els().id, sanne().id])
      .and.not.include(karel().id);
    const own = told.find(([to]) => to === sanne().id)![1];
    expect(own).to.include('Nog geen antwoord van Els Meijer (06-1234 5631). Bel even');
  });
});

/** The cards that are brought up to date by then. */
async function closedOn(talk: Conversation, now: string): Promise<{ to: string; card: string }[]> {
  talk.ports.clock.set('2026-12-03T12:00:00Z');
  await talk.delivered();
  talk.ports.clock.set(now);
  await talk.ports.notices.collect();
  const leased = await talk.ports.notices.lease(talk.ports.clock.now(), new Date('2027-01-01T00:00:00Z'), 100);
  const told = await Promise.all(leased.map((notice) => tell(notice, talk.ports)));
  return told.flatMap((telling) =>
    telling.kind === 'update'
      ? telling.cards.map(({ shown, reply }) => ({ to: shown.personId, card: JSON.stringify(reply) }))
      : [],
  );
}
