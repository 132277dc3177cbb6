/** Whether a document is sound in itself: its chain holds, and lived again it comes to what the document says [2.7]. */
import type { Judgement } from '../dossier/judgement.js';
import { isJudgementSound } from '../dossier/judgement.js';
import { arePapersSound, type Papers } from '../dossier/papers.js';
import { areReflectionsSound, type Reflections } from '../dossier/reflections.js';
import type { Ending } from '../endings/ending.js';
import { isEndingSound } from '../endings/ending-sound.js';
import { isGoalsSound, type Goals } from '../goals/goals.js';
import type { LeaveRequest } from '../leave/leave.js';
import { isLeaveSound } from '../leave/leave-sound.js';
import type { PersonId, SchoolId } from '../people/people.js';
import type { PlacementId } from '../placements/placement.js';
import { isRecordSound } from '../placements/record-fault.js';
import type { PersonRecord, PlacementRecord, SchoolRecord } from '../placements/recorded.js';
import { isMakeUpSound, type MakeUpPlan } from '../sickness/make-up-plan.js';
import { isSickRecordSound } from '../sickness/sick-record-sound.js';
import type { SickRecord } from '../sickness/sickness.js';
import { isAvailabilitySound, type Availability } from '../talks/availability.js';
import { isTalksSound, type Talks } from '../talks/talks.js';
import { sheetFault } from '../weeks/replay.js';
import type { WeekSheet } from '../weeks/week-sheet.js';
import type { DocumentKind } from './document-kinds.js';

/** What a document of each kind is. */
export interface Documents {
  sheet: WeekSheet;
  placement: PlacementRecord;
  person: PersonRecord;
  school: SchoolRecord;
  goals: Goals;
  papers: Papers;
  reflections: Reflections;
  talks: Talks;
  availability: Availability;
  judgement: Judgement;
  sickness: SickRecord;
  leave: LeaveRequest;
  'make-up': MakeUpPlan;
  ending: Ending;
}

export const IS_SOUND: { readonly [Kind in DocumentKind]: (document: Documents[Kind]) => boolean } = {
  sheet: (sheet) => sheetFault(sheet) === null,
  placement: isRecordSound,
  person: isRecordSound,
  school: isRecordSound,
  goals: isGoalsSound,
  papers: arePapersSound,
  reflections: areReflectionsSound,
  talks: isTalksSound,
  availability: isAvailabilitySound,
  judgement: isJudgementSound,
  sickness: isSickRecordSound,
  leave: isLeaveSound,
  'make-up': isMakeUpSound,
  ending: isEndingSound,
};

/** Whose document it is: a school, or the one of this placement or person. */
export type Belongs =
  { readonly school: SchoolId } | { readonly placement: PlacementId } | { readonly person: PersonId };

export const BELONGS: { readonly [Kind in DocumentKind]: (document: Documents[Kind]) => Belongs } = {
  sheet: ({ placementId }) => ({ placement: placementId }),
  placement: ({ schoolId }) => ({ school: schoolId }),
  person: ({ schoolId }) => ({ school: schoolId }),
  school: ({ id }) => ({ school: id }),
  goals: ({ id }) => ({ placement: id }),
  papers: ({ id }) => ({ placement: id }),
  reflections: ({ id }) => ({ placement: id }),
  talks: ({ id }) => ({ placement: id }),
  availability: ({ id }) => ({ person: id }),
  judgement: ({ id }) => ({ placement: id }),
  sickness: ({ id }) => ({ person: id }),
  leave: ({ studentId }) => ({ person: studentId }),
  'make-up': ({ id }) => ({ placement: id }),
  ending: ({ placementId }) => ({ placement: placementId }),
};
