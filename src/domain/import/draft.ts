/** What the rows of files come to, before anything is stored: documents that are made, fields that are set. */
import type { Person, SchoolId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import { KnownPeople } from './known-people.js';
import { isSameValue, OF_SCHOOL, PLAIN, type Fields, type Patch } from './fields.js';
import { shown } from './row-cells.js';
import type { Row, RowProblem, RowRef, Why } from './row.js';

/** What stands at the school as the files are read. */
export interface Known {
  readonly school: School;
  readonly people: readonly Person[];
  readonly placements: readonly Placement[];
}

export interface Made<T> {
  readonly subject: T;
  readonly row: RowRef;
}

/** Fields of one document, each with the row that says so. */
export interface Changed<T> {
  readonly subject: T;
  readonly patch: ReadonlyMap<string, { readonly value: unknown; readonly row: RowRef }>;
}

export const valuesOf = <T>({ patch }: Changed<T>): Patch =>
  new Map([...patch].map(([field, { value }]) => [field, value]));

export type Sort = 'people' | 'placements' | 'school';

/** What a row came to: what it made, or the fields that it set; neither: it says what stands there. */
export interface RowOutcome {
  readonly row: Row;
  readonly made: boolean;
  readonly sets: readonly { readonly sort: Sort; readonly id: string; readonly field: string }[];
  /** Who is known by an address alone, and is called or is something else by this row: said in so many words. */
  readonly told?: readonly Told[];
}

export interface Told {
  readonly field: string;
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

export interface Drafted {
  /** Everybody of the school, as the files leave them. */
  readonly people: readonly Person[];
  readonly made: { readonly people: readonly Made<Person>[]; readonly placements: readonly Made<Placement>[] };
  readonly changed: {
    readonly people: readonly Changed<Person>[];
    readonly placements: readonly Changed<Placement>[];
    readonly school: Changed<School> | null;
  };
  readonly outcomes: readonly RowOutcome[];
  readonly problems: readonly RowProblem[];
}

/** What one row adds to, another may add to as well: who is docent by one is SLB'er by the next. */
const GROWING: ReadonlySet<string> = new Set(['roles']);

/** While rows are read one after another: what earlier ones said holds for later ones. */
export class Draft {
  readonly people: KnownPeople;
  readonly #placements: Map<string, Placement>;
  readonly #byStudent = new Map<string, Placement[]>();
  #school: School;
  readonly #known: Known;
  readonly #madePeople = new Map<string, RowRef>();
  readonly #madePlacements = new Map<string, RowRef>();
  readonly #sets = new Map<string, Map<string, { value: unknown; row: RowRef }>>();
  readonly outcomes: RowOutcome[] = [];
  readonly problems: RowProblem[] = [];
  readonly seen = new Set<string>();
  /** Fields of a placement that rows of placements in these files named, whether or not they changed anything. */
  readonly saidOfPlacement = new Map<string, ReadonlySet<string>>();

  constructor(known: Known) {
    this.#known = known;
    this.people = new KnownPeople(known.people);
    this.#placements = new Map(known.placements.map((one) => [one.id, one]));
    for (const one of known.placements) this.#ofStudent(one.studentId).push(one);
    this.#school = known.school;
  }

  get schoolId(): SchoolId {
    return this.#known.school.id;
  }
  get school(): School {
    return this.#school;
  }
  placementsOf(studentId: string): readonly Placement[] {
    return this.#ofStudent(studentId)
      .map(({ id }) => this.#placements.get(id))
      .filter((one) => one !== undefined);
  }
  placement(id: string): Placement | undefined {
    return this.#placements.get(id);
  }
  allPlacements(): readonly Placement[] {
    return [...this.#placements.values()];
  }
  #ofStudent(studentId: string): Placement[] {
    const known = this.#byStudent.get(studentId);
    if (known) return known;
    const fresh: Placement[] = [];
    this.#byStudent.set(studentId, fresh);
    return fresh;
  }

  makePerson(person: Person, row: RowRef): void {
    this.#madePeople.set(person.id, row);
    this.people.put(person);
  }

  makePlacement(placement: Placement, row: RowRef): void {
    this.#madePlacements.set(placement.id, row);
    this.#placements.set(placement.id, placement);
    this.#ofStudent(placement.studentId).push(placement);
  }

  /** Sets what is said otherwise than it stands; answers which fields. What an earlier row of the files said stays. */
  setPerson(person: Person, said: Patch, row: RowRef): RowOutcome['sets'] {
    const { sets, next } = this.#set('people', person, said, row, PLAIN as Fields<Person>);
    this.people.put(next);
    return sets;
  }
  setPlacement(placement: Placement, said: Patch, row: RowRef): RowOutcome['sets'] {
    const { sets, next } = this.#set('placements', placement, said, row, PLAIN as Fields<Placement>);
    this.#placements.set(next.id, next);
    return sets;
  }
  setSchool(said: Patch, row: RowRef): RowOutcome['sets'] {
    const { sets, next } = this.#set('school', this.#school, said, row, OF_SCHOOL);
    this.#school = next;
    return sets;
  }

  #set<T extends { readonly id: string }>(
    sort: Sort,
    subject: T,
    said: Patch,
    row: RowRef,
    fields: Fields<T>,
  ): { sets: RowOutcome['sets']; next: T } {
    const key = `${sort} ${subject.id}`;
    const set = this.#sets.get(key) ?? new Map<string, { value: unknown; row: RowRef }>();
    this.#sets.set(key, set);
    const news = [...said].filter(
      ([field, value]) => (!set.has(field) || GROWING.has(field)) && !isSameValue(fields.get(subject, field), value),
    );
    const isMade =
      (sort === 'people' && this.#madePeople.has(subject.id)) ||
      (sort === 'placements' && this.#madePlacements.has(subject.id));
    if (!isMade) for (const [field, value] of news) set.set(field, { value, row });
    return {
      sets: isMade ? [] : news.map(([field]) => ({ sort, id: subject.id, field })),
      next: news.length > 0 ? fields.with(subject, new Map(news)) : subject,
    };
  }

  /** A column of which the reading was refused is named once. */
  refuse(row: RowRef, column: string, value: string, why: Why): null {
    if (row.wrong?.has(column)) return null;
    const asked = why.kind === 'missing' && row.absent?.has(column) ? ({ kind: 'absent' } as const) : why;
    const { file, sheet } = row;
    this.problems.push({ file, sheet, row: row.row, column, value: shown(value), why: asked });
    return null;
  }

  done(): Drafted {
    const changedOf = <T extends { readonly id: string }>(sort: Sort, subjects: readonly T[]): Changed<T>[] =>
      subjects.flatMap((subject) => {
        const patch = this.#sets.get(`${sort} ${subject.id}`);
        return patch && patch.size > 0 ? [{ subject, patch }] : [];
      });
    const { people, placements, school } = this.#known;
    return {
      people: this.people.all(),
      made: {
        people: [...this.#madePeople].flatMap(([id, row]) => {
          const subject = this.people.get(id);
          return subject ? [{ subject, row }] : [];
        }),
        placements: [...this.#madePlacements].flatMap(([id, row]) => {
          const subject = this.#placements.get(id);
          return subject ? [{ subject, row }] : [];
        }),
      },
      changed: {
        people: changedOf('people', people),
        placements: changedOf('placements', placements),
        school: changedOf('school', [school])[0] ?? null,
      },
      outcomes: this.outcomes,
      problems: this.problems,
    };
  }
}
