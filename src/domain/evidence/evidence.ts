/**
 * History as evidence [2.7]: each event carries the hash of the one before it and its own, so that no event can be
 * changed, left out or put in between without breaking the chain. Free text stands beside it, see `texts-beside.ts`.
 */
import { createHash } from 'node:crypto';
import type { Change, Decided, HappenedEvent, SealedEvent } from './decision.js';
import { hashOf } from './hash.js';
import { hashOfEvent, placesOfTexts, removedIn, withoutTexts } from './texts-beside.js';

/** What is kept of a secret (a link's, for one): enough to know it again, not to give it away. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** An event in its place in the chain. */
export function seal<What>(history: readonly SealedEvent<What>[], event: HappenedEvent<What>): SealedEvent<What> {
  return sealed(event, history);
}

/** The document as it is committed: one version on, the event sealed into its history, the notices in its outbox. */
export function applied<Document extends Decided<What>, What>(change: Change<Document, What>): Document {
  return {
    ...change.next,
    version: change.next.version + 1,
    history: [...change.next.history, seal(change.next.history, change.event)],
    outbox: [...change.next.outbox, ...change.notices],
  };
}

/** The number of the first event that does not fit, or null where the whole chain holds. */
export function brokenAt(history: readonly SealedEvent<unknown>[]): number | null {
  let before: SealedEvent<unknown> | undefined;
  for (const [index, event] of history.entries()) {
    const fits = event.n === index + 1 && event.previous === (before?.hash ?? '') && hashOfEvent(event) === event.hash;
    if (!fits || !isAsItWas(event, before)) return index + 1;
    before = event;
  }
  return null;
}

/** A history from before texts stood beside the chain, sealed anew; of each event it says as which one it was known. */
export function sealedAnew<What>(history: readonly SealedEvent<What>[]): readonly SealedEvent<What>[] {
  const first = history.findIndex(({ what }) => placesOfTexts(what).length > 0);
  if (first === -1 || history.some(({ texts }) => texts)) return history;
  const anew = history.slice(0, first);
  for (const event of history.slice(first)) anew.push(sealed({ ...event, was: event.hash }, anew));
  return anew;
}

/** The history without its texts, but for those at places that stay; it holds as before. */
export function withoutTextsIn<What>(
  history: readonly SealedEvent<What>[],
  stays?: (at: string) => boolean,
): readonly SealedEvent<What>[] {
  return history.map((event) => withoutTexts(event, stays));
}

function sealed<What>(
  event: HappenedEvent<What> & Pick<SealedEvent<What>, 'was'>,
  history: readonly SealedEvent<What>[],
): SealedEvent<What> {
  const texts = placesOfTexts(event.what).map((at) => ({ at, salt: newSalt() }));
  const unsealed = { ...event, n: history.length + 1, previous: history.at(-1)?.hash ?? '' };
  const beside = texts.length > 0 ? { ...unsealed, texts } : unsealed;
  return { ...beside, hash: hashOfEvent(beside) ?? '' };
}

/** As long as all of it stands, an event that was sealed anew must come to the hash that it had before. */
function isAsItWas(event: SealedEvent<unknown>, before?: SealedEvent<unknown>): boolean {
  if (event.was === undefined || removedIn(event).length > 0) return true;
  const then = { ...event, previous: before?.was ?? before?.hash ?? '' };
  return hashOf(then, ['hash', 'texts', 'was']) === event.was;
}

/** So that nobody finds short words by their hash. */
function newSalt(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
}
