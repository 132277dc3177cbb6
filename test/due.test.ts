import { expect } from 'chai';
import { newRhythm, type Rhythm } from '../src/domain/reminders/rhythm.js';
import { eachDue, type Looked } from '../src/due.js';
import { DatabaseUnavailable } from '../src/ports.js';
import { createMemoryPorts, type MemoryPorts } from './support/memory-ports.js';
import { milan, sanne } from './support/people.js';

const HOUR_MS = 60 * 60_000;

describe('Who is due', () => {
  let ports: MemoryPorts;
  beforeEach(async () => {
    ports = createMemoryPorts();
    for (const { id, schoolId } of [sanne(), milan()]) {
      await ports.rhythms.save({ ...newRhythm(id, schoolId, 'student'), version: 1 });
    }
  });

  /** Reminded of the same, and looked at never again. */
  const remindOnce = (rhythm: Rhythm): Looked => ({
    notices: [{ key: `refresh:${rhythm.id}`, to: rhythm.id, about: { kind: 'refresh', subject: 's' } }],
    rhythm: { ...rhythm, nextAt: null, version: rhythm.version + 1 },
  });
  const told = (): string[] => ports.notices.all().map(({ key }) => key);
  const dueAt = async (id: Rhythm['id']): Promise<number | undefined> =>
    (await ports.rhythms.of(id, 'student'))?.nextAt?.getTime();

  it('and cannot be read waits for an hour, unnamed in the log, and keeps nobody else waiting', async () => {
    await eachDue('student', ports, (rhythm) =>
      rhythm.id === milan().id ? Promise.reject(new TypeError('Milan is ziek')) : Promise.resolve(remindOnce(rhythm)),
    );
    expect(told()).to.deep.equal(['refresh:sanne']);
    expect(await dueAt(milan().id)).to.equal(ports.clock.now().getTime() + HOUR_MS);
    expect(ports.log.lines).to.deep.equal([
      { level: 'error', event: 'due-not-looked-at', facts: { kind: 'student', error: 'TypeError' } },
    ]);
  });

  it('stays due where the database cannot be reached', async () => {
    const gone = (): Promise<never> => Promise.reject(new DatabaseUnavailable(false));
    const failed = await eachDue('student', ports, gone).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(DatabaseUnavailable);
    expect([await dueAt(sanne().id), await dueAt(milan().id)]).to.deep.equal([0, 0]);
  });

  it('is told once by who is killed between the notice and the next time, and does it again', async () => {
    const killed = { ...ports, rhythms: { ...ports.rhythms, save: () => Promise.reject(new Error('killed')) } };
    const look = (rhythm: Rhythm): Promise<Looked> => Promise.resolve(remindOnce(rhythm));
    expect(await eachDue('student', killed, look).catch(() => 'killed')).to.equal('killed');
    expect(await dueAt(sanne().id)).to.equal(0);
    await eachDue('student', ports, look);
    expect(told()).to.have.members(['refresh:sanne', 'refresh:milan']);
    expect(await dueAt(sanne().id)).to.equal(undefined);
  });

  it('is left to another process that is at the same page', async () => {
    let saves = 0;
    const second = { ...ports, rhythms: { ...ports.rhythms, save: () => Promise.resolve((saves += 1) < 0) } };
    await eachDue('student', second, (rhythm) => Promise.resolve(remindOnce(rhythm)));
    expect(saves).to.equal(2);
  });
});
