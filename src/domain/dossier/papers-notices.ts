/** Who is to know of a change to the papers of a placement. */
import type { Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import { papersSubject, type JudgeRole, type PaperId, type Papers } from './papers.js';

/** As whom somebody is told of a paper. */
export type ToldOfPaper = JudgeRole | 'student';

/** The praktijkopleider and the BPV-docent hear that it is there; the student what was said of it. */
export function toldOfPaper(
  { version }: Papers,
  paper: PaperId,
  roles: readonly ToldOfPaper[],
  placement: Placement,
): Notice[] {
  return roles.map((role) => ({
    key: keyOfPaper(paper, version + 1, role),
    to: holderOf(role, placement),
    about: { kind: role === 'student' ? 'paper-judged' : `paper-for-${role}`, paper, event: version + 1 },
  }));
}

/** Cards of these papers, and the student's list of them, are brought up to date. */
export function refreshed({ id, version }: Papers, papers: readonly PaperId[], student: PersonId): Notice[] {
  return [papersSubject(id), ...papers].map((subject) => ({
    key: `refresh:${subject}:v${version + 1}`,
    to: student,
    about: { kind: 'refresh', subject },
  }));
}

export function keyOfPaper(paper: PaperId, event: number, role: ToldOfPaper): string {
  return `${paper}:v${event}:${role}`;
}

/** Who stands in that role by now. */
export function holderOf(role: ToldOfPaper, { studentId, trainerId, teacherId }: Placement): PersonId {
  return role === 'student' ? studentId : role === 'trainer' ? trainerId : teacherId;
}
