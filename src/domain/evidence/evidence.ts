/**
 * History as evidence [2.7]: each event carries the hash of the one before it and its own, so that no event can be
 * changed, left out or put in between without breaking the chain. SHA-256 over canonical JSON (RFC 8785).
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Change, Decided, HappenedEvent, SealedEvent } from './decision.js';

/** The hash of any JSON value: SHA-256 over its canonical form, 64 hex digits. */
export function hashOf(value: object): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new Error('Only JSON can be hashed');
  return createHash('sha256').update(canonical).digest('hex');
}

/** What is kept of a secret (a link's, for one): enough to know it again, not to give it away. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** An event in its place in the chain. */
export function seal<What>(history: readonly SealedEvent<What>[], event: HappenedEvent<What>): SealedEvent<What> {
  const unsealed = { ...event, n: history.length + 1, previous: history.at(-1)?.hash ?? '' };
  return { ...unsealed, hash: hashOf(unsealed) };
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
  let previous = '';
  for (const [index, event] of history.entries()) {
    const { hash, ...unsealed } = event;
    if (event.n !== index + 1 || event.previous !== previous || hashOf(unsealed) !== hash) return index + 1;
    previous = hash;
  }
  return null;
}
