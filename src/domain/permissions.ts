/** Who may do what, as sentences. Every feature asks here, on every path; nobody sees a student who is not theirs. */
import type { Person, Role } from './people.js';
import type { Placement } from './placement.js';

/** Only the student writes on the sheet, hands it in, withdraws it and asks for a correction. */
export function mayKeepSheet(person: Person, placement: Placement): boolean {
  return placement.studentId === person.id;
}

/** Only the praktijkopleider of the placement signs off and sends back [2.7]. */
export function maySignOff(person: Person, placement: Placement): boolean {
  return placement.trainerId === person.id;
}

/** Everyone in the placement can look at the sheet at any time [2.7]; the BPV-bureau sees its whole school. */
export function maySeeSheet(person: Person, placement: Placement): boolean {
  return roleIn(person, placement) !== null;
}

/** In which role somebody stands to a placement; null: in none. */
export function roleIn(person: Person, placement: Placement): Role | null {
  if (person.schoolId !== placement.schoolId) return null;
  if (placement.studentId === person.id) return 'student';
  if (placement.trainerId === person.id) return 'trainer';
  if (placement.teacherId === person.id) return 'teacher';
  if (placement.coachId === person.id) return 'coach';
  return person.roles.includes('office') ? 'office' : null;
}
