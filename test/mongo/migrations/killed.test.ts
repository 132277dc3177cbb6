/** A process that is killed while it brings documents up to their form. */
import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import { createPeopleStore } from '../../../src/mongo/stores/people-store.js';
import { databaseUri } from '../../support/database.js';
import { oldPerson } from '../../support/old-documents.js';
import { program } from '../../support/programs.js';
import { openStorage } from '../../support/storage.js';

const MANY = 400;
const NAME = 'killed-pass';

describe('a pass that is killed in the middle', function () {
  this.timeout(60_000);
  let storage: Awaited<ReturnType<typeof openStorage>>;
  before(async () => (storage = await openStorage(NAME)));
  after(async () => {
    await storage.connection.dropDatabase();
    await storage.connection.close();
  });

  it('leaves each document whole, of the one form or of the other, and the next start goes on from there', async () => {
    const stored = storage.connection.collection<{ _id: string; form?: number; version?: number }>('people');
    const idOf = (i: number): string => `p${String(i).padStart(3, '0')}`;
    await stored.insertMany(Array.from({ length: MANY }, (_, i) => ({ ...oldPerson, _id: idOf(i), teams: null })));
    const done = (): Promise<number> => stored.countDocuments({ form: { $gt: 1 } });
    const env = { ...process.env, TEST_DATABASE_URI: await databaseUri() };
    const child = spawn(process.execPath, [await program('test/support/bring-up-process.ts'), NAME], {
      stdio: 'ignore',
      env,
    });
    const ended = once(child, 'exit');
    while ((await done()) === 0 && child.exitCode === null) await pause(10);
    child.kill('SIGKILL');
    await ended;
    // The server still takes what it had of the last page.
    const found = await stored.find({}, { projection: { form: 1, version: 1 } }).toArray();
    expect(found.filter(({ form, version }) => (form ?? 1) > 1 !== (version === 1))).to.deep.equal([]);
    expect(found.filter(({ form }) => form === undefined)).not.to.have.length(0);

    const { people } = createPeopleStore(storage);
    const pass = async (): Promise<number> => (await Promise.all(storage.passes.map((one) => one())))[0] ?? 0;
    expect(await pass()).to.be.within(1, MANY - 1);
    expect([await done(), storage.setAside.count(), await pass()]).to.deep.equal([MANY, 0, 0]);
    const ends = await Promise.all([idOf(0), idOf(MANY - 1)].map((id) => people.load(id as never)));
    expect(ends.map((person) => [brokenAt(person!.history), person!.history.length])).to.deep.equal([
      [null, 1],
      [null, 1],
    ]);
  });
});
