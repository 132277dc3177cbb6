import { expect } from 'chai';
import { DOCUMENT_KINDS, documentNamed, nameOfDocument } from '../../../src/domain/evidence/document-kinds.js';

describe('The name of a document', () => {
  it('says its kind and its id; that of a week sheet is its id', () => {
    expect(nameOfDocument('sheet', 'sanne-de-brug:2026-W47')).to.equal('sanne-de-brug:2026-W47');
    expect(nameOfDocument('make-up', 'sanne-de-brug')).to.equal('make-up sanne-de-brug');
    for (const kind of DOCUMENT_KINDS)
      expect(documentNamed(nameOfDocument(kind, 'p:1')), kind).to.deep.equal({ kind, id: 'p:1' });
  });
});
