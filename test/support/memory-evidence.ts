/** Nightly roots, and links that were given out, in memory. */
import type { NightlyRoot } from '../../src/domain/evidence/nightly-root.js';
import type { DownloadLink, DownloadLinks, Roots } from '../../src/ports/evidence.js';

export function createMemoryRoots(): Roots {
  const roots: NightlyRoot[] = [];
  const copy = <T>(value: T): Promise<T> => Promise.resolve(structuredClone(value));
  return {
    last: () => copy(roots.at(-1) ?? null),
    page: (after, most) => copy(roots.filter(({ n }) => n > after).slice(0, most)),
    add: (root) => {
      if (roots.some(({ n }) => n === root.n)) return Promise.resolve(false);
      roots.push(structuredClone(root));
      roots.sort((a, b) => a.n - b.n);
      return Promise.resolve(true);
    },
  };
}

export interface MemoryLinks extends DownloadLinks {
  readonly count: () => number;
}

export function createMemoryLinks(): MemoryLinks {
  const links = new Map<string, DownloadLink>();
  return {
    add: (hash, link) => {
      links.set(hash, structuredClone(link));
      return Promise.resolve();
    },
    find: (hash) => Promise.resolve(structuredClone(links.get(hash) ?? null)),
    use: (hash) => Promise.resolve(links.delete(hash)),
    forget: (expiredBy) => {
      for (const [hash, { expires }] of links) if (expires <= expiredBy) links.delete(hash);
      return Promise.resolve();
    },
    count: () => links.size,
  };
}
