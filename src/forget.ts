/**
 * Removing: first the tombstone, then what it is of. Each can be done anew and comes to the same, so that one that was cut
 * short, or that an old copy of the database does not know of, is carried out later (`features/keeping/forget-over.ts`).
 */
import { isDeepStrictEqual } from 'node:util';
import { filesIn } from './domain/dossier/papers.js';
import { decideTakeOffReflection } from './domain/dossier/reflections.js';
import { endingIdOf } from './domain/endings/ending.js';
import type { DocumentName } from './domain/evidence/document-kinds.js';
import { withoutNames } from './domain/evidence/nightly-root.js';
import type { Act, Decided } from './domain/evidence/decision.js';
import { applied, withoutTextsIn } from './domain/evidence/evidence.js';
import { withoutContact, withoutName, staysOfPerson } from './domain/keeping/without-contact.js';
import { tombstoneId, tombstonesOf, type Tombstone } from './domain/keeping/tombstone.js';
import * as without from './domain/keeping/without-texts.js';
import type { LeaveId } from './domain/leave/leave.js';
import type { Person, PersonId } from './domain/people/people.js';
import type { PlacementId } from './domain/placements/placement.js';
import { changeTo, subjectOf, type PersonRecord } from './domain/placements/recorded.js';
import type { Ports } from './ports.js';
import type { DecisionStore } from './ports/decisions.js';

/** More than this many people at once on one document is no race but a fault. */
const MOST_TRIES = 20;
const ROOTS_AT_ONCE = 20;

/** Answers once all of it is gone. */
export async function remove(tombstones: readonly Tombstone[], ports: Ports): Promise<void> {
  await ports.tombstones.put(tombstones);
  await carryOut(tombstones, ports);
}

export async function carryOut(asked: readonly Tombstone[], ports: Ports): Promise<void> {
  const tombstones = [...(await ofPlacements(asked, ports)), ...asked];
  for (const tombstone of tombstones) {
    await carryOutOne(tombstone, ports);
    ports.log.info('forgotten', { what: tombstone.what, rule: tombstone.rule });
  }
  await forgetInRoots(new Set(tombstones.map(tombstoneId)), ports);
  await ports.tombstones.carriedOut(tombstones);
}

/** With a person go the placements, each with a tombstone of its own. */
async function ofPlacements(tombstones: readonly Tombstone[], ports: Ports): Promise<Tombstone[]> {
  const found: Tombstone[] = [];
  for (const { what, subject, ...when } of tombstones) {
    const placements = what === 'person' ? await placementsOf(subject as PersonId, ports) : [];
    found.push(...placements.map((id): Tombstone => ({ ...when, what: 'placement', subject: id })));
  }
  await ports.tombstones.put(found);
  return found;
}

/** Roots name documents; of those that are gone they keep a hash that nobody knows what it is of. */
async function forgetInRoots(gone: ReadonlySet<string>, { roots }: Ports): Promise<void> {
  const isForgotten = (name: DocumentName): boolean => tombstonesOf(name).some((id) => gone.has(id));
  for (const { school } of await roots.ends()) {
    for (let n = 0; ;) {
      const page = await roots.page(school, n, ROOTS_AT_ONCE);
      for (const root of page) {
        const without = withoutNames(root, isForgotten);
        if (without) await roots.forgetNames(without);
      }
      const last = page.at(-1);
      if (!last) break;
      n = last.n;
    }
  }
}

async function carryOutOne(tombstone: Tombstone, ports: Ports): Promise<void> {
  const { what, subject } = tombstone;
  const person = subject as PersonId;
  switch (what) {
    case 'person':
      return ports.keeping.erase({ person, placements: [] }, 'all');
    case 'placement': {
      const placements = [subject as PlacementId];
      return withFiles(placements, ports, () => ports.keeping.erase({ person: null, placements }, 'all'));
    }
    case 'contact':
    case 'name':
      await changePerson(tombstone, ports);
      return withFiles(await placementsOf(person, ports), ports, () =>
        ports.keeping.erase({ person, placements: [] }, 'contact'),
      );
    case 'texts':
      return removeTexts(person, tombstone, ports);
    case 'sickness':
      return ports.keeping.eraseSickness(person);
    case 'leave':
      return ports.keeping.eraseLeave(subject as LeaveId);
  }
}

