import { expect } from 'chai';
import { endingIdOf } from '../../../src/domain/endings/ending.js';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { endingDecided, PLACEMENT } from '../../support/endings.js';
import { givenPlacement } from '../../support/given.js';
import { anneke, els, fatima, joost, karel, placementOfMilan, sanne } from '../../support/people.js';

const started = (): Promise<Conversation> =>
  conversation({ people: [sanne(), karel(), els(), joost(), anneke(), fatima()] });

describe('After an early ending', () => {
  const ended = async (): Promise<Conversation> => {
    const talk = await started();
    await endingDecided(talk);
    await talk.delivered();
    return talk;
  };

  it('hours are written up to the last day and not after it', async () => {
    const talk = await ended();
    talk.ports.clock.set('2026-12-12T13:00:00Z');
    expect((await talk.says(sanne(), 'uren 6 donderdag')).text).to.include('tot en met 4 december');
    expect((await talk.says(sanne(), 'uren 6 vrijdag 4 december')).text).to.include('✔');
  });

  it('weeks up to it can still be handed in and signed', async () => {
    const talk = await ended();
    talk.ports.clock.set('2026-12-12T13:00:00Z');
    await talk.says(sanne(), 'uren 6 vrijdag 4 december');
    const sent = await (await talk.says(sanne(), 'week 49 indienen')).press('Indienen');
    expect(sent.text).to.include('Ingediend');
    const [trainer] = (await talk.delivered()).filter(({ to }) => to === karel().id);
    expect((await trainer!.seen.press('Aftekenen')).text).to.include('Afgetekend');
  });

  it('nobody is reminded of hours after the last day', async () => {
    const talk = await ended();
    for (const at of ['2026-12-04T15:00:00Z', '2026-12-11T15:00:00Z', '2026-12-18T15:00:00Z']) {
      talk.ports.clock.set(at);
      await remindStudents.run(talk.ports);
    }
    const told = await talk.delivered();
    const hours = told.filter(({ seen }) => seen.text.includes('uren in te vullen')).map(({ seen }) => seen.text);
    for (const text of hours) expect(text).not.to.match(/(?:10|11|17|18) december/);
  });

  it('progress says that it ends and what becomes of the hours; the office cannot move its last day by form', async () => {
    const talk = await ended();
    expect((await talk.says(sanne(), 'voortgang')).text)
      .to.include('Stopt op vrijdag 4 december')
      .and.include('gaan mee');
    expect((await talk.says(anneke(), 'Sanne')).text).to.include('Stopt op vrijdag 4 december');
    const values = {
      hours: '460',
      from: '2026-09-07',
      until: '2027-07-04',
      year: '2',
      days: 'do 7; vr 6',
      start: '09:00',
    };
    const record = (await talk.ports.placements.load(PLACEMENT))!;
    const saved = await talk.presses(anneke(), 'save-placement', {
      placement: PLACEMENT,
      version: record.version,
      values,
    });
    expect(saved.text).to.include('eerder beëindigd');
  });

  it('there is no second one, and nothing to take back', async () => {
    const talk = await ended();
    expect((await talk.presses(sanne(), 'ending-form', { placement: PLACEMENT })).text).to.include('al besloten');
    const version = (await talk.ports.endings.load(endingIdOf(PLACEMENT)))!.version;
    const seen = await talk.presses(sanne(), 'withdraw-ending', { placement: PLACEMENT, version });
    expect(seen.text).to.include('al besloten');
  });

  it('another placement of the student is none of it', async () => {
    const talk = await ended();
    await givenPlacement(talk.ports, placementOfMilan({ studentId: sanne().id }));
    expect((await talk.presses(sanne(), 'ending-form', { placement: placementOfMilan().id })).text).to.include(
      'Eerder stoppen bij Licht & Geluid Twente',
    );
  });
});
