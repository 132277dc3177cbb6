import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { fatima, karel, noor, placementOfSanne, sanne } from '../../support/people.js';

/** A placement that began on Monday 16 November, with work on Thursday and Friday. */
const period = { from: '2026-11-16' as Day, until: '2027-07-04' as Day };
const begun = (): Promise<Conversation> => conversation({ placements: [placementOfSanne({ period })] });
const notWorked = (talk: Conversation, day: string, who = sanne()): Promise<Seen> =>
  asks(talk, who, { kind: 'not-worked', day: day as Day });
const noted = async ({ ports }: Conversation, who = sanne()): Promise<readonly string[] | undefined> =>
  (await ports.rhythms.of(who.id, 'student'))?.notWorked;

describe('"Niet gewerkt"', () => {
  it('is of the days that stood open up to then, and hands in a week without hours', async () => {
    const talk = await begun();
    const done = await notWorked(talk, '2026-11-20');
    expect(done.text).to.include('✔ Genoteerd: niet gewerkt op donderdag 19 en vrijdag 20 november');
    expect(done.buttons).to.deep.equal(['Week 47 indienen']);
    expect(await noted(talk)).to.deep.equal(['2026-11-19', '2026-11-20']);
    expect((await notWorked(talk, '2026-11-20')).text).to.equal(done.text);
    expect(await noted(talk)).to.deep.equal(['2026-11-19', '2026-11-20']);
  });

  it('on the day itself is of the days before it as well, and of none after it', async () => {
    const talk = await begun();
    await notWorked(talk, '2026-11-19');
    expect(await noted(talk)).to.deep.equal(['2026-11-19']);
    talk.ports.clock.set('2026-11-27T19:00:00Z');
    const done = await notWorked(talk, '2026-11-27');
    expect(await noted(talk)).to.deep.equal(['2026-11-19', '2026-11-20', '2026-11-26', '2026-11-27']);
    expect(done.buttons).to.deep.equal(['Week 47 indienen', 'Week 48 indienen']);
  });

  it('of a week with hours is noted, and leaves the week to be handed in as it is', async () => {
    const talk = await begun();
    await talk.says(sanne(), 'do 7');
    const done = await notWorked(talk, '2026-11-20');
    expect(await noted(talk)).to.deep.equal(['2026-11-20']);
    expect(done.buttons).to.deep.equal([]);
  });

  it('where nothing is open says so, and notes nothing', async () => {
    const talk = await begun();
    await talk.says(sanne(), 'do 7 vr 6');
    const none = await notWorked(talk, '2026-11-20');
    expect(none.text).to.not.include('Genoteerd');
    expect((await noted(talk)) ?? []).to.deep.equal([]);
  });

  it('at two addresses names the address of each week', async () => {
    const talk = await conversation({
      people: [noor(), karel(), fatima()],
      placements: [
        placementOfSanne({ period, studentId: noor().id, id: 'noor-brug' as PlacementId }),
        placementOfSanne({
          ...{ period, studentId: noor().id, id: 'noor-twente' as PlacementId, trainerId: fatima().id },
          company: { name: 'Licht & Geluid Twente', address: '', phone: null },
        }),
      ],
    });
    const done = await notWorked(talk, '2026-11-20', noor());
    expect(done.buttons).to.have.length(2);
    expect(done.buttons.join()).to.include('Theater De Brug').and.include('Licht & Geluid Twente');
  });
});

describe('"Later"', () => {
  it('is once, at the time that the first press named, however often it comes', async () => {
    const talk = await begun();
    const data = { how: 'two-hours', week: null, drawn: '2026-11-25T14:00' };
    const first = await talk.presses(sanne(), 'snooze', data, 'later');
    expect(first.text).to.include('16:00');
    talk.ports.clock.set('2026-11-25T14:30:00Z');
    expect((await talk.presses(sanne(), 'snooze', data, 'later')).text).to.include('16:00');
    talk.ports.clock.set('2026-11-25T15:00:00Z');
    const told = (await talk.delivered()).filter(({ to }) => to === sanne().id);
    expect(told).to.have.length(1);
    expect(told[0]!.seen.text).to.include('Je hebt nog uren in te vullen');
  });
});
