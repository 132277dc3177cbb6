import { expect } from 'chai';
import { draw } from '../../../src/channels/cards/draw.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { type StubBot, startStubBot } from '../../support/teams-bot.js';
import { TENANT } from '../../support/people.js';
import { noteShow } from '../../../src/shows/note.js';
import type { Reply } from '../../../src/shows/reply.js';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const TEXT_TYPE = 'application/vnd.microsoft.activity.message';
const text: Reply = { kind: 'text', text: 'Vrijdag: 6 uur.' };
const note = noteShow('Week 47: 6 uur', []);
const card: Reply = {
  ...note,
  tracks: { personId: 'sanne' as PersonId, subject: 'sheet-47' },
};

describe('answers', () => {
  let bot: StubBot;
  let reply: Reply | null;

  beforeEach(async () => {
    reply = text;
    bot = await startStubBot({ answer: () => Promise.resolve(reply) });
  });
  afterEach(() => bot.close());

  const last = (): (typeof bot.connector.received)[number] | undefined => bot.connector.received.at(-1);
  const shown = async (): Promise<string | undefined> => (await bot.ports.shown.ofSubject('sheet-47'))[0]?.activityId;

  it('a text is a message, to the person from the bot', async () => {
    expect(await bot.sanne.say('uren 6')).to.include({ status: 200, text: '' });
    expect(last()?.activity).to.deep.include({ type: 'message', text: 'Vrijdag: 6 uur.', from: { id: '28:bot' } });
  });

  it('a card is one activity with its summary and without a text, and is remembered', async () => {
    reply = card;
    await bot.sanne.say('uren 6');
    expect(bot.connector.received).to.have.length(1);
    expect(last()?.activity).to.deep.include({
      summary: 'Week 47: 6 uur',
      attachments: [{ contentType: CARD_TYPE, content: draw(note.show) }],
    });
    expect(last()?.activity).not.to.have.property('text');
    expect(await shown()).to.equal('sent-1');
  });

  it('nothing to say sends nothing', async () => {
    reply = null;
    expect((await bot.sanne.say('uren 6')).status).to.equal(200);
    expect(bot.connector.received).to.have.length(0);
  });

  it('a pressed card is replaced in the response, and is the one remembered', async () => {
    reply = card;
    const { status, body } = await bot.sanne.press('undo', {}, { replyToId: 'card-9' });
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      statusCode: 200,
      type: CARD_TYPE,
      value: draw(note.show),
    });
    expect(bot.connector.received).to.have.length(0);
    expect(await shown()).to.equal('card-9');
  });

  it('a press can also be answered in words, or not at all', async () => {
    expect((await bot.sanne.press('undo', {})).body).to.deep.equal({
      statusCode: 200,
      type: TEXT_TYPE,
      value: 'Vrijdag: 6 uur.',
    });
    reply = null;
    expect((await bot.sanne.press('undo', {})).body).to.deep.equal({ statusCode: 200, type: TEXT_TYPE, value: '' });
  });

  it('a wrong action is a fault in the response', async () => {
    const { status, body } = await bot.sanne.send(
      bot.sanne.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Submit' } } }),
    );
    expect(status).to.equal(400);
    expect(body).to.deep.include({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    expect(bot.turns).to.have.length(0);
  });

  it('a card that refreshes itself does not come to the bot', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'approve', data: {} }, trigger: 'automatic' };
    const { status } = await bot.sanne.press('approve', {}, { value });
    expect(status).to.equal(200);
    expect(bot.turns).to.have.length(0);
  });

  it('an old client has its card replaced by an update', async () => {
    reply = card;
    await bot.sanne.say('', { value: { verb: 'undo' }, replyToId: 'card-9' });
    expect(last()).to.deep.include({ method: 'PUT' });
    expect(last()?.path).to.match(/\/activities\/card-9$/);
    expect(await shown()).to.equal('card-9');
  });

  it('and gets a new one where the old can no longer be changed', async () => {
    reply = card;
    bot.connector.answerNext({ status: 404, code: 'ActivityNotFoundInConversation' });
    await bot.sanne.say('', { value: { verb: 'undo' }, replyToId: 'card-9' });
    expect(bot.connector.received.map(({ method }) => method)).to.deep.equal(['PUT', 'POST']);
    expect(await shown()).to.equal('sent-2');
  });

  it('the same activity comes through as often as it comes: that it counts once is for the bot', async () => {
    const activity = bot.sanne.activity({ type: 'message', text: 'uren 6' });
    for (let i = 0; i < 4; i += 1) expect((await bot.sanne.send(activity)).status).to.equal(200);
    expect(bot.turns).to.have.length(4);
    expect(new Set(bot.turns.map(({ id }) => id)).size).to.equal(1);
  });

  it('a group hears only where to go, and the bot hears nothing', async () => {
    await bot.sanne.say('uren 6', {
      conversation: { id: '19:group', conversationType: 'groupChat', tenantId: TENANT },
    });
    expect(last()?.path).to.equal('/v3/conversations/19%3Agroup/activities');
    expect(last()?.activity['text']).to.match(/privéchat/);
    expect(bot.turns).to.have.length(0);
  });

  it('another tenant hears that it is not at home here, also when it presses', async () => {
    const conversation = { id: 'c', conversationType: 'personal', tenantId: 'another' };
    await bot.sanne.say('uren 6', { conversation });
    expect(last()?.activity['text']).to.match(/alleen voor mensen van deze school/);
    expect((await bot.sanne.press('approve', {}, { conversation })).text).to.match(/alleen voor mensen/);
    expect(bot.turns).to.have.length(0);
  });

  it('somebody whom Teams does not name hears so, and nothing comes to the bot', async () => {
    const from = { id: '29:x', name: 'x' };
    expect((await bot.sanne.say('uren 6', { from })).status).to.equal(200);
    expect(last()?.activity['text']).to.match(/niet zien wie je bent/);
    expect((await bot.sanne.press('approve', {}, { from })).text).to.match(/niet zien wie je bent/);
    expect(bot.turns).to.have.length(0);
  });

  it('another channel is refused', async () => {
    expect((await bot.sanne.say('uren 6', { channelId: 'webchat' })).status).to.equal(403);
    expect(bot.turns).to.have.length(0);
  });

  it('waits as Teams says and tries once more', async () => {
    bot.connector.answerNext({ status: 429, retryAfter: '0' }, { status: 503, retryAfter: '0' });
    expect((await bot.sanne.say('uren 6')).status).to.equal(200);
    expect(bot.connector.received).to.have.length(3);
    expect(bot.ports.log.lines).to.deep.equal([]);
  });

  for (const [what, answer, code, status] of [
    ['a server fault', { status: 500, code: 'ServiceError' }, 'ServiceError', 500],
    ['a block', { status: 403, code: 'ConversationBlockedByUser' }, 'ConversationBlockedByUser', 403],
    ['a long wait', { status: 429, retryAfter: '3600' }, 'Error', 429],
    ['a broken connection', 'cut', 'ECONNRESET', 0],
  ] as const) {
    it(`${what} is not tried again: the turn is done, the log knows, and so will its person`, async () => {
      bot.connector.answerNext(answer);
      expect((await bot.sanne.say('uren 6')).status).to.equal(200);
      expect(bot.connector.received).to.have.length(1);
      expect(bot.lost).to.deep.equal(bot.turns);
      expect(bot.unsaid).to.deep.equal([reply]);
      expect(bot.ports.log.lines).to.deep.equal([
        { level: 'warn', event: 'answer-not-delivered', facts: { status, code, tries: 1 } },
      ]);
    });
  }

  it('of which nobody will ever hear are an error for Teams, which sends the message again', async () => {
    const forgetful = await startStubBot({ keepsNothing: true });
    forgetful.connector.answerNext({ status: 500 });
    const message = forgetful.sanne.activity({ type: 'message', text: 'uren 6' });
    expect((await forgetful.sanne.send(message)).status).to.equal(503);
    expect((await forgetful.sanne.send(message)).status).to.equal(200);
    expect(forgetful.turns.map(({ id }) => id)).to.deep.equal([message['id'], message['id']]);
    await forgetful.close();
  });

  it('that are not there in time come later as a message, and the request is answered by then', async () => {
    let ready: (reply: Reply) => void = () => undefined;
    const slow = await startStubBot({ deadlineMs: 20, answer: () => new Promise((resolve) => (ready = resolve)) });
    expect((await slow.sanne.say('uren 6')).status).to.equal(200);
    ready(text);
    while (slow.connector.received.length < 1) await new Promise(setImmediate);
    const { status, body } = await slow.sanne.press('undo', {}, { replyToId: 'card-9' });
    expect(status).to.equal(200);
    expect(JSON.stringify(body)).to.include('Het antwoord komt zo');
    ready(card);
    while (slow.connector.received.length < 2) await new Promise(setImmediate);
    expect(slow.connector.received.at(-1)).to.deep.include({ method: 'POST' });
    expect(slow.lost).to.deep.equal([]);
    await slow.close();
  });

  it('no answer at all is waited for, and then it is the same', async () => {
    const hasty = await startStubBot({ timeoutMs: 200 });
    hasty.connector.answerNext('hang');
    expect((await hasty.sanne.say('uren 6')).status).to.equal(200);
    expect(hasty.connector.received).to.have.length(1);
    expect(hasty.ports.log.lines[0]?.facts).to.deep.equal({ status: 0, code: 'timeout', tries: 1 });
    await hasty.close();
  });
});
