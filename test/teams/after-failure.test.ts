import { expect } from 'chai';
import { afterFailure } from '../../src/teams/after-failure.js';
import { ConnectorFailure } from '../../src/teams/connector-failure.js';

const after = (status: number | null, code = 'Error', attempts = 0, random = 1): ReturnType<typeof afterFailure> =>
  afterFailure(new ConnectorFailure(status, code), attempts, random);

describe('after a failure', () => {
  for (const status of [412, 429, 500, 502, 503, 504, 520, null]) {
    it(`${status ?? 'no answer'}: again`, () => {
      const copyPossible = status !== 412 && status !== 429;
      expect(after(status)).to.deep.equal({ kind: 'again', inMs: 2_000, counts: true, copyPossible });
    });
  }

  for (const status of [400, 401, 403, 404, 413, 499]) {
    it(`${status}: not before something else gets there`, () => {
      const why = `http-${status}`;
      expect(after(status)).to.deep.equal({ kind: 'when-woken', why, unreachable: 'refused', forget: false });
    });
  }

  it('as long as Teams says, exactly', () => {
    const failure = new ConnectorFailure(429, 'Error', 7_000);
    expect(afterFailure(failure, 3, 0.5)).to.include({ kind: 'again', inMs: 7_000 });
  });

  it('else twice as long each time, spread by half, at most half an hour', () => {
    expect(after(503, '', 1)).to.include({ inMs: 4_000 });
    expect(after(503, '', 1, 0)).to.include({ inMs: 2_000 });
    expect(after(503, '', 9)).to.include({ inMs: 1_024_000 });
    expect(after(503, '', 10)).to.include({ inMs: 1_800_000 });
    expect(after(503, '', 60)).to.include({ inMs: 1_800_000 });
  });

  it('the 70th time is the last, until the person turns up', () => {
    expect(after(503, '', 68).kind).to.equal('again');
    expect(after(503, '', 69)).to.deep.include({ kind: 'when-woken', why: 'attempts', unreachable: 'refused' });
  });

  it('what never left does not count, however often', () => {
    const noToken = new ConnectorFailure(null, 'no-token', null, false);
    expect(afterFailure(noToken, 0, 1)).to.deep.equal({
      kind: 'again',
      inMs: 60_000,
      counts: false,
      copyPossible: false,
    });
    const limit = new ConnectorFailure(429, 'limit', 900, false);
    expect(afterFailure(limit, 0, 1)).to.include({ inMs: 900, counts: false });
  });

  it('blocked: nothing is written there any more, and it waits until the person turns up', () => {
    for (const code of ['ConversationBlockedByUser', 'MessageWritesBlocked']) {
      expect(after(403, code)).to.deep.equal({
        kind: 'when-woken',
        why: 'blocked',
        unreachable: 'blocked',
        forget: true,
      });
    }
  });

  it('not in the chat, or switched off: when the person turns up', () => {
    for (const code of ['BotNotInConversationRoster', 'BotDisabledByAdmin']) {
      expect(after(403, code)).to.deep.include({ kind: 'when-woken', unreachable: 'not-there', forget: false });
    }
  });

  it('no such chat: not there, but when the person turns up', () => {
    expect(after(404, 'ConversationNotFound')).to.deep.include({
      kind: 'when-woken',
      unreachable: 'not-there',
      forget: true,
    });
  });
});
