import { expect } from 'chai';
import type { LeaveId } from '../../../src/domain/leave/leave.js';
import type { SicknessId } from '../../../src/domain/sickness/sickness.js';
import type { LinkPurpose } from '../../../src/ports/mail-links.js';
import type { Person } from '../../../src/domain/people/people.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import type { Seen } from '../../support/conversation.js';
import { type Conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { asks, stored } from '../../support/leave.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { goalsSent, paperHandedIn, workSent } from '../../support/states-of-sanne.js';
import { fatima, marieke, people, school, handOver, toFatima, handIn } from '../../support/took-over.js';
const heardBy = async (talk: Conversation, who: Person): Promise<Seen[]> =>
  (await talk.delivered()).filter(({ to }) => to === who.id).map(({ seen }) => seen);

describe('A placement that changes hands', () => {
  it('takes from who left it the links in mails that show something of it, and no others', async () => {
    const talk = await school();
    const expires = new Date('2026-12-25T13:00:00Z');
    const { mailLinks } = talk.ports;
    const week = { kind: 'week', sheet: 'sanne-de-brug:2026-W47' as SheetId } as const;
    await mailLinks.add('week', { personId: karel().id, purpose: week, expires });
    await mailLinks.add('open', { personId: karel().id, purpose: { kind: 'open' }, expires });
    await mailLinks.add('of-els', { personId: els().id, purpose: week, expires });
    await handOver(talk, toFatima);
    await talk.delivered();
    const revoked = ['week', 'open', 'of-els'].map(async (hash) => (await mailLinks.find(hash))?.revoked);
    expect(await Promise.all(revoked)).to.deep.equal([true, false, false]);
  });

  /** Links of these people to a report and a request of Sanne's; whose are revoked afterwards. */
  async function revokedAfter(talk: Conversation, changes: Partial<Placement>): Promise<string[]> {
    const { mailLinks } = talk.ports;
    const expires = new Date('2026-12-25T13:00:00Z');
    const purposes: readonly LinkPurpose[] = [
      { kind: 'sickness', sickness: 'sick:sanne:1' as SicknessId },
      { kind: 'leave', leave: 'leave:sanne:0123456789abcdef' as LeaveId },
    ];
    const all = [karel(), els(), joost()].flatMap(({ id }) =>
      purposes.map((purpose) => ({ hash: `${id}:${purpose.kind}`, personId: id, purpose })),
    );
    for (const { hash, personId, purpose } of all) await mailLinks.add(hash, { personId, purpose, expires });
    await handOver(talk, changes);
    await talk.delivered();
    const found = await Promise.all(all.map(async ({ hash }) => ((await mailLinks.find(hash))?.revoked ? hash : [])));
    return found.flat();
  }

  it('takes from who left it the links to reports and requests of the student as well, in whichever role they were', async () => {
    const of = (id: string): string[] => [`${id}:sickness`, `${id}:leave`];
    expect(await revokedAfter(await school(), toFatima)).to.deep.equal(of(karel().id));
    expect(await revokedAfter(await school(), { teacherId: marieke().id })).to.deep.equal(of(els().id));
    expect(await revokedAfter(await school(), { coachId: marieke().id })).to.deep.equal(of(joost().id));
  });

  it('leaves those to who still guides the student, elsewhere or in another role', async () => {
    const talk = await school();
    const { id: first, ...rest } = placementOfSanne();
    await givenPlacement(talk.ports, { ...rest, id: `${first}-2` as Placement['id'] });
    expect(await revokedAfter(talk, toFatima)).to.deep.equal([]);
    expect(await revokedAfter(await school(), { teacherId: joost().id, coachId: els().id })).to.deep.equal([]);
  });

  it('keeps them closed to who comes back after all: what goes on comes in a mail of its own', async () => {
    const talk = await school();
    const revoked = await revokedAfter(talk, toFatima);
    await handOver(talk, { trainerId: karel().id });
    await talk.delivered();
    const now = await Promise.all(revoked.map(async (hash) => (await talk.ports.mailLinks.find(hash))?.revoked));
    expect(now).to.deep.equal([true, true]);
  });

  it('has its week signed by the new trainer, on a card that comes at once and only once', async () => {
    const talk = await school();
    await handIn(talk);
    const [old] = await heardBy(talk, karel());
    await handOver(talk, toFatima);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal([fatima().id]);
    expect((await old!.press('Aftekenen')).text).not.to.include('Afgetekend door');
    expect((await told[0]!.seen.press('Aftekenen', {}, { by: fatima() })).text).to.include('✔ Afgetekend door u');
    expect(await talk.delivered()).to.have.length(1);
  });

  it('does so too where the old trainer had not heard yet, and the new one hears it once', async () => {
    const talk = await school();
    await handIn(talk);
    await handOver(talk, toFatima);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal([fatima().id]);
  });

  it('has the new trainer reminded, and after that the new teacher hears; the old ones hear nothing', async () => {
    const talk = await school();
    await handIn(talk);
    await talk.delivered();
    await handOver(talk, { ...toFatima, teacherId: marieke().id });
    await talk.delivered();
    talk.ports.clock.set('2026-11-30T13:05:00Z');
    const reminded = await talk.delivered();
    expect(reminded.map(({ to }) => to)).to.deep.equal([fatima().id]);
    expect(reminded[0]?.seen.text).to.include('wacht nog op uw handtekening');
    talk.ports.clock.set('2026-12-04T13:05:00Z');
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([marieke().id]);
  });

  it('has goals and work agreements answered by the new trainer, who is reminded of them', async () => {
    const talk = await school();
    await goalsSent(talk);
    await workSent(talk);
    const old = await heardBy(talk, karel());
    expect(old).to.have.length(2);
    await handOver(talk, { ...toFatima, teacherId: marieke().id });
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal([fatima().id, fatima().id]);
    for (const card of old) expect((await card.press('Akkoord')).text).to.include('bij iemand anders');
    talk.ports.clock.set('2026-11-30T13:05:00Z');
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([fatima().id, fatima().id]);
    for (const { seen } of told) await seen.press('Akkoord', {}, { by: fatima() });
    await talk.delivered();
    talk.ports.clock.set('2026-12-04T13:05:00Z');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('has papers looked at by the new trainer and the new teacher, as far as nobody in their place had', async () => {
    const talk = await school();
    await paperHandedIn(talk);
    const old = await heardBy(talk, karel());
    await handOver(talk, { ...toFatima, teacherId: marieke().id });
    const told = (await talk.delivered()).filter(({ seen }) => seen.buttons.length > 0);
    expect(told.map(({ to }) => to).sort()).to.deep.equal([fatima().id, marieke().id].sort());
    for (const card of old) expect((await card.press('Voldoende')).text).to.include('bij iemand anders');
    const toNew = told.find(({ to }) => to === fatima().id)!.seen;
    expect((await toNew.press('Voldoende', {}, { by: fatima() })).text).to.include('oldoende volgens Fatima El Amrani');
  });

  it('brings nothing that is signed, taken back or agreed', async () => {
    const talk = await school();
    await handIn(talk);
    await (await heardBy(talk, karel()))[0]!.press('Aftekenen');
    await talk.delivered();
    await handOver(talk, toFatima);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('has leave answered by the new trainer and the new teacher', async () => {
    const talk = await school();
    await asks(talk);
    const old = await heardBy(talk, karel());
    await handOver(talk, { ...toFatima, teacherId: marieke().id });
    const told = await talk.delivered();
    expect(told.map(({ to }) => to).sort()).to.deep.equal([fatima().id, marieke().id].sort());
    expect((await old[0]!.press('Akkoord')).text).to.include('hoort bij iemand anders');
    const student = await talk.says(sanne(), 'mijn verlof');
    expect(student.text).to.include(fatima().name).and.include(marieke().name).and.not.include('Karel');
    for (const { to, seen } of told) {
      const by = people.find(({ id }) => id === to)!;
      if (by.teams) expect((await seen.press('Akkoord', {}, { by })).text).to.include('kkoord');
    }
    expect(stored(talk).answers.find(({ role }) => role === 'trainer')).to.include({
      ...{ personId: fatima().id, answer: 'granted' },
    });
  });

  it('leaves an answer that was given as it is: the new trainer is not asked again', async () => {
    const talk = await school();
    await asks(talk);
    await (await heardBy(talk, karel()))[0]!.press('Akkoord');
    await talk.delivered();
    await handOver(talk, toFatima);
    expect(await talk.delivered()).to.deep.equal([]);
    expect(stored(talk).answers.find(({ role }) => role === 'trainer')).to.include({ personId: karel().id });
  });

  it('has the reminder of leave go over as well', async () => {
    const talk = await school();
    await asks(talk);
    await talk.delivered();
    await handOver(talk, toFatima);
    await talk.delivered();
    talk.ports.clock.set('2026-12-01T13:05:00Z');
    const told = await talk.delivered();
    expect(told.map(({ to }) => to))
      .to.include(fatima().id)
      .and.not.include(karel().id);
  });

  it('has the plan to make up hours answered by the new trainer', async () => {
    const talk = await school();
    await talk.says(sanne(), 'ziek sinds 19 november');
    await talk.presses(sanne(), 'propose-make-up', {
      ...{ placement: placementOfSanne().id, version: 0, proposal: 'za 28 november 7 uur' },
    });
    await talk.delivered();
    await handOver(talk, toFatima);
    const [plan, sickness, ...more] = await heardBy(talk, fatima());
    expect(more).to.deep.equal([]);
    expect(sickness?.text).to.include('is ziek gemeld vanaf');
    expect(plan?.text).to.include('za 28 november 7 uur');
  });

  it('to and fro: each time it lies with who has it then, and the last one signs', async () => {
    const talk = await school();
    await handIn(talk);
    await talk.delivered();
    await handOver(talk, toFatima);
    await talk.delivered();
    await handOver(talk, { trainerId: karel().id });
    const [again] = await heardBy(talk, karel());
    expect((await again!.press('Aftekenen')).text).to.include('✔ Afgetekend door u');
  });
});
