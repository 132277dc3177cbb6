import { expect } from 'chai';
import type { DocumentName } from '../../../src/domain/evidence/document-kinds.js';
import { tombstoneId, tombstonesOf } from '../../../src/domain/keeping/tombstone.js';

describe('A tombstone', () => {
  it('is one of what was removed and of whom', () => {
    expect(tombstoneId({ what: 'person', subject: 'p-1' })).to.equal('person p-1');
  });

  it('tells of whatever hung on what was removed why it is not there, and of nothing else', () => {
    const told = (name: string): string[] => tombstonesOf(name as DocumentName);
    expect(told('p-1:2026-W47')).to.include('placement p-1');
    expect(told('placement p-1')).to.deep.equal(['person p-1', 'placement p-1']);
    expect(told('sickness s-1')).to.include.members(['sickness s-1', 'person s-1']);
    expect(told('leave leave:s-1:0123456789abcdef')).to.include.members([
      ...['leave leave:s-1:0123456789abcdef', 'person s-1'],
    ]);
    expect(told('ending ending:p-1')).to.include('placement p-1');
    // What went of somebody of whom the rest stays is no reason for a document to be missing.
    expect(told('person s-1').join()).not.to.match(/sickness|leave|texts|contact|name/);
  });
});
