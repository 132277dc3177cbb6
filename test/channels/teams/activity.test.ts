import { expect } from 'chai';
import type { Turn } from '../../../src/messages.js';
import { type Arrival, readActivity } from '../../../src/channels/teams/activity.js';
import { TENANT } from '../../support/people.js';
import { type Activity, createTeamsClient } from '../../support/teams-client.js';

const serviceUrl = 'https://smba.example.com/emea/';
const client = createTeamsClient({ botUrl: '', serviceUrl });
const read = (changes: Activity): Arrival => readActivity(client.activity(changes), new Set([TENANT]));
const turn = (changes: Activity): Turn => {
  const arrival = read(changes);
  if (arrival.kind !== 'turn') throw new Error(`no turn but ${arrival.kind}`);
  return arrival.turn;
};
const message = { type: 'message', text: 'uren 6 vrijdag', id: 'm1' };
const execute = (value: object, changes: Activity = {}): Activity => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value,
  ...changes,
});

describe('an activity becomes a turn', () => {
  it('a message is what was said, by whom, and where to answer', () => {
    const person = '00000000-0000-4000-8000-000000000011';
    expect(turn(message)).to.deep.equal({
      kind: 'text',
      id: 'm1',
      text: 'uren 6 vrijdag',
      from: { tenantId: TENANT, objectId: person },
      way: 'chat',
      chat: {
        channel: 'teams',
        address: {
          serviceUrl,
          conversationId: `a:${person}`,
          tenantId: TENANT,
          userId: `29:${person}`,
          botId: '28:bot',
        },
      },
    });
  });

  it('the tenant is also found in channelData', () => {
    const { from } = turn({ ...message, conversation: { id: 'c', conversationType: 'personal' } });
    expect(from).to.have.property('tenantId', TENANT);
  });

  it('a picture without words is an empty text', () => {
    expect(turn({ type: 'message', attachments: [{ contentType: 'image/png' }] })).to.include({
      kind: 'text',
      text: '',
    });
  });

  it('files are a turn of their own, with what was typed beside them', () => {
    const file = 'application/vnd.microsoft.teams.file.download.info';
    const html = { contentType: 'text/html', content: '<p>de lijst</p>' };
    const content = { downloadUrl: 'https://roc-my.sharepoint.com/a', uniqueId: '1', fileType: 'csv' };
    const sent = { ...message, text: 'de lijst', attachments: [html, { contentType: file, name: 'a.csv', content }] };
    expect(turn(sent)).to.deep.include({
      ...{ kind: 'files', id: 'm1', text: 'de lijst', way: 'chat' },
      files: [{ name: 'a.csv', url: 'https://roc-my.sharepoint.com/a' }],
    });
    expect(turn({ ...message, attachments: [html] })).to.include({ kind: 'text', text: 'uren 6 vrijdag' });
  });

  it('a button is its verb and its data, the inputs with it', () => {
    const action = { type: 'Action.Execute', verb: 'return', data: { sheet: 's', reason: 'vrijdag klopt niet' } };
    expect(turn(execute({ action, trigger: 'manual' }, { id: 'p1' }))).to.deep.include({
      kind: 'press',
      id: 'p1',
      verb: 'return',
      data: { sheet: 's', reason: 'vrijdag klopt niet' },
    });
  });

  it('an old client sends the same button as a message', () => {
    const value = { verb: 'return', sheet: 's', reason: 'nee' };
    const arrival = read({ type: 'message', value, replyToId: 'card-1' });
    expect(arrival).to.deep.include({ kind: 'turn', answerTo: { kind: 'replace', cardId: 'card-1' } });
    expect(arrival.kind === 'turn' && arrival.turn).to.deep.include({
      kind: 'press',
      verb: 'return',
      data: { sheet: 's', reason: 'nee' },
    });
  });

  it('a value without a verb is no button: what was said counts', () => {
    expect(turn({ ...message, value: { something: 1 } })).to.include({ kind: 'text', text: 'uren 6 vrijdag' });
  });

  it('an edit names the message it edits, and is another one than the next edit', () => {
    const edit = { type: 'messageUpdate', id: 'm1', text: 'uren 7', channelData: { eventType: 'editMessage' } };
    const first = turn({ ...edit, timestamp: '2026-11-25T13:00:00.000Z' });
    const again = turn({ ...edit, timestamp: '2026-11-25T13:00:00.000Z' });
    const next = turn({ ...edit, timestamp: '2026-11-25T13:00:09.000Z' });
    expect(first).to.include({ kind: 'edited', original: 'm1', text: 'uren 7' });
    expect(again.id).to.equal(first.id);
    expect(next.id).not.to.equal(first.id).and.not.to.equal('m1');
  });

  it('a deletion names the message; an undone one is nothing', () => {
    expect(turn({ type: 'messageDelete', id: 'm1' })).to.include({ kind: 'deleted', original: 'm1', id: 'm1:deleted' });
    const undone = { type: 'messageUpdate', id: 'm1', text: 'x', channelData: { eventType: 'undeleteMessage' } };
    expect(read(undone)).to.deep.equal({ kind: 'nothing', invoke: false });
  });

  it('installing is an arrival, taking away a removal', () => {
    expect(turn({ type: 'installationUpdate', action: 'add' })).to.include({ kind: 'arrived', installed: true });
    expect(turn({ type: 'installationUpdate', action: 'add-upgrade' })).to.include({
      kind: 'arrived',
      installed: false,
    });
    for (const action of ['remove', 'remove-upgrade']) {
      expect(turn({ type: 'installationUpdate', action }).kind).to.equal('removed');
    }
    expect(turn({ type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] }).kind).to.equal('removed');
    const other = { type: 'conversationUpdate', membersRemoved: [{ id: '29:other' }] };
    expect(read(other).kind).to.equal('nothing');
  });

  it('the person joining is an arrival, the bot joining is not: installing tells that', () => {
    const person = { id: '29:00000000-0000-4000-8000-000000000011' };
    expect(turn({ type: 'conversationUpdate', membersAdded: [person] })).to.include({
      kind: 'arrived',
      installed: false,
    });
    expect(read({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }).kind).to.equal('nothing');
  });
});

