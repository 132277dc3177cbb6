import { expect } from 'chai';
import {
  decideComplete,
  decideMark,
  type ConcludeContext,
  type ConcludeRefusal,
} from '../../../src/domain/dossier/conclude-placement.js';
import type { Judgement, JudgementEvent } from '../../../src/domain/dossier/judgement.js';
import type { Decision } from '../../../src/domain/evidence/decision.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { at } from '../../support/files-of-sanne.js';
import { actBy, fresh, judgedSo, TODAY } from '../../support/judging.js';
import { joost, placementOfSanne } from '../../support/people.js';

const concluding = (changes: Partial<ConcludeContext> = {}): ConcludeContext => ({
  ...{ placement: placementOfSanne(), file: { ended: null, only: null }, missing: [] },
  ...{ today: TODAY, act: actBy(joost(), 'c1') },
  ...changes,
});
const MISSING = [{ of: 'student', what: 'reflection-report' }] as const;
const ENDED = { ended: { carriesOver: true, until: null }, only: null };

type Concluded = Decision<Judgement, JudgementEvent, ConcludeRefusal>;
const whyNot = (decision: Concluded): unknown => (decision.kind === 'refused' ? decision.refusal.why : decision.kind);
const done = (decision: Concluded): Judgement => {
  if (decision.kind !== 'change') throw new Error(JSON.stringify(decision));
  return applied(decision.change);
};
const told = (decision: Concluded): string[] =>
  decision.kind === 'change' ? decision.change.notices.map(({ to, about }) => `${to} ${about.kind}`) : [];

describe('concluding a placement', () => {
  it('the file is complete when nothing is missing, and says what is', () => {
    expect(done(decideComplete(judgedSo(), concluding())).completed?.by).to.equal('joost');
    expect(decideComplete(judgedSo(), concluding({ missing: MISSING }))).to.deep.equal({
      kind: 'refused',
      refusal: { why: 'missing', missing: MISSING },
    });
  });

  it('complete twice is once; by another press it says who was first', () => {
    const complete = done(decideComplete(judgedSo(), concluding()));
    expect(whyNot(decideComplete(complete, concluding()))).to.equal('again');
    expect(whyNot(decideComplete(complete, concluding({ act: actBy(joost(), 'c2') })))).to.equal('complete-already');
  });

  it('the mark comes after the judgement and the complete file, in that order', () => {
    expect(whyNot(decideMark(fresh, TODAY, concluding()))).to.equal('not-judged');
    expect(decideMark(judgedSo(), TODAY, concluding({ missing: MISSING }))).to.deep.equal({
      kind: 'refused',
      refusal: { why: 'not-complete', missing: MISSING },
    });
    const complete = done(decideComplete(judgedSo(), concluding()));
    const marked = done(decideMark(complete, TODAY, concluding({ act: actBy(joost(), 'c2') })));
    expect(marked).to.include({ closed: TODAY, isCarriedOut: false });
    expect(whyNot(decideMark(marked, TODAY, concluding({ act: actBy(joost(), 'c3') })))).to.equal('marked-already');
  });

  it('an onvoldoende is entered without a complete file, and so is an attitude that is', () => {
    const mark = (document: Judgement): unknown =>
      whyNot(decideMark(document, TODAY, concluding({ missing: MISSING })));
    expect(mark(judgedSo({ result: 'insufficient' }))).to.equal('change');
    const judgement = { ...judgedSo().judgement!, attitude: 'insufficient' } as const;
    expect(mark({ ...judgedSo(), judgement })).to.equal('change');
  });

  it('a mark was entered on a day from the talk until today', () => {
    const complete = done(decideComplete(judgedSo(), concluding()));
    const on = (day: string): unknown =>
      whyNot(decideMark(complete, at(day), concluding({ act: actBy(joost(), 'c2') })));
    expect(on('2027-06-23')).to.equal('before-judgement');
    expect(on('2027-06-24')).to.equal('change');
    expect(on('2027-06-30')).to.equal('change');
    expect(on('2027-07-01')).to.equal('future');
  });

  it('student and praktijkopleider hear it when it is closed, and not before', () => {
    const complete = decideComplete(judgedSo(), concluding());
    expect(told(complete)).to.deep.equal(['joost refresh']);
    const mark = decideMark(done(complete), TODAY, concluding({ act: actBy(joost(), 'c2') }));
    expect(told(mark)).to.deep.equal(['joost refresh', 'sanne judgement', 'karel judgement']);
  });

  it('what ended early, or has its final talk elsewhere, has no mark and is closed by a complete file', () => {
    for (const file of [ENDED, { ended: null, only: 'halfway' } as const]) {
      expect(whyNot(decideMark(fresh, TODAY, concluding({ file })))).to.equal('no-mark');
      expect(done(decideComplete(fresh, concluding({ file })))).to.include({ closed: TODAY });
    }
  });
});
