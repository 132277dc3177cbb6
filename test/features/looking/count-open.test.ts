import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { leaveIdOf, newLeave } from '../../../src/domain/leave/leave.js';
import { countOpen } from '../../../src/features/looking/count-open.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { CALLED, els, joost, karel, milan, placementOfSanne, sanne, school } from '../../support/people.js';

/** Els has called the company. */
const started = (): Promise<Conversation> => conversation({ placements: [placementOfSanne({ held: CALLED })] });
const open = ({ ports }: Conversation, who = karel()): Promise<number> => countOpen(who, ports);

/** Sanne asks to be free on 3 December. */
async function asksLeave(talk: Conversation): Promise<void> {
  const period = { from: '2026-12-03' as Day, until: '2026-12-03' as Day };
  const leave = newLeave(
    leaveIdOf(sanne().id, 's'),
    { kind: 'special', period, reason: 'auditie' },
    { studentId: sanne().id, placements: [placementOfSanne()], school: school() },
  );
  await talk.ports.leaves.commit({ ...leave, version: 1 }, 0);
}

describe('What is still open', () => {
  it('is nothing where nothing waits, and for who guides nobody', async () => {
    const talk = await started();
    expect([await open(talk), await open(talk, milan())]).to.deep.equal([0, 0]);
  });

  it('counts a week from handing in until it is signed', async () => {
    const talk = await started();
    await talk.says(sanne(), 'vr 20 nov 6');
    expect(await open(talk)).to.equal(0);
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    expect([await open(talk), await open(talk, els())]).to.deep.equal([1, 0]);
    const [card] = await talk.delivered();
    await card!.seen.press('Aftekenen');
    expect(await open(talk)).to.equal(0);
  });

  it('counts a request for leave for each who has not answered it, until its days are over', async () => {
    const talk = await started();
    await asksLeave(talk);
    expect([await open(talk), await open(talk, els()), await open(talk, joost())]).to.deep.equal([1, 1, 0]);
    const title = (await talk.says(els(), 'openstaand')).text;
    expect(title).to.include('Nog te doen: 1 verlofaanvraag').and.include('verlof do 3 dec');
    await talk.presses(karel(), 'grant-leave', { leave: leaveIdOf(sanne().id, 's') });
    expect([await open(talk), await open(talk, els())]).to.deep.equal([0, 1]);
    talk.ports.clock.set('2026-12-04T08:00:00Z');
    expect(await open(talk, els())).to.equal(0);
  });

  it('counts a plan of the student for the praktijkopleider, and not the answer to it', async () => {
    const talk = await started();
    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-19' as Day, until: '2026-11-19' as Day });
    const plan = await asks(talk, sanne(), { kind: 'make-up', placement: placementOfSanne().id });
    await plan.press('Voorstellen', { proposal: 'za 5 dec 4 uur' });
    expect(await open(talk)).to.equal(1);
    expect((await talk.says(karel(), 'openstaand')).text).to.include('Nog te doen: 1 inhaalplan');
    await talk.presses(karel(), 'propose-make-up', {
      ...{ placement: placementOfSanne().id, version: 1, proposal: 'zo 6 dec 4 uur' },
    });
    expect(await open(talk)).to.equal(0);
  });
});
