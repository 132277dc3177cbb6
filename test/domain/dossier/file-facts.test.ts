import { expect } from 'chai';
import { hoursThatCount, paperOf, talkOf } from '../../../src/domain/dossier/file-facts.js';
import { completeFile, hours, paper } from '../../support/files-of-sanne.js';

describe('what is known of a file', () => {
  it('hours count that are signed here, with those that carry over', () => {
    expect(hoursThatCount({ signed: hours(260), carriedOver: hours(200) })).to.equal(hours(460));
  });
  it('its papers and talks are found by their kind', () => {
    expect(paperOf(completeFile({ papers: [paper('confidentiality')] }), 'confidentiality')?.kind).to.equal(
      'confidentiality',
    );
    expect(paperOf(completeFile({ papers: [] }), 'confidentiality')).to.equal(undefined);
    expect(talkOf(completeFile(), 'final')?.held).to.equal('2027-06-24');
    expect(talkOf(completeFile(), 'trainer-talk')).to.equal(undefined);
  });
});
