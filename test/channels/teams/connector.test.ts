import { expect } from 'chai';
import type { ChatAddress } from '../../../src/messages/chat-address.js';
import { ConnectorFailure } from '../../../src/channels/teams/connector-failure.js';
import { type Connector, createConnector } from '../../../src/channels/teams/connector.js';
import type { Pacer } from '../../../src/delivery/pacer.js';
import { createMemoryClock, createMemoryLog } from '../../support/memory-ports.js';
import { startTeamsConnector, type TeamsConnector } from '../../support/teams-connector.js';
import type { Reply } from '../../../src/shows/reply.js';

const reply: Reply = { kind: 'text', text: 'Hoi.' };

describe('what leaves for Teams', () => {
  let teams: TeamsConnector;
  let connector: Connector;
  let address: ChatAddress;
  let pacer: { -readonly [Part in keyof Pacer]: Pacer[Part] };
  let said: string[];
  const clock = createMemoryClock('2026-11-25T13:00:00Z');
  const log = createMemoryLog();

  beforeEach(async () => {
    teams = await startTeamsConnector();
    said = [];
    pacer = {
      turn: (tenantId) => Promise.resolve(said.push(`turn ${tenantId}`) > 3 ? 700 : 0),
      sentAtOnce: (tenantId) => said.push(`at once ${tenantId}`),
      refused: (...refusal) => said.push(`refused ${refusal.join(' ')}`),
      close: () => undefined,
    };
    connector = createConnector({ settings: null, clock, pacer, log });
    address = { serviceUrl: teams.serviceUrl, conversationId: 'a/b:c', tenantId: 't', userId: 'u', botId: 'b' };
  });
  afterEach(async () => {
    connector.close();
    await teams.close();
  });

  const failure = async (): Promise<ConnectorFailure> => {
    try {
      await connector.write(address, reply);
    } catch (error) {
      if (error instanceof ConnectorFailure) return error;
    }
    throw new Error('it was delivered');
  };

  it('goes to its conversation, whatever its name and with or without a slash, and has an id', async () => {
    expect(await connector.write(address, reply)).to.equal('sent-1');
    await connector.write({ ...address, serviceUrl: teams.serviceUrl.slice(0, -1) }, reply);
    const paths = teams.received.map(({ path }) => path);
    expect(paths).to.deep.equal(Array(2).fill('/v3/conversations/a%2Fb%3Ac/activities'));
  });

  describe('and is refused', () => {
    const refusedIn = async (...answers: Parameters<TeamsConnector['answerNext']>): Promise<boolean> => {
      teams.answerNext(...answers);
      for (const [i] of answers.entries()) {
        const options = { urgent: true };
        await connector.write({ ...address, conversationId: `chat-${i}` }, reply, options).catch(() => undefined);
      }
      return connector.isRefused();
    };

    for (const [status, code] of [
      [401, 'Unauthorized'],
      [403, 'unknown'],
      [403, 'BotDisabledByAdmin'],
      [400, 'BadArgument'],
      [503, 'ServiceUnavailable'],
    ] as const) {
      it(`everywhere (${status} ${code}) is seen, until something gets through`, async () => {
        expect(await refusedIn({ status, code }, { status, code })).to.equal(false);
        expect(await refusedIn(...Array.from({ length: 3 }, () => ({ status, code })))).to.equal(true);
        await connector.write(address, reply, { urgent: true });
        expect(connector.isRefused()).to.equal(false);
      });
    }

    for (const [status, code] of [
      [403, 'ConversationBlockedByUser'],
      [403, 'MessageWritesBlocked'],
      [403, 'BotNotInConversationRoster'],
      [404, 'ConversationNotFound'],
      [429, 'TooManyRequests'],
    ] as const) {
      it(`by one person or for a moment (${status} ${code}) says nothing of the rest`, async () => {
        expect(await refusedIn(...Array.from({ length: 4 }, () => ({ status, code })))).to.equal(false);
      });
    }
  });

  it('carries no token in local mode', async () => {
    await connector.write(address, reply);
    expect(teams.received[0]?.authorization).to.equal(undefined);
  });

  it('comes back with what Teams said', async () => {
    teams.answerNext({ status: 403, code: 'MessageWritesBlocked' });
    expect(await failure()).to.include({ status: 403, code: 'MessageWritesBlocked', left: true, retryAfterMs: null });
  });

  it('does not take over a code that is none', async () => {
    teams.answerNext({ status: 500, code: 'Sanne de Wit is not here' });
    expect((await failure()).code).to.equal('unknown');
  });

  it('reads how long to wait, as seconds and as a date', async () => {
    teams.answerNext({ status: 429, retryAfter: '3' }, { status: 429, retryAfter: 'Wed, 25 Nov 2026 13:00:05 GMT' });
    expect((await failure()).retryAfterMs).to.equal(3_000);
    address = { ...address, conversationId: 'another' };
    expect((await failure()).retryAfterMs).to.equal(5_000);
  });

  it('waits for an answer until its time is up, and asks once', async () => {
    connector = createConnector({ settings: null, clock, pacer, log, timeoutMs: 200 });
    teams.answerNext('hang');
    expect(await failure()).to.include({ status: null, code: 'timeout', left: true });
    expect(teams.received).to.have.length(1);
  });

  it('knows what certainly never left', async () => {
    await teams.close();
    expect(await failure()).to.include({ status: null, code: 'ECONNREFUSED', left: false });
  });

  it('waits for its turn, and does not leave where that does not come; what is urgent only says that it went', async () => {
    await connector.write(address, reply);
    await connector.replace(address, 'card', reply);
    await connector.write(address, reply, { urgent: true });
    expect(said).to.deep.equal(['turn t', 'turn t', 'at once t']);
    expect(await failure()).to.include({ status: 429, code: 'limit', retryAfterMs: 700, left: false });
    expect(teams.received).to.have.length(3);
  });

  it('holds back what is over the limits of its conversation, before Teams does, and asks for no turn', async () => {
    for (let i = 0; i < 7; i += 1) await connector.write(address, reply, { urgent: true });
    expect(await failure()).to.include({ status: 429, code: 'limit', retryAfterMs: 1_000, left: false });
    expect(said).not.to.include('turn t');
    await connector.write(address, reply, { urgent: true });
    expect(teams.received).to.have.length(8);
  });

  it('looks at the conversation again when its turn has come', async () => {
    let turn: (waitMs: number) => void = () => undefined;
    pacer.turn = () => new Promise((resolve) => (turn = resolve));
    const failed = failure();
    for (let i = 0; i < 7; i += 1) await connector.write(address, reply, { urgent: true });
    turn(0);
    expect(await failed).to.include({ code: 'limit', left: false });
  });

  it('to a tenant that is not ours is counted nowhere, and its refusals are nobody else’s', async () => {
    teams.answerNext({ status: 429, retryAfter: '3' });
    const stranger = { urgent: true, stranger: true };
    await connector.write(address, reply, stranger).catch(() => undefined);
    for (let i = 0; i < 8; i += 1) await connector.write(address, reply, stranger);
    expect(said).to.deep.equal([]);
    await connector.write(address, reply);
    expect(said).to.deep.equal(['turn t']);
  });

  it('counts what other processes wrote there', async () => {
    const elsewhere = Array.from({ length: 6 }, () => clock.now());
    await connector.write(address, reply, { elsewhere });
    await connector.write(address, reply, { elsewhere }).then(
      () => expect.fail('it was delivered'),
      (error: unknown) => expect(error).to.include({ code: 'limit', retryAfterMs: 1_000 }),
    );
  });

  it('writes nothing more where Teams refused, until it may, and tells what that means for all', async () => {
    teams.answerNext({ status: 429, retryAfter: '3' });
    expect(await failure()).to.include({ left: true });
    expect(await failure()).to.include({ code: 'limit', retryAfterMs: 3_000, left: false });
    await connector.write({ ...address, conversationId: 'other' }, reply);
    expect(said).to.deep.equal(['turn t', 'refused t a/b:c 3000', 'turn t']);
  });
});
