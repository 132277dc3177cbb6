/** A sender on ports in memory, with a Teams that fails as it is told, and a clock and waits that the test drives. */
import type { Notice } from '../../src/domain/decision.js';
import type { PersonId } from '../../src/domain/people.js';
import type { ChatAddress } from '../../src/messages.js';
import type { Telling } from '../../src/messages/telling.js';
import type { Chat } from '../../src/ports.js';
import type { ConnectorFailure } from '../../src/teams/connector-failure.js';
import type { ConnectorPort } from '../../src/teams/connector.js';
import { createSender, type Sender, type SenderOptions } from '../../src/teams/sender.js';
import type { MemoryNotice } from './memory-notices.js';
import { createMemoryPorts, type MemoryPorts } from './memory-ports.js';

export const karel = 'karel' as PersonId;
const START = Date.parse('2026-11-25T13:00:00Z');

export const addressOf = (person: string): ChatAddress => ({
  serviceUrl: 'https://smba.example.com/',
  conversationId: `chat-of-${person}`,
  tenantId: 't',
  userId: person,
  botId: 'b',
});
export const noticeOf = (key: string, to: PersonId = karel): Notice => ({
  key,
  to,
  about: { kind: 'sign-off', sheet: key, version: 1 },
});
/** So long after the clock of the harness began. */
export const seconds = (after: number): Date => new Date(START + after * 1_000);

/** Karel has a chat; every notice comes to one sentence. */
export async function startSenderHarness(): Promise<SenderHarness> {
  const harness = new SenderHarness();
  await harness.ports.chats.update(karel, { address: addressOf('karel') });
  harness.start();
  return harness;
}

export class SenderHarness {
  readonly ports: MemoryPorts = createMemoryPorts();
  telling: Telling = { kind: 'write', reply: { kind: 'text', text: 'Week 47 van Sanne.' } };
  /** Every try: "POST chat-of-karel", "PUT chat-of-karel/card-1". */
  readonly tries: string[] = [];
  /** What the coming tries fail with. */
  failures: ConnectorFailure[] = [];
  readonly waits: { readonly ms: number; readonly done: () => void }[] = [];
  sender!: Sender;

  readonly post: ConnectorPort = {
    write: ({ conversationId }) => this.attempt(`POST ${conversationId}`),
    replace: async ({ conversationId }, activityId) => {
      await this.attempt(`PUT ${conversationId}/${activityId}`);
    },
  };

  attempt(what: string): Promise<string> {
    this.tries.push(what);
    const failure = this.failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve(`sent-${this.tries.length}`);
  }

  start(changes: Partial<SenderOptions> = {}): void {
    this.sender = createSender({
      ...this.ports,
      post: this.post,
      tell: () => Promise.resolve(this.telling),
      random: () => 1,
      wait: (ms) => new Promise<void>((done) => this.waits.push({ ms, done })),
      ...changes,
    });
  }

  async send(): Promise<void> {
    this.sender.kick();
    await this.sender.idle();
  }

  at(after: number): void {
    this.ports.clock.set(seconds(after).toISOString());
  }

  notice(key: string): MemoryNotice | undefined {
    return this.ports.notices.all().find((one) => one.key === key);
  }

  chat(): Promise<Chat> {
    return this.ports.chats.of(karel);
  }
}
