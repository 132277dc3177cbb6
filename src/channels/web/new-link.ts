/** The page of a link that is over, and what its one button does: a new one goes to the address that the school knows. */
import type { PersonId } from '../../domain/people/people.js';
import type { WebAnswer } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import type { MailLink } from '../../ports/mail-links.js';
import * as texts from '../../texts/web.js';
import { page } from './page.js';

const ANEW_MS = 10 * 60_000;

/** Asked for in place of one that is over. The same words whether there is one or not, so that nobody learns which. */
export async function newLink(hash: string, link: MailLink | null, ports: Ports): Promise<WebAnswer> {
  if (link && !link.revoked && (await isFirstAsked(link.personId, ports))) {
    const now = ports.clock.now();
    const about = { kind: 'new-link', link: hash } as const;
    const key = `new-link:${link.personId}:${now.toISOString()}`;
    await ports.notices.add([{ key, to: link.personId, about }], now);
    ports.kick();
  }
  return page(410, texts.linkOver, [texts.newLinkAsked]);
}

/** By whichever link: for ten minutes after one was asked for there is no other, in all processes together. */
async function isFirstAsked(personId: PersonId, { pace, clock }: Ports): Promise<boolean> {
  const now = clock.now().getTime();
  return (await pace.take(`new-link:${personId}`, ANEW_MS, now, now)) === now;
}

export const over = (): WebAnswer => page(410, texts.linkOver, texts.linkOverLines, texts.newLink);
