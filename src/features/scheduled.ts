/** Everything that happens without being asked, in one list. */
import type { Scheduled } from '../ports.js';
import { weeklyDigest } from './digests/weekly-digest.js';
import { carryOutClosings } from './dossier/conclude-placement.js';
import { carryOutEndings } from './endings/answer-ending.js';
import { forgetPapers } from './dossier/forget-papers.js';
import { forgetLinks } from './evidence/forget-links.js';
import { evidenceRound } from './evidence/evidence-round.js';
import { mailRoots } from './evidence/mail-roots.js';
import { nightlyRoot } from './evidence/nightly-root.js';
import { forgetImports } from './import/forget-imports.js';
import { forgetOver } from './keeping/forget-over.js';
import { forgetNotices } from './notices/forget-notices.js';
import { sweepOutboxes } from './notices/sweep-outboxes.js';
import { handOver } from './placements/hand-over.js';
import { planCutShort } from './reminders/plan-cut-short.js';
import { planMissing } from './reminders/plan-missing.js';
import { remindStudents } from './reminders/remind-students.js';
import { countSchools } from './schools/count-schools.js';
import { askStillSick } from './sickness/ask-still-sick.js';

export const SCHEDULED: readonly Scheduled[] = [
  handOver,
  carryOutEndings,
  carryOutClosings,
  remindStudents,
  weeklyDigest,
  countSchools,
  askStillSick,
  forgetOver,
  nightlyRoot,
  evidenceRound,
  mailRoots,
  forgetLinks,
  forgetImports,
  forgetPapers,
  forgetNotices,
  planMissing,
  planCutShort,
  sweepOutboxes,
];
