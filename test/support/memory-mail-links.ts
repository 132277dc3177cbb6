/** Links of mails, in memory. */
import { placementOfLink, type MailLink, type MailLinks } from '../../src/ports/mail-links.js';

interface Kept extends MailLink {
  readonly askedAnew: Date | null;
}

export interface MemoryMailLinks extends MailLinks {
  readonly all: () => MailLink[];
}

export function createMemoryMailLinks(): MemoryMailLinks {
  const links = new Map<string, Kept>();
  const asLink = ({ personId, purpose, expires, revoked }: Kept): MailLink =>
    structuredClone({ personId, purpose, expires, revoked });
  return {
    add: (hash, link) => {
      links.set(hash, structuredClone({ ...link, revoked: false, askedAnew: null }));
      return Promise.resolve();
    },
    find: (hash) => {
      const link = links.get(hash);
      return Promise.resolve(link ? asLink(link) : null);
    },
    revoke: (personId, placementId) => {
      for (const [hash, link] of links) {
        const isMeant = link.personId === personId && placementOfLink(link.purpose) === placementId;
        if (isMeant) links.set(hash, { ...link, revoked: true });
      }
      return Promise.resolve();
    },
    askAnew: (hash, now, notSince) => {
      const link = links.get(hash);
      if (!link || link.revoked || (link.askedAnew && link.askedAnew > notSince)) return Promise.resolve(false);
      links.set(hash, { ...link, askedAnew: now });
      return Promise.resolve(true);
    },
    forget: (expiredBy) => {
      for (const [hash, { expires }] of links) if (expires <= expiredBy) links.delete(hash);
      return Promise.resolve();
    },
    all: () => [...links.values()].map(asLink),
  };
}
