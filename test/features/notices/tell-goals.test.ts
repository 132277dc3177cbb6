import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { goalIdOf } from '../../../src/domain/goals/goals.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { els, fatima, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { GOAL, goalForm, goalsSent, PLACEMENT, workForm, workSent } from '../../support/states-of-sanne.js';

const SECOND = goalIdOf(PLACEMENT, 'second');
const placement = PLACEMENT;
const [first, second] = [GOAL, SECOND].map((goal) => ({ goal, revision: 2 })) as [
  { goal: typeof GOAL; revision: number },
  { goal: typeof GOAL; revision: number },
];

/** Two goals, and Karel has agreed to these of them; the student has heard nothing yet. */
async function agreed(goals = [first, second]): Promise<Conversation> {
  const talk = await conversation({ people: [sanne(), karel(), fatima(), els(), joost()] });
  await asks(talk, sanne(), goalForm);
  await asks(talk, sanne(), { ...goalForm, goal: SECOND, said: { ...goalForm.said, goal: 'een show draaien' } });
  await asks(talk, sanne(), {
    ...{ kind: 'send-goals', placement },
    goals: goals.map((one) => ({ ...one, revision: 1 })),
  });
  await asks(talk, karel(), { kind: 'approve-goals', placement, goals });
  return talk;
}
const changes = (talk: Conversation, goal: typeof GOAL): Promise<unknown> =>
  asks(talk, sanne(), { ...goalForm, goal, revision: 3, said: { ...goalForm.said, goal: 'iets anders' } });
/** Some minutes later. */
async function writesAnew(talk: Conversation): Promise<void> {
  talk.ports.clock.set('2026-11-25T13:10:00Z');
  const revision = (await talk.ports.goals.load(placement))?.work?.revision ?? 0;
  await asks(talk, sanne(), { ...workForm, revision, work: { ...workForm.work, note: 'anders' } });
}
const hears = async (talk: Conversation): Promise<string[]> =>
  (await talk.delivered()).flatMap(({ to, seen }) => (to === sanne().id ? [seen.text.split('\n')[0]!] : []));

describe('What the student hears of goals that were answered', () => {
  it('is of those that were agreed to then, and not of what was agreed to otherwise', async () => {
    expect(await hears(await agreed())).to.include('✔ Karel is akkoord met 2 leerdoelen.');
    expect(await hears(await agreed([second]))).to.include('✔ Karel is akkoord met je leerdoel: een show draaien');
    const talk = await agreed([first]);
    await hears(talk);
    await asks(talk, sanne(), { kind: 'send-goals', placement, goals: [{ ...second, revision: 1 }] });
    await asks(talk, karel(), { kind: 'approve-goals', placement, goals: [second] });
    expect(await hears(talk)).to.include('✔ Karel is akkoord met je leerdoel: een show draaien');
  });

  it('leaves out what the student has changed since, and is nothing where that is all of them', async () => {
    const one = await agreed();
    await changes(one, GOAL);
    expect(await hears(one)).to.include('✔ Karel is akkoord met je leerdoel: een show draaien');
    const sent = await agreed([first]);
    await changes(sent, GOAL);
    expect((await hears(sent)).filter((text) => text.includes('akkoord'))).to.deep.equal([]);
  });

  it('leaves out what was changed and sent anew: that is to be answered again', async () => {
    const talk = await agreed();
    await changes(talk, GOAL);
    await asks(talk, sanne(), { kind: 'send-goals', placement, goals: [{ goal: GOAL, revision: 4 }] });
    expect(await hears(talk)).to.include('✔ Karel is akkoord met je leerdoel: een show draaien');
  });

  it('names who answered, also where another is praktijkopleider by now', async () => {
    const talk = await agreed();
    await givenPlacement(talk.ports, placementOfSanne({ trainerId: fatima().id }));
    expect(await hears(talk)).to.include('✔ Karel is akkoord met 2 leerdoelen.');
  });
});

describe('What the student hears of work agreements that were agreed to', () => {
  it('is that they were, unless they were written anew since', async () => {
    for (const isAnew of [false, true]) {
      const talk = await conversation();
      await workSent(talk);
      await asks(talk, karel(), { kind: 'agree-work', placement, revision: 1 });
      if (isAnew) await writesAnew(talk);
      expect((await hears(talk)).includes('✔ Karel is akkoord met je werkafspraken.')).to.equal(!isAnew);
    }
  });
});

describe('What is asked of the praktijkopleider', () => {
  const asked = async (talk: Conversation): Promise<string[]> =>
    (await talk.delivered()).flatMap(({ to, seen }) => (to === karel().id ? [seen.text.split('\n')[0]!] : []));

  it('is what is open: nothing of what the student took back before it got there', async () => {
    const talk = await conversation();
    await goalsSent(talk);
    await asks(talk, sanne(), { ...goalForm, revision: 2, said: { ...goalForm.said, goal: 'iets anders' } });
    expect(await asked(talk)).to.deep.equal([]);
  });

  it('is asked once where the work agreements were written anew before they got there', async () => {
    const talk = await conversation();
    await workSent(talk);
    await writesAnew(talk);
    expect(await asked(talk)).to.have.length(1);
  });

  it('is nothing once the placement has ended early', async () => {
    for (const sent of [goalsSent, workSent]) {
      const talk = await conversation();
      await sent(talk);
      const ended = { planned: '2027-07-04' as Day, carriesOver: true };
      await givenPlacement(talk.ports, placementOfSanne({ ended }));
      expect(await asked(talk)).to.deep.equal([]);
    }
  });
});

describe('What lies with the praktijkopleider unanswered', () => {
  const lies = async (sent: typeof goalsSent, changes: Parameters<typeof placementOfSanne>[0] = {}) => {
    const talk = await conversation();
    await sent(talk);
    await talk.delivered();
    await givenPlacement(talk.ports, placementOfSanne(changes));
    talk.ports.clock.set('2026-11-30T14:00:00Z');
    return (await talk.delivered()).flatMap(({ to, seen }) => (to === karel().id ? [seen] : []));
  };

  it('is shown once more, as long as the placement goes on', async () => {
    for (const sent of [goalsSent, workSent]) {
      expect(await lies(sent)).to.have.length(1);
      expect(await lies(sent, { ended: { planned: '2027-07-04' as Day, carriesOver: true } })).to.deep.equal([]);
      const period = (until: string) => ({ period: { from: '2026-09-07' as Day, until: until as Day } });
      expect(await lies(sent, period('2026-11-29')), 'over').to.deep.equal([]);
      expect(await lies(sent, period('2026-11-30')), 'on its last day').to.have.length(1);
    }
  });
});

describe('[Bekijk] under what was answered', () => {
  it('shows the goals, or the work agreements', async () => {
    const talk = await conversation();
    await workSent(talk);
    await goalsSent(talk);
    await asks(talk, karel(), { kind: 'approve-goals', placement, goals: [first] });
    await asks(talk, karel(), { kind: 'agree-work', placement, revision: 1 });
    const [goals, work] = (await talk.delivered()).flatMap(({ to, seen }) =>
      to === sanne().id && seen.text.includes('akkoord met je') ? [seen] : [],
    );
    expect((await goals!.press('Bekijk')).text).to.match(/^Je leerdoelen/);
    expect((await work!.press('Bekijk')).text).to.match(/Werkafspraken|werkafspraken/);
  });
});
