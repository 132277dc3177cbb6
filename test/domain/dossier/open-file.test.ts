import { expect } from 'chai';
import { decideOpenFile } from '../../../src/domain/dossier/open-file.js';
import { isJudgementSound, type Judgement } from '../../../src/domain/dossier/judgement.js';
import { decideMark } from '../../../src/domain/dossier/conclude-placement.js';
import { after, changeIn, outcome } from '../../support/deciding.js';
import { actBy, fresh, judgedSo, TODAY } from '../../support/judging.js';
import { joost, placementOfSanne } from '../../support/people.js';

const placement = placementOfSanne();
const context = (source: string) => ({ placement, act: actBy(joost(), source) });
const concluding = { ...{ placement, file: { ended: null, only: null }, missing: [] }, today: TODAY };
const closed = after(
  decideMark(judgedSo({ result: 'insufficient' }), TODAY, { ...concluding, act: actBy(joost(), 'mark') }),
);
const open = (document: Judgement, source = 'open') => decideOpenFile(document, document.version, context(source));

describe('Opening a closed file', () => {
  it('keeps the judgement; that it is complete and marked is said anew', () => {
    const opened = after(open(closed));
    expect(opened).to.deep.include({ completed: null, marked: null, closed: null, isCarriedOut: false });
    expect(opened.judgement).to.deep.equal(closed.judgement);
    expect(isJudgementSound(opened)).to.equal(true);
  });

  it('is heard by student, praktijkopleider and BPV-docent', () => {
    const told = changeIn(open(closed)).notices.filter(({ about }) => about.kind === 'judgement');
    expect(told.map(({ to }) => to)).to.deep.equal(['sanne', 'karel', 'els']);
  });

  it('is once, of what is closed, as it was shown', () => {
    expect(outcome(open(after(open(closed))))).to.equal('again');
    expect(outcome(open(after(open(closed)), 'second'))).to.equal('open-already');
    expect(outcome(open(judgedSo()))).to.equal('open-already');
    expect(outcome(decideOpenFile(closed, closed.version - 1, context('old')))).to.equal('behind');
  });

  it('is of what the end of the year closed as well', () => {
    const byYear = { ...placement, closed: TODAY };
    expect(outcome(decideOpenFile(fresh, 0, { ...context('open'), placement: byYear }))).to.equal('change');
  });
});
