/**
 * One decision: decide on what was read, commit. Who loses the race reads and decides again, and so hears what the winner did.
 */
import type { Act, Decided, Decision } from './domain/evidence/decision.js';
import { applied } from './domain/evidence/evidence.js';
import type { Role } from './domain/people/people.js';
import type { Asked, Ports } from './ports.js';
import type { Deciding } from './ports/decisions.js';

export type Outcome<Document, Refusal> =
  /** Stored now, or by the same source before: the answer is the same. */
  | { readonly kind: 'done'; readonly document: Document }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly document: Document };

/** More than this many people at once on one document is no race but a fault. */
const MOST_TRIES = 60;

/** `loaded` is the document as it was read for this turn, or as it is before anything is stored. */
export async function decide<Document extends Decided<What> & { readonly id: Id }, What, Refusal, Id>(
  store: Deciding<Document, Id>,
  loaded: Document,
  decideOn: (document: Document) => Decision<Document, What, Refusal>,
  asked: Pick<Asked, 'stored'>,
  ports: Pick<Ports, 'kick'>,
): Promise<Outcome<Document, Refusal>> {
  let document = loaded;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const decision = decideOn(document);
    if (decision.kind === 'again') {
      asked.stored();
      return { kind: 'done', document };
    }
    if (decision.kind === 'refused') return { kind: 'refused', refusal: decision.refusal, document };
    const next = applied(decision.change);
    if (await store.commit(next, document.version)) {
      asked.stored();
      const { notices } = decision.change;
      if (notices.length > 0) ports.kick(notices);
      return { kind: 'done', document: next };
    }
    document = (await store.load(loaded.id)) ?? loaded;
  }
  throw new Error('A document changed under every try to decide on it');
}

/** Of one act that is decided on so many documents: until the last of them it is stored in part. */
export function inParts(asked: Asked, parts: number): Asked {
  let done = 0;
  const stored = (): void => {
    done += 1;
    asked.stored(done < parts ? 'in-part' : undefined);
  };
  return { ...asked, stored };
}

/** The act that goes into the history. */
export function actOf(asked: Asked, role: Role): Act {
  return { at: asked.at.toISOString(), by: asked.person.id, role, way: asked.way, source: asked.source };
}
