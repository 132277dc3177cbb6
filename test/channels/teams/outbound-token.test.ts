import { expect } from 'chai';
import { createTokens } from '../../../src/channels/teams/outbound-token.js';
import { createMemoryLog } from '../../support/memory-ports.js';

describe('the token to send with', () => {
  let asked: number;
  let isThere: boolean;
  let log: ReturnType<typeof createMemoryLog>;
  const tokens = (): ReturnType<typeof createTokens> =>
    createTokens(() => {
      asked += 1;
      return isThere ? Promise.resolve('a-token') : Promise.reject(new Error('AADSTS7000215: the secret ab~ is wrong'));
    }, log);
  const noToken = (error: unknown): unknown =>
    expect(error).to.include({ code: 'no-token', left: false, status: null });

  beforeEach(() => {
    asked = 0;
    isThere = false;
    log = createMemoryLog();
  });

  it('that cannot be had fails what never left, and says so once in the log, without its reason', async () => {
    const { token } = tokens();
    for (let i = 0; i < 3; i += 1) await token().catch(noToken);
    expect(log.lines).to.deep.equal([{ level: 'error', event: 'no-token', facts: {} }]);
    isThere = true;
    expect(await token()).to.equal('a-token');
    isThere = false;
    await token().catch(noToken);
    expect(log.lines.map(({ event }) => event)).to.deep.equal(['no-token', 'token-had-again', 'no-token']);
  });

  it('is looked for when it is asked whether it can be had, and not each time', async () => {
    const { canBeHad, token } = tokens();
    expect(await canBeHad()).to.equal(false);
    expect(await canBeHad()).to.equal(false);
    expect(asked).to.equal(1);
    isThere = true;
    await token();
    expect(await canBeHad()).to.equal(true);
    expect(asked).to.equal(2);
  });
});
