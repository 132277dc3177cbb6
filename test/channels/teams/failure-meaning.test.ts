import { expect } from 'chai';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { meaningOf } from '../../../src/channels/teams/failure-meaning.js';

const means = (status: number | null, code = 'Error'): unknown => meaningOf(new ConnectorFailure(status, code));

describe('What Teams refuses', () => {
  for (const status of [412, 429, 500, 502, 503, 504, 520, null]) {
    it(`with ${status ?? 'no answer'} passes`, () => {
      const copyPossible = status !== 412 && status !== 429;
      expect(means(status)).to.deep.equal({ kind: 'again', retryAfterMs: null, left: true, copyPossible });
    });
  }

  for (const status of [400, 401, 403, 404, 413, 499]) {
    it(`with ${status} and no code that we know is a fault of ours`, () => {
      expect(means(status)).to.deep.equal({ kind: 'ours' });
    });
  }

  it('for so long passes after that', () => {
    expect(meaningOf(new ConnectorFailure(429, 'Error', 7_000))).to.deep.include({ retryAfterMs: 7_000, left: true });
  });

  it('before it left has made no copy, whatever the status', () => {
    for (const status of [null, 429]) {
      const said = meaningOf(new ConnectorFailure(status, 'limit', 900, false));
      expect(said).to.deep.equal({ kind: 'again', retryAfterMs: 900, left: false, copyPossible: false });
    }
  });

  it('because the person blocked it, or the chat is gone, is refused for good', () => {
    for (const code of ['ConversationBlockedByUser', 'MessageWritesBlocked']) {
      expect(means(403, code)).to.deep.equal({ kind: 'gone', blocked: true });
    }
    expect(means(404, 'ConversationNotFound')).to.deep.equal({ kind: 'gone', blocked: false });
  });

  it('because the bot is not in the chat, or switched off, can come right again', () => {
    for (const code of ['BotNotInConversationRoster', 'BotDisabledByAdmin']) {
      expect(means(403, code)).to.deep.equal({ kind: 'not-reachable' });
    }
  });
});
