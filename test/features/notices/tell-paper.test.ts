import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';
import { PAPER, paperHandedIn } from '../../support/states-of-sanne.js';

const heard = async (talk: Conversation, who = sanne()): Promise<string[]> =>
  (await talk.delivered()).flatMap(({ to, seen }) => (to === who.id ? [seen.text.split('\n')[0]!] : []));
const judges = (talk: Conversation, kind: 'approve-paper' | 'return-paper', version: number, by = karel()) =>
  asks(talk, by, { kind, paper: PAPER, version, remark: 'de kabels ontbreken' });

describe('A paper that was judged', () => {
  it('is told the student as it was judged last by each of the two', async () => {
    const talk = await conversation();
    await paperHandedIn(talk);
    await judges(talk, 'return-paper', 1);
    await judges(talk, 'approve-paper', 2);
    await judges(talk, 'return-paper', 3, els());
    const told = await heard(talk);
    expect(told).to.have.length(2);
    expect(told[0]).to.include('✔ Karel vindt je BPV-opdracht voldoende');
    expect(told[1]).to.include('Els vindt je BPV-opdracht nog niet voldoende');
  });

  it('is not asked of who has judged it before it got there, and is of the other', async () => {
    const talk = await conversation();
    await paperHandedIn(talk);
    await judges(talk, 'approve-paper', 1);
    const told = (await talk.delivered()).map(({ to }) => to);
    expect(told).to.include(els().id).and.not.include(karel().id);
  });

  it('is asked of nobody once the placement has ended early', async () => {
    const talk = await conversation();
    await paperHandedIn(talk);
    const ended = { planned: '2027-07-04' as Day, carriesOver: true };
    await givenPlacement(talk.ports, placementOfSanne({ ended }));
    expect(await talk.delivered()).to.deep.equal([]);
  });
});
