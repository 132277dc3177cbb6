/** A conversation whose notices go by the real sender to a Teams that refuses whom the test says. */
import { draw } from '../../src/channels/cards/draw.js';
import type { Person } from '../../src/domain/people/people.js';
import { tell } from '../../src/features/notices/tell.js';
import type { ConnectorFailure } from '../../src/channels/teams/connector-failure.js';
import { createSender } from '../../src/delivery/sender.js';
import { createTeamsChannel } from '../../src/channels/teams/teams-channel.js';
import type { Conversation } from './conversation.js';
import type { Reply } from '../../src/shows/reply.js';

export interface Heard {
  readonly to: string;
  readonly text: string;
}

export interface RefusingTeams {
  /** What is written to this person fails so, until it is told otherwise. */
  refuse(who: Person, why: ConnectorFailure | null): void;
  /** What has arrived so many seconds later, since this was asked last. */
  after(seconds: number): Promise<readonly Heard[]>;
  /** What the cards that stand in this person's chat were brought up to since this was asked last, in order. */
  cardsOf(who: Person): readonly string[];
  stop(): Promise<void>;
}

export function teamsOf({ ports }: Conversation): RefusingTeams {
  const refusing = new Map<string, ConnectorFailure>();
  let heard: Heard[] = [];
  let updated: Heard[] = [];
  let count = 0;
  const sender = createSender({
    ...ports,
    tell: (notice) => tell(notice, ports),
    random: () => 1,
    wait: () => new Promise(() => undefined),
    channels: [
      createTeamsChannel({
        write: ({ conversationId }, reply) => {
          const why = refusing.get(conversationId);
          if (why) return Promise.reject(why);
          heard.push({ to: conversationId.replace('chat-', ''), text: textOf(reply) });
          return Promise.resolve(`sent-${(count += 1)}`);
        },
        replace: ({ conversationId }, _, reply) => {
          const why = refusing.get(conversationId);
          if (why) return Promise.reject(why);
          updated.push({ to: conversationId.replace('chat-', ''), text: textOf(reply) });
          return Promise.resolve();
        },
      }),
    ],
  });
  return {
    refuse: (who, why) => {
      if (why) refusing.set(`chat-${who.id}`, why);
      else refusing.delete(`chat-${who.id}`);
    },
    after: async (seconds) => {
      const until = ports.clock.now().getTime() + seconds * 1_000;
      for (;;) {
        sender.kick();
        await sender.idle();
        const next = (await ports.notices.next())?.getTime() ?? Infinity;
        if (next > until) break;
        ports.clock.set(new Date(Math.max(next, ports.clock.now().getTime() + 1)).toISOString());
      }
      ports.clock.set(new Date(until).toISOString());
      const now = heard;
      heard = [];
      return now;
    },
    cardsOf: ({ id }) => {
      const own = updated.filter(({ to }) => to === id).map(({ text }) => text);
      updated = [];
      return own;
    },
    stop: () => sender.stop(),
  };
}

/** Without what stands instead of a card that cannot be drawn. */
const textOf = (reply: Reply): string =>
  reply.kind === 'text' ? reply.text : JSON.stringify({ ...draw(reply.show), fallbackText: '' });
