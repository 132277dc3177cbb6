/**
 * Every night a part of all documents and roots is looked at, in turn, so that each is seen at least once a week: whether a
 * document is sound in itself and in the root that it says to be in, and whether a root is the one that was signed, and all
 * that it lists is still there as it was.
 */
import {
  DOCUMENT_KINDS,
  documentNamed,
  nameOfDocument,
  type DocumentKind,
  type DocumentName,
} from '../../domain/evidence/document-kinds.js';
import type { Finding } from '../../domain/evidence/finding.js';
import {
  follows,
  holds,
  markOf,
  readMark,
  rootClaimsOf,
  type LastRoot,
  type NightlyRoot,
} from '../../domain/evidence/nightly-root.js';
import { BELONGS, IS_SOUND, type Documents } from '../../domain/evidence/sound-documents.js';
import { tombstonesOf } from '../../domain/keeping/tombstone.js';
import type { SchoolId } from '../../domain/people/people.js';
import type { Ports, Scheduled } from '../../ports.js';
import type { Chain, Round } from '../../ports/evidence.js';
import { Findings } from '../../views/evidence-findings.js';
import { schoolOfDocument } from '../../views/school-of-document.js';
import { schoolsWithRoots } from '../../views/schools-with-roots.js';

/** Some nights to spare: for one on which nothing ran, and for what has come since. */
const NIGHTS = 5;
/** A small school is looked at wholly every night. */
const FEWEST_DOCUMENTS = 2000;
const FEWEST_ROOTS = 200;
const DOCUMENTS_AT_ONCE = 50;
const ROOTS_AT_ONCE = 50;
const LINES_AT_ONCE = 100;

export const evidenceRound: Scheduled = {
  name: 'evidence-round',
  cron: '0 3 * * *',
  run: async (ports) => {
    const findings = new Findings(ports);
    await lookAtDocuments({ ports, findings });
    await lookAtRoots({ ports, findings });
    await findings.tell();
  },
};

interface Look {
  readonly ports: Ports;
  readonly findings: Findings;
}

/** The first pass goes through all there is, and so says how much that is. */
async function lookAtDocuments({ ports, findings }: Look): Promise<void> {
  const { document: place, seen: before, all } = await roundIn(ports);
  const most = all === null ? Infinity : Math.max(FEWEST_DOCUMENTS, Math.ceil(all / NIGHTS));
  const roots = { known: await knownRoots(ports) };
  let seen = before;
  for (const kind of DOCUMENT_KINDS.slice(place ? DOCUMENT_KINDS.indexOf(place.kind) : 0)) {
    for (let after = place?.kind === kind ? place.id : ''; ;) {
      const page = await lookAtPage(kind, after, roots, { ports, findings });
      if (page === null) break;
      after = page.last.id;
      seen += page.count;
      await keep({ document: { kind, id: after }, seen }, ports);
      if (seen - before >= most) return;
    }
  }
  await keep({ document: null, seen: 0, all: seen }, ports);
}

/** Of each school from above which number to which there are roots of its own. */
type Known = ReadonlyMap<SchoolId, { readonly above: number; readonly upTo: number }>;

async function knownRoots(ports: Ports): Promise<Known> {
  const above = (await ports.roots.last(null))?.n ?? 0;
  const ends = new Map((await ports.roots.ends()).map(({ school, n }) => [school, n]));
  // Where it is not known where the chain ends, the nightly root has said so once for all that are in it.
  return new Map(
    (await schoolsWithRoots(ports)).map((school) => [school, { above, upTo: ends.get(school) ?? Infinity }]),
  );
}

async function lookAtPage<Kind extends DocumentKind>(
  kind: Kind,
  after: string,
  roots: { known: Known },
  { ports, findings }: Look,
): Promise<{ readonly last: Documents[Kind]; readonly count: number } | null> {
  const page = await ports.proven[kind].page(after, DOCUMENTS_AT_ONCE);
  // One may have been made since, and documents taken into it: then it is known by now.
  if (page.some(({ mark }) => mark !== undefined && !isKnown(mark, roots.known))) roots.known = await knownRoots(ports);
  for (const { document, mark } of page) {
    // What is in no root yet is looked at when it is taken into one.
    if (mark === undefined) continue;
    const why = !IS_SOUND[kind](document) ? 'changed' : isKnown(mark, roots.known) ? null : 'not-in-root';
    if (!why) continue;
    const school = await schoolOfDocument(BELONGS[kind](document), ports);
    findings.add(school, { of: nameOfDocument(kind, document.id), why });
  }
  const last = page.at(-1);
  return last ? { last: last.document, count: page.length } : null;
}

/** Whether the document says to be in a root that there is: that root is then asked whether it is. */
function isKnown(mark: unknown, known: Known): boolean {
  const said = readMark(mark);
  const roots = said && known.get(said.school);
  return !!roots && said.n > roots.above && said.n <= roots.upTo;
}

async function lookAtRoots({ ports, findings }: Look): Promise<void> {
  const all = (await ports.roots.ends()).reduce((sum, { n }) => sum + n, 0);
  const most = Math.max(FEWEST_ROOTS, Math.ceil(all / NIGHTS));
  const chains: readonly Chain[] = [null, ...(await schoolsWithRoots(ports))];
  const { root: place } = await roundIn(ports);
  let looked = 0;
  for (const chain of chains.slice(place ? Math.max(0, chains.indexOf(place.chain)) : 0)) {
    let last = await rootBefore(chain, place?.chain === chain ? place.n : 0, ports);
    for (;;) {
      const page = await ports.roots.page(chain, last?.n ?? 0, ROOTS_AT_ONCE);
      for (const some of inParts(page)) last = await lookAtSome(some, last, { ports, findings });
      looked += page.length;
      if (page.length === 0 || !last) break;
      await keep({ root: { chain, n: last.n } }, ports);
      if (looked >= most) return;
    }
  }
  await keep({ root: null }, ports);
}

