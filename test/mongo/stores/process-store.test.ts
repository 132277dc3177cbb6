import { expect } from 'chai';
import { createProcessStore } from '../../../src/mongo/stores/process-store.js';
import type { Processes } from '../../../src/ports/processes.js';
import { openStorage } from '../../support/storage.js';

const at = (time: string, day = 25): Date => new Date(`2026-11-${String(day)}T${time}Z`);

describe('processes on one database', function () {
  this.timeout(20_000);
  let storage: Awaited<ReturnType<typeof openStorage>>;
  let processes: Processes;
  before(async () => {
    storage = await openStorage(`processes-${process.pid}`);
    processes = createProcessStore(storage);
  });
  after(async () => {
    await storage.connection.dropDatabase();
    await storage.connection.close();
  });
  const idsSince = async (time: string): Promise<string[]> => (await processes.since(at(time))).map(({ id }) => id);

  it('are those that said so since, each as it said last', async () => {
    await processes.here({ id: 'a', version: '0.1.0', isReady: false }, at('13:00:00'));
    await processes.here({ id: 'b', version: '0.2.0', isReady: false }, at('13:00:01'));
    await processes.here({ id: 'a', version: '0.1.0', isReady: true }, at('13:00:05'));
    expect(await processes.since(at('13:00:05'))).to.deep.equal([{ id: 'a', version: '0.1.0', isReady: true }]);
    expect([await idsSince('13:00:01'), await idsSince('13:00:06')]).to.deep.equal([['a', 'b'], []]);
  });

  it('are gone at once where they say so, and after a day where they do not', async () => {
    await processes.gone('a');
    expect(await idsSince('12:00:00')).to.deep.equal(['b']);
    await processes.here({ id: 'c', version: '0.2.0', isReady: true }, at('13:00:02', 26));
    expect(await idsSince('12:00:00')).to.deep.equal(['c']);
  });
});
