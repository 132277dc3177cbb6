import { expect } from 'chai';
import { leaveIdOf, type LeaveId } from '../../../src/domain/leave/leave.js';
import type { Conversation } from '../../support/conversation.js';
import { asks, granted, requested } from '../../support/leave.js';
import { sanne } from '../../support/people.js';

const idOf = (name: string): LeaveId => leaveIdOf(sanne().id, name);
/** Beside 3 December, leave on each of these days. */
async function askedFor(...days: string[]): Promise<Awaited<ReturnType<typeof requested>>> {
  const talk = await requested();
  for (const day of days) await asks(talk, { leave: idOf(day), from: day });
  return talk;
}
const states = ({ ports }: Conversation): string[] =>
  ports.leaves
    .all()
    .map(({ asked, state }) => `${asked.period.from} ${state}`)
    .toSorted();

describe('Leave that is called off', () => {
  it('by a day is the request of that day, and no other', async () => {
    const talk = await askedFor('2026-12-10');
    expect((await talk.says(sanne(), 'verlof 10 december intrekken')).text).to.include('10 december');
    expect(states(talk)).to.deep.equal(['2026-12-03 requested', '2026-12-10 withdrawn']);
  });

  it('without a day is the only one; of several it is asked which, of three at most', async () => {
    const one = await askedFor();
    await one.says(sanne(), 'trek mijn verlof in');
    expect(states(one)).to.deep.equal(['2026-12-03 withdrawn']);
    const talk = await askedFor('2026-12-04', '2026-12-10', '2026-12-11');
    const which = await talk.says(sanne(), 'trek mijn verlof in');
    expect(which.buttons).to.deep.equal(['do 3 dec', 'vr 4 dec', 'do 10 dec']);
    await which.press('vr 4 dec');
    expect(states(talk).filter((state) => state.endsWith('withdrawn'))).to.deep.equal(['2026-12-04 withdrawn']);
  });

  it('that comes again is about what it took back the first time, whatever is left', async () => {
    const talk = await askedFor();
    const first = await talk.says(sanne(), 'trek mijn verlof in', 'again');
    await asks(talk, { leave: idOf('later'), from: '2026-12-10' });
    expect((await talk.says(sanne(), 'trek mijn verlof in', 'again')).text).to.equal(first.text);
    expect(states(talk)).to.deep.equal(['2026-12-03 withdrawn', '2026-12-10 requested']);
  });

  it('where there is none says so; where it was called off before, how it stands', async () => {
    const talk = await askedFor();
    await talk.says(sanne(), 'trek mijn verlof in');
    const none = (await talk.says(sanne(), 'trek mijn verlof in')).text;
    expect(none).to.include('geen verlof').and.not.include('3 december');
    expect((await talk.says(sanne(), 'verlof 3 december intrekken')).text).to.include('3 december');
    expect((await talk.says(sanne(), 'verlof 17 december intrekken')).text).to.include('17 december');
    expect(states(talk)).to.deep.equal(['2026-12-03 withdrawn']);
  });
});

describe('"Mijn verlof"', () => {
  it('shows the one that is still to come by itself, with what is over behind it', async () => {
    const talk = await granted();
    talk.ports.clock.set('2026-12-08T08:00:00Z');
    await asks(talk, { leave: idOf('later'), from: '2026-12-10' });
    const shown = await talk.says(sanne(), 'mijn verlof');
    expect(shown.text).to.include('onderdag 10 december').and.not.include('3 dec');
    expect(shown.buttons).to.deep.equal(['Intrekken']);
  });

  it('on the last day of the one request is still that one, and the day after it is in the list', async () => {
    const talk = await granted();
    talk.ports.clock.set('2026-12-03T08:00:00Z');
    expect((await talk.says(sanne(), 'mijn verlof')).text).to.include('onderdag 3 december');
    talk.ports.clock.set('2026-12-04T08:00:00Z');
    const over = await talk.says(sanne(), 'mijn verlof');
    expect(over.text).to.include('Do 3 dec');
    expect(over.buttons).to.deep.equal([]);
  });

  it('lists the last eight, of which three can be called off from there', async () => {
    const days = ['04', '10', '11', '17', '18'].map((day) => `2026-12-${day}`);
    const talk = await askedFor(...days, '2027-01-07', '2027-01-08', '2027-01-14');
    const all = await talk.says(sanne(), 'mijn verlof');
    expect(all.text).to.include('Do 14 jan').and.include('Vr 4 dec').and.not.include('Do 3 dec');
    expect(all.buttons).to.deep.equal(['Intrekken: vr 4 dec', 'Intrekken: do 10 dec', 'Intrekken: vr 11 dec']);
  });
});