async function placementsOf(student: PersonId, { placements }: Ports): Promise<PlacementId[]> {
  return (await placements.ofStudent(student)).map(({ id }) => id);
}

/** The bytes of papers as well, unless somebody else handed in the same file. */
async function withFiles(placements: readonly PlacementId[], ports: Ports, act: () => Promise<void>): Promise<void> {
  const { papers, paperFiles, clock } = ports;
  const files = (await papers.ofPlacements(placements)).flatMap(filesIn);
  const others = new Set(await papers.inUse(files, placements));
  const gone = files.filter((file) => !others.has(file));
  if (gone.length > 0) await paperFiles.forget(gone, new Date(clock.now().getTime() + 1));
  await act();
}

/** What is left of a person stands in the last event; in those before it what went with it is removed. */
async function changePerson({ what, subject, at }: Tombstone, { people }: Ports): Promise<void> {
  const isName = what === 'name';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const record = await people.load(subject as PersonId);
    if (!record) return;
    const person = subjectOf<Person, never>(record);
    const next = isName ? withoutName(person) : withoutContact(person);
    if (!isDeepStrictEqual(next, person)) {
      const act = actOf({ what, subject, at });
      if (!(await people.commit(applied(changeTo<Person, never>(record, next, act)), record.version))) continue;
    }
    const now = await people.load(subject as PersonId);
    if (!now || (await isWithoutTexts(now, isName ? () => false : staysOfPerson, at, people))) return;
  }
  throw new Error('A person changed under every try to forget them');
}

/** The last event says how it stands now. */
async function isWithoutTexts(
  record: PersonRecord,
  stays: (at: string) => boolean,
  at: string,
  people: Pick<Ports['people'], 'removeTexts'>,
): Promise<boolean> {
  const earlier = withoutTextsIn(record.history.slice(0, -1), stays);
  if (earlier.every((event, i) => event === record.history[i])) return true;
  return people.removeTexts(
    { ...record, history: [...earlier, ...record.history.slice(-1)], textsRemovedAt: at },
    record,
  );
}

/** Of everything about a student in which somebody wrote. */
async function removeTexts(student: PersonId, tombstone: Tombstone, ports: Ports): Promise<void> {
  const { at } = tombstone;
  for (const id of await placementsOf(student, ports)) {
    for (const sheet of await ports.sheets.ofPlacement(id))
      await each(ports.sheets, sheet.id, without.sheetWithoutTexts, at);
    await each(ports.goals, id, without.goalsWithoutTexts, at);
    await each(ports.talks, id, without.talksWithoutTexts, at);
    await each(ports.papers, id, without.papersWithoutTexts, at);
    await each(ports.judgements, id, without.judgementWithoutTexts, at);
    await each(ports.endings, endingIdOf(id), without.endingWithoutTexts, at);
    await each(ports.makeUpPlans, id, without.planWithoutTexts, at);
    await takeOffReflections(id, tombstone, ports);
  }
  for (const { id } of await ports.leaves.ofStudents([student]))
    await each(ports.leaves, id, without.leaveWithoutTexts, at);
}

async function each<Document extends Decided<unknown>, Id>(
  store: DecisionStore<Document, Id>,
  id: Id,
  withoutTexts: (document: Document, at: string) => Document | null,
  at: string,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const document = await store.load(id);
    const next = document && withoutTexts(document, at);
    if (!next || (await store.removeTexts(next, document))) return;
  }
  throw new Error('A document changed under every try to remove its texts');
}

/** Their words stand beside the chain by themselves. */
async function takeOffReflections(id: PlacementId, tombstone: Tombstone, { reflections }: Ports): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES * 20; tries++) {
    const document = await reflections.load(id);
    const [first] = document?.reflections ?? [];
    if (!document || !first) return;
    const act = { ...actOf(tombstone), source: `${actOf(tombstone).source}:${first.id}` };
    const decision = decideTakeOffReflection(document, first.id, act);
    if (decision.kind !== 'change') return;
    await reflections.commit(applied(decision.change), document.version);
  }
}

function actOf({ at, ...tombstone }: Pick<Tombstone, 'what' | 'subject' | 'at'>): Act {
  const source = `forget:${tombstoneId(tombstone)}:${at}`;
  return { at, by: 'bpv-bot' as PersonId, role: 'office', way: 'bot', source };
}
