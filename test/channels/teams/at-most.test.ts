import { expect } from 'chai';
import { atMost } from '../../../src/channels/teams/at-most.js';
import type { Turn } from '../../../src/messages.js';
import type { Reply } from '../../../src/shows/reply.js';
import { startStubBot } from '../../support/teams-bot.js';
import { createTeamsClient } from '../../support/teams-client.js';
import { presetOutboundToken } from '../../support/teams-connector.js';
import { startKeyServer } from '../../support/teams-key-server.js';

const SAID: Reply = { kind: 'text', text: 'done' };
const turnOf = (objectId: string, kind: 'text' | 'press' | 'arrived'): Turn =>
  ({
    ...{ id: 'm', from: { tenantId: 't', objectId }, kind },
    ...(kind === 'text' ? { text: '6' } : kind === 'press' ? { verb: 'ask', data: {} } : { installed: true }),
  }) as Turn;

function door() {
  const clock = { ms: Date.parse('2026-11-25T13:00:00Z'), now: () => new Date(clock.ms) };
  let done = 0;
  const count = (): Promise<Reply> => {
    done += 1;
    return Promise.resolve(SAID);
  };
  const answer = atMost(count, clock);
  const send = async (times: number, who = 'sanne', kind: 'text' | 'press' | 'arrived' = 'text') => {
    const answers: string[] = [];
    for (let i = 0; i < times; i += 1) {
      const reply = await answer(turnOf(who, kind));
      answers.push(reply?.kind === 'text' ? reply.text : '');
    }
    return answers;
  };
  return { clock, send, done: () => done };
}

describe('Messages of one person', () => {
  it('are all read up to 20 in 10 seconds; of the next nothing is done, and that is said once', async () => {
    const { send, done } = door();
    expect(await send(20)).to.deep.equal(Array<string>(20).fill('done'));
    const [first, ...more] = await send(30);
    expect(first).to.include('van dit bericht').and.include('10 seconden').and.include('niets');
    expect(new Set(more)).to.deep.equal(new Set(['']));
    expect(done()).to.equal(20);
  });

  it('are read again 10 seconds after that was said, and not a moment before', async () => {
    const { send, clock } = door();
    await send(21);
    clock.ms += 9_999;
    expect(await send(1)).to.deep.equal(['']);
    clock.ms += 1;
    expect(await send(20)).to.deep.equal(Array<string>(20).fill('done'));
  });

  it('are never too many for who types', async () => {
    const { send, clock, done } = door();
    for (let i = 0; i < 100; i += 1) {
      await send(1);
      clock.ms += 500;
    }
    expect(done()).to.equal(100);
  });

  it('hold up nobody else', async () => {
    const { send } = door();
    await send(50);
    expect(await send(1, 'milan')).to.deep.equal(['done']);
  });

  it('by a button are answered each time; who comes is always heard', async () => {
    const { send } = door();
    await send(21);
    for (const text of await send(3, 'sanne', 'press')) expect(text).to.include('niets');
    expect(await send(1, 'sanne', 'arrived')).to.deep.equal(['done']);
  });

  it('are counted at the door of production; what is over them reaches neither the bot nor the others', async () => {
    presetOutboundToken();
    const keys = await startKeyServer();
    const bot = await startStubBot({ metadataUrl: keys.metadataUrl });
    const { serviceUrl } = bot.connector;
    const token = await keys.token({ serviceUrl });
    const clientOf = (objectId: string) => createTeamsClient({ botUrl: bot.url, serviceUrl, token, objectId });
    const [sanne, milan] = ['11', '12'].map((digits) => clientOf(`00000000-0000-4000-8000-0000000000${digits}`));
    for (let i = 0; i < 23; i += 1) expect((await sanne!.say('6')).status).to.equal(200);
    expect(bot.turns).to.have.length(20);
    const said = bot.connector.received.map(({ activity }) => String(activity['text']));
    expect(said.slice(0, 20)).to.deep.equal(Array<string>(20).fill('Gehoord.'));
    expect(said.slice(20)).to.have.length(1);
    expect(said[20]).to.include('van dit bericht');
    expect(JSON.stringify((await sanne!.press('ask', {})).body)).to.include('van dit bericht');
    await milan!.say('6');
    expect(bot.turns).to.have.length(21);
    await Promise.all([bot.close(), keys.close()]);
  });
});
