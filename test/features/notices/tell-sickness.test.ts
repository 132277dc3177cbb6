import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { sicknessIdOf } from '../../../src/domain/sickness/sickness.js';
import { askStillSick } from '../../../src/features/sickness/ask-still-sick.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const heard = async (talk: Conversation, who: Person): Promise<string[]> =>
  (await talk.delivered()).flatMap(({ to, seen }) => (to === who.id ? [seen.text] : []));

describe('Being better again', () => {
  /** Reported and told on 8 September; since then it was forgotten who was told. */
  const longAgo = async (now: string): Promise<Conversation> => {
    const talk = await conversation({ now: '2026-09-08T07:00:00Z' });
    await talk.says(sanne(), 'ziek');
    await talk.delivered();
    talk.ports.clock.set(now);
    await talk.ports.notices.forget(talk.ports.clock.now());
    for (const card of await talk.ports.shown.ofSubject(sicknessIdOf(sanne().id, 1)))
      await talk.ports.shown.forget(card);
    await talk.says(sanne(), 'weer beter');
    return talk;
  };

  it('is told to who was told so long ago that it is forgotten, and not where it could not be yet', async () => {
    expect(await heard(await longAgo('2026-12-07T07:00:00Z'), karel())).to.have.length(1);
    expect(await heard(await longAgo('2026-12-06T07:00:00Z'), karel())).to.deep.equal([]);
  });

  it('is no news any more some days after the day of return', async () => {
    for (const [at, count] of [
      ['2026-12-02T08:00:00Z', 1],
      ['2026-12-03T08:00:00Z', 0],
    ] as const) {
      const talk = await conversation();
      await talk.says(sanne(), 'ziek');
      await talk.delivered();
      await talk.says(sanne(), 'weer beter');
      talk.ports.clock.set(at);
      expect(await heard(talk, karel()), at).to.have.length(count);
    }
  });

  it('is told of the sickness that it ends, whatever was told of one before', async () => {
    const talk = await conversation();
    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-16' as Day });
    await talk.delivered();
    await asks(talk, sanne(), { kind: 'recovered', on: '2026-11-18' as Day });
    await talk.delivered();
    await talk.says(sanne(), 'ziek');
    const [told] = await heard(talk, karel());
    expect(told).to.include('is ziek gemeld vanaf woensdag 25 november');
  });
});

describe('Who has not been heard of since the expected end', () => {
  const silent = async (): Promise<Conversation> => {
    const other = joost({ id: 'coach2' as PersonId, name: 'Tweede Coach', teams: null });
    const placements = [
      placementOfSanne(),
      placementOfSanne({ id: 'sanne-twee' as PlacementId, coachId: other.id, trainerId: 'trainer2' as PersonId }),
    ];
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), other], placements });
    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-19' as Day, until: '2026-11-26' as Day });
    await talk.delivered();
    talk.ports.clock.set('2026-11-27T06:00:00Z');
    await askStillSick.run(talk.ports);
    talk.ports.clock.set('2026-11-30T10:00:00Z');
    return talk;
  };
  const SILENT = 'heeft sindsdien niet laten weten hoe het gaat';

  it('is told to the SLB’er of each placement, once', async () => {
    const talk = await silent();
    await askStillSick.run(talk.ports);
    const told = (await talk.delivered()).filter(({ seen }) => seen.text.includes(SILENT)).map(({ to }) => to);
    expect(told.toSorted()).to.deep.equal(['coach2', 'joost']);
  });

  it('is told to nobody where a word came before it was told', async () => {
    const talk = await silent();
    await askStillSick.run(talk.ports);
    await talk.says(sanne(), 'ziek t/m vrijdag 4 december');
    const told = (await talk.delivered()).filter(({ seen }) => seen.text.includes(SILENT));
    expect(told).to.deep.equal([]);
  });
});
