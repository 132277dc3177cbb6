/** Who may do what, as sentences. Every feature asks here, on every path; nobody sees a student who is not theirs. */
import { askedFor, type LeaveRequest } from '../leave/leave.js';
import type { Person, Role } from './people.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import { rolesIn } from '../talks/talks-notices.js';
import type { Side, TalkKind } from '../talks/talks.js';

/** Only the student writes on the sheet, hands it in, withdraws it and asks for a correction. */
export function mayKeepSheet(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'student';
}

/**
 * Only the praktijkopleider of the placement signs off and sends back [2.7]; its werkbegeleider as well where the school
 * has it so [Rol en taak leerbedrijf]: as which of the two, or null.
 */
export function roleToSign(
  person: Person,
  placement: Placement,
  school: Pick<School, 'mentorSigns'>,
): 'trainer' | 'mentor' | null {
  const role = roleIn(person, placement);
  return role === 'trainer' || (role === 'mentor' && school.mentorSigns === true) ? role : null;
}

/** Praktijkopleider and werkbegeleider guide at the company. */
export function guidesAtCompany(person: Person, placement: Placement): boolean {
  const role = roleIn(person, placement);
  return role === 'trainer' || role === 'mentor';
}

/** Everyone in the placement can look at the sheet at any time [2.7]; the BPV-bureau sees its whole school. */
export function maySeeSheet(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) !== null;
}

/** Who guides the student in this placement sees how it goes, by this placement alone; the BPV-bureau by all. */
export function mayFollowStudent(person: Person, placement: Placement): boolean {
  const role = roleIn(person, placement);
  return role !== null && role !== 'student';
}

/** Only the BPV-docent and the SLB'er of the placement have its student reminded; hours are no business of others to chase. */
export function mayRemind(person: Person, placement: Placement): boolean {
  const role = roleIn(person, placement);
  return role === 'teacher' || role === 'coach';
}

/** Only the BPV-docent of the placement judges it, and signs [Beoordeling]. */
export function mayJudge(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'teacher';
}

/** Only the SLB'er of the placement says that the file is complete and the mark entered [Beoordeling]. */
export function mayConclude(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'coach';
}

/**
 * The student, the praktijkopleider, the BPV-docent and the SLB'er see the file and how it was judged, as it was talked over
 * with them; the BPV-bureau of its school as well. Not the werkbegeleider.
 */
export function maySeeFile(person: Person, placement: Placement): boolean {
  const role = roleIn(person, placement);
  return role !== null && role !== 'mentor';
}

/** Only the BPV-bureau of the school keeps its placements: who guides, the hours, when the POK came in [2.1]. */
export function mayKeepPlacement(person: Person, placement: Pick<Placement, 'schoolId'>): boolean {
  return person.schoolId === placement.schoolId && person.roles.includes('office');
}

/** Only its own BPV-bureau keeps the calendar, the people and the settings of a school. */
export function mayKeepSchool(person: Person, school: Pick<School, 'id'>): boolean {
  return person.schoolId === school.id && person.roles.includes('office');
}

/** Only the BPV-docent of the placement and the BPV-bureau record what was decided of a long sickness [2.3]. */
export function mayRecordLongSickness(person: Person, placement: Placement): 'teacher' | 'office' | null {
  const role = roleIn(person, placement);
  return role === 'teacher' || role === 'office' ? role : null;
}

/** Only the student asks for leave and takes the request back [2.6]. */
export function mayKeepLeave(person: Person, request: LeaveRequest): boolean {
  return request.studentId === person.id;
}

/** Only who was asked answers, and only as long as they still are the trainer, the teacher or in the committee [2.6]. */
export function mayAnswerLeave(
  person: Person,
  request: LeaveRequest,
  { placements, school }: { readonly placements: readonly Placement[]; readonly school: School },
): boolean {
  switch (request.answers.find(({ personId }) => personId === person.id)?.role) {
    case 'trainer':
      return placements.some(({ trainerId }) => trainerId === person.id);
    case 'teacher':
      return placements.some(({ teacherId }) => teacherId === person.id);
    case 'committee':
      return school.leaveCommittee.includes(person.id);
    case undefined:
      return false;
  }
}

/** That leave is off hears who was asked for it and still guides the student, at whichever address, or is in the committee. */
export function mayHearLeaveIsOff(
  person: Person,
  request: LeaveRequest,
  { placements, school }: { readonly placements: readonly Placement[]; readonly school: School },
): boolean {
  if (!askedFor(request).includes(person.id)) return false;
  const guides = placements.some((placement) => mayFollowStudent(person, placement));
  return guides || school.leaveCommittee.includes(person.id);
}

