import { expect } from 'chai';
import { tell } from '../../../src/features/notices/tell.js';
import { sicknessIdOf } from '../../../src/domain/sickness/sickness.js';
import { asks } from '../../support/asking.js';
import { anneke, els, fatima, joost, karel, milan, placementOfSanne, sanne } from '../../support/people.js';
import { ill, sickSchool as school, THURSDAY, WEDNESDAY } from '../../support/sick-days.js';
import { givenPlacement } from '../../support/given.js';

describe('Whoever was told', () => {
  it('can say that it was seen, which the card shows from then on, and only they can', async () => {
    const talk = await school({ people: [sanne(), karel(), els(), joost(), anneke(), milan()] });
    await ill(talk);
    const card = (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
    for (const by of [anneke(), milan(), sanne()]) {
      expect((await card.press('Gezien', {}, { by })).text).to.include('hoort bij iemand anders');
    }
    const seen = await card.press('Gezien');
    expect(seen.text).to.include('✔ Gezien op woensdag 25 november 07:42.');
    expect(seen.buttons).to.deep.equal([]);
    expect((await card.press('Gezien')).text).to.equal(seen.text);
    const events = (await talk.ports.sicknesses.load(sanne().id))!.history;
    expect(events.filter(({ what }) => what.kind === 'seen')).to.have.length(1);
  });

  it('has a card that is brought up to date', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    await asks(talk, sanne(), { kind: 'recovered', on: THURSDAY });
    const subject = sicknessIdOf(sanne().id, 1);
    const telling = await tell({ key: 'k', to: sanne().id, about: { kind: 'refresh', subject } }, talk.ports);
    expect(telling.kind === 'update' && telling.cards.map(({ shown }) => shown.personId)).to.have.members([
      karel().id,
      els().id,
      joost().id,
    ]);
    expect(JSON.stringify(telling)).to.include('is weer beter').and.not.include('ziek gemeld vanaf');
  });

  it('hears nothing more once the student is not theirs', async () => {
    const talk = await school();
    await ill(talk);
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id }));
    expect((await talk.delivered()).map(({ to }) => to)).to.have.members([els().id, joost().id]);
  });

  it('hears nothing of the end where the beginning never reached them', async () => {
    const talk = await school();
    await ill(talk);
    await asks(talk, sanne(), { kind: 'recovered', on: THURSDAY });
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('later than a week after it was over is not told any more', async () => {
    for (const [now, isTold] of [
      ['2026-12-03T08:00:00Z', true],
      ['2026-12-04T08:00:00Z', false],
    ] as const) {
      const talk = await school();
      await ill(talk, sanne(), WEDNESDAY, WEDNESDAY);
      await talk.delivered();
      await asks(talk, sanne(), { kind: 'recovered', on: THURSDAY });
      talk.ports.clock.set(now);
      expect((await talk.delivered()).length > 0, now).to.equal(isTold);
    }
  });
});
