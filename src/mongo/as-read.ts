/**
 * The stores as one turn sees them: what was read along with who speaks is answered from that, until the turn itself
 * writes there; then it is asked anew. It grows no older than the turn, as anything that a turn has loaded.
 */
import type { LeaveRequest } from '../domain/leave/leave.js';
import type { Person } from '../domain/people/people.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import { rhythmIn, type PersonRhythms } from '../domain/reminders/rhythm.js';
import type { School } from '../domain/school/school.js';
import type { SickRecord } from '../domain/sickness/sickness.js';
import type { SheetId, WeekSheet, WeekSummary } from '../domain/weeks/week-sheet.js';
import { summaryOf } from '../domain/weeks/week-summary.js';
import type { Speaker } from '../ports.js';
import type { Chat } from '../ports/chats.js';
import { newestOf } from './stores/week-summaries.js';

export type SpeakersStores = Required<Speaker['stores']>;

/** Each throws where it cannot be read. */
export interface Read {
  readonly chat: () => Chat;
  readonly rhythms: () => PersonRhythms | null;
  readonly sickness: () => SickRecord | null;
  readonly leaves: () => LeaveRequest[];
  readonly placements: () => Placement[];
  /** Null where they have to be asked for. */
  readonly summaries: (id: PlacementId) => readonly WeekSummary[] | null;
  /** Null where there is none yet, undefined where it has to be asked for. */
  readonly sheet: (id: SheetId) => WeekSheet | null | undefined;
  readonly school: () => Promise<School | null>;
}

export function asRead(stores: SpeakersStores, { id: me, schoolId }: Person, read: Read): SpeakersStores {
  const { chats, rhythms, sicknesses, leaves, placements, sheets, schools } = stores;
  const written = new Set<keyof SpeakersStores>();
  /** From then on it is asked anew. */
  const writes = <Outcome>(where: keyof SpeakersStores, write: () => Outcome): Outcome => {
    written.add(where);
    return write();
  };
  const isMine = (where: keyof SpeakersStores, id: string | undefined): boolean => id === me && !written.has(where);
  const once = <Found>(find: () => Found): (() => Found) => {
    let found: { readonly is: Found } | null = null;
    return () => (found ??= { is: find() }).is;
  };
  const [myPlacements, mySickness, myLeaves] = [once(read.placements), once(read.sickness), once(read.leaves)];

  const loaded = new Map<SheetId, Promise<WeekSheet | null>>();
  const committed: WeekSummary[] = [];
  const askedFor = new Set<SheetId>();
  async function firstSheet(id: SheetId): Promise<WeekSheet | null> {
    const brought = askedFor.has(id) ? undefined : read.sheet(id);
    return brought === undefined ? sheets.load(id) : brought;
  }
  function loadSheet(id: SheetId): Promise<WeekSheet | null> {
    const sheet = loaded.get(id) ?? firstSheet(id);
    loaded.set(id, sheet);
    return sheet;
  }
  function summaries(ids: readonly PlacementId[]): Promise<WeekSummary[]> {
    const known = [...new Set(ids)].sort().map((id) => {
      const weeks = read.summaries(id);
      return weeks && newestOf([...weeks, ...committed.filter(({ placementId }) => placementId === id)]);
    });
    if (written.has('sheets') || known.includes(null)) return sheets.summaries(ids);
    return Promise.resolve(known.flatMap((weeks) => weeks ?? []));
  }

  return {
    chats: {
      ...chats,
      of: async (id) => (isMine('chats', id) ? read.chat() : chats.of(id)),
      update: (...all) => writes('chats', () => chats.update(...all)),
      reach: (...all) => writes('chats', () => chats.reach(...all)),
    },
    rhythms: {
      ...rhythms,
      of: async (id, kind) => {
        if (!isMine('rhythms', id)) return rhythms.of(id, kind);
        const stored = read.rhythms();
        return stored && rhythmIn(stored, kind);
      },
      save: (...all) => writes('rhythms', () => rhythms.save(...all)),
      plan: (...all) => writes('rhythms', () => rhythms.plan(...all)),
    },
    sicknesses: {
      ...sicknesses,
      load: async (id) => (isMine('sicknesses', id) ? mySickness() : sicknesses.load(id)),
      commit: (...all) => writes('sicknesses', () => sicknesses.commit(...all)),
    },
    leaves: {
      ...leaves,
      ofStudents: async (ids) =>
        ids.length === 1 && isMine('leaves', ids[0]) ? [...myLeaves()] : leaves.ofStudents(ids),
      commit: (...all) => writes('leaves', () => leaves.commit(...all)),
    },
    placements: {
      ...placements,
      ofStudent: async (id) => (isMine('placements', id) ? [...myPlacements()] : placements.ofStudent(id)),
      byId: async (id) => {
        const mine = written.has('placements') ? undefined : myPlacements().find((one) => one.id === id);
        return mine ?? placements.byId(id);
      },
      // Whoever it concerns is planned anew, perhaps who speaks.
      commit: (...next) => writes('rhythms', () => writes('placements', () => placements.commit(...next))),
      commitUnplanned: (...all) => writes('placements', () => placements.commitUnplanned(...all)),
      planUnplanned: (...all) => writes('rhythms', () => placements.planUnplanned(...all)),
    },
    sheets: {
      ...sheets,
      load: loadSheet,
      summaries,
      commit: async (next, expectedVersion) => {
        loaded.delete(next.id);
        askedFor.add(next.id);
        const isStored = await sheets.commit(next, expectedVersion);
        if (isStored) committed.push(summaryOf(next));
        // Somebody else was first: that week is not as it was read.
        else written.add('sheets');
        return isStored;
      },
    },
    schools: {
      ...schools,
      byId: async (id) => (id === schoolId && !written.has('schools') ? read.school() : schools.byId(id)),
      commit: (...all) => writes('schools', () => schools.commit(...all)),
    },
  };
}
