import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideHandIn, decideWithdraw } from '../../../src/domain/dossier/hand-in-paper.js';
import { papersOfFile } from '../../../src/domain/dossier/papers-of-file.js';
import { after } from '../../support/deciding.js';
import { byStudent, empty, handIn, idOf, judge } from '../../support/papers.js';

describe('Papers in a file', () => {
  it('are those that hold, with the day on which they were handed in, here or elsewhere', () => {
    const on = '2026-11-20' as Day;
    let papers = handIn(handIn(empty, 'a', 'reflection-report'), 'b', 'reflection-report');
    const content = { as: 'onstage', on } as const;
    papers = after(decideHandIn(papers, { paper: idOf('c'), of: 'confidentiality', content }, byStudent('c')));
    papers = handIn(handIn(papers, 'd', 'report'), 'e', null);
    expect(papersOfFile(papers)).to.deep.equal([
      { kind: 'reflection-report', on: '2026-11-25', judged: null },
      { kind: 'confidentiality', on, judged: null },
    ]);
    const back = after(decideWithdraw(papers, idOf('b'), byStudent('back')));
    expect(papersOfFile(back).map(({ kind }) => kind)).to.deep.equal(['confidentiality']);
  });

  it('are judged as the BPV-docent says, else as the praktijkopleider does; that they were seen says nothing', () => {
    const judged = (papers = handIn(empty, 'a', 'assignment')) => papersOfFile(papers)[0]?.judged;
    const say = (papers: typeof empty, as: 'trainer' | 'teacher', outcome: 'seen' | 'sufficient' | 'not-yet') =>
      judge(papers, as, { paper: idOf('a'), outcome, remark: 'x' }, `${as} ${outcome}`);
    const one = handIn(empty, 'a', 'assignment');
    expect(judged(say(one, 'teacher', 'seen'))).to.equal(null);
    expect(judged(say(one, 'trainer', 'not-yet'))).to.equal('insufficient');
    expect(judged(say(say(one, 'trainer', 'not-yet'), 'teacher', 'sufficient'))).to.equal('sufficient');
  });
});
