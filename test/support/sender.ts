/** A sender on ports in memory, with a channel that fails as it is told, and a clock and waits that the test drives. */
import type { Notice } from '../../src/domain/evidence/decision.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { ChatAddress } from '../../src/messages/chat-address.js';
import type { Telling } from '../../src/delivery/telling.js';
import { createSender, type Sender, type SenderOptions } from '../../src/delivery/sender.js';
import { NOT_REACHED, TEAMS, type Reach } from '../../src/ports/channel.js';
import { type Channel } from '../../src/delivery/channel.js';
import type { Address } from '../../src/messages/address.js';
import { createFakeChannel } from './fake-channel.js';
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
  await harness.isAt(karel, addressOf('karel'));
  harness.start();
  return harness;
}

export class SenderHarness {
  readonly ports: MemoryPorts = createMemoryPorts();
  telling: Telling = { kind: 'write', reply: { kind: 'text', text: 'Week 47 van Sanne.' } };
  readonly channel = createFakeChannel(TEAMS);
  readonly waits: { readonly ms: number; readonly done: () => void }[] = [];
  sender!: Sender;

  get tries(): readonly string[] {
    return this.channel.tries;
  }

  start(changes: Partial<SenderOptions> = {}): void {
    this.sender = createSender({
      ...this.ports,
      channels: [this.channel],
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

  /** The channel with another way of writing. */
  writing(write: Channel['write']): Channel[] {
    return [{ ...this.channel, write }];
  }

  async isAt(person: PersonId, address: Address | null): Promise<void> {
    await this.ports.chats.reach(person, TEAMS, { address });
  }

  /** How Karel is reached. */
  async reach(): Promise<Reach> {
    return (await this.ports.chats.of(karel)).addresses[TEAMS] ?? NOT_REACHED;
  }
}
