import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { createConnection, type Connection } from 'mongoose';
import type { Day } from '../../src/domain/calendar/day.js';
import { emptyPapers } from '../../src/domain/dossier/papers.js';
import { decideWriteReflection, emptyReflections, reflectionIdOf } from '../../src/domain/dossier/reflections.js';
import { statementOf } from '../../src/domain/evidence/hours-statement.js';
import { statementFault } from '../../src/domain/evidence/verify-statement.js';
import type { Tombstone } from '../../src/domain/keeping/tombstone.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';
import { isRecordSound } from '../../src/domain/placements/record-fault.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { evidenceRound } from '../../src/features/evidence/evidence-round.js';
import { nightlyRoot } from '../../src/features/evidence/nightly-root.js';
import { forgetOver } from '../../src/features/keeping/forget-over.js';
import { remove } from '../../src/forget.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import { KEPT } from '../../src/mongo/kept.js';
import type { Ports } from '../../src/ports.js';
import { databaseUri } from '../support/database.js';
import { actOf, after as afterwards } from '../support/deciding.js';
import { createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';
import { handIn } from '../support/papers.js';
import { givenHistory, givenPerson, givenPlacement, givenSchool } from '../support/given.js';
import { anneke, els, joost, karel, placementOfSanne, sanne, school, TENANT } from '../support/people.js';
import { someSheets } from '../support/statement.js';

const TODAY = '2026-11-25' as Day;
const AT = '2026-11-25T13:00:00.000Z';
const [SANNE, YARA] = ['sanne', 'yara'] as [PersonId, PersonId];
const yara = sanne({
  ...{ id: YARA, name: 'Yara Demir', mail: 'yara@example.com', number: '0070013', phone: '06-1234 5613' },
  born: '2009-01-31' as Day,
  teams: { tenantId: TENANT, objectId: '00000000-0000-4000-8000-000000000013' },
});
const stone = (what: Tombstone['what'], subject: string): Tombstone => ({ what, subject, at: AT, rule: 'asked' });

interface Stored {
  readonly _id: string;
  readonly [field: string]: unknown;
}
type Dump = ReadonlyMap<string, readonly Stored[]>;

describe('what is kept of people', function () {
  this.timeout(60_000);
  let database: Database;
  let connection: Connection;
  let ports: Ports;
  let whole: Dump;
  let log: MemoryPorts['log'];

  before(async () => {
    const uri = await databaseUri();
    connection = await createConnection(uri, { dbName: `kept-${process.pid}` }).asPromise();
    await connection.dropDatabase();
    const memory = createMemoryPorts();
    log = memory.log;
    database = await connectDatabase(uri, { log: memory.log, clock: memory.clock, dbName: `kept-${process.pid}` });
    ports = { ...memory, ...database.ports };
    await givenSchool(ports, school());
    for (const person of [sanne(), yara, karel(), els(), joost(), anneke()]) await givenPerson(ports, person);
    await givenPlacement(ports, placementOfSanne());
    await givenPlacement(ports, placementOfSanne({ id: 'yara-de-brug' as PlacementId, studentId: YARA }));
    for (const sheet of someSheets()) await givenHistory(ports.sheets, sheet);
    await nightlyRoot.run(ports);
    for (const student of [YARA, SANNE]) await live(student, `${student}-de-brug` as PlacementId);
    whole = await dumped();
  });
  beforeEach(() => putBack(whole));
  after(async () => {
    await database.close();
    await connection.close();
  });

  const on = (name: string) => connection.collection<Stored>(name);
  const names = async (): Promise<string[]> => (await connection.listCollections()).map(({ name }) => name).sort();
  async function dumped(but: readonly string[] = []): Promise<Dump> {
    const dump = new Map<string, readonly Stored[]>();
    for (const name of await names()) if (!but.includes(name)) dump.set(name, await on(name).find().toArray());
    return dump;
  }
  async function putBack(dump: Dump): Promise<void> {
    for (const [name, documents] of dump) {
      await on(name).deleteMany({});
      if (documents.length > 0) await on(name).insertMany([...documents]);
    }
  }
  /** Where these words stand, in whatever form. */
  async function found(words: readonly string[], but: readonly string[] = []): Promise<string[]> {
    const where: string[] = [];
    for (const [name, documents] of await dumped(but)) {
      const text = JSON.stringify(documents, (_, value: unknown) => bytesIn(value) ?? value);
      where.push(...words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`));
    }
    return where;
  }

  /** Something of everything that can be of a student. */
  async function live(student: PersonId, placement: PlacementId): Promise<void> {
    const person = (await ports.people.byId(student))!;
    const { chats, notices, mailLinks, links, looks, papers, paperFiles, reflections, shown } = ports;
    const bytes = Buffer.from(`%PDF-1.7 van ${person.name}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await paperFiles.put(sha256, bytes, new Date(AT));
    const paper = handIn(emptyPapers(placement), student, 'assignment', { sha256, name: `Opdracht ${person.name}` });
    await papers.commit({ ...paper, id: placement, outbox: [] }, 0);
    const written = decideWriteReflection(
      emptyReflections(placement),
      { id: reflectionIdOf(placement, 'r'), text: `Ik, ${person.name}, leerde veel`, salt: 'ab' },
      { today: TODAY, act: actOf(sanne(), { by: student }) },
    );
    await reflections.commit(afterwards(written), 0);
    await chats.reach(student, 'teams', { address: { conversationId: `chat of ${person.mail}` } });
    await notices.add(
      [{ key: `hours-reminder:${student}:x`, to: student, about: { kind: 'came-back' } }],
      new Date(AT),
    );
    const sick = { kind: 'sick', student, event: 1 } as const;
    await notices.add([{ key: `sick:${student}:1:reported`, to: 'karel' as PersonId, about: sick }], new Date(AT));
    const expires = new Date('2026-12-25T13:00:00.000Z');
    await mailLinks.add(`m-${student}`, { personId: student, purpose: { kind: 'open' }, expires });
    await links.add(`l-${student}`, { placementId: placement, what: { kind: 'hand-in' }, personId: student, expires });
    await looks.note({
      ...{ schoolId: 'demo' as SchoolId, by: 'joost' as PersonId, of: placement, what: 'page', way: 'chat' },
      at: new Date(AT),
    });
    await shown.put({
      ...{ personId: 'karel' as PersonId, subject: `goals:${placement}`, channel: 'teams', activityId: 'a' },
      address: { conversationId: 'karel' },
    });
    await on('digests').insertOne({
      ...{ _id: `digest-${student}`, personId: 'joost', week: '2026-W47', at: AT, students: 1, before: null },
      ...{ rows: [{ studentId: student, attention: [], at: [], inARow: 0 }] },
      ...{ toSign: [{ placementId: placement, studentId: student, weeks: [], minutes: 0 }] },
    });
    await on('schoolListParts').insertOne({ _id: `part-${student}`, all: 1, rows: [{ key: 'k', studentId: student }] });
    await on('schoolWeeks').insertOne({
      _id: `week-${student}`,
      listed: { behind: [{ key: 'k', personId: student }] },
    });
  }

  it('stands in collections that each have a rule by which it goes, or a reason to stay', async () => {
    const all = new Set([...(await names()), 'jobs']);
    expect([...all].filter((name) => !(name in KEPT))).to.deep.equal([]);
    expect(Object.keys(KEPT).filter((name) => !all.has(name))).to.deep.equal([]);
  });

  it('is all of it what a person is handed, but for what is of others too', async () => {
    const kept = await ports.keeping.kept({ person: YARA, placements: ['yara-de-brug' as PlacementId] });
    expect(Object.keys(kept)).to.deep.equal([
      ...['papers', 'reflections', 'chats', 'rhythms', 'notices', 'looks', 'placements', 'people'],
    ]);
    expect(JSON.stringify(kept)).not.to.include('Sanne de Wit');
  });

  it('is gone wholly where it is asked, of whom no hours were written: nothing but the tombstone is left', async () => {
    const { name, mail, phone, number, teams } = (await ports.people.byId(YARA))!;
    const words = [name, 'Demir', mail!, phone!, number!, teams!.objectId, '"yara"', 'yara-de-brug', ':yara:'];
    for (const word of words) expect(await found([word]), word).not.to.deep.equal([]);
    await remove([stone('person', YARA)], ports);
    expect(await found(words, ['tombstones'])).to.deep.equal([]);
    // The roots know that something is gone, and nothing of it is missing.
    await evidenceRound.run(ports);
    expect(log.lines.filter(({ level }) => level === 'error')).to.deep.equal([]);
    const tombstones = await on('tombstones').find().sort({ _id: 1 }).toArray();
    expect(tombstones.map(({ _id: id, isCarriedOut, rule }) => [id, rule, isCarriedOut])).to.deep.equal([
      ['person yara', 'asked', true],
      ['placement yara-de-brug', 'asked', true],
    ]);
    expect(await found(['Sanne de Wit'])).to.include('people: Sanne de Wit');
  });

  it('is, of whom hours were signed, the name and the proof; the statement holds without what went', async () => {
    const { mail, phone, born, teams } = (await ports.people.byId(SANNE))!;
    await remove([stone('texts', SANNE), stone('contact', SANNE)], ports);
    const words = [mail!, phone!, born!, teams!.objectId, 'opbouw licht', 'Ik, Sanne'];
    expect(await found(words, ['schools'])).to.deep.equal([]);
    const sheets = await ports.sheets.ofPlacement('sanne-de-brug' as PlacementId);
    expect(JSON.stringify(sheets)).to.include('tekst verwijderd');
    expect(JSON.stringify(sheets)).not.to.match(/opbouw|afbouw/);
    const person = (await ports.people.load(SANNE))!;
    expect([person.name, person.mail, person.teams, isRecordSound(person)]).to.deep.equal([
      ...['Sanne de Wit', null, null, true],
    ]);
    const statement = statementOf({
      ...{
        madeAt: '2026-12-04T08:00:00.000Z',
        issuer: { url: 'https://bpv.example.com', key: 'k' },
        sheets,
        root: null,
      },
      school: (await ports.schools.byId('demo' as SchoolId))!,
      placement: (await ports.placements.load('sanne-de-brug' as PlacementId))!,
      people: await ports.people.ofSchool('demo' as SchoolId),
    });
    expect(statementFault(statement)).to.equal(null);
    expect(statement.totals.counted).to.equal(420 + 360);
  });

  it('is nothing of them once their name is over as well', async () => {
    await remove([stone('contact', SANNE)], ports);
    await remove([stone('name', SANNE)], ports);
    const people = await on('people').find().toArray();
    expect(JSON.stringify(people)).not.to.include('Sanne de Wit');
    expect(isRecordSound((await ports.people.load(SANNE))!)).to.equal(true);
  });

  it('stays forgotten when an old copy of the database is put back, by the tombstones that are kept apart', async () => {
    const backup = await dumped(['tombstones']);
    await remove([stone('person', YARA), stone('texts', SANNE), stone('contact', SANNE)], ports);
    await putBack(backup);
    expect((await ports.people.byId(YARA))?.name).to.equal('Yara Demir');
    await forgetOver.run(ports);
    expect(await ports.people.byId(YARA)).to.equal(null);
    expect(await found(['Yara Demir', 'sanne@example.com'], ['tombstones'])).to.deep.equal([]);
    // Who is recorded anew since is not forgotten by it.
    await on('people').insertMany(backup.get('people')!.filter(({ _id: id }) => id === YARA));
    await forgetOver.run(ports);
    expect((await ports.people.byId(YARA))?.name).to.equal('Yara Demir');
  });

  it('goes on where a removal was cut short between the tombstone and the rest', async () => {
    await ports.tombstones.put([stone('person', YARA)]);
    await forgetOver.run(ports);
    expect(await found(['Yara Demir'])).to.deep.equal([]);
  });
});

/** Bytes as the letters in them. */
function bytesIn(value: unknown): string | null {
  const { type, data } = (value ?? {}) as { readonly type?: unknown; readonly data?: unknown };
  if (type === 'Buffer' && Array.isArray(data)) return Buffer.from(data as number[]).toString('latin1');
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)) return null;
  return `${value} ${Buffer.from(value, 'base64').toString('latin1')}`;
}
