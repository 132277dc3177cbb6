// Runs inside Microsoft's Agents Playground before its own script. What was said comes from the proxy around it, from
// the beginning and without end, where the tool tells only what is said while somebody looks.
{
  const TAB = crypto.randomUUID();
  const CONVERSATION = '_ws_conversation';
  const Socket = window.WebSocket;

  /** The messages that the tool has. */
  const known = new Set();
  let begin = null;
  /** The tool knows its conversation from when it says that it is added to it. */
  const isAdded = new Promise((resolve) => (begin = resolve));
  isAdded.then(() => (document.documentElement.dataset.open = ''));

  class Conversation extends EventTarget {
    constructor() {
      super();
      isAdded.then(() => {
        this.source = new EventSource(`/_said?tab=${TAB}`);
        this.source.addEventListener('message', ({ data }) => this.pass(data));
      });
    }

    /** A connection that is made anew begins from the beginning: what is there already is put in its place. */
    pass(data) {
      const event = JSON.parse(data);
      const { messageId } = event.message;
      event.action = known.has(messageId) ? 'updateMessage' : 'createMessage';
      known.add(messageId);
      // The tool says under a card what of it it does not do, in English.
      for (const { content } of event.message.attachments) delete content?.msteams;
      this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(event) }));
    }

    close() {
      this.source?.close();
    }
  }

  window.WebSocket = class extends Socket {
    constructor(url, ...rest) {
      if (String(url).includes(CONVERSATION)) return new Conversation();
      super(url, ...rest);
    }
  };

  // What is typed and pressed here is not told here again; what was typed is known by the answer to it.
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.isTyped = /\/messages$/.test(String(url));
    if (/\/installation$/.test(String(url))) this.addEventListener('loadend', begin);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    this.setRequestHeader('x-window-tab', TAB);
    if (this.isTyped) {
      this.addEventListener('load', () => known.add(JSON.parse(this.responseText).messageId));
    }
    return send.call(this, body);
  };

  // What the tool brings into sight it brings into sight in its own window: the page around it stays where one reads.
  Element.prototype.scrollIntoView = function () {
    let box = this.parentElement;
    while (box && box.scrollHeight <= box.clientHeight) box = box.parentElement;
    box?.scrollTo({ top: box.scrollTop + this.getBoundingClientRect().top - box.getBoundingClientRect().top });
  };
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (how) {
    focus.call(this, { ...how, preventScroll: true });
  };

  const name = () => {
    for (const box of document.querySelectorAll('div[role=textbox]:not([aria-label])')) {
      box.setAttribute('aria-label', 'Bericht aan de BPV-bot');
    }
  };
  new MutationObserver(name).observe(document, { childList: true, subtree: true });
}
