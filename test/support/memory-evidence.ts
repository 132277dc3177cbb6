/** Nightly roots, what they know of documents, and links that were given out, in memory. */
import type { Week } from '../../src/domain/calendar/day.js';
import type { ChainEnd, NightlyRoot } from '../../src/domain/evidence/nightly-root.js';
import type { Decided } from '../../src/domain/evidence/decision.js';
import type { ProvenDocuments } from '../../src/ports/decisions.js';
import type { Chain, DownloadLink, DownloadLinks, Roots, Round } from '../../src/ports/evidence.js';
import type { MemoryDecisionStore } from './memory-decision-store.js';

const copy = <T>(value: T): Promise<T> => Promise.resolve(structuredClone(value));

/** As somebody who gets at the database changes it. */
export interface MemoryRoots extends Roots {
  readonly all: NightlyRoot[];
  readonly allEnds: Map<string, ChainEnd>;
}

export function createMemoryRoots(): MemoryRoots {
  const all: NightlyRoot[] = [];
  const allEnds = new Map<string, ChainEnd>();
  const sent = new Map<string, Week>();
  let round: Round | null = null;
  const inChain = (chain: Chain): NightlyRoot[] =>
    all.filter(({ school = null }) => school === chain).sort((a, b) => a.n - b.n);
  return {
    all,
    allEnds,
    last: (chain) => copy(inChain(chain).at(-1) ?? null),
    page: (chain, after, most) =>
      copy(
        inChain(chain)
          .filter(({ n }) => n > after)
          .slice(0, most),
      ),
    add: (root) => {
      if (inChain(root.school ?? null).some(({ n }) => n === root.n)) return Promise.resolve(false);
      all.push(structuredClone(root));
      return Promise.resolve(true);
    },
    forgetNames: (root) => {
      const at = all.findIndex(({ school, n, hash }) => school === root.school && n === root.n && hash === root.hash);
      if (at >= 0) all[at] = structuredClone(root);
      return Promise.resolve();
    },
    end: (school) => copy(allEnds.get(school) ?? null),
    ends: () => copy([...allEnds.values()].sort((a, b) => (a.school < b.school ? -1 : 1))),
    keepEnd: (end) => {
      allEnds.set(end.school, structuredClone(end));
      return Promise.resolve();
    },
    sentIn: (school) => copy(sent.get(school) ?? null),
    keepSent: (school, week) => {
      sent.set(school, week);
      return Promise.resolve();
    },
    round: () => copy(round),
    keepRound: (at) => {
      round = structuredClone(at);
      return Promise.resolve();
    },
  };
}

/** @param marks by id; a commit takes that of its document off */
export function createMemoryProven<Document extends Decided<unknown>>({
  all,
  marks,
}: Pick<MemoryDecisionStore<Document>, 'all' | 'marks'>): ProvenDocuments<Document> {
  const after = (id: string): Document[] => all().filter((one) => one.id > id);
  const markOf = ({ id }: Document): unknown => marks.get(id);
  return {
    unrooted: (id, most) =>
      Promise.resolve(
        after(id)
          .filter((one) => markOf(one) === undefined)
          .slice(0, most),
      ),
    rooted: (mark, taken) => {
      for (const { id, version } of taken)
        if (all().some((one) => one.id === id && one.version === version)) marks.set(id, mark);
      return Promise.resolve();
    },
    page: (id, most) =>
      Promise.resolve(
        after(id)
          .slice(0, most)
          .map((document) => ({ document, mark: markOf(document) })),
      ),
    hashes: (ids) =>
      Promise.resolve(
        new Map(
          all()
            .filter(({ id }) => ids.includes(id))
            .map(({ id, history }) => [
              id,
              history.map(({ hash, was }) => ({ hash, ...(was !== undefined && { was }) })),
            ]),
        ),
      ),
    inRoots: (first, last) => {
      const found = new Map<string, string[]>();
      for (const one of all()) {
        const mark = markOf(one);
        if (typeof mark === 'string' && mark >= first && mark <= last)
          found.set(mark, [...(found.get(mark) ?? []), one.id]);
      }
      return Promise.resolve(found);
    },
    markBetween: (above, below) =>
      Promise.resolve(
        all()
          .map(markOf)
          .filter((mark): mark is string => typeof mark === 'string' && mark > above && mark < below)
          .sort()
          .at(-1) ?? null,
      ),
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
