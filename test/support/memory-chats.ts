/** Where people can be written to, and what was talked about last, in memory. */
import type { Chat, Chats } from '../../src/ports/chats.js';
import { NOT_REACHED } from '../../src/ports/channel.js';

export function createMemoryChats(): Chats {
  const chats = createTable(({ personId }: Chat) => personId);
  const of = (personId: Chat['personId']): Chat =>
    chats.get(personId) ?? {
      ...{ personId, addresses: {}, question: null, missed: [] },
      ...{ usualPlacement: {}, prefers: null },
    };
  return {
    of: (personId) => Promise.resolve(of(personId)),
    ofMany: (personIds) => Promise.resolve(personIds.map(of)),
    update: (personId, changes) => chats.put({ ...of(personId), ...changes }),
    reach: (personId, channel, changes) => {
      const chat = of(personId);
      const reach = { ...NOT_REACHED, ...chat.addresses[channel], ...changes };
      return chats.put({ ...chat, addresses: { ...chat.addresses, [channel]: reach } });
    },
  };
}

interface Table<Row> {
  readonly get: (key: string) => Row | null;
  /** In order of key. */
  readonly where: (is: (row: Row) => boolean) => Row[];
  readonly put: (row: Row) => Promise<void>;
}

/** Rows by key; copied on the way in and out, so that nobody shares an object with the table. */
function createTable<Row>(keyOf: (row: Row) => string): Table<Row> {
  const rows = new Map<string, Row>();
  return {
    get: (key) => structuredClone(rows.get(key) ?? null),
    where: (is) =>
      structuredClone(
        [...rows]
          .filter(([, row]) => is(row))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, row]) => row),
      ),
    put: (row) => {
      rows.set(keyOf(row), structuredClone(row));
      return Promise.resolve();
    },
  };
}
