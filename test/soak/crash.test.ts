import { expect } from 'chai';
import { databaseUri } from '../support/database.js';
import { crashRun } from './crash.js';

describe('A process that is killed at any moment', () => {
  it('loses nothing that it confirmed, and stores nothing twice', async function () {
    this.timeout(90_000);
    const result = await crashRun({ uri: await databaseUri(), messages: 30, kills: 3 });
    expect(result).to.deep.include({ kills: 3, once: 30, twice: 0, lost: 0, brokenChains: 0 });
    expect(result.confirmed).to.be.at.least(27);
  });
});
