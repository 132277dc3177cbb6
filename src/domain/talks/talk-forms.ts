/**
 * The forms that student and praktijkopleider fill in before a talk: heads and questions are the school's, in versions. A
 * form that was begun keeps the version that it was made with [Voorbereiding tussen- en eindevaluatie].
 */
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import {
  USUAL_TALK_SETTINGS,
  type FormHead,
  type FormName,
  type TalkForm,
  type TalkSettings,
} from '../school/talk-settings.js';
import { isWithoutStudent, type Side, type Talk, type TalkKind } from './talks.js';

export function talkSettings({ talks }: Pick<School, 'talks'>): TalkSettings {
  return talks ?? USUAL_TALK_SETTINGS;
}

/** Who is asked to plan a talk of this kind: whom the school says; without the BPV-docent in it, the student. */
export function whoPlans(
  kind: TalkKind,
  { studentId, teacherId }: Pick<Placement, 'studentId' | 'teacherId'>,
  school: Pick<School, 'talks'>,
): PersonId {
  const isWithTeacher = kind === 'halfway' || kind === 'final';
  return isWithTeacher && talkSettings(school).planner === 'teacher' ? teacherId : studentId;
}

/** What is filled in before a talk of this kind in this leerjaar, in its present version; null: nothing. */
export function formOfTalk(kind: TalkKind, year: Placement['year'], school: Pick<School, 'talks'>): TalkForm | null {
  if (isWithoutStudent(kind) || kind === 'two-weekly') return null;
  const name: FormName = year === 1 ? 'evaluation' : 'preparation';
  return talkSettings(school).forms.findLast((form) => form.name === name) ?? null;
}

/** The form in the version that this side began with. */
export function formOfSide(
  talk: Talk,
  side: Side,
  year: Placement['year'],
  school: Pick<School, 'talks'>,
): TalkForm | null {
  const present = formOfTalk(talk.kind, year, school);
  const begun = talk.forms[side]?.form;
  if (!present || begun === undefined) return present;
  return talkSettings(school).forms.find(({ name, version }) => name === present.name && version === begun) ?? present;
}

export const headsOf = ({ heads }: TalkForm, side: Side): readonly FormHead[] =>
  heads.filter((head) => head[side] !== null);

/** Whether a reader on this side may see what the other has written: sent, and, where the school says so, once both have. */
export function seesOther(talk: Talk, side: Side, school: Pick<School, 'talks'>): boolean {
  const other = talk.forms[side === 'student' ? 'trainer' : 'student'];
  if (!other?.isSent) return false;
  return !talkSettings(school).seesOnceBothAreIn || talk.forms[side]?.isSent === true;
}
