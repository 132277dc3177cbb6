import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideWithdraw } from '../../../src/domain/dossier/hand-in-paper.js';
import { decideJudge } from '../../../src/domain/dossier/judge-paper.js';
import type { JudgeRole, PaperOutcome, Papers } from '../../../src/domain/dossier/papers.js';
import { after, changeIn, outcome } from '../../support/deciding.js';
import { byJudge, byStudent, empty, handIn, idOf } from '../../support/papers.js';

const one = handIn(empty, 'a', 'reflection-report');
const says = (
  papers: Papers,
  said: PaperOutcome,
  {
    as = 'teacher',
    remark = 'x',
    anew = false,
    source = said,
  }: { as?: JudgeRole; remark?: string; anew?: boolean; source?: string } = {},
) => decideJudge(papers, { paper: idOf('a'), outcome: said, remark, anew }, byJudge(as, source));

describe('Judging a paper', () => {
  it('is told to the student; that it was seen is not', () => {
    const told = (papers: Papers, said: PaperOutcome): string[] =>
      changeIn(says(papers, said)).notices.flatMap(({ about: { kind } }) => (kind === 'refresh' ? [] : [kind]));
    expect([told(one, 'seen'), told(one, 'sufficient'), told(one, 'not-yet')]).to.deep.equal([
      ...[[], ['paper-judged'], ['paper-judged']],
    ]);
  });

  it('says what is still to be done where it is not enough yet', () => {
    expect(outcome(says(one, 'not-yet', { remark: ' ' }))).to.equal('no-remark');
    expect(outcome(says(one, 'sufficient', { remark: '' }))).to.equal('change');
  });

  it('says "not yet" no more once the file was closed with it; that it was seen can still be said', () => {
    const closed = (as: PaperOutcome) => {
      const context = byJudge('teacher', as);
      const placement = { ...context.placement, closed: '2026-11-25' as Day };
      return decideJudge(one, { paper: idOf('a'), outcome: as, remark: 'x' }, { ...context, placement });
    };
    expect([outcome(closed('not-yet')), outcome(closed('seen'))]).to.deep.equal(['file-closed', 'change']);
  });

  it('is done by each of the two for themselves', () => {
    const both = after(says(after(says(one, 'sufficient')), 'not-yet', { as: 'trainer', source: 't' }));
    expect(both.papers[0]?.marks.map(({ role, outcome: said }) => `${role} ${said}`)).to.deep.equal([
      ...['teacher sufficient', 'trainer not-yet'],
    ]);
  });

  it('comes after it was seen, and is another only where that is meant', () => {
    const seen = after(says(one, 'seen'));
    expect(outcome(says(seen, 'seen', { source: 'again' }))).to.equal('again');
    const judged = after(says(seen, 'not-yet'));
    expect(outcome(says(judged, 'seen', { source: 'later' }))).to.equal('again');
    expect(outcome(says(judged, 'sufficient'))).to.equal('judged-already');
    const anew = after(says(judged, 'sufficient', { anew: true }));
    expect(anew.papers[0]?.marks).to.have.length(1);
    expect(anew.papers[0]?.marks[0]?.outcome).to.equal('sufficient');
  });

  it('is done once by one press', () => {
    expect(outcome(says(after(says(one, 'sufficient')), 'sufficient'))).to.equal('again');
  });

  it('is not of what was taken back, was replaced, or has no name yet', () => {
    const back = after(decideWithdraw(one, idOf('a'), byStudent('back')));
    expect(outcome(says(back, 'seen'))).to.equal('withdrawn');
    expect(outcome(says(handIn(one, 'b', 'reflection-report'), 'sufficient'))).to.equal('replaced');
    expect(outcome(says(handIn(empty, 'a', null), 'seen'))).to.equal('withdrawn');
  });
});
