/** What is kept, what was removed and who looked, in memory: of all that is decided on, and of nothing else. */
import type { Decided } from '../../src/domain/evidence/decision.js';
import type { Look } from '../../src/domain/keeping/looks.js';
import { tombstoneId, type Tombstone } from '../../src/domain/keeping/tombstone.js';
import type { Placement } from '../../src/domain/placements/placement.js';
import type { Keeping, Tombstones, Whose } from '../../src/ports/keeping.js';
import type { Looks } from '../../src/ports/looks.js';
import type { MemoryDecisionStore } from './memory-decision-store.js';
import type { MemoryPorts } from './memory-ports.js';

const OF_PLACEMENT = ['goals', 'judgements', 'papers', 'talks', 'reflections', 'makeUpPlans', 'placements'] as const;
const OF_PERSON = ['sicknesses', 'availabilities', 'people'] as const;
type Stores = Pick<MemoryPorts, 'sheets' | 'leaves' | 'endings' | (typeof OF_PLACEMENT)[number]> & {
  readonly people: MemoryDecisionStore<Decided<unknown>>;
} & Pick<MemoryPorts, 'sicknesses' | 'availabilities'>;

export function createMemoryKeeping(stores: Stores): Keeping {
  const { placements, sheets, leaves, endings, sicknesses } = stores;
  const theirs = ({ person, placements: ids }: Whose): [string, readonly { readonly id: string }[]][] => {
    const isOf = (id: string): boolean => (ids as readonly string[]).includes(id);
    const all = (
      name: (typeof OF_PLACEMENT)[number] | (typeof OF_PERSON)[number],
    ): readonly { readonly id: string }[] => stores[name].all();
    return [
      ['sheets', sheets.all().filter(({ placementId }) => isOf(placementId))],
      ['endings', endings.all().filter(({ placementId }) => isOf(placementId))],
      ['leaves', leaves.all().filter(({ studentId }) => studentId === person)],
      ...OF_PLACEMENT.map((name): [string, readonly { readonly id: string }[]] => [
        name,
        all(name).filter(({ id }) => isOf(id)),
      ]),
      ...OF_PERSON.map((name): [string, readonly { readonly id: string }[]] => [
        name,
        all(name).filter(({ id }) => id === person),
      ]),
    ];
  };
  const before = (then: Date, after: string, { id, history }: Decided<unknown>): boolean =>
    id > after && new Date(history.at(-1)?.at ?? 0) < then;
  return {
    kept: (whose) => Promise.resolve(Object.fromEntries(theirs(whose).filter(([, documents]) => documents.length > 0))),
    erase: (whose, extent) => {
      const removable = extent === 'all' ? theirs(whose) : theirs(whose).filter(([name]) => name === 'availabilities');
      for (const [name, documents] of removable)
        for (const { id } of documents) stores[name as keyof Stores].remove(id);
      return Promise.resolve();
    },
    eraseSickness: (student) => {
      sicknesses.remove(student);
      return Promise.resolve();
    },
    eraseLeave: (id) => {
      leaves.remove(id);
      return Promise.resolve();
    },
    isNamed: (person, but) => {
      const names = (facts: Partial<Placement>): boolean =>
        [facts.studentId, facts.trainerId, facts.mentorId, facts.teacherId, facts.coachId].includes(person);
      const placed = placements
        .all()
        .filter(({ id }) => !but.includes(id))
        .some(
          (one) =>
            names(one) || one.history.some(({ by, what }) => by === person || ('facts' in what && names(what.facts))),
        );
      const acted = sheets.all().filter(({ placementId }) => !but.includes(placementId));
      return Promise.resolve(placed || acted.some(({ history }) => history.some(({ by }) => by === person)));
    },
    placementsOver: (school, day, most) =>
      Promise.resolve(
        placements
          .all()
          .filter(({ schoolId, period }) => schoolId === school && period.until < day)
          .map(({ id }) => id)
          .slice(0, most),
      ),
    sickBefore: (then, after, most) =>
      Promise.resolve(
        sicknesses
          .all()
          .filter((one) => before(then, after, one))
          .map(({ id }) => id)
          .slice(0, most),
      ),
    leavesBefore: (then, after, most) =>
      Promise.resolve(
        leaves
          .all()
          .filter((one) => before(then, after, one))
          .map(({ id }) => id)
          .slice(0, most),
      ),
    forgetChats: () => Promise.resolve(),
    forgetDigests: () => Promise.resolve(),
    forgetSchoolWeeks: () => Promise.resolve(),
  };
}

export function createMemoryTombstones(): Tombstones & { readonly all: () => readonly Tombstone[] } {
  const stones = new Map<string, { readonly tombstone: Tombstone; isCarriedOut: boolean }>();
  let mark = '';
  return {
    put: (added) => {
      for (const tombstone of added) stones.set(tombstoneId(tombstone), { tombstone, isCarriedOut: false });
      return Promise.resolve();
    },
    toCarryOut: () =>
      Promise.resolve(
        [...stones.values()]
          .filter(({ tombstone, isCarriedOut }) => !isCarriedOut || tombstone.at > mark)
          .map(({ tombstone }) => tombstone)
          .sort((a, b) => (a.at < b.at ? -1 : 1)),
      ),
    carriedOut: (done) => {
      for (const one of done) {
        const stands = stones.get(tombstoneId(one));
        if (stands?.tombstone.at === one.at) stands.isCarriedOut = true;
        if (one.at > mark) mark = one.at;
      }
      return Promise.resolve();
    },
    known: (ids) => Promise.resolve(ids.filter((id) => stones.has(id))),
    all: () => [...stones.values()].map(({ tombstone }) => tombstone),
  };
}

export function createMemoryLooks(): Looks & { readonly all: () => readonly Look[] } {
  let looks: readonly Look[] = [];
  return {
    note: (look) => {
      looks = [...looks, look];
      return Promise.resolve();
    },
    at: (ids, most) =>
      Promise.resolve(
        looks
          .filter(({ of }) => ids.includes(of))
          .toSorted((a, b) => b.at.getTime() - a.at.getTime())
          .slice(0, most),
      ),
    forget: (school, before) => {
      looks = looks.filter(({ schoolId, at }) => schoolId !== school || at >= before);
      return Promise.resolve();
    },
    all: () => looks,
  };
}
