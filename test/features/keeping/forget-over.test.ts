import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Look } from '../../../src/domain/keeping/looks.js';
import type { LeaveEvent, LeaveId, LeaveRequest } from '../../../src/domain/leave/leave.js';
import type { PersonId, SchoolId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { neverSick, type SicknessEvent, type SickRecord } from '../../../src/domain/sickness/sickness.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { forgetOver } from '../../../src/features/keeping/forget-over.js';
import { actOf } from '../../support/deciding.js';
import { givenHistory, givenPerson, givenPlacement, givenSchool } from '../../support/given.js';
import { createMemoryPorts, type MemoryPorts } from '../../support/memory-ports.js';
import {
  anneke,
  els,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
  school,
} from '../../support/people.js';
import { someSheets } from '../../support/statement.js';

describe('Every night what is over goes', () => {
  let ports: MemoryPorts;
  const at = async (day: string): Promise<readonly string[]> => {
    ports.clock.set(`${day}T01:15:00.000Z`);
    await forgetOver.run(ports);
    return ports.tombstones.all().map(({ what, subject, rule }) => `${what} ${subject} (${rule})`);
  };

  beforeEach(async () => {
    ports = createMemoryPorts();
    await givenSchool(ports, school());
    for (const person of [sanne(), milan(), karel(), els(), joost(), anneke()]) await givenPerson(ports, person);
    await givenPlacement(ports, placementOfSanne());
    for (const sheet of someSheets()) await givenHistory(ports.sheets, sheet);
  });

  it('a placement with all of its proof seven years after its last day, and who is in no other', async () => {
    // The last day is 4 July 2027.
    expect(await at('2034-07-04')).to.deep.equal([]);
    expect(ports.sheets.all()).to.have.length(4);
    expect(await at('2034-07-05')).to.deep.equal([
      ...['placement sanne-de-brug (evidence)', 'person karel (evidence)', 'person sanne (evidence)'],
    ]);
    expect([ports.sheets.all(), ports.placements.all()]).to.deep.equal([[], []]);
    // Who works at the school stays, and who is in a placement.
    const left = (await ports.people.ofSchool(school().id)).map(({ id }) => id);
    expect(left).to.deep.equal(['anneke', 'els', 'joost', 'milan']);
  });

  it('with it the werkbegeleider, and a praktijkopleider who works at the school stays', async () => {
    const kim = karel({ id: 'kim' as PersonId, name: 'Kim Smeets', roles: ['mentor'], teams: null });
    for (const person of [kim, karel({ roles: ['trainer', 'teacher'] })]) await givenPerson(ports, person);
    await givenPlacement(ports, placementOfSanne({ mentorId: kim.id }));
    expect(await at('2034-07-05')).to.deep.equal([
      ...['placement sanne-de-brug (evidence)', 'person kim (evidence)', 'person sanne (evidence)'],
    ]);
  });

  it('sickness by the term of the school of the student, and not by that of another one', async () => {
    const other = { id: 'other' as SchoolId, tenantIds: ['00000000-0000-4000-8000-000000000009'] };
    await givenSchool(ports, school({ ...other, keeping: { sickness: 30, leave: 30 } }));
    await givenPerson(ports, milan({ schoolId: other.id }));
    for (const student of [sanne(), milan()]) {
      const what = { kind: 'reported', period: 1, from: '2026-11-25' as Day, expectedUntil: null } as const;
      const event = { ...actOf(student), what };
      await givenHistory(
        ports.sicknesses,
        applied<SickRecord, SicknessEvent>({ next: neverSick(student.id), event, notices: [] }),
      );
    }
    expect(await at('2026-12-25')).to.deep.equal([]);
    expect(await at('2026-12-27')).to.deep.equal(['sickness milan (sickness)']);
    expect(ports.sicknesses.all().map(({ id }) => id)).to.deep.equal(['sanne']);
  });

  it('nobody who is in a later placement, nor the placement of another term', async () => {
    const later = { from: '2033-09-01' as Day, until: '2034-07-01' as Day };
    const next = 'sanne-de-brug-4' as PlacementId;
    await givenPlacement(ports, placementOfSanne({ id: next, period: later }));
    await givenPlacement(ports, placementOfMilan({ period: later }));
    expect(await at('2034-07-05')).to.deep.equal(['placement sanne-de-brug (evidence)']);
    expect(ports.placements.all().map(({ id }) => id)).to.deep.equal(['milan-licht-geluid', next]);
  });

  it('sickness two years after it was last spoken of, and leave two years after its last day', async () => {
    const event = {
      ...actOf(sanne()),
      what: { kind: 'reported', period: 1, from: '2026-11-25' as Day, expectedUntil: null },
    } as const;
    await givenHistory(
      ports.sicknesses,
      applied<SickRecord, SicknessEvent>({ next: neverSick(sanne().id), event, notices: [] }),
    );
    const asked = {
      kind: 'special',
      period: { from: '2026-12-03' as Day, until: '2026-12-03' as Day },
      reason: 'auditie',
    } as const;
    const request = {
      id: 'leave:sanne:0' as LeaveId,
      studentId: sanne().id,
      asked,
      answers: [],
      history: [],
      version: 0,
    };
    const requested = {
      ...actOf(sanne()),
      what: { kind: 'requested', asked, placementIds: [], approvers: [] },
    } as const;
    const next = { ...request, outbox: [], placementIds: [], state: 'requested' } as unknown as LeaveRequest;
    await givenHistory(ports.leaves, applied<LeaveRequest, LeaveEvent>({ next, event: requested, notices: [] }));
    expect(await at('2028-11-25')).to.deep.equal([]);
    expect(await at('2028-11-27')).to.deep.equal(['sickness sanne (sickness)']);
    expect(await at('2028-12-03')).to.have.length(1);
    expect(await at('2028-12-05')).to.include('leave leave:sanne:0 (leave)');
    expect([ports.sicknesses.all(), ports.leaves.all()]).to.deep.equal([[], []]);
  });

  it('by the terms that the school has set, in days', async () => {
    await givenSchool(ports, school({ keeping: { evidence: 30, looks: 2 } }));
    const look: Look = {
      ...{ schoolId: school().id, by: joost().id, of: sanne().id, what: 'page', way: 'chat' },
      at: new Date('2026-11-25T13:00:00.000Z'),
    };
    await ports.looks.note(look);
    await at('2026-11-27');
    expect(ports.looks.all()).to.have.length(1);
    await at('2026-11-28');
    expect(ports.looks.all()).to.deep.equal([]);
    expect(await at('2027-08-04')).to.include('placement sanne-de-brug (evidence)');
  });

  it('what was said in chats after ninety days, and digests as long as sickness, by the school that keeps it longest', async () => {
    const gone: unknown[] = [];
    const forgets =
      (what: string) =>
      (...of: readonly unknown[]): Promise<void> => {
        gone.push([what, ...of.map((one) => (one instanceof Date ? one.toISOString() : one))]);
        return Promise.resolve();
      };
    const keeping = { ...ports.keeping, forgetSchoolWeeks: forgets('weeks'), forgetChats: forgets('chats') };
    Object.assign(ports, { keeping: { ...keeping, forgetDigests: forgets('digests') } });
    await givenSchool(ports, school({ id: 'other' as SchoolId, tenantIds: ['elsewhere'], keeping: { messages: 100 } }));
    await at('2026-11-26');
    expect(gone).to.have.deep.members([
      ['weeks', school().id, '2026-W35'],
      ['weeks', 'other', '2026-W34'],
      ['chats', '2026-08-17T22:00:00.000Z'],
      ['digests', '2024-11-24T23:00:00.000Z'],
    ]);
  });

  it('also what was to go and is still there', async () => {
    await ports.tombstones.put([{ what: 'person', subject: 'milan', at: '2026-11-25T13:00:00.000Z', rule: 'asked' }]);
    await at('2026-11-26');
    expect(await ports.people.byId(milan().id)).to.equal(null);
    // Recorded anew, he stays.
    await givenPerson(ports, milan());
    await at('2026-11-27');
    expect((await ports.people.byId(milan().id))?.name).to.equal('Milan Bakker');
  });

  it('and the log says what and why, of nobody', async () => {
    await at('2034-07-05');
    const lines = ports.log.lines.filter(({ event }) => event === 'forgotten').map(({ facts }) => facts);
    expect(lines).to.deep.include({ what: 'placement', rule: 'evidence' });
    expect(JSON.stringify(ports.log.lines)).not.to.match(/sanne|karel/i);
  });
});
