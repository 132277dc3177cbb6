/**
 * What is asked while a round trip to the database is under way waits for it, and then goes together in the next one.
 * Alone, a call goes at once; under load a round trip, which costs this process far more than what it carries, is
 * shared by up to twenty (measured: a read of one document 220 us of processor time, of ten documents 350 us).
 */
import { DatabaseUnavailable } from '../ports.js';

/** SecantusDB reads quickly by up to 25 values. */
const MOST = 20;

interface Call<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** @param act answers one outcome per item, in the same order; where it throws, all of them fail */
export function together<Item, Outcome>(
  act: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): (item: Item) => Promise<Outcome> {
  let waiting: Call<Item, Outcome>[] = [];
  let busy = false;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const calls = waiting.splice(0, MOST);
      try {
        const outcomes = await act(calls.map(({ item }) => item));
        for (const [i, call] of calls.entries()) call.resolve(outcomes[i] as Outcome);
      } catch (error) {
        for (const call of calls) call.reject(error);
        // Those behind would only wait for the same: they were not sent.
        if (error instanceof DatabaseUnavailable) {
          const behind = waiting;
          waiting = [];
          for (const call of behind) call.reject(new DatabaseUnavailable(false, { cause: error }));
        }
      }
    }
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (busy) return;
      busy = true;
      queueMicrotask(() => void work());
    });
}

/** Documents by a key of theirs: `find` is asked for several keys at once, each caller gets those with its own. */
export function findTogether<Document>(
  find: (keys: readonly string[]) => Promise<readonly Document[]>,
  keyOf: (document: Document) => string,
): (key: string) => Promise<readonly Document[]> {
  return together(async (keys) => {
    const found = new Map<string, Document[]>(keys.map((key) => [key, []]));
    for (const document of await find([...found.keys()])) found.get(keyOf(document))?.push(document);
    return keys.map((key) => found.get(key) ?? []);
  });
}
