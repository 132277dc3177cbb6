import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';
import { goalsSent, workSent, type State } from '../../support/states-of-sanne.js';

/** What Sanne is told at nine on that day, of a placement that began on 7 September. */
async function told(
  day: string,
  before?: State,
): Promise<{ talk: Conversation; at: (day: string) => Promise<Seen[]>; seen: Seen[] }> {
  const talk = await conversation({ now: '2026-09-04T12:00:00Z' });
  const at = async (when: string): Promise<Seen[]> => {
    talk.ports.clock.set(`${when}T07:00:00Z`);
    await remindStudents.run(talk.ports);
    return (await talk.delivered())
      .filter(({ to, seen }) => to === sanne().id && seen.text !== '')
      .map(({ seen }) => seen);
  };
  await remindStudents.run(talk.ports);
  await at('2026-09-07');
  await before?.(talk);
  await talk.delivered();
  return { talk, at, seen: await at(day) };
}
const missing = (seen: readonly Seen[]): Seen | undefined =>
  seen.find(({ text }) => text.includes('staan er nog geen'));

describe('Goals and work agreements that are missing two weeks on', () => {
  it('are asked for once, each with its own way on', async () => {
    const { at, seen } = await told('2026-09-21');
    expect(missing(seen)?.text).to.include('Voor Theater De Brug staan er nog geen leerdoelen en werkafspraken.');
    expect(missing(seen)?.buttons).to.deep.equal(['Nieuw leerdoel', 'Werkafspraken']);
    expect((await missing(seen)!.press('Nieuw leerdoel')).text).to.include('Nieuw leerdoel');
    expect(missing(await at('2026-09-22'))).to.equal(undefined);
  });

  it('are asked for apart where the other is there, and not at all where both are', async () => {
    const withGoals = missing((await told('2026-09-21', goalsSent)).seen);
    expect(withGoals?.text).to.include('nog geen werkafspraken').and.not.include('leerdoelen');
    const withBoth: State = async (talk) => {
      await goalsSent(talk);
      await workSent(talk);
    };
    expect(missing((await told('2026-09-21', withBoth)).seen)).to.equal(undefined);
  });

  it('are asked for after a sickness, not in it', async () => {
    const isSick: State = (talk) =>
      asks(talk, sanne(), { kind: 'sick', from: '2026-09-07' as Day, until: '2026-09-22' as Day });
    const { talk, at, seen } = await told('2026-09-21', isSick);
    expect(missing(seen)).to.equal(undefined);
    expect(missing(await at('2026-09-22'))).to.equal(undefined);
    await asks(talk, sanne(), { kind: 'recovered', on: '2026-09-23' as Day });
    expect(missing(await at('2026-09-23'))?.text).to.include('nog geen leerdoelen');
  });

  it('are asked for no more by who has switched it off', async () => {
    const { seen } = await told('2026-09-21', (talk) => talk.says(sanne(), 'herinneringen uit'));
    expect(missing(seen)).to.equal(undefined);
  });
});
