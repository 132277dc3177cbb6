/** What an import comes to, or would come to: rows counted, faults named, and what the office has to know of it. */
import type { Person } from '../people/people.js';
import { addressInTeams } from '../people/who-is-who.js';
import type { Kind } from './columns.js';
import type { Drafted, RowOutcome, Told } from './draft.js';
import type { ImportDraft, NotInFiles } from './draft-import.js';
import { onceForTheFile } from './once-for-the-file.js';
import type { ReadRows } from './read-rows.js';
import type { RowProblem, RowRef } from './row.js';
import type { Kept } from './settle.js';
import type { FileFault } from './sheet.js';

export interface ImportReport {
  /** Rows of the files. */
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly problems: readonly RowProblem[];
  readonly faults: readonly { readonly file: string; readonly fault: FileFault }[];
  readonly unknown: ReadRows['unknown'];
  readonly missing: NotInFiles;
  /** Rows that change something, with the fields. */
  readonly changes: readonly RowOutcome[];
  /** What the files say otherwise and stays, because a person set it. */
  readonly kept: readonly (Kept & { readonly row: RowRef; readonly name: string })[];
  /** What a row says otherwise of whoever is known by their address alone. */
  readonly told: readonly (Told & { readonly row: RowRef })[];
  /** Made because a placement names them. */
  readonly peopleOnTheWay: number;
  /** Trainers whom nothing can be told: no mail, no phone, no Teams. */
  readonly unreachable: readonly Person[];
  /** Trainers without Teams and without an address: a mail to sign cannot go to them. */
  readonly withoutMail: number;
  /** Who has an account and gets another address by these files: the account alone goes on counting. */
  readonly otherAddress: readonly Person[];
  /** Who has the address of another as well: nobody of them is known by it. */
  readonly sharedAddress: readonly Person[];
  /** Students who were not seen in Teams yet. */
  readonly notSeen: number;
  /** What files call theme weeks: a school keeps their weeks alone. */
  readonly themeNames: readonly string[];
  readonly kinds: ReadonlySet<Kind | 'students'>;
  /** What is made and what is set, row by row. */
  readonly draft: Pick<Drafted, 'made' | 'changed'>;
}

/** What was stored, or that nothing was. */
export type ImportOutcome =
  | {
      readonly kind: 'saved';
      readonly created: number;
      readonly changed: number;
      /** Rows that did not go in. */
      readonly refused: number;
      /** Students who were not seen in Teams yet. */
      readonly notSeen: number;
      /** Praktijkopleiders without Teams and without an address. */
      readonly withoutMail: number;
    }
  | { readonly kind: 'dropped' };

/** The rows of all files together. */
export interface Read extends ReadRows {
  readonly faults: ImportReport['faults'];
}

/** Fields that stayed as a person set them, by document: "people <id>". */
export type KeptFields = ReadonlyMap<string, readonly Kept[]>;

export function reportOf(read: Read, draft: ImportDraft, keptFields: KeptFields): ImportReport {
  const names = new Map(draft.people.map(({ id, name }) => [id, name]));
  const isKept = ({ sort, id, field }: RowOutcome['sets'][number]): Kept | undefined =>
    keptFields.get(`${sort} ${id}`)?.find((one) => one.field === field);
  const outcomes = draft.outcomes.map((outcome) => ({ ...outcome, sets: outcome.sets.filter((set) => !isKept(set)) }));
  const kept = draft.outcomes.flatMap(({ row, sets }) =>
    sets.flatMap((set) => {
      const found = isKept(set);
      return found ? [{ ...found, row, name: names.get(found.by) ?? '' }] : [];
    }),
  );
  const created = outcomes.filter(({ made }) => made);
  const changes = outcomes.filter(({ made, sets }) => !made && sets.length > 0);
  const trainers = draft.people.filter(({ roles }) => roles.includes('trainer'));
  const problems = onceForTheFile([...read.problems, ...draft.problems]).toSorted(inOrder);
  return {
    created: created.length,
    changed: changes.length,
    same: outcomes.length - created.length - changes.length,
    problems,
    faults: read.faults,
    unknown: read.unknown,
    missing: draft.missing,
    changes,
    kept,
    told: changes.flatMap(({ row, sets, told = [] }) =>
      told.filter(({ field }) => sets.some((set) => set.field === field)).map((one) => ({ ...one, row })),
    ),
    peopleOnTheWay: draft.made.people.length - created.filter(({ row }) => row.kind === 'people').length,
    unreachable: trainers.filter(({ mail, phone, teams }) => mail === null && phone === null && teams === null),
    withoutMail: trainers.filter(({ mail, teams }) => mail === null && teams === null).length,
    otherAddress: draft.changed.people.flatMap(({ subject, patch }) =>
      subject.teams && (patch.has('mail') || patch.has('teamsName')) ? [subject] : [],
    ),
    sharedAddress: shared(draft.people),
    notSeen: draft.people.filter(({ roles, teams }) => roles.includes('student') && teams === null).length,
    themeNames: [
      ...new Set(
        outcomes.flatMap(({ row }) =>
          row.kind === 'calendar' && row.sort === 'theme-weeks' && row.name !== undefined ? [row.name] : [],
        ),
      ),
    ],
    kinds: read.kinds,
    draft,
  };
}

function shared(people: readonly Person[]): Person[] {
  const first = new Map<string, number>();
  for (const person of people) {
    const address = addressInTeams(person);
    if (address !== null) first.set(address, (first.get(address) ?? 0) + 1);
  }
  return people.filter((person) => (first.get(addressInTeams(person) ?? '') ?? 0) > 1);
}

function inOrder(a: RowProblem, b: RowProblem): number {
  const [left, right] = [`${a.file} ${a.sheet}`, `${b.file} ${b.sheet}`];
  return left < right ? -1 : left > right ? 1 : a.row - b.row;
}
