import { expect } from 'chai';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import { instantOf, parseMoment } from '../../../src/domain/calendar/moment.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';
import { givenPlacement } from '../../support/given.js';

/** A student whose reminders were looked at the day before. */
async function talkOf(placement: Placement, dayBefore: string): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), milan(), karel(), fatima(), els(), joost()],
    placements: [placement],
    now: instantOf(parseMoment(`${dayBefore}T12:00`)!).toISOString(),
  });
  await remindStudents.run(talk.ports);
  return talk;
}
async function toldAt(talk: Conversation, moment: string): Promise<Seen[]> {
  talk.ports.clock.set(instantOf(parseMoment(moment)!).toISOString());
  await remindStudents.run(talk.ports);
  const told = (await talk.delivered()).map(({ seen }) => seen);
  return told.filter(({ text }) => text.includes('Plan '));
}

describe('A talk that comes up', () => {
  it('halfway: the student hears two weeks ahead with whom, when, and what to prepare, once', async () => {
    const talk = await talkOf(placementOfSanne(), '2027-01-17');
    expect(await toldAt(talk, '2027-01-18T08:59')).to.deep.equal([]);
    const [told, ...more] = await toldAt(talk, '2027-01-18T09:00');
    expect(more).to.deep.equal([]);
    expect(told?.text).to.include(
      'Plan je tussenevaluatie met Karel en Els: op een dag van maandag 1 februari t/m vrijdag 12 februari.',
    );
    expect(told?.text).to.include('Vul vooraf allebei het voorbereidingsformulier in: jij en Karel.');
    expect(told?.text).to.include('Je krijgt dit omdat je het gesprek over je BPV bij Theater De Brug zelf plant.');
    expect(told?.buttons).to.deep.equal(['Bel', 'Mail', 'Bel', 'Mail', 'Bel', 'Plannen']);
    expect(await toldAt(talk, '2027-01-18T09:01')).to.deep.equal([]);
  });

  it('of student and trainer names the trainer alone, and a call is not the student’s to plan', async () => {
    const talk = await talkOf(placementOfMilan(), '2026-09-06');
    expect(await toldAt(talk, '2026-09-07T09:00')).to.deep.equal([]);
    // The two weeks ahead lie after the autumn holiday.
    const [told] = await toldAt(talk, '2026-10-19T09:00');
    expect(told?.text).to.include('Plan een gesprek over hoe het gaat met Fatima').and.not.include('Els');
  });

  it('is not told of any more when it is over, has moved to another week, or is somebody else’s', async () => {
    const told = async (change: Partial<Placement>, moment: string): Promise<Seen[]> => {
      const talk = await talkOf(placementOfSanne(), '2027-01-17');
      talk.ports.clock.set(instantOf(parseMoment('2027-01-18T09:00')!).toISOString());
      await remindStudents.run(talk.ports);
      await givenPlacement(talk.ports, placementOfSanne(change));
      talk.ports.clock.set(instantOf(parseMoment(moment)!).toISOString());
      return (await talk.delivered()).map(({ seen }) => seen).filter(({ text }) => text.includes('Plan '));
    };
    expect(await told({}, '2027-02-12T17:00')).to.have.length(1);
    expect(await told({}, '2027-02-13T07:30')).to.deep.equal([]);
    const until = '2027-02-28' as Day;
    expect(await told({ period: { from: '2026-09-07' as Day, until } }, '2027-01-18T09:00')).to.deep.equal([]);
    expect(await told({ studentId: milan().id }, '2027-01-18T09:00')).to.deep.equal([]);
  });

  it('names the moments at which the docent can, and leads on to planning', async () => {
    const talk = await talkOf(placementOfSanne(), '2027-01-17');
    talk.ports.clock.set('2027-01-17T12:00:00Z');
    await talk.says(els(), 'ik kan 2 februari 14-16');
    const [told] = await toldAt(talk, '2027-01-18T09:00');
    expect(told?.text).to.include('Els kan: dinsdag 2 februari 14:00 en dinsdag 2 februari 15:00.');
    expect((await told!.press('Plannen')).text).to.include('Plan je tussenevaluatie');
  });

  it('that is planned already is not asked for', async () => {
    const talk = await talkOf(placementOfSanne(), '2027-01-17');
    await talk.says(sanne(), 'tussenevaluatie 2 februari 10:00');
    await talk.delivered();
    expect(await toldAt(talk, '2027-01-18T09:00')).to.deep.equal([]);
  });

  it('is the docent’s to plan where the school says so', async () => {
    const talk = await conversation({
      now: '2027-01-17T11:00:00Z',
      school: { talks: { ...USUAL_TALK_SETTINGS, planner: 'teacher' } },
    });
    await remindStudents.run(talk.ports);
    talk.ports.clock.set('2027-01-18T08:00:00Z');
    await remindStudents.run(talk.ports);
    const told = (await talk.delivered()).filter(({ seen: { text } }) => text.includes('Plan '));
    expect(told.map(({ to }) => to)).to.deep.equal([els().id]);
    expect(told[0]!.seen.text).to.include('Plan de tussenevaluatie van Sanne').and.include('omdat je als docent');
  });

  it('waits for a student who is ill until they are back', async () => {
    const talk = await talkOf(placementOfSanne(), '2027-01-17');
    await asks(talk, sanne(), { kind: 'sick', from: '2027-01-17' as Day, until: '2027-01-19' as Day });
    await talk.delivered();
    expect(await toldAt(talk, '2027-01-18T09:00')).to.deep.equal([]);
    await asks(talk, sanne(), { kind: 'recovered', on: '2027-01-20' as Day });
    await talk.delivered();
    expect(await toldAt(talk, '2027-01-20T09:00')).to.have.length(1);
  });

  it('names four moments of the docent at most, and none in a talk without them', async () => {
    const talk = await talkOf(placementOfSanne(), '2027-01-17');
    for (const text of ['ik kan 2 februari 14-16', 'ik kan 3 februari 9-13']) await talk.says(els(), text);
    const [told] = await toldAt(talk, '2027-01-18T09:00');
    expect(told?.text.match(/2 februari 1[45]:00|3 februari \d\d:00/g)).to.have.length(4);
    const other = await talkOf(placementOfMilan(), '2026-09-06');
    await other.says(els(), 'ik kan 3 november 9-13');
    const [ofTrainer] = await toldAt(other, '2026-10-19T09:00');
    expect(ofTrainer?.text).to.not.include('Els').and.not.include('3 november');
  });

  it('of the docent names student and praktijkopleider, and asks for no form', async () => {
    const talk = await conversation({
      now: '2027-01-17T11:00:00Z',
      school: { talks: { ...USUAL_TALK_SETTINGS, planner: 'teacher' } },
    });
    await remindStudents.run(talk.ports);
    const [told] = await toldAt(talk, '2027-01-18T09:00');
    expect(told?.text)
      .to.include('Sanne de Wit\nstudent')
      .and.include('Karel Jansen\npraktijkopleider')
      .and.not.include('Els Meijer')
      .and.not.include('Vul vooraf');
  });
});
