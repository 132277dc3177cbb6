import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const started = (): Promise<Conversation> => conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
const AGREED = {
  ...{ hours: '480', from: '2026-09-07', until: '2027-07-04', year: '2', days: 'do 7; vr 6', start: '09:00' },
  ...{ since: '2026-12-01', signed: 'no' },
};

describe('[Ongedaan maken] of what was agreed of a placement', () => {
  it('puts it back, says so to who had heard of it, and is of the BPV-bureau alone', async () => {
    const talk = await started();
    const asked = await (await talk.says(anneke(), 'wijzig plaatsing Sanne')).press('Opslaan', AGREED);
    const stored = await asked.press('Opslaan');
    await talk.delivered();
    for (const who of [sanne(), karel(), els()])
      await talk.presses(who, 'undo-placement', { placement: placementOfSanne().id, version: 2 });
    expect((await talk.ports.placements.byId(placementOfSanne().id))?.minutesToMake).to.equal(480 * 60);
    expect((await stored.press('Ongedaan maken')).text).to.include('✔ Teruggedraaid');
    expect(await talk.ports.placements.byId(placementOfSanne().id)).to.deep.equal(placementOfSanne());
    const told = (await talk.delivered()).map(({ to, seen }) => [to, seen.text.split('\n')[0]]);
    expect(told.map(([to]) => to)).to.have.members(['sanne', 'karel']);
    expect(told[0]?.[1]).to.include('480 uur wordt 460 uur');
  });

  it('is refused an hour later, and says so', async () => {
    const talk = await started();
    const asked = await (await talk.says(anneke(), 'wijzig plaatsing Sanne')).press('Opslaan', AGREED);
    const stored = await asked.press('Opslaan');
    talk.ports.clock.set('2026-11-25T14:00:01.000Z');
    expect((await stored.press('Ongedaan maken')).text).to.include('kan niet meer ongedaan');
    expect((await talk.ports.placements.byId(placementOfSanne().id))?.minutesToMake).to.equal(480 * 60);
  });
});