describe('an activity that becomes no turn', () => {
  it('a card that refreshes itself decides nothing', () => {
    const action = { type: 'Action.Execute', verb: 'approve', data: {} };
    expect(read(execute({ action, trigger: 'automatic' }))).to.deep.equal({ kind: 'nothing', invoke: true });
    expect(read(execute({ action, trigger: 'manual' })).kind).to.equal('turn');
  });

  for (const [what, changes, kind] of [
    ['typing', { type: 'typing' }, 'nothing'],
    ['a reaction', { type: 'messageReaction' }, 'nothing'],
    ['a wrong action', execute({ action: { type: 'Action.Submit', verb: 'v' } }), 'wrong-action'],
    ['an action without a verb', execute({ action: { type: 'Action.Execute' } }), 'wrong-action'],
    ['an action without anything', execute({}), 'wrong-action'],
    ['another invoke', { type: 'invoke', name: 'task/fetch', value: {} }, 'unknown-invoke'],
    ['another channel', { ...message, channelId: 'webchat' }, 'other-channel'],
    ['a sender without an object id', { ...message, from: { id: '29:x' } }, 'nameless'],
    ['a sender whose object id is null', { ...message, from: { id: '29:x', aadObjectId: null } }, 'nameless'],
    ['half a sign in an id', { ...message, conversation: { id: '\ud800', conversationType: 'personal' } }, 'malformed'],
    ['half a sign in a text', { ...message, text: 'uren 6 \udc00' }, 'malformed'],
    [
      'half a sign in a form',
      execute({ action: { type: 'Action.Execute', verb: 'v', data: { x: ['\ud800'] } } }),
      'malformed',
    ],
    ['an id that is none for its length', { ...message, id: 'x'.repeat(513) }, 'malformed'],
    [
      'a tenant that is none for its length',
      { ...message, channelData: { tenant: { id: 'x'.repeat(65) } } },
      'malformed',
    ],
    ['a message without an id', { ...message, id: undefined }, 'malformed'],
    ['an address that is not the web', { ...message, serviceUrl: 'file:///etc/' }, 'malformed'],
    ['an address that is none', { ...message, serviceUrl: 'smba' }, 'malformed'],
  ] as const) {
    it(`${what}: ${kind}`, () => {
      expect(read(changes).kind).to.equal(kind);
    });
  }

  it('an id of 512 signs and a whole sign of two halves are as good as any', () => {
    expect(turn({ ...message, id: 'x'.repeat(512), text: 'uren 6 🎭' })).to.include({ text: 'uren 6 🎭' });
  });

  it('another tenant hears that it is not at home here; its other events nothing', () => {
    const conversation = { id: 'c', conversationType: 'personal', tenantId: 'another' };
    expect(read({ ...message, conversation }).kind).to.equal('other-tenant');
    expect(read({ type: 'installationUpdate', action: 'add', conversation }).kind).to.equal('nothing');
  });

  it('a group or channel gets a pointer, also where the type is not named', () => {
    for (const conversationType of ['groupChat', 'channel', undefined]) {
      expect(read({ ...message, conversation: { id: 'c', conversationType, tenantId: TENANT } }).kind).to.equal(
        'group',
      );
    }
  });
});
