/**
 * What was said in one chat window, kept beside the tool that shows it: the tool forgets a conversation as soon as
 * nobody looks, and a page that is loaded anew should begin where it was.
 */

/** An attachment as the bot writes it; of a card the content is its JSON. */
export interface Attachment {
  readonly contentType: string;
  readonly content: unknown;
}

/** One message, from either side. */
export interface Said {
  readonly id: string;
  readonly isByBot: boolean;
  /** The bot's greeting of who has just opened the chat. */
  readonly isWelcome: boolean;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** ISO instant by the bot's clock. */
  readonly at: string;
}

/** What comes to who looks: the tool's own form, see `asEvent`. `fromTab`: the page that did it knows it already. */
export type Listener = (event: object, fromTab: string | null) => void;

const MOST = 500;
const CARD = 'application/vnd.microsoft.card.adaptive';

export class WindowHistory {
  private readonly messages = new Map<string, Said>();
  private readonly listeners = new Set<Listener>();
  private written = 0;

  constructor(
    private readonly names: { readonly conversation: string; readonly person: string; readonly bot: string },
    private readonly clock: { now(): Date },
  ) {}

  /** How many times the bot has written. */
  count(): number {
    return this.written;
  }

  /** Oldest first. */
  all(): readonly Said[] {
    return [...this.messages.values()];
  }

  isEmpty(): boolean {
    return this.messages.size === 0;
  }

  add(message: Omit<Said, 'at'>, fromTab: string | null = null): void {
    if (this.messages.has(message.id)) return;
    if (message.isByBot) this.written += 1;
    const said = { ...message, at: this.clock.now().toISOString() };
    this.messages.set(said.id, said);
    const [oldest] = this.messages.keys();
    if (this.messages.size > MOST && oldest !== undefined) this.messages.delete(oldest);
    this.tell('createMessage', said, fromTab);
  }

  /** In its place; one that is not known is nothing. */
  change(id: string, to: Pick<Said, 'attachments'> & Partial<Pick<Said, 'text'>>, fromTab: string | null = null): void {
    const before = this.messages.get(id);
    if (!before) return;
    const said = { ...before, ...to };
    this.messages.set(id, said);
    this.tell('updateMessage', said, fromTab);
  }

  /** A card that takes the place of the one that was pressed. */
  replaceCard(id: string, card: unknown, fromTab: string | null): void {
    this.change(id, { attachments: [{ contentType: CARD, content: card }] }, fromTab);
  }

  /** All that was said as events, and from then on what is said; answers how to leave off. */
  follow(listener: Listener): () => void {
    for (const said of this.messages.values()) listener(this.asEvent('createMessage', said), null);
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(action: string, said: Said, fromTab: string | null): void {
    for (const listener of this.listeners) listener(this.asEvent(action, said), fromTab);
  }

  /** As the tool's own server tells its page over a web socket. */
  private asEvent(action: string, { id, isByBot, text, attachments, at }: Said): object {
    const { conversation, person, bot } = this.names;
    return {
      action,
      actionConversationId: conversation,
      message: {
        ...{ messageId: id, timestamp: new Date(at).getTime(), from: { id: isByBot ? bot : person } },
        ...{ text, textFormat: isByBot ? 'markdown' : 'plain', attachments, attachmentLayout: 'list', mentions: [] },
      },
    };
  }
}
