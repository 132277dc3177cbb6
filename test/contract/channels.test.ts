/** One suite, run on the fake and on every way to people that `main` lists. */
import { TEAMS } from '../../src/ports/channel.js';
import { createConnector, type Connector } from '../../src/channels/teams/connector.js';
import { createTeamsChannel } from '../../src/channels/teams/teams-channel.js';
import { createFakeChannel, fails } from '../support/fake-channel.js';
import { createMemoryClock, createMemoryLog } from '../support/memory-ports.js';
import { startTeamsConnector, UNPACED, type ConnectorAnswer, type TeamsConnector } from '../support/teams-connector.js';
import type { Smtp } from '../../src/channels/mail/smtp.js';
import { mailChannel } from '../support/mail-channel.js';
import { startSmtp, type Does, type Step, type TestSmtp } from '../support/smtp.js';
import { describeChannel, type ChannelUnderTest, type Failing } from './channels.js';

describe('the fake channel', () => {
  let fake: ChannelUnderTest;
  beforeEach(() => {
    const channel = createFakeChannel('fake');
    const failures = {
      trouble: fails.again(),
      'too-much': fails.again({ retryAfterMs: 7_000, copyPossible: false }),
      'not-there': fails.notReachable(),
      blocked: fails.gone(true),
      'no-such-place': fails.gone(),
      unknown: fails.ours(),
    };
    fake = {
      channel,
      address: { conversationId: 'chat-of-sanne' },
      arrived: () => [...channel.stands].map(([id, reply]) => `${id}: ${JSON.stringify(reply)}`),
      tries: () => channel.tries.length,
      failNext: (how) => channel.failures.push(failures[how]),
    };
  });
  describeChannel(() => fake);
});

describe('mail as a channel', () => {
  let server: TestSmtp;
  let smtp: Smtp;
  let mail: ChannelUnderTest;
  const does: Readonly<Record<Failing, readonly [Step, Does] | null>> = {
    trouble: ['end', 'drop'],
    'too-much': null,
    'not-there': ['rcpt', '550 5.1.1 no such user'],
    blocked: null,
    'no-such-place': null,
    unknown: ['end', '554 no'],
  };
  beforeEach(async () => {
    server = await startSmtp();
    const made = await mailChannel(server.url, { perMinute: 60_000_000 });
    ({ smtp } = made);
    mail = {
      channel: made.channel,
      address: { mail: 'sanne@example.com' },
      arrived: () => server.taken.map(({ raw }) => raw),
      tries: () => server.connections(),
      failNext: (how) => {
        const [step, what] = does[how] ?? [];
        if (step && what) server.does(step, what);
      },
    };
  });
  afterEach(async () => {
    smtp.close();
    await server.close();
  });
  describeChannel(() => mail, { replaces: false, lacks: ['too-much', 'blocked', 'no-such-place'] });
});

describe('the chat in Teams as a channel', () => {
  let teams: TeamsConnector;
  let connector: Connector;
  let channel: ChannelUnderTest;
  const answers: Readonly<Record<Failing, ConnectorAnswer>> = {
    trouble: { status: 502 },
    'too-much': { status: 429, retryAfter: '7' },
    'not-there': { status: 403, code: 'BotNotInConversationRoster' },
    blocked: { status: 403, code: 'ConversationBlockedByUser' },
    'no-such-place': { status: 404, code: 'ConversationNotFound' },
    unknown: { status: 400, code: 'BadArgument' },
  };
  // A clock for each: what Teams asked to wait is over when the next begins.
  beforeEach(async () => {
    teams = await startTeamsConnector();
    const clock = createMemoryClock('2026-11-25T13:00:00Z');
    connector = createConnector({ settings: null, clock, pacer: UNPACED, log: createMemoryLog() });
    const inTeams = createTeamsChannel(connector);
    channel = {
      channel: {
        ...inTeams,
        // What Teams asked to wait for is waited for.
        write: (...given) => (
          clock.set(new Date(clock.now().getTime() + 10_000).toISOString()),
          inTeams.write(...given)
        ),
      },
      address: { serviceUrl: teams.serviceUrl, conversationId: 'a:1', tenantId: 't', userId: '29:1', botId: '28:1' },
      arrived: () => teams.received.map(({ path, activity }) => `${path}: ${JSON.stringify(activity)}`),
      tries: () => teams.received.length,
      failNext: (how) => {
        teams.answerNext(answers[how]);
      },
    };
  });
  afterEach(async () => {
    connector.close();
    await teams.close();
  });
  describeChannel(() => channel);
  it(`is kept under "${TEAMS}"`, () => {
    if (channel.channel.name !== TEAMS) throw new Error('what is stored would be found no more');
  });
});
