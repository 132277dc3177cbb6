/** Who opens an old mail asks for a new link to what it showed. */
import type { Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';

/** @param link the hash of the secret of the old one */
export function newLink(link: string, to: PersonId, at: Date): Notice {
  return { key: `new-link:${link}:${at.toISOString()}`, to, about: { kind: 'new-link', link } };
}
