import { expect } from 'chai';
import {
  afterEvent,
  arePapersSound,
  currentOf,
  filesIn,
  handedIn,
  isPaperId,
  isPapersSubject,
  papersSubject,
  placementOfPaper,
  placementOfPapers,
  waitsFor,
} from '../../../src/domain/dossier/papers.js';
import { decideName, decideWithdraw } from '../../../src/domain/dossier/hand-in-paper.js';
import { after } from '../../support/deciding.js';
import { byStudent, empty, handIn, idOf, judge, placement } from '../../support/papers.js';

describe('Papers of a placement', () => {
  it('are known by an id that says of which placement they are', () => {
    expect(isPaperId(idOf('a'))).to.equal(true);
    expect(placementOfPaper(idOf('a'))).to.equal(placement.id);
    for (const no of ['papers:sanne-de-brug', 'paper:sanne-de-brug:xyz', 'leave:sanne:0123456789abcdef'])
      expect(isPaperId(no), no).to.equal(false);
  });

  it('stand as their history comes to, and are not sound where they stand otherwise', () => {
    const papers = judge(handIn(handIn(empty, 'a', 'assignment'), 'b', null), 'teacher', {
      ...{ paper: idOf('a'), outcome: 'sufficient', remark: 'mooi' },
    });
    expect(arePapersSound(papers)).to.equal(true);
    const [first, second] = papers.papers;
    expect(arePapersSound({ ...papers, papers: [{ ...first!, marks: [] }, second!] })).to.equal(false);
    expect(arePapersSound({ ...papers, history: papers.history.slice(1) })).to.equal(false);
    expect(arePapersSound({ ...papers, version: papers.version + 1 })).to.equal(false);
  });

  it('are named one by one', () => {
    const two = handIn(handIn(empty, 'a', null, { name: 'een' }), 'b', null, { name: 'twee' });
    const named = after(decideName(two, { paper: idOf('b'), of: 'other' }, byStudent('name')));
    expect(named.papers.map(({ of }) => of)).to.deep.equal([null, 'other']);
  });

  it('have cards that say of which placement they are', () => {
    const subject = papersSubject(placement.id);
    expect(isPapersSubject(subject)).to.equal(true);
    expect(placementOfPapers(subject)).to.equal(placement.id);
  });

  it('are handed in once it was said what they are, and as long as they were not taken back', () => {
    let papers = handIn(handIn(empty, 'a', 'assignment', { name: 'een' }), 'b', null, { name: 'twee' });
    expect(handedIn(papers).map(({ id }) => id)).to.deep.equal([idOf('a')]);
    papers = after(decideName(papers, { paper: idOf('b'), of: 'other' }, byStudent('name')));
    expect(handedIn(papers)).to.have.length(2);
    papers = after(decideWithdraw(papers, idOf('a'), byStudent('back')));
    expect(handedIn(papers).map(({ id }) => id)).to.deep.equal([idOf('b')]);
  });

  it('of a kind that there is one of are the last one that holds', () => {
    const papers = handIn(handIn(empty, 'a', 'reflection-report'), 'b', 'reflection-report');
    expect(currentOf(papers, 'reflection-report')?.id).to.equal(idOf('b'));
    expect(currentOf(papers, 'core-tasks')).to.equal(null);
    const two = handIn(handIn(empty, 'a', 'assignment', { name: 'een' }), 'b', 'assignment', { name: 'twee' });
    expect(currentOf(two, 'assignment')?.id).to.equal(idOf('b'));
  });

  it('wait for each of the two who judge them, until that one has looked', () => {
    const seen = judge(handIn(empty, 'a', 'assignment'), 'trainer', { paper: idOf('a'), outcome: 'seen', remark: '' });
    const [paper] = seen.papers;
    expect([waitsFor(paper!, 'trainer'), waitsFor(paper!, 'teacher')]).to.deep.equal([false, true]);
    const [unnamed] = handIn(empty, 'a', null).papers;
    expect(waitsFor(unnamed!, 'teacher')).to.equal(false);
  });

  it('need their files as long as they were not taken back, also where a newer one took their place', () => {
    let papers = handIn(handIn(empty, 'a', 'reflection-report'), 'b', 'reflection-report');
    expect(filesIn(papers)).to.deep.equal(['ax'.padEnd(64, '0'), 'bx'.padEnd(64, '0')]);
    papers = after(decideWithdraw(papers, idOf('b'), byStudent('back')));
    expect(filesIn(papers)).to.deep.equal(['ax'.padEnd(64, '0')]);
  });
});

it('A name for a paper that is not there names none', () => {
  const papers = handIn(empty, 'a', 'assignment');
  const named = { ...byStudent('name').act, what: { kind: 'named', paper: idOf('b'), of: 'other' } } as const;
  expect(afterEvent(papers, named).papers).to.deep.equal(papers.papers);
});
