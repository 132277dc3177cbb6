/**
 * Of a placement's history what decides what counts and who may sign [2.1, 2.7], as a statement carries it. The history
 * itself stays in the house: it holds more, such as what only the student and the BPV-bureau may see.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Act } from './decision.js';
import type { Placement } from '../placements/placement.js';
import { factsAfter } from '../placements/record-fault.js';
import type { PlacementRecord } from '../placements/recorded.js';

/** Who, how many whole minutes, from when until when, and from which day hours count. */
export type Agreed = Pick<
  Placement,
  'studentId' | 'trainerId' | 'mentorId' | 'teacherId' | 'coachId' | 'minutesToMake' | 'period' | 'pok'
>;

/** What stood from an event on: its number, its hash in the placement's own chain, and by whom it was recorded when. */
export interface PlacementVersion extends Pick<Act, 'at' | 'by' | 'role' | 'way'> {
  readonly n: number;
  readonly hash: string;
  readonly agreed: Agreed;
}

/** What proof needs of a placement, and no more; with who guided it when, and since when hours count. */
export type StatementPlacement = Omit<Placement, 'employment' | 'handovers' | 'closed'> & {
  /** Earlier statements have none. */
  readonly history?: readonly PlacementVersion[];
};

export function agreedIn(placement: Agreed): Agreed {
  const { studentId, trainerId, mentorId, teacherId, coachId, minutesToMake, period, pok } = placement;
  const mentor = mentorId === undefined ? {} : { mentorId };
  return { studentId, trainerId, ...mentor, teacherId, coachId, minutesToMake, period, pok };
}

/** Each event after which something of it was other than before; the first is the first that was recorded. */
export function versionsOf({ history }: Pick<PlacementRecord, 'history'>): PlacementVersion[] {
  const versions: PlacementVersion[] = [];
  let facts = {};
  for (const event of history) {
    facts = factsAfter(facts, event);
    const agreed = agreedIn(facts as Placement);
    if (isDeepStrictEqual(versions.at(-1)?.agreed, agreed)) continue;
    const { n, at, by, role, way, hash } = event;
    versions.push({ n, at, by, role, way, hash, agreed });
  }
  return versions;
}

/** Field by field, so that what is kept of placements later does not get into hands that it is not for. */
export function statedOf(record: PlacementRecord): StatementPlacement {
  const { id, schoolId, studentId, company, trainerId, teacherId, coachId, mentorId, agreement, crebo, companyId } =
    record;
  const { kvk, elective, judgement, year, schoolYear, minutesToMake, period, pok, pokHistory, plannedMinutes } = record;
  const { usualStart, held, agreed, ended } = record;
  const may = { mentorId, agreement, crebo, companyId, kvk, elective, judgement, pokHistory, held, agreed, ended };
  return {
    ...{
      id,
      schoolId,
      studentId,
      company,
      trainerId,
      teacherId,
      coachId,
      year,
      schoolYear,
      minutesToMake,
      period,
      pok,
    },
    ...{ plannedMinutes, usualStart, history: versionsOf(record) },
    ...Object.fromEntries(Object.entries(may).filter(([, value]) => value !== undefined)),
  };
}

/** What an import or a form of the BPV-bureau has begun may stand this much later than it says. */
const MAY_LAG_MS = 15 * 60 * 1000;

/** What stood at that instant (ISO), and just before; before the first was recorded: that. Never none. */
export function agreedAt(versions: readonly PlacementVersion[], at: string): Agreed[] {
  const instant = Date.parse(at);
  const until = versions.filter((version) => Date.parse(version.at) <= instant);
  const held = until.filter((_, i) => {
    const next = until[i + 1];
    return !next || Date.parse(next.at) > instant - MAY_LAG_MS;
  });
  return (held.length > 0 ? held : versions.slice(0, 1)).map(({ agreed }) => agreed);
}

/** Which of the versions does not follow on the one before, or what the placement says is not the last of them (n null); null where all is well. */
export function versionFault(placement: StatementPlacement): { readonly n: number | null } | null {
  const { history, pokHistory = [] } = placement;
  const versions = history ?? [];
  const poks = pokHistory.map(({ pok, by, at }) => ({ pok, by, at }));
  for (const [i, { n, at, by, role, agreed }] of versions.entries()) {
    const before = versions[i - 1];
    if (!before) continue;
    const isLater = n > before.n && Date.parse(at) >= Date.parse(before.at) - MAY_LAG_MS;
    const isSameStudent = agreed.studentId === before.agreed.studentId;
    // From which day hours count is the BPV-bureau's to record, and each time it did is told.
    const isTold =
      agreed.pok === before.agreed.pok ||
      (role === 'office' && poks.some((pok) => isDeepStrictEqual(pok, { pok: agreed.pok, by, at })));
    if (!isLater || !isSameStudent || !isTold) return { n };
  }
  const isWhatItSays = !history || isDeepStrictEqual(versions.at(-1)?.agreed, agreedIn(placement));
  const fits = isWhatItSays && (poks.length === 0 || poks.at(-1)?.pok === placement.pok);
  return fits ? null : { n: null };
}