/** Only the student fills in the form of an early ending, at their own placement [2.10]. */
export function mayFillEnding(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'student';
}

/** Student and BPV-bureau take an early ending back, as long as it is not decided [2.10]. */
export function mayWithdrawEnding(person: Person, placement: Placement): boolean {
  return mayFillEnding(person, placement) || mayKeepPlacement(person, placement);
}

/** Who stands in the placement sees its early ending, and who decides it at this school [2.10]. */
export function maySeeEnding(person: Person, placement: Placement, { endingDeciders = [] }: School): boolean {
  if (person.schoolId !== placement.schoolId) return false;
  return roleIn(person, placement) !== null || endingDeciders.includes(person.id);
}

/** Only the company, the BPV-docent and the SLB'er hear of a sickness [2.3]: in which role, or null. Not the BPV-bureau. */
export function roleToHear(person: Person, placements: readonly Placement[]): 'trainer' | 'teacher' | 'coach' | null {
  for (const placement of placements) {
    const role = roleIn(person, placement);
    if (role === 'trainer' || role === 'teacher' || role === 'coach') return role;
  }
  return null;
}

/** Only the student and the praktijkopleider agree on how hours are made up [2.3]: as which of the two, or null. */
export function partyToPlan(person: Person, placement: Placement): 'student' | 'trainer' | null {
  const role = roleIn(person, placement);
  return role === 'student' || role === 'trainer' ? role : null;
}

/** Only the student writes goals and work agreements, and sends them [Leerdoelen]. */
export function mayKeepGoals(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'student';
}

/** Only the praktijkopleider of the placement agrees to them or sends them back. */
export function mayAnswerGoals(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'trainer';
}

/** Everyone in the placement can look at them at any time; the BPV-bureau sees its whole school. */
export function maySeeGoals(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) !== null;
}

/** Only the student hands papers in, names them and takes them back [Dossier]. */
export function mayKeepPapers(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'student';
}

/** Only the praktijkopleider and the BPV-docent of the placement judge them: as which of the two, or null. */
export function roleToJudgePapers(person: Person, placement: Placement): 'trainer' | 'teacher' | null {
  const role = roleIn(person, placement);
  return role === 'trainer' || role === 'teacher' ? role : null;
}

/** Reflections are the student's alone, to write and to read, until a report of them is handed in [Reflectie]. */
export function mayKeepReflections(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'student';
}

/** The student and who judges or keeps the file see what was handed in and download it; the werkbegeleider does not. */
export function maySeePapers(person: Person, placement: Placement): boolean {
  const role = roleIn(person, placement);
  return role !== null && role !== 'mentor';
}

/** Who is in a talk of this kind plans it, moves it, and ticks that it was held [Contactmomenten]. */
export function mayKeepTalk(person: Person, placement: Placement, kind: TalkKind): boolean {
  const role = roleIn(person, placement);
  return rolesIn(kind).some((one) => one === role);
}

/** When talks are and were sees everyone in the placement, and the BPV-bureau. */
export function maySeeTalks(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) !== null;
}

/** Student and praktijkopleider each fill in their own side of a form. */
export function sideOf(person: Person, placement: Placement): Side | null {
  const role = roleIn(person, placement);
  return role === 'student' || role === 'trainer' ? role : null;
}

/** What was written around a talk is of who is in the placement; the BPV-bureau sees that it is there, not what it says. */
export function mayReadTalks(person: Person, placement: Placement): boolean {
  const role = roleIn(person, placement);
  return role !== null && role !== 'office' && role !== 'mentor';
}

/** The BPV-docent writes the report; of a talk without them who was there does. */
export function mayReportTalk(person: Person, placement: Placement, kind: TalkKind): boolean {
  return rolesIn(kind).includes('teacher')
    ? roleIn(person, placement) === 'teacher'
    : mayKeepTalk(person, placement, kind);
}

/** Only the BPV-docent allows a talk to be left out at one of two addresses [Tweede adres]. */
export function mayWaiveTalk(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) === 'teacher';
}

/** In which role somebody stands to a placement; null: in none. Whoever was replaced in it stands in none. */
export function roleIn(person: Person, placement: Placement): Role | null {
  if (person.schoolId !== placement.schoolId) return null;
  if (placement.studentId === person.id) return 'student';
  if (placement.trainerId === person.id) return 'trainer';
  if (placement.mentorId === person.id) return 'mentor';
  if (placement.teacherId === person.id) return 'teacher';
  if (placement.coachId === person.id) return 'coach';
  return person.roles.includes('office') ? 'office' : null;
}
