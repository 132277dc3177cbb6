import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { isEndingSound } from '../../../src/domain/endings/ending-sound.js';
import { newEnding, type Ending } from '../../../src/domain/endings/ending.js';
import { carryOutEndings } from '../../../src/features/endings/answer-ending.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import * as steps from '../../support/endings.js';
import { anneke, els, joost, karel, sanne } from '../../support/people.js';

async function after(step: (talk: Conversation) => Promise<unknown>): Promise<Ending> {
  const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
  await step(talk);
  await carryOutEndings.run(talk.ports);
  return talk.ports.endings.all()[0]!;
}

describe('An early ending', () => {
  it('is sound after each of its steps', async () => {
    const { endingDecided, endingOpened, endingReturned, endingRefused, endingWithdrawn } = steps;
    for (const step of [endingDecided, endingOpened, endingReturned, endingRefused, endingWithdrawn]) {
      const ending = await after(step);
      expect(isEndingSound(ending), ending.state).to.equal(true);
    }
    expect(isEndingSound(newEnding(steps.PLACEMENT))).to.equal(true);
  });

  it('is not once it is other than its history comes to', async () => {
    const decided = await after(steps.endingDecided);
    for (const change of [
      { state: 'refused' },
      { asked: { ...decided.asked!, lastDay: '2026-11-01' as Day } },
      { carriesOver: false },
      { isCarriedOut: false },
      { history: decided.history.slice(0, -1) },
      { version: 1 },
    ] as const)
      expect(isEndingSound({ ...decided, ...change }), JSON.stringify(change).slice(0, 40)).to.equal(false);
  });
});
