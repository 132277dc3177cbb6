import { expect } from 'chai';
import {
  afterEvent,
  emptyJudgement,
  isJudgementSound,
  isJudgementSubject,
  judgementSubject,
  placementOfJudgement,
  sameResult,
  type FinalJudgement,
  type Judgement,
  type JudgementEvent,
} from '../../../src/domain/dossier/judgement.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { at } from '../../support/files-of-sanne.js';
import { els, joost, placementOfSanne } from '../../support/people.js';

const judgement: FinalJudgement = {
  ...{ form: 1, kind: 'developmental', heads: [], attitude: null, result: 'sufficient' },
  ...{ discussedOn: at('2027-06-24'), remark: '' },
};
const day = at('2027-06-30');

function after(document: Judgement, what: JudgementEvent): Judgement {
  const by = what.kind === 'judged' ? els().id : joost().id;
  const source = `m${document.version}`;
  const event = { at: '2027-06-30T10:00:00.000Z', by, role: 'teacher', way: 'card', source, what } as const;
  return applied({ next: afterEvent(document, event), event, notices: [] });
}
const lived = (...events: JudgementEvent[]): Judgement => events.reduce(after, emptyJudgement(placementOfSanne().id));

const judged: JudgementEvent = { kind: 'judged', judgement };
const completed: JudgementEvent = { kind: 'completed', closes: null };
const marked: JudgementEvent = { kind: 'marked', on: day, closes: day };
const carriedOut: JudgementEvent = { kind: 'carried-out' };

describe('how a placement is concluded', () => {
  it('judged, complete, marked: with the mark it is closed, until the placement says so too', () => {
    expect(lived(judged).judgement).to.include({ result: 'sufficient', by: 'els' });
    expect(lived(judged, completed)).to.include({ closed: null, isCarriedOut: true });
    expect(lived(judged, completed, marked)).to.include({ closed: day, isCarriedOut: false });
    expect(lived(judged, completed, marked, carriedOut)).to.include({ closed: day, isCarriedOut: true });
  });

  it('what has no mark is closed by a complete file', () => {
    expect(lived({ kind: 'completed', closes: day })).to.include({ closed: day, isCarriedOut: false });
  });

  it('a correction with the same result leaves the rest as it is', () => {
    const other: JudgementEvent = { kind: 'judged', judgement: { ...judgement, remark: 'netjes' } };
    const now = lived(judged, completed, marked, carriedOut, other);
    expect(now.judgement?.remark).to.equal('netjes');
    expect(now).to.include({ closed: day, isCarriedOut: true });
    expect(now.completed).to.not.equal(null);
  });

  it('one with another result opens the file again, and the placement has to say so', () => {
    const other: JudgementEvent = { kind: 'judged', judgement: { ...judgement, result: 'insufficient' } };
    const now = lived(judged, completed, marked, carriedOut, other);
    expect(now).to.include({ completed: null, marked: null, closed: null, isCarriedOut: false });
    expect(lived(judged, completed, other)).to.include({ completed: null, isCarriedOut: true });
  });

  it('another attitude is another result', () => {
    expect(sameResult(judgement, { ...judgement, attitude: 'sufficient' })).to.equal(false);
    expect(sameResult(judgement, { ...judgement, remark: 'x' })).to.equal(true);
  });

  it('is sound where what stands follows from its history', () => {
    const whole = lived(judged, completed, marked, carriedOut);
    expect(isJudgementSound(whole)).to.equal(true);
    expect(isJudgementSound({ ...whole, closed: null })).to.equal(false);
    expect(isJudgementSound({ ...whole, version: 3 })).to.equal(false);
    expect(isJudgementSound({ ...whole, history: whole.history.slice(1) })).to.equal(false);
  });

  it('its cards go by a name of their own', () => {
    const subject = judgementSubject(placementOfSanne().id);
    expect(isJudgementSubject(subject)).to.equal(true);
    expect(isJudgementSubject('goals:sanne-de-brug')).to.equal(false);
    expect(placementOfJudgement(subject)).to.equal('sanne-de-brug');
  });
});
