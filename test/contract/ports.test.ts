/** One suite per port, run on what tests of features use and on what users use: they must not differ. */
import { expect } from 'chai';
import { SCHEDULED } from '../../src/features/scheduled.js';
import { connectDatabase, type Database } from '../../src/mongo/database.js';
import type { Stores } from '../../src/mongo/stores-on.js';
import { databaseUri } from '../support/database.js';
import { foundBy, indexesOf } from '../support/found-by.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';
import { listenToQueries, type Query } from '../support/queries.js';
import { describeChats } from './chats.js';
import { describeDigests } from './digests.js';
import { describeDoubts } from './doubts.js';
import { describeEndings } from './endings.js';
import { describeEvidence } from './evidence.js';
import { describeGoals } from './goals.js';
import { describeJudgements } from './judgements.js';
import { describeKeeping } from './keeping.js';
import { describeLeaves } from './leaves.js';
import { describeMailLinks } from './mail-links.js';
import { describeMakeUpPlans } from './make-up-plans.js';
import { describeLeases } from './notice-leases.js';
import { describeNotices } from './notices.js';
import { describePapers } from './papers.js';
import { describePace } from './pace.js';
import { describePeople } from './people.js';
import { describePlacements } from './placements.js';
import { describeReflections } from './reflections.js';
import { describeRhythms } from './rhythms.js';
import { describeSchools } from './schools.js';
import { describeSchoolCounts } from './school-counts.js';
import { describeShownCards } from './shown-cards.js';
import { describeSicknesses } from './sicknesses.js';
import { describeWaitingImports } from './waiting-imports.js';
import { describeSpeakers } from './speakers.js';
import { describeAvailabilities, describeTalks } from './talks.js';
import { describeWeekSheets } from './week-sheets.js';

function describePorts(stores: () => Stores, passes: (now: Date) => void): void {
  describePeople(
    () => stores().people,
    () => stores().notices,
  );
  describePlacements(() => stores().placements);
  describeSchools(() => stores().schools);
  describeWeekSheets(() => stores().sheets);
  describeLeaves(stores);
  describeSicknesses(stores);
  describeMakeUpPlans(stores);
  describeGoals(stores);
  describePapers(stores);
  describeReflections(stores);
  describeJudgements(stores);
  describeEndings(stores);
  describeTalks(stores);
  describeAvailabilities(stores);
  describeNotices(stores);
  describeLeases(stores, passes);
  describePace(() => stores().pace);
  describeRhythms(stores);
  describeChats(() => stores().chats);
  describeShownCards(() => stores().shown);
  describeDigests(() => stores().digests);
  describeSchoolCounts(() => stores().schoolCounts);
  describeEvidence(stores);
  describeSpeakers(stores);
  describeMailLinks(() => stores().mailLinks);
  describeWaitingImports(() => stores().imports);
  describeDoubts(() => stores().doubts);
  describeKeeping(stores);
}

describe('the ports in memory', () => {
  let stores: MemoryPorts;
  beforeEach(() => {
    stores = createMemoryPorts();
  });
  describePorts(
    () => stores,
    (now) => {
      stores.clock.set(now.toISOString());
    },
  );
});

describe('the ports in MongoDB', () => {
  let database: Database;
  let asked: ReadonlyMap<string, Query>;
  let elapsed = 0;
  before(async function () {
    this.timeout(60_000);
    const uri = new URL(await databaseUri());
    uri.searchParams.set('monitorCommands', 'true');
    database = await connectDatabase(uri.href, {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName: `contract-${process.pid}`,
      elapsed: () => elapsed,
    });
    asked = listenToQueries(database.db);
  });
  afterEach(async () => {
    for (const collection of await database.db.collections()) await collection.deleteMany({});
  });
  after(() => database.close());
  describePorts(
    () => database.ports,
    (now) => (elapsed = now.getTime()),
  );

  // Last: after all that asks.
  describe('what is asked of them', () => {
    it('is found by an index, with what is asked by all that is scheduled; but for what stays small', async () => {
      const stores = database.ports as unknown as Partial<MemoryPorts>;
      for (const job of SCHEDULED) await job.run(createMemoryPorts(stores));
      // As at every start.
      await database.bringUp();
      const indexes = await indexesOf(database.db);
      const lookedThrough = [...asked]
        .filter(([, query]) => foundBy(query, indexes.get(query.collection) ?? []) === null)
        .map(([kind]) => kind);
      expect(lookedThrough.filter((kind) => !(kind in STAYS_SMALL)).toSorted()).to.deep.equal([]);
    });
  });
});

/** Looked through from end to end, and why that is nothing. */
const STAYS_SMALL: Readonly<Record<string, string>> = {
  'imports: personId': 'files that wait for a decision, a day at most',
  'links: $or(personId | placementId $in)': 'of a day',
  'rootEnds: , by _id': 'one a school',
  'rootEnds: ': 'one a school',
  'schoolListParts: rows.studentId': 'of big schools alone, some hundred each',
  'schoolListParts: rows.personId': 'of big schools alone, some hundred each',
  'schoolWeeks: listed.behind.personId': 'one a school and week',
  'schoolWeeks: listed.short.personId': 'one a school and week',
  'schoolWeeks: listed.pok-missing.personId': 'one a school and week',
  'schoolWeeks: listed.unsigned.personId': 'one a school and week',
  'schoolWeeks: listed.unreachable.personId': 'one a school and week',
};
