/** Who is a student and guides students as well is reminded as the one and gets the digest as the other. */
import { expect } from 'chai';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { planMissing } from '../../src/features/reminders/plan-missing.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { createMemoryRhythms } from '../support/memory-rhythms.js';
import { els, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../support/people.js';
import { SINCE_WEEK_47 } from '../support/reminded.js';

/** Noor follows her own BPV, and coaches Milan in his. */
const noor = sanne({ roles: ['student', 'coach'] });
const FRIDAY = '2026-11-27T15:00:00Z';
const MONDAY = '2026-11-30T07:00:00Z';

async function both(order: 'student first' | 'staff first' = 'student first'): Promise<Conversation> {
  const own = placementOfSanne({ period: SINCE_WEEK_47 });
  const guided = placementOfMilan({ id: 'milans' as PlacementId, coachId: noor.id });
  const talk = await conversation({
    people: [noor, milan(), karel(), els(), joost()],
    placements: order === 'student first' ? [own, guided] : [guided, own],
  });
  await talk.says(noor, 'help');
  await remindStudents.run(talk.ports);
  await weeklyDigest.run(talk.ports);
  await talk.delivered();
  return talk;
}

async function keysAt(talk: Conversation, now: string): Promise<string[]> {
  const before = new Set(talk.ports.notices.all().map(({ key }) => key));
  talk.ports.clock.set(now);
  await remindStudents.run(talk.ports);
  await weeklyDigest.run(talk.ports);
  const added = talk.ports.notices.all().filter(({ key, to }) => to === noor.id && !before.has(key));
  await talk.delivered();
  return added.map(({ key }) => key);
}

describe('Who is student and staff', () => {
  for (const order of ['student first', 'staff first'] as const)
    it(`is reminded and gets the digest, whichever placement came first: ${order}`, async () => {
      const talk = await both(order);
      expect(await keysAt(talk, FRIDAY)).to.deep.equal(['hours-reminder:sanne:2026-11-27']);
      expect(await keysAt(talk, '2026-11-29T18:00:00Z')).to.deep.equal(['week-reminder:sanne:2026-W48']);
      expect(await keysAt(talk, MONDAY)).to.deep.equal(['digest:sanne:2026-W49']);
      expect(await keysAt(talk, '2026-12-07T07:00:00Z')).to.include('digest:sanne:2026-W50');
    });

  it('sets a time for the hours, and the digest stays when it was', async () => {
    const talk = await both();
    const set = await talk.says(noor, 'herinner me op donderdag om 18:00');
    expect(set.text).to.include('op donderdag om 18:00').and.include('Het overzicht komt op maandag om 08:00');
    expect(await keysAt(talk, '2026-11-26T17:00:00Z')).to.deep.equal(['hours-reminder:sanne:2026-11-26']);
    await keysAt(talk, '2026-11-29T18:00:00Z');
    expect(await keysAt(talk, MONDAY)).to.deep.equal(['digest:sanne:2026-W49']);
  });

  it('switches one off and keeps the other; "herinneringen uit" is both, and "aan" brings both back', async () => {
    const talk = await both();
    const times = { days: '5', at: '16:00', quietFrom: '22:00', quietUntil: '07:00' };
    const form = await talk.says(noor, 'herinneringen');
    await form.press('Opslaan', { on: 'hours-reminder,week-reminder,contact-moment', ...times });
    expect(await keysAt(talk, FRIDAY)).to.have.length(1);
    expect(await keysAt(talk, '2026-11-29T18:00:00Z')).to.have.length(1);
    expect(await keysAt(talk, MONDAY)).to.deep.equal([]);
    await talk.says(noor, 'herinneringen uit');
    expect(await keysAt(talk, '2026-12-04T15:00:00Z')).to.deep.equal([]);
    expect(await keysAt(talk, '2026-12-07T07:00:00Z')).to.deep.equal([]);
    await talk.says(noor, 'herinneringen aan');
    expect(await keysAt(talk, '2026-12-11T15:00:00Z')).to.deep.equal(['hours-reminder:sanne:2026-12-11']);
    expect(await keysAt(talk, '2026-12-13T18:00:00Z')).to.deep.equal(['week-reminder:sanne:2026-W50']);
    expect(await keysAt(talk, '2026-12-14T07:00:00Z')).to.deep.equal(['digest:sanne:2026-W51']);
  });

  it('has one kind of quiet hours', async () => {
    const talk = await both();
    await talk.says(noor, 'niet storen tussen 17:00 en 12:00');
    for (const kind of ['student', 'staff'] as const)
      expect((await talk.ports.rhythms.of(noor.id, kind))?.quiet, kind).to.deep.equal({
        from: '17:00',
        until: '12:00',
      });
  });

  it('and was put into the database by another way is planned for both by night, also for the one that is missing', async () => {
    const talk = await both();
    const ports = { ...talk.ports, rhythms: createMemoryRhythms() };
    await ports.rhythms.plan([{ id: noor.id, schoolId: noor.schoolId, kind: 'student' }]);
    await planMissing.run(ports);
    const kinds = ports.rhythms.all().filter(({ id }) => id === noor.id);
    expect(kinds.map(({ kind }) => kind)).to.deep.equal(['student', 'staff']);
  });
});
