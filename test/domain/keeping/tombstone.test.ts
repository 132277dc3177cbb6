import { expect } from 'chai';
import { tombstoneId, tombstonesOf } from '../../../src/domain/keeping/tombstone.js';

describe('A tombstone', () => {
  it('is one of what was removed and of whom', () => {
    expect(tombstoneId({ what: 'person', subject: 'p-1' })).to.equal('person p-1');
  });

  it('tells of whatever hung on what was removed why it is not there', () => {
    expect(tombstonesOf('p-1:2026-W47')).to.include('placement p-1');
    expect(tombstonesOf('placement p-1')).to.include('placement p-1').and.not.to.include('placement placement');
    expect(tombstonesOf('sickness s-1')).to.include.members(['sickness s-1', 'person s-1']);
    expect(tombstonesOf('leave leave:s-1:0123456789abcdef')).to.include.members([
      ...['leave leave:s-1:0123456789abcdef', 'person s-1'],
    ]);
    expect(tombstonesOf('ending ending:p-1')).to.include('placement p-1');
    expect(tombstonesOf('placement p-10')).not.to.include('placement p-1');
  });
});
