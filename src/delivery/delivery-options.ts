/** What a notice is delivered with. */
import type { Telling } from './telling.js';
import type { Clock, Log, People, ShownCards } from '../ports.js';
import type { Chats } from '../ports/chats.js';
import type { Notices, QueuedNotice } from '../ports/notices.js';
import type { Channel } from './channel.js';

export interface DeliveryOptions {
  readonly notices: Notices;
  readonly chats: Chats;
  readonly people: Pick<People, 'byId'>;
  readonly shown: ShownCards;
  /** What the notice comes to now. */
  readonly tell: (notice: QueuedNotice) => Promise<Telling>;
  /** In order of preference. */
  readonly channels: readonly Channel[];
  readonly clock: Clock;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly random: () => number;
}
