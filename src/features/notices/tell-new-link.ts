/** A new link, to who asked for it on the page of an old one; which page it opens stands with the old one. */
import type { PersonId } from '../../domain/people/people.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { toldShow } from '../../shows/note.js';
import * as texts from '../../texts/mail.js';
import { isFormal } from '../../texts/why-told.js';

export async function tellNewLink(to: PersonId, ports: Ports): Promise<Telling> {
  const reader = await ports.people.byId(to);
  if (!reader) return { kind: 'nothing' };
  const { newLink, whyNewLink } = texts;
  return { kind: 'write', reply: toldShow(newLink, whyNewLink(isFormal(reader))) };
}
