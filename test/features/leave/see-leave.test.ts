import { expect } from 'chai';
import { asks } from '../../support/asking.js';
import { LEAVE, requested, stored } from '../../support/leave.js';
import { anneke, els, joost, karel, milan, sanne } from '../../support/people.js';

describe('A request for leave as it stands', () => {
  it('is seen by the student and by who was asked, each as they may act on it, and nothing changes by it', async () => {
    const talk = await requested();
    const { version } = stored(talk);
    const see = (who: ReturnType<typeof sanne>): ReturnType<typeof asks> =>
      asks(talk, who, { kind: 'see-leave', leave: LEAVE });
    expect((await see(sanne())).buttons).to.deep.equal(['Intrekken']);
    for (const who of [karel(), els()]) expect((await see(who)).buttons).to.include.members(['Akkoord', 'Weigeren']);
    expect(stored(talk).version).to.equal(version);
  });

  it('is seen by nobody else, the BPV-bureau and the SLB’er included, and where there is none that is said', async () => {
    const talk = await requested();
    for (const who of [joost(), anneke(), milan()]) {
      const { text } = await asks(talk, who, { kind: 'see-leave', leave: LEAVE });
      expect(text).to.include('hoort bij iemand anders').and.not.include('auditie');
    }
    const none = await asks(talk, karel(), { kind: 'see-leave', leave: `${LEAVE}x` as typeof LEAVE });
    expect(none.text).to.include('kan ik niet vinden');
  });
});
