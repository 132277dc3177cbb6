/** A process that brings the people of a database up to their form and ends: to be killed in the middle. */
import { createPeopleStore } from '../../src/mongo/stores/people-store.js';
import { openStorage } from './storage.js';

const storage = await openStorage(process.argv[2]!);
createPeopleStore(storage);
for (const pass of storage.passes) await pass();
process.exit(0);
