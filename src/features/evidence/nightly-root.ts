/**
 * Every night a root per school over the documents that have changed since the root before: it costs what changed, however
 * much there is. First it is seen whether the chain still ends where the house signed its end.
 */
import type { Decided } from '../../domain/evidence/decision.js';
import { chainStanding, knownToDocuments, type ChainStanding } from '../../domain/evidence/chain-standing.js';
import { DOCUMENT_KINDS, nameOfDocument, type DocumentKind } from '../../domain/evidence/document-kinds.js';
import {
  markOf,
  nextRoot,
  readMark,
  rootClaimsOf,
  type Head,
  type LastRoot,
} from '../../domain/evidence/nightly-root.js';
import { BELONGS, IS_SOUND, type Documents } from '../../domain/evidence/sound-documents.js';
import type { SchoolId } from '../../domain/people/people.js';
import type { Ports, Scheduled } from '../../ports.js';
import type { Taken } from '../../ports/decisions.js';
import { Findings } from '../../views/evidence-findings.js';
import { schoolOfDocument } from '../../views/school-of-document.js';
import { schoolsWithRoots } from '../../views/schools-with-roots.js';

/** They come with their history. */
const AT_ONCE = 100;
/** So that a root is a document of some hundred kilobytes at most. */
const MOST_LINES = 2000;

export const nightlyRoot: Scheduled = {
  name: 'nightly-root',
  cron: '30 2 * * *',
  run: async (ports) => {
    const findings = new Findings(ports);
    const chains = new Chains(ports, findings);
    // Also where nothing has changed: a chain that was shortened is to be noticed.
    for (const school of await schoolsWithRoots(ports)) await chains.of(school);
    for (const kind of DOCUMENT_KINDS) await takeIn(kind, chains, { ports, findings });
    await chains.close();
    await findings.tell();
  },
};

/** What is not sound stays as it is in no root, and is said again the next night. */
async function takeIn(
  kind: DocumentKind,
  chains: Chains,
  { ports, findings }: { readonly ports: Ports; readonly findings: Findings },
): Promise<void> {
  for await (const { document, isSound, school } of unrooted(kind, ports)) {
    const name = nameOfDocument(kind, document.id);
    if (!isSound) findings.add(school, { of: name, why: 'changed' });
    else if (school === null) ports.log.warn('root-passed-over', { document: name });
    else await (await chains.of(school)).take(kind, document);
  }
}

interface Looked<Document> {
  readonly document: Document;
  readonly isSound: boolean;
  readonly school: SchoolId | null;
}

async function* unrooted<Kind extends DocumentKind>(
  kind: Kind,
  ports: Ports,
): AsyncGenerator<Looked<Documents[Kind]>, void> {
  for (let after = ''; ;) {
    const page: readonly Documents[Kind][] = await ports.proven[kind].unrooted(after, AT_ONCE);
    const schools = await Promise.all(page.map((one) => schoolOfDocument(BELONGS[kind](one), ports)));
    for (const [i, document] of page.entries()) {
      yield { document, isSound: IS_SOUND[kind](document), school: schools[i] ?? null };
    }
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

class Chains {
  private readonly open = new Map<SchoolId, Chain>();

  constructor(
    private readonly ports: Ports,
    private readonly findings: Findings,
  ) {}

  async of(school: SchoolId): Promise<Chain> {
    const known = this.open.get(school);
    if (known) return known;
    const { faults, base } = await standingOf(school, this.ports);
    for (const { root, why } of faults) this.findings.add(school, { of: root, why });
    const chain = new Chain(school, base, this.ports);
    this.open.set(school, chain);
    return chain;
  }

  async close(): Promise<void> {
    for (const chain of this.open.values()) await chain.seal();
  }
}

/** A school's chain as it grows in one night. */
class Chain {
  private heads: Head[] = [];
  private taken = new Map<DocumentKind, Taken[]>();

  constructor(
    private readonly school: SchoolId,
    private base: ChainStanding['base'],
    private readonly ports: Ports,
  ) {}

  async take(kind: DocumentKind, { id, version, history }: Decided<unknown>): Promise<void> {
    if (this.base === 'unknown') return;
    this.heads.push([nameOfDocument(kind, id), history.at(-1)?.hash ?? '']);
    const taken = this.taken.get(kind) ?? [];
    taken.push({ id, version });
    this.taken.set(kind, taken);
    if (this.heads.length >= MOST_LINES) await this.seal();
  }

  async seal(): Promise<void> {
    const { heads, taken } = this;
    if (this.base === 'unknown' || heads.length === 0) return;
    this.heads = [];
    this.taken = new Map();
    this.base = await this.add(heads, this.base);
    if (this.base === 'unknown') return;
    const mark = markOf(this.school, this.base?.n ?? 0);
    for (const [kind, documents] of taken) await this.ports.proven[kind].rooted(mark, documents);
  }

  /** The root, then what the house signed last, then the documents: cut short between, the next night takes it up. */
  private async add(heads: readonly Head[], base: LastRoot): Promise<ChainStanding['base']> {
    const { roots, signer, clock, log } = this.ports;
    const root = nextRoot(this.school, base, heads, clock.now().toISOString());
    const claims = rootClaimsOf(root);
    if (!claims) throw new Error('A root of no school');
    const signature = await signer.signRoot(claims);
    // Where somebody else was first, theirs is as good: what it did not see is in the next one.
    if (!(await roots.add({ ...root, signature }))) return 'unknown';
    await roots.keepEnd({ ...claims, signature });
    log.info('root-made', { school: this.school, root: root.n, hash: root.hash, documents: heads.length });
    return root;
  }
}

async function standingOf(school: SchoolId, { roots, signer, proven }: Ports): Promise<ChainStanding> {
  const [end, last, house] = await Promise.all([roots.end(school), roots.last(school), roots.last(null)]);
  const claims = last && rootClaimsOf(last);
  const standing = chainStanding({
    end: end && { of: end, isSigned: await isSignedEnd(end) },
    last: last && {
      of: last,
      isSigned: claims !== null && last.signature !== undefined && (await signer.isRootOf(last.signature, claims)),
    },
    house,
  });
  const known = standing.base === 'unknown' ? 0 : (standing.base?.n ?? 0);
  const marks = await Promise.all(
    DOCUMENT_KINDS.map((kind) => proven[kind].markBetween(markOf(school, known), `${school} ~`)),
  );
  const highest = marks
    .filter((mark) => mark !== null)
    .toSorted()
    .at(-1);
  return knownToDocuments(standing, highest === undefined ? null : (readMark(highest)?.n ?? known + 1));

  async function isSignedEnd({ signature, ...said }: NonNullable<typeof end>): Promise<boolean> {
    return said.school === school && (await signer.isRootOf(signature, said));
  }
}
