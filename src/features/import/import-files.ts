/**
 * Files of the BPV-bureau are taken over: what they say is drafted against what stands there, and each document that it
 * makes or changes is one decision, with the file and the row as its source. Dry: the same, and nothing is stored.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Act } from '../../domain/evidence/decision.js';
import type { Column, Preset } from '../../domain/import/columns.js';
import { draftImport, type ImportDraft } from '../../domain/import/draft-import.js';
import { valuesOf, type Sort } from '../../domain/import/draft.js';
import { IMPORT } from '../../domain/import/fields.js';
import { reportOf, type ImportReport, type KeptFields, type Read } from '../../domain/import/import-report.js';
import { readRows, type ReadRows } from '../../domain/import/read-rows.js';
import type { RowRef } from '../../domain/import/row.js';
import { settlePerson, settlePlacement, settleSchool, type Kept, type Settled } from '../../domain/import/settle.js';
import { isFault, type OfficeFile } from '../../domain/import/sheet.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { SchoolId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { recorded, subjectOf, type PlacementRecord } from '../../domain/placements/recorded.js';
import type { School } from '../../domain/school/school.js';
import { DatabaseUnavailable, type Ports } from '../../ports.js';
import type { Deciding } from '../../ports/decisions.js';

export interface ImportOptions {
  readonly schoolId: SchoolId;
  readonly preset: Preset | null;
  /** What no column says, asked once for the file. */
  readonly set: Readonly<Partial<Record<Column, string>>>;
  /** Headers that the school has given a meaning; those that it keeps where left out. */
  readonly own?: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly act: Pick<Act, 'by' | 'role' | 'way'>;
  /** After so many steps of all: a document stored, a placement planned for. */
  readonly progress?: (done: number, all: number) => void;
}

type Stores = Pick<Ports, 'people' | 'placements' | 'schools' | 'clock' | 'kick'>;

/** So many decisions at a time; the stores put them together. */
const AT_ONCE = 200;

/** Null: there is no such school. */
export async function importFiles(
  files: readonly OfficeFile[],
  options: ImportOptions,
  ports: Stores,
): Promise<ImportReport | null> {
  const record = await ports.schools.load(options.schoolId);
  if (!record) return null;
  const school = subjectOf<School, never>(record);
  const [people, placements] = await Promise.all([
    ports.people.ofSchool(school.id),
    ports.placements.ofSchool(school.id),
  ]);
  const read = readFiles(files, school, options, ports);
  const draft = draftImport(read, { school, people, placements });
  return reportOf(read, draft, await carryOut(draft, options, ports));
}

function readFiles(
  files: readonly OfficeFile[],
  school: School,
  { preset, set, own = school.importColumns ?? {} }: ImportOptions,
  ports: Stores,
): Read {
  const today = momentOf(ports.clock.now()).day;
  const faults: Read['faults'][number][] = [];
  const found: ReadRows[] = [];
  for (const { name, content } of files) {
    if (isFault(content)) {
      faults.push({ file: name, fault: content });
      continue;
    }
    const rows = readRows(name, content, { preset, set, own, today });
    if (rows.sheets === 0) faults.push({ file: name, fault: { kind: 'no-head' } });
    else found.push(rows);
  }
  return {
    rows: found.flatMap(({ rows }) => rows),
    problems: found.flatMap(({ problems }) => problems),
    unknown: found.flatMap(({ unknown }) => unknown),
    kinds: new Set(found.flatMap(({ kinds }) => [...kinds])),
    sheets: found.reduce((sum, { sheets }) => sum + sheets, 0),
    faults,
  };
}

async function carryOut(draft: ImportDraft, options: ImportOptions, ports: Stores): Promise<KeptFields> {
  const { made, changed } = draft;
  const at = ports.clock.now().toISOString();
  const actOf = ({ file, sheet, row }: RowRef): Act => ({
    ...{ ...options.act, at },
    source: `${IMPORT}${at}:${file}:${sheet}:${row}`,
  });
  const kept = new Map<string, readonly Kept[]>();
  const steps: (() => Promise<void>)[][] = [];
  const { people, placements, schools } = ports;
  const unplanned: Deciding<PlacementRecord, PlacementId> = {
    load: (id) => placements.load(id),
    commit: (next, version) => placements.commitUnplanned(next, version),
  };
  const settle = async <Document extends { readonly id: string; readonly version: number }, Id extends string>(
    sort: Sort,
    store: Deciding<Document, Id>,
    id: Id,
    settleOn: (document: Document) => Settled<Document>,
  ): Promise<void> => {
    const done = await settled(store, id, settleOn, options.dryRun);
    if (done.length > 0) kept.set(`${sort} ${id}`, done);
  };
  if (!options.dryRun) {
    steps.push(
      made.people.map((one) => async () => {
        await people.commit(recorded(one.subject, actOf(one.row)), 0);
      }),
    );
  }
  const rowOf = ({ patch }: { readonly patch: ReadonlyMap<string, { readonly row: RowRef }> }): RowRef =>
    [...patch.values()][0]?.row ?? { file: '', sheet: '', row: 0 };
  steps.push(
    changed.people.map(
      (one) => () =>
        settle('people', people, one.subject.id, (person) => settlePerson(person, valuesOf(one), actOf(rowOf(one)))),
    ),
  );
  const ofSchool = changed.school;
  if (ofSchool) {
    steps.push([
      () =>
        settle('school', schools, ofSchool.subject.id, (school) =>
          settleSchool(school, valuesOf(ofSchool), actOf(rowOf(ofSchool))),
        ),
    ]);
  }
  if (!options.dryRun) {
    steps.push(
      made.placements.map((one) => async () => {
        await placements.commitUnplanned(recorded(one.subject, actOf(one.row)), 0);
      }),
    );
  }
  steps.push(
    changed.placements.map(
      (one) => () =>
        settle('placements', unplanned, one.subject.id, (placement) =>
          settlePlacement(placement, valuesOf(one), actOf(rowOf(one))),
        ),
    ),
  );
  const stored = steps.reduce((sum, { length }) => sum + length, 0);
  const all = options.dryRun ? stored : stored + made.placements.length + changed.placements.length;
  let done = 0;
  const moved = (by: number): void => {
    // What somebody else left to plan comes along, and is none of this file's.
    done = Math.min(all, done + by);
    options.progress?.(done, all);
  };
  for (const step of steps) {
    for (let i = 0; i < step.length; i += AT_ONCE) {
      const now = step.slice(i, i + AT_ONCE);
      await Promise.all(now.map(patiently));
      moved(now.length);
    }
  }
  if (options.dryRun) return kept;
  for (let planned = 1; planned > 0;) {
    planned = await patiently(() => placements.planUnplanned());
    moved(planned);
  }
  ports.kick();
  return kept;
}

const MOST_WAITS = 5;

/** A database that is away for a moment is waited for: what was stored all the same is found so the next time. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let waits = 1; ; waits++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || waits > MOST_WAITS) throw error;
      await pause(200 * 2 ** waits);
    }
  }
}

const MOST_TRIES = 10;

/** Who loses the race settles anew on what the winner stored. */
async function settled<Document extends { readonly version: number }, Id>(
  store: Deciding<Document, Id>,
  id: Id,
  settleOn: (document: Document) => Settled<Document>,
  dryRun: boolean,
): Promise<readonly Kept[]> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const document = await store.load(id);
    if (!document) return [];
    const { next, kept } = settleOn(document);
    if (!next || dryRun || (await store.commit(next, document.version))) return kept;
  }
  throw new Error('A document changed under every try to take a file over');
}
