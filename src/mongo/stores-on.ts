/** Every store, on one connection. */
import type { Ports } from '../ports.js';
import { createChatStore } from './stores/chat-store.js';
import { createDigestStore } from './stores/digest-store.js';
import { createDoubtStore } from './stores/doubt-store.js';
import { createDownloadLinkStore } from './stores/download-link-store.js';
import { createAvailabilityStore } from './stores/availability-store.js';
import { createGoalsStore } from './stores/goals-store.js';
import { createJudgementStore } from './stores/judgement-store.js';
import { createEndingStore } from './stores/ending-store.js';
import { createKeepingStore } from './stores/keeping-store.js';
import { createLookStore } from './stores/look-store.js';
import { createLeaveStore } from './stores/leave-store.js';
import { createMailLinkStore } from './stores/mail-link-store.js';
import { createMakeUpStore } from './stores/make-up-store.js';
import { createNoticeStore } from './stores/notice-store.js';
import { createPaceStore } from './stores/pace-store.js';
import { createPeopleStore } from './stores/people-store.js';
import { createPaperFileStore } from './stores/paper-file-store.js';
import { createReflectionsStore } from './stores/reflections-store.js';
import { createPapersStore } from './stores/papers-store.js';
import { createPlacementStore } from './stores/placement-store.js';
import { createRhythmStore } from './stores/rhythm-store.js';
import { createRootStore } from './stores/root-store.js';
import { createSchoolCountStore } from './stores/school-count-store.js';
import { createSchoolStore } from './stores/school-store.js';
import { createShownCardStore } from './stores/shown-card-store.js';
import type { Storage } from './documents.js';
import { createSicknessStore } from './stores/sickness-store.js';
import { createSpeakers } from './speakers.js';
import { createTalksStore } from './stores/talks-store.js';
import { createTombstoneStore } from './stores/tombstone-store.js';
import { createWaitingImportStore } from './stores/waiting-import-store.js';
import { createWeekSheetStore } from './stores/week-sheet-store.js';

export type Stores = Pick<
  Ports,
  | 'people'
  | 'speakers'
  | 'placements'
  | 'schools'
  | 'sheets'
  | 'leaves'
  | 'sicknesses'
  | 'makeUpPlans'
  | 'goals'
  | 'judgements'
  | 'endings'
  | 'papers'
  | 'paperFiles'
  | 'talks'
  | 'availabilities'
  | 'reflections'
  | 'chats'
  | 'rhythms'
  | 'digests'
  | 'schoolCounts'
  | 'shown'
  | 'notices'
  | 'pace'
  | 'roots'
  | 'proven'
  | 'links'
  | 'mailLinks'
  | 'imports'
  | 'doubts'
  | 'keeping'
  | 'tombstones'
  | 'looks'
>;

/** Every store on this connection, which need not be open yet. */
export function storesOn(storage: Storage, elapsed?: () => number): Stores {
  const sheet = createWeekSheetStore(storage);
  const leave = createLeaveStore(storage);
  const sickness = createSicknessStore(storage);
  const makeUp = createMakeUpStore(storage);
  const goals = createGoalsStore(storage);
  const judgement = createJudgementStore(storage);
  const ending = createEndingStore(storage);
  const papers = createPapersStore(storage);
  const talks = createTalksStore(storage);
  const availability = createAvailabilityStore(storage);
  const reflections = createReflectionsStore(storage);
  const rhythm = createRhythmStore(storage);
  const placement = createPlacementStore(storage, rhythm.rhythms);
  const people = createPeopleStore(storage);
  const school = createSchoolStore(storage);
  const chat = createChatStore(storage);
  return {
    people: people.people,
    speakers: createSpeakers({ people, placement, sheet, leave, sickness, chat, rhythm, school }),
    placements: placement.placements,
    schools: school.schools,
    sheets: sheet.sheets,
    leaves: leave.leaves,
    sicknesses: sickness.sicknesses,
    makeUpPlans: makeUp.makeUpPlans,
    goals: goals.goals,
    judgements: judgement.judgements,
    endings: ending.endings,
    papers: papers.papers,
    reflections: reflections.reflections,
    paperFiles: createPaperFileStore(storage),
    talks: talks.talks,
    availabilities: availability.availabilities,
    chats: chat.chats,
    rhythms: rhythm.rhythms,
    digests: createDigestStore(storage),
    schoolCounts: createSchoolCountStore(storage),
    shown: createShownCardStore(storage),
    notices: createNoticeStore(
      storage,
      [
        ...[sheet.outboxes, leave.outboxes, sickness.outboxes, makeUp.outboxes, goals.outboxes, ending.outboxes],
        ...[papers.outboxes, talks.outboxes, availability.outboxes, reflections.outboxes],
        ...[judgement.outboxes, placement.outboxes, people.outboxes],
      ],
      elapsed,
    ),
    pace: createPaceStore(storage),
    roots: createRootStore(storage),
    proven: {
      ...{ sheet: sheet.proven, placement: placement.proven, person: people.proven, school: school.proven },
      ...{ goals: goals.proven, papers: papers.proven, reflections: reflections.proven, talks: talks.proven },
      ...{ availability: availability.proven, judgement: judgement.proven, sickness: sickness.proven },
      ...{ leave: leave.proven, 'make-up': makeUp.proven, ending: ending.proven },
    },
    links: createDownloadLinkStore(storage),
    mailLinks: createMailLinkStore(storage),
    imports: createWaitingImportStore(storage),
    doubts: createDoubtStore(storage),
    keeping: createKeepingStore(storage),
    tombstones: createTombstoneStore(storage),
    looks: createLookStore(storage),
  };
}
