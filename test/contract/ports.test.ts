/** One suite per port, run on what tests of features use and on what users use: they must not differ. */
import { connectDatabase, type Database, type Stores } from '../../src/mongo/database.js';
import { databaseUri } from '../support/database.js';
import { createMemoryClock, createMemoryLog, createMemoryPorts } from '../support/memory-ports.js';
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

function describePorts(stores: () => Stores): void {
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
  let stores: Stores;
  beforeEach(() => {
    stores = createMemoryPorts();
  });
  describePorts(() => stores);
});

describe('the ports in MongoDB', () => {
  let database: Database;
  before(async function () {
    this.timeout(60_000);
    database = await connectDatabase(await databaseUri(), {
      log: createMemoryLog(),
      clock: createMemoryClock('2026-11-25T13:00:00Z'),
      dbName: 'contract',
    });
  });
  afterEach(async () => {
    for (const collection of await database.db.collections()) await collection.deleteMany({});
  });
  after(() => database.close());
  describePorts(() => database.ports);
});
