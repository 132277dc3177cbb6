import { expect } from 'chai';
import { refreshed, told, toldOf } from '../../../src/domain/dossier/judgement-notices.js';
import { actBy, fresh, judgedSo } from '../../support/judging.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

describe('notices of how a placement is concluded', () => {
  it('are keyed by the version that the change makes, and by whom they are for', () => {
    expect(told(fresh, joost().id)).to.deep.equal({
      ...{ key: 'judgement:sanne-de-brug:v1:joost', to: joost().id },
      about: { kind: 'judgement', placement: 'sanne-de-brug', event: 1 },
    });
    expect(told(judgedSo(), joost().id).key).to.equal('judgement:sanne-de-brug:v2:joost');
  });

  it('go to student and praktijkopleider, each once', () => {
    expect(toldOf(fresh, placementOfSanne()).map(({ to }) => to)).to.deep.equal([sanne().id, karel().id]);
    expect(toldOf(fresh, placementOfSanne({ trainerId: sanne().id })).map(({ to }) => to)).to.deep.equal([sanne().id]);
  });

  it('bring the cards up to date', () => {
    const [one] = refreshed(fresh, actBy(els()));
    expect(one?.about).to.deep.equal({ kind: 'refresh', subject: 'judgement:sanne-de-brug' });
  });
});
