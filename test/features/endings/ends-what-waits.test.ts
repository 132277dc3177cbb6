import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import type { TalkId } from '../../../src/domain/talks/talks.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { endingDecided, PLACEMENT } from '../../support/endings.js';
import { anneke, els, joost, karel, sanne } from '../../support/people.js';
import { goalsSent, workSent } from '../../support/states-of-sanne.js';

const started = (): Promise<Conversation> => conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });

describe('What waits at a placement that ends early', () => {
  it('is off: a talk planned for after its last day, and all who were in it hear so, with the calendar', async () => {
    const talk = await started();
    const plan = async (kind: string, day: string): Promise<unknown> =>
      asks(talk, sanne(), {
        ...{ kind: 'save-talk', placement: PLACEMENT, talk: `${kind}-1` as TalkId, revision: 0, moment: null },
        ...{ day: day as Day, time: '10:00' as ClockTime, place: '' },
      });
    await plan('halfway', '2026-12-04');
    await plan('final', '2026-12-07');
    await talk.delivered();
    await endingDecided(talk);
    const told = (await talk.delivered()).filter(({ seen: { text } }) => text.includes('gaat niet door'));
    expect(told.map(({ to }) => to)).to.have.members([sanne().id, karel().id, els().id]);
    expect(told[0]!.seen.text).to.include(
      'Eindevaluatie van Sanne de Wit van maandag 7 december 10:00 gaat niet door: de stage stopt eerder.',
    );
    const { talks } = (await talk.ports.talks.load(PLACEMENT))!;
    expect(talks.map(({ kind, state }) => `${kind} ${state}`)).to.deep.equal(['halfway planned', 'final open']);
    // Nobody is asked to plan it anew.
    expect((await talk.says(els(), 'gesprekken')).text).to.not.include('Eindevaluatie');
  });

  it('asks for no answer any more: goals, work agreements and papers say so, and are in no list', async () => {
    const talk = await started();
    await goalsSent(talk);
    await workSent(talk);
    await talk.says(sanne(), 'reflectieverslag ingeleverd in OnStage');
    const cards = await talk.delivered();
    const paper = cards.find(({ to, seen: { text } }) => to === karel().id && text.includes('Reflectieverslag'))!.seen;
    const goals = cards.find(({ to, seen: { text } }) => to === karel().id && text.includes('leerdoel'))!.seen;
    await endingDecided(talk);
    await talk.delivered();
    expect((await talk.says(karel(), 'openstaand')).text)
      .to.not.include('leerdoel')
      .and.not.include('werkafspraken');
    const late = await goals.press('Akkoord');
    expect(late.text).to.include('Hier hoeft niets meer mee');
    expect((await talk.says(sanne(), 'leerdoelen')).buttons).to.deep.equal([]);
    // Of a card from before it is still taken; who looks now is asked nothing.
    expect((await paper.press('Gezien')).text).to.include('Gezien door');
    expect((await talk.says(karel(), 'documenten Sanne')).text).to.include('Reflectieverslag');
    expect((await talk.says(sanne(), 'opdracht ingeleverd in OnStage')).text)
      .to.include('✔ Ingeleverd: BPV-opdracht. Je stage stopt eerder')
      .and.not.include('horen het');
    expect((await talk.ports.goals.load(PLACEMENT))!.goals.map(({ state }) => state)).to.deep.equal(['sent']);
    talk.ports.clock.set('2026-12-03T14:00:00Z');
    expect((await talk.delivered()).filter(({ seen: { text } }) => /leerdoel|werkafspraken/.test(text))).to.deep.equal(
      [],
    );
  });
});
