import { expect } from 'chai';
import { keyOfPaper, refreshed, toldOfPaper } from '../../../src/domain/dossier/papers-notices.js';
import { empty, idOf, placement } from '../../support/papers.js';

describe('Notices of a paper', () => {
  it('are keyed by the paper, the change that is to come, and as whom somebody hears it', () => {
    const [trainer, teacher, student] = toldOfPaper(empty, idOf('a'), ['trainer', 'teacher', 'student'], placement);
    expect([trainer?.to, teacher?.to, student?.to]).to.deep.equal(['karel', 'els', 'sanne']);
    expect(trainer?.key).to.equal(keyOfPaper(idOf('a'), 1, 'trainer'));
    expect(new Set([trainer?.key, teacher?.key, student?.key]).size).to.equal(3);
    expect(student?.about).to.deep.equal({ kind: 'paper-judged', paper: idOf('a'), event: 1 });
  });

  it('bring the cards of each paper and the list up to date', () => {
    const subjects = refreshed(empty, [idOf('a'), idOf('b')], placement.studentId).map(({ about }) => about);
    expect(subjects).to.deep.equal(
      ['papers:sanne-de-brug', idOf('a'), idOf('b')].map((subject) => ({ kind: 'refresh', subject })),
    );
  });
});
