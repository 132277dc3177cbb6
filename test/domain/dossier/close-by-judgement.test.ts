import { expect } from 'chai';
import {
  actOfClosing,
  decideClosePlacement,
  decideClosingCarriedOut,
} from '../../../src/domain/dossier/close-by-judgement.js';
import { afterEvent, type Judgement, type JudgementEvent } from '../../../src/domain/dossier/judgement.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import { recorded, type PlacementRecord } from '../../../src/domain/placements/recorded.js';
import { actBy, fresh, judgedSo, TODAY } from '../../support/judging.js';
import { anneke, joost, placementOfSanne } from '../../support/people.js';

const after = (document: Judgement, what: JudgementEvent, source: string): Judgement => {
  const event = { ...actBy(joost(), source), what };
  return applied({ next: afterEvent(document, event), event, notices: [] });
};
const closed = after(judgedSo({ result: 'insufficient' }), { kind: 'marked', on: TODAY, closes: TODAY }, 'mark');
const placement = (changes = {}): PlacementRecord => recorded(placementOfSanne(changes), actBy(anneke(), 'import'));

describe('closing a placement', () => {
  it('the placement says on which day its file was closed, by who concluded it', () => {
    const act = actOfClosing(closed)!;
    expect(act).to.include({ by: 'joost', source: 'judgement:sanne-de-brug:v2' });
    const decision = decideClosePlacement(placement(), closed, act);
    expect(decision.kind === 'change' && decision.change.next.closed).to.equal(TODAY);
  });

  it('once: where it says so, nothing happens', () => {
    expect(decideClosePlacement(placement({ closed: TODAY }), closed, actOfClosing(closed)!).kind).to.equal('again');
    const decision = decideClosePlacement(placement(), closed, actOfClosing(closed)!);
    const now = decision.kind === 'change' ? applied(decision.change) : placement();
    expect(decideClosePlacement(now, { closed: null }, actOfClosing(closed)!).kind).to.equal('again');
  });

  it('a correction opens it again', () => {
    const open = judgedSo({}, closed);
    const decision = decideClosePlacement(placement({ closed: TODAY }), open, actOfClosing(open)!);
    expect(decision.kind === 'change' && 'closed' in decision.change.next).to.equal(false);
  });

  it('then the judgement knows that the placement says it too', () => {
    const decision = decideClosingCarriedOut(closed, actBy(joost(), 'done'));
    const now = decision.kind === 'change' ? applied(decision.change) : closed;
    expect(now.isCarriedOut).to.equal(true);
    expect(decideClosingCarriedOut(now, actBy(joost(), 'again')).kind).to.equal('again');
    // That it was carried out is no act of its own.
    expect(actOfClosing(now)?.source).to.equal('judgement:sanne-de-brug:v2');
    expect(actOfClosing(fresh)).to.equal(null);
  });
});