/** That with this number; at the beginning of a school's chain what it goes on from. */
async function rootBefore(chain: Chain, n: number, { roots }: Ports): Promise<LastRoot> {
  const [found] = n > 0 ? await roots.page(chain, n - 1, 1) : [];
  return found ?? (chain === null ? null : roots.last(null));
}

/** Roots of one chain that are asked after together, as each question costs; one that lists much goes by itself. */
function inParts(roots: readonly NightlyRoot[]): NightlyRoot[][] {
  const parts: NightlyRoot[][] = [];
  let lines = Infinity;
  for (const root of roots) {
    lines += root.sheets.length;
    if (lines > LINES_AT_ONCE) {
      parts.push([]);
      lines = root.sheets.length;
    }
    parts.at(-1)?.push(root);
  }
  return parts;
}

/** Answers the last of them. */
async function lookAtSome(roots: readonly NightlyRoot[], before: LastRoot, look: Look): Promise<LastRoot> {
  let last = before;
  for (const root of roots) {
    await lookAtRoot(root, last, look);
    last = root;
  }
  for (const kind of DOCUMENT_KINDS) await lookAtListed(kind, roots, look);
  return last;
}

async function lookAtRoot(root: NightlyRoot, last: LastRoot, { ports, findings }: Look): Promise<void> {
  const { school = null, n } = root;
  const found = (why: Finding['why'], of = n): void => {
    findings.add(school, { of, why });
  };
  if (n > (last?.n ?? 0) + 1) found('missing', (last?.n ?? 0) + 1);
  else if (!follows(root, last)) found('changed');
  if (!(await isSigned(root, ports))) found('signature');
}

/** Whether all of this kind that the roots list is there as it was, and all that says to be in them is listed. */
async function lookAtListed(kind: DocumentKind, roots: readonly NightlyRoot[], look: Look): Promise<void> {
  const { ports, findings } = look;
  const heads = roots.map((root) => new Map(root.sheets.filter((line) => typeof line !== 'string')));
  const listed = heads.map((lines) => [...lines.keys()].map(documentNamed).filter((one) => one.kind === kind));
  const claims = await claimsOn(kind, roots, ports);
  const asked = new Set([...listed.flat().map(({ id }) => id), ...claims.flat()]);
  if (asked.size === 0) return;
  const hashes = await ports.proven[kind].hashes([...asked]);
  const headIn = (i: number, id: string): string | undefined => heads[i]?.get(nameOfDocument(kind, id));
  const isOff = (i: number, id: string): boolean => {
    const [now, head] = [hashes.get(id), headIn(i, id)];
    // What does not even hold it is said below.
    const isSaid = now && head !== undefined && !holds(now, head);
    return now !== undefined && now.at(-1)?.hash !== head && !isSaid;
  };
  const areOff = claims.some((ids, i) => ids.some((id) => isOff(i, id)));
  // What was changed between the two questions says so no longer.
  const still = areOff ? await claimsOn(kind, roots, ports) : [];
  for (const [i, { school = null }] of roots.entries()) {
    const found = (id: string, why: Finding['why']): void => {
      findings.add(school, { of: nameOfDocument(kind, id), why });
    };
    for (const { id } of listed[i] ?? []) {
      const now = hashes.get(id);
      if (!now && !(await isForgotten(nameOfDocument(kind, id), ports))) found(id, 'missing');
      if (now && !holds(now, headIn(i, id) ?? '')) found(id, 'changed');
    }
    for (const id of still[i] ?? []) if (claims[i]?.includes(id) && isOff(i, id)) found(id, 'not-in-root');
  }
}

/** Per root the ids of this kind that say to be in it. Before there was a chain per school none did. */
async function claimsOn(
  kind: DocumentKind,
  roots: readonly NightlyRoot[],
  { proven }: Ports,
): Promise<(readonly string[])[]> {
  const marks = roots.map(({ school, n }) => (school === undefined ? null : markOf(school, n)));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return roots.map(() => []);
  const byMark = await proven[kind].inRoots(first, last);
  return marks.map((mark) => byMark.get(mark ?? '') ?? []);
}

/** What was removed by rule or because it was asked has a tombstone. */
async function isForgotten(name: DocumentName, { tombstones }: Ports): Promise<boolean> {
  return (await tombstones.known(tombstonesOf(name))).length > 0;
}

/** Those of before there was a chain per school bear no signature. */
async function isSigned(root: NightlyRoot, { signer }: Ports): Promise<boolean> {
  const claims = rootClaimsOf(root);
  if (!claims) return true;
  return root.signature !== undefined && (await signer.isRootOf(root.signature, claims));
}

async function keep(part: Partial<Round>, ports: Ports): Promise<void> {
  await ports.roots.keepRound({ ...(await roundIn(ports)), ...part });
}

async function roundIn({ roots }: Ports): Promise<Round> {
  return (await roots.round()) ?? { document: null, root: null, seen: 0, all: null };
}
