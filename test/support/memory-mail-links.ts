/** Links of mails, in memory. */
import { placementOfLink, studentOfLink, type MailLink, type MailLinks } from '../../src/ports/mail-links.js';

interface Kept extends MailLink {
  readonly thread: string;
  readonly messageId: string | null;
}

export interface MemoryMailLinks extends MailLinks {
  readonly all: () => MailLink[];
}

export function createMemoryMailLinks(): MemoryMailLinks {
  const links = new Map<string, Kept>();
  const asLink = ({ personId, purpose, expires, revoked }: Kept): MailLink =>
    structuredClone({ personId, purpose, expires, revoked });
  return {
    add: (hash, { thread = '', ...link }) => {
      links.set(hash, structuredClone({ ...link, thread, revoked: false, messageId: null }));
      return Promise.resolve();
    },
    find: (hash) => {
      const link = links.get(hash);
      return Promise.resolve(link ? asLink(link) : null);
    },
    sent: (hash, messageId) => {
      const link = links.get(hash);
      if (link) links.set(hash, { ...link, messageId });
      return Promise.resolve();
    },
    sentIn: (personId, thread) => {
      const found = [...links.values()].filter((link) => link.personId === personId && link.thread === thread);
      const inOrder = found.toSorted((a, b) => a.expires.getTime() - b.expires.getTime());
      return Promise.resolve([...new Set(inOrder.flatMap(({ messageId }) => messageId ?? []))]);
    },
    revoke: (personId, of) => {
      const isOf = ({ purpose }: Kept): boolean =>
        'student' in of ? studentOfLink(purpose) === of.student : placementOfLink(purpose) === of.placement;
      for (const [hash, link] of links) {
        if (link.personId === personId && isOf(link)) links.set(hash, { ...link, revoked: true });
      }
      return Promise.resolve();
    },
    forget: (expiredBy) => {
      for (const [hash, { expires }] of links) if (expires <= expiredBy) links.delete(hash);
      return Promise.resolve();
    },
    all: () => [...links.values()].map(asLink),
  };
}
