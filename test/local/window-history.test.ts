import { expect } from 'chai';
import { hear, speaks } from '../../src/local/windows/heard.js';
import { WindowHistory } from '../../src/local/windows/window-history.js';

const CARD = 'application/vnd.microsoft.card.adaptive';

interface Event {
  readonly action: string;
  readonly message: { readonly messageId: string; readonly text: string; readonly attachments: readonly unknown[] };
}

describe('What was said in a chat window', () => {
  let history: WindowHistory;
  beforeEach(() => {
    history = new WindowHistory(
      { conversation: 'chat-sanne', person: 'user-sanne', bot: 'bpv-bot' },
      { now: () => new Date('2026-11-25T13:00:00Z') },
    );
  });

  const exchange = (method: string, path: string, asked: object, answered: object, tab: string | null = null): void => {
    expect(speaks(method, path), path).to.equal(true);
    const [ask, answer] = [JSON.stringify(asked), JSON.stringify(answered)];
    hear(history, { method, path, asked: ask, answered: answer, isWelcome: false, tab });
  };
  const types = (text: string, tab: string | null = null): void => {
    exchange(
      'POST',
      '/_conversation/v1/conversations/c/messages',
      { text },
      { messageId: `m-${text}`, timestamp: 1 },
      tab,
    );
  };
  const writes = (id: string, text: string): void => {
    const cards = [{ contentType: CARD, content: { body: text } }];
    exchange(
      'POST',
      '/_connector/v3/conversations/c/activities/reply',
      { type: 'message', attachments: cards },
      { id },
    );
  };
  const heardBy = (tab: string | null): string[] => {
    const heard: string[] = [];
    history.follow((event, fromTab) => {
      const { action, message } = event as Event;
      if (fromTab === null || fromTab !== tab) heard.push(`${action} ${message.messageId}`);
    });
    return heard;
  };

  it('is told from the beginning to who comes later, in its order', () => {
    types('uren 6 vrijdag');
    writes('1', 'opgeslagen');
    expect(heardBy(null)).to.deep.equal(['createMessage m-uren 6 vrijdag', 'createMessage 1']);
  });

  it('goes on to whoever looks, except to the page that did it', () => {
    const [own, other] = [heardBy('own'), heardBy('other')];
    types('help', 'own');
    writes('1', 'hulp');
    expect(own).to.deep.equal(['createMessage 1']);
    expect(other).to.deep.equal(['createMessage m-help', 'createMessage 1']);
  });

  it('changes in its place: by the bot, and by the card that takes the place of the one pressed', () => {
    writes('1', 'oud');
    const attachments = [{ contentType: CARD, content: { body: 'nieuw' } }];
    exchange('PUT', '/_connector/v3/conversations/c/activities/1', { type: 'message', attachments }, { id: '1' });
    expect(history.all().map(({ attachments: [card] }) => card?.content)).to.deep.equal([{ body: 'nieuw' }]);
    const press = { name: 'adaptiveCard/action', replyToId: '1' };
    exchange('POST', '/_conversation/v1/invoke', press, { type: CARD, value: { body: 'gedaan' } });
    expect(history.all().map(({ attachments: [card] }) => card?.content)).to.deep.equal([{ body: 'gedaan' }]);
    expect(history.count()).to.equal(1);
  });

  it('counts what the bot wrote, and nothing else; typing is no message', () => {
    types('help');
    exchange('POST', '/_connector/v3/conversations/c/activities', { type: 'typing' }, { id: '9' });
    writes('1', 'hulp');
    expect([history.count(), history.all().length]).to.deep.equal([1, 2]);
  });

  it('keeps the last 500', () => {
    for (let i = 0; i <= 500; i += 1) writes(String(i), 'x');
    expect([history.all().length, history.all()[0]?.id]).to.deep.equal([500, '1']);
  });

  it('is heard in no other exchange, and rubbish says nothing', () => {
    expect(speaks('GET', '/_connector/v3/conversations/c/activities')).to.equal(false);
    expect(speaks('POST', '/_debug/conversation/c/installation')).to.equal(false);
    const path = '/_connector/v3/conversations/c/activities';
    hear(history, { method: 'POST', path, asked: 'x', answered: '{}', isWelcome: false, tab: null });
    expect(history.isEmpty()).to.equal(true);
  });
});
