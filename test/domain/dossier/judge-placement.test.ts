import { expect } from 'chai';
import {
  decideJudge,
  whyNotJudged,
  type JudgeContext,
  type SaidJudgement,
} from '../../../src/domain/dossier/judge-placement.js';
import { afterEvent, type Judgement, type JudgementEvent } from '../../../src/domain/dossier/judgement.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { at } from '../../support/files-of-sanne.js';
import { actBy, fresh, judgedSo, judging, saying, TODAY } from '../../support/judging.js';
import { els, joost, placementOfSanne } from '../../support/people.js';

const judge = (said: SaidJudgement, context: JudgeContext = judging(), document: Judgement = fresh, form = 1) =>
  decideJudge(document, said, { version: document.version, form }, context);
const refusal = (...of: Parameters<typeof judge>) => {
  const decision = judge(...of);
  return decision.kind === 'refused' ? decision.refusal : decision.kind;
};

describe('judging a placement', () => {
  it('is signed by the BPV-docent, with the version of the form, and told to the SLB’er alone', () => {
    const decision = judge(saying());
    expect(decision.kind).to.equal('change');
    if (decision.kind !== 'change') return;
    expect(decision.change.next.judgement).to.deep.include({
      form: 1,
      kind: 'developmental',
      result: 'sufficient',
      by: 'els',
    });
    expect(decision.change.notices.map(({ to, about }) => `${to} ${about.kind}`)).to.deep.equal([
      'els refresh',
      'joost judgement',
    ]);
  });

  it('who is docent and SLB’er hears nothing of it', () => {
    const decision = judge(saying(), judging({ placement: placementOfSanne({ coachId: els().id }) }));
    expect(decision.kind === 'change' && decision.change.notices.map(({ about }) => about.kind)).to.deep.equal([
      'refresh',
    ]);
  });

  it('asks for each head of the form, by its title', () => {
    expect(refusal(saying({ heads: { work: 'sufficient' } }))).to.deep.equal({
      why: 'heads',
      titles: ['Leerdoelen', 'Samenwerken', 'Reflectie'],
    });
  });

  it('asks for the result and for the day on which it was talked over', () => {
    expect(refusal(saying({ result: null }))).to.deep.equal({ why: 'no-result' });
    expect(refusal(saying({ discussedOn: null }))).to.deep.equal({ why: 'no-day' });
  });

  it('which is today at the latest and the first day of the placement at the earliest', () => {
    expect(refusal(saying({ discussedOn: TODAY }))).to.equal('change');
    expect(refusal(saying({ discussedOn: at('2027-07-01') }))).to.deep.equal({ why: 'future' });
    expect(refusal(saying({ discussedOn: at('2026-09-07') }))).to.equal('change');
    expect(refusal(saying({ discussedOn: at('2026-09-06') }))).to.deep.equal({
      why: 'before-start',
      from: '2026-09-07',
    });
  });

  it('asks for the attitude where it is kwalificerend, and keeps none where it is not', () => {
    const qualifying = judging({ placement: placementOfSanne({ judgement: 'qualifying' }) });
    expect(refusal(saying(), qualifying)).to.deep.equal({ why: 'no-attitude' });
    const decision = judge(saying({ attitude: 'insufficient' }), qualifying);
    expect(decision.kind === 'change' && decision.change.next.judgement).to.include({
      kind: 'qualifying',
      attitude: 'insufficient',
    });
    const other = judge(saying({ attitude: 'insufficient' }));
    expect(other.kind === 'change' && other.change.next.judgement?.attitude).to.equal(null);
  });

  it('the same press is one judgement, and the same words once more are none', () => {
    const once = judgedSo();
    expect(judge(saying(), judging({ act: actBy(els(), 'judged-0') }), once).kind).to.equal('again');
    expect(refusal(saying(), judging({ act: actBy(els(), 'm2') }), once)).to.deep.equal({ why: 'same' });
  });

  it('a form that was drawn before somebody judged is refused, and one of other criteria', () => {
    const context = judging({ act: actBy(els(), 'm2') });
    const drawn = decideJudge(judgedSo(), saying({ result: 'insufficient' }), { version: 0, form: 1 }, context);
    expect(drawn).to.deep.equal({ kind: 'refused', refusal: { why: 'behind' } });
    expect(refusal(saying(), judging(), fresh, 2)).to.deep.equal({ why: 'other-form' });
  });

  it('a correction stands beside what was said before', () => {
    const corrected = judgedSo({ result: 'insufficient' }, judgedSo());
    expect(corrected.judgement?.result).to.equal('insufficient');
    expect(corrected.history.map(({ what }) => what.kind === 'judged' && what.judgement.result)).to.deep.equal([
      ...['sufficient', 'insufficient'],
    ]);
  });

  it('one with another result tells student and praktijkopleider, where they were told', () => {
    const event = { ...actBy(joost(), 'mark'), what: { kind: 'marked', on: TODAY, closes: TODAY } } as const;
    const closed = applied<Judgement, JudgementEvent>({ next: afterEvent(judgedSo(), event), event, notices: [] });
    const toldBy = (said: SaidJudgement): string[] => {
      const decision = judge(said, judging({ act: actBy(els(), 'm3') }), closed);
      return decision.kind === 'change' ? decision.change.notices.map(({ to, about }) => `${to} ${about.kind}`) : [];
    };
    expect(toldBy(saying({ result: 'insufficient' }))).to.include.members([
      'sanne judgement',
      'karel judgement',
      'joost judgement',
    ]);
    expect(toldBy(saying({ remark: 'netjes' }))).to.deep.equal(['els refresh', 'joost judgement']);
  });

  it('nothing is judged of what ended early, nor where only the halfway talk is', () => {
    expect(whyNotJudged({ ended: { carriesOver: true, until: null }, only: null })).to.deep.equal({ why: 'ended' });
    expect(whyNotJudged({ ended: null, only: 'halfway' })).to.deep.equal({ why: 'elsewhere' });
    expect(whyNotJudged({ ended: null, only: 'final' })).to.equal(null);
    expect(refusal(saying(), judging({ file: { ended: null, only: 'halfway' } }))).to.deep.equal({ why: 'elsewhere' });
  });
});
