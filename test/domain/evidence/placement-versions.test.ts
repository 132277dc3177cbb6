import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Act } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { agreedAt, statedOf, versionsOf } from '../../../src/domain/evidence/placement-versions.js';
import { decideEmployment } from '../../../src/domain/placements/record-employment.js';
import { pokRecorded } from '../../../src/domain/placements/record-pok.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { anneke, placementOfSanne, sanne } from '../../support/people.js';

const act = (at: string, source: string, by: Partial<Act> = {}): Act => ({
  ...{ at, by: anneke().id, role: 'office', way: 'card', source },
  ...by,
});

/** Recorded, asked of the student whether they work there, and the POK in. */
function placement(): PlacementRecord {
  const first = recorded(placementOfSanne({ pok: null }), act('2026-08-24T08:00:00.000Z', 'first'));
  const student = act('2026-08-25T08:00:00.000Z', 'employment', { by: sanne().id, role: 'student' });
  const asked = decideEmployment(first, 'is', { act: student, office: [] });
  if (asked.kind !== 'change') throw new Error(asked.kind);
  const pok = pokRecorded(applied(asked.change), '2026-09-07' as Day, act('2026-09-08T08:00:00.000Z', 'pok'));
  return applied(pok);
}

describe('A placement as a statement tells of it', () => {
  it('has a version for each time that who, hours, dates or the POK day became another, by its number and hash', () => {
    const { history } = placement();
    expect(versionsOf({ history }).map(({ n, hash, agreed }) => [n, hash, agreed.pok])).to.deep.equal([
      [1, history[0]!.hash, null],
      [3, history[2]!.hash, '2026-09-07'],
    ]);
  });

  it('tells nobody what only the student and the BPV-bureau may see', () => {
    const record = placement();
    expect(record.employment?.answer).to.equal('is');
    expect(JSON.stringify(statedOf(record))).not.to.match(/employment|"is"|2026-08-25/);
  });

  it('was at an instant what stood then, and what stood until a quarter of an hour before', () => {
    const versions = versionsOf(placement());
    const poksAt = (at: string): unknown[] => agreedAt(versions, at).map(({ pok }) => pok);
    expect(poksAt('2026-01-01T00:00:00.000Z')).to.deep.equal([null]);
    expect(poksAt('2026-09-08T07:59:59.999Z')).to.deep.equal([null]);
    expect(poksAt('2026-09-08T08:00:00.000Z')).to.deep.equal([null, '2026-09-07']);
    expect(poksAt('2026-09-08T08:14:59.999Z')).to.deep.equal([null, '2026-09-07']);
    expect(poksAt('2026-09-08T08:15:00.000Z')).to.deep.equal(['2026-09-07']);
  });
});
