/**
 * Every night a root over the sheets and records that have changed, and a look whether everything that earlier roots knew
 * is still there as they knew it. What is not is logged as `evidence-broken`, night after night until somebody has acted.
 */
import type { Decided } from '../../domain/evidence/decision.js';
import {
  follows,
  holds,
  nextRoot,
  type Head,
  type NightlyRoot,
  RECORD_KINDS,
  type RecordKind,
  type RecordName,
} from '../../domain/evidence/nightly-root.js';
import { arePapersSound } from '../../domain/dossier/papers.js';
import { areReflectionsSound } from '../../domain/dossier/reflections.js';
import { isJudgementSound } from '../../domain/dossier/judgement.js';
import { isGoalsSound } from '../../domain/goals/goals.js';
import { isAvailabilitySound } from '../../domain/talks/availability.js';
import { isTalksSound } from '../../domain/talks/talks.js';
import { isRecordSound } from '../../domain/placements/record-fault.js';
import { sheetFault } from '../../domain/weeks/replay.js';
import type { WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Ports, Scheduled } from '../../ports.js';

/** They come with their history. */
const AT_ONCE = 50;
const ROOTS_AT_ONCE = 20;

type Name = Head[0];

export const nightlyRoot: Scheduled = {
  name: 'nightly-root',
  cron: '30 2 * * *',
  run: async (ports) => {
    const { known, last } = await rootsSoFar(ports);
    const changed: Head[] = [];
    const missing = new Set(known.keys());
    const look = (name: Name, { history }: Decided<unknown>, isSound: boolean): void => {
      missing.delete(name);
      const recorded = known.get(name);
      const head = history.at(-1)?.hash ?? '';
      if (!isSound || (recorded !== undefined && !holds(history, recorded))) {
        ports.log.error('evidence-broken', { ...named(name), why: 'changed' });
      } else if (head !== recorded) {
        changed.push([name, head]);
      }
    };
    const sheets = inPages((before: WeekSheet | null) => ports.sheets.page(before?.id ?? '', AT_ONCE));
    for await (const sheet of sheets) look(sheet.id, sheet, sheetFault(sheet) === null);
    for (const [kind, records] of recordsOf(ports)) {
      for await (const { record, isSound } of records) look(`${kind} ${record.id}`, record, isSound);
    }
    for (const name of missing) ports.log.error('evidence-broken', { ...named(name), why: 'missing' });

    const root = nextRoot(last, changed, ports.clock.now().toISOString());
    // Where somebody else was first, theirs is as good: what it did not see is in the next one.
    if (root && (await ports.roots.add(root))) ports.log.info('root-made', { root: root.n, sheets: changed.length });
  },
};

/** Of each kind all there are; one that cannot be read is set aside, and so is missing here. */
function recordsOf(ports: Ports): [RecordKind, AsyncIterable<Looked>][] {
  const { placements, people, schools, goals, papers, talks, availabilities, reflections, judgements } = ports;
  return [
    ['placement', all(placements.records, isRecordSound)],
    ['person', all(people.records, isRecordSound)],
    ['school', all(schools.records, isRecordSound)],
    ['goals', all(goals.records, isGoalsSound)],
    ['papers', all(papers.records, arePapersSound)],
    ['talks', all(talks.records, isTalksSound)],
    ['availability', all(availabilities.records, isAvailabilitySound)],
    ['reflections', all(reflections.records, areReflectionsSound)],
    ['judgement', all(judgements.records, isJudgementSound)],
  ];
}

interface Looked {
  readonly record: Decided<unknown>;
  readonly isSound: boolean;
}

async function* all<Document extends Decided<unknown>>(
  page: (after: Document['id'] | '', most: number) => Promise<readonly Document[]>,
  isSound: (document: Document) => boolean,
): AsyncGenerator<Looked> {
  const documents = inPages((before: Document | null) => page(before?.id ?? '', AT_ONCE));
  for await (const record of documents) yield { record, isSound: isSound(record) };
}

function named(name: Name): { readonly record: string } | { readonly sheet: string } {
  return isRecord(name) ? { record: name } : { sheet: name };
}

function isRecord(name: Name): name is RecordName {
  return RECORD_KINDS.some((kind) => name.startsWith(`${kind} `));
}

/** What each was when a root last saw it. */
async function rootsSoFar({ roots, log }: Ports): Promise<{ known: Map<Name, string>; last: NightlyRoot | null }> {
  const known = new Map<Name, string>();
  let last: NightlyRoot | null = null;
  for await (const root of inPages((before: NightlyRoot | null) => roots.page(before?.n ?? 0, ROOTS_AT_ONCE))) {
    if (!follows(root, last)) log.error('evidence-broken', { root: root.n });
    for (const [sheet, head] of root.sheets) known.set(sheet, head);
    last = root;
  }
  return { known, last };
}

/** All of them, a page at a time; `next` gets the last one of the page before. */
async function* inPages<Item>(next: (before: Item | null) => Promise<readonly Item[]>): AsyncGenerator<Item> {
  let before: Item | null = null;
  for (;;) {
    const page: readonly Item[] = await next(before);
    const last = page.at(-1);
    if (last === undefined) return;
    yield* page;
    before = last;
  }
}
