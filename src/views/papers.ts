/** Papers of a placement, as somebody may see them: the student's, of who judges them, and of who looks along. */
import {
  emptyPapers,
  type Paper,
  type PaperId,
  type Papers,
  placementOfPaper,
  waitsFor,
} from '../domain/dossier/papers.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayKeepPapers, maySeePapers, roleToJudgePapers } from '../domain/people/permissions.js';
import { isGoingOn, type Placement, type PlacementId } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';
import { papersShow, paperShow, paperToJudgeShow, type PapersFacts } from '../shows/papers.js';
import { asksNoMore } from '../texts/general.js';
import type { Reply } from '../shows/reply.js';

export interface OpenPapers {
  readonly papers: Papers;
  readonly placement: Placement;
}

export interface OpenPaper extends OpenPapers {
  readonly paper: Paper;
}

/** Null where there is no such placement. */
export async function openPapers(id: PlacementId, ports: Ports): Promise<OpenPapers | null> {
  const [placement, stored] = await Promise.all([ports.placements.byId(id), ports.papers.load(id)]);
  return placement && { papers: stored ?? emptyPapers(id), placement };
}

/** Null where there is no such paper, or where it is not for this reader to see. */
export async function openPaper(id: PaperId, reader: Person, ports: Ports): Promise<OpenPaper | null> {
  const found = await openPapers(placementOfPaper(id), ports);
  const paper = found?.papers.papers.find((one) => one.id === id);
  return found && paper && maySeePaper(reader, paper, found.placement) ? { ...found, paper } : null;
}

/** What has no name yet, or was taken back, is the student's alone. */
export function maySeePaper(reader: Person, { of, state }: Paper, placement: Placement): boolean {
  return mayKeepPapers(reader, placement) || (maySeePapers(reader, placement) && of !== null && state !== 'withdrawn');
}

/** All of them; null for who has nothing to do with it. `notes`: what was just done, or why nothing was. */
export async function papersFor(
  { papers, placement }: OpenPapers,
  reader: Person,
  ports: Ports,
  notes: readonly string[] = [],
): Promise<Reply | null> {
  if (!maySeePapers(reader, placement)) return null;
  const seen = papers.papers.filter((paper) => maySeePaper(reader, paper, placement));
  return papersShow(await factsOf({ papers, placement }, seen, reader, notes, ports));
}

/** One of them, as this reader can have to do with it. `anew`: what they said of it is to be another. */
export async function paperFor(
  { papers, placement, paper }: OpenPaper,
  reader: Person,
  ports: Ports,
  { notes = [], anew = false }: { readonly notes?: readonly string[]; readonly anew?: boolean } = {},
): Promise<Reply> {
  const as = roleToJudgePapers(reader, placement);
  const isDropped = as !== null && waitsFor(paper, as) && !isGoingOn(placement);
  const said = isDropped ? [...notes, asksNoMore] : notes;
  const facts = await factsOf({ papers, placement }, [paper], reader, said, ports);
  return as ? paperToJudgeShow(facts, paper, { as, anew }) : paperShow(facts, paper);
}

async function factsOf(
  { papers, placement }: OpenPapers,
  seen: readonly Paper[],
  reader: Person,
  notes: readonly string[],
  ports: Ports,
): Promise<PapersFacts> {
  const ids = seen.flatMap(({ marks }) => marks.map(({ by }) => by));
  const people = await ports.people.byIds([...new Set([placement.studentId, ...ids])]);
  const nameOf = (id: PersonId): string => people.find((one) => one.id === id)?.name ?? '';
  return {
    ...{ placement: placement.id, version: papers.version, papers: seen, notes, nameOf },
    ...{ reader: reader.id, isOwn: mayKeepPapers(reader, placement) },
    ...{ isGoingOn: isGoingOn(placement), isClosed: placement.closed !== undefined },
    ...{ student: nameOf(placement.studentId), company: placement.company.name },
  };
}
