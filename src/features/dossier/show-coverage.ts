/** "werkprocessen": hours per werkproces, and those without; of one's own or of a student whom one guides [Werkprocessen]. */
import type { Request } from '../../asks/request.js';
import { coverageOf } from '../../domain/dossier/coverage.js';
import { workProcessesOf } from '../../domain/goals/work-agreements.js';
import { mayKeepSheet, maySeeSheet } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { coverageShow } from '../../shows/reflections.js';
import { notYourStudent } from '../../texts/looking.js';
import { atWhichAddress } from '../../texts/papers.js';
import * as texts from '../../texts/reflections.js';
import { ownPlacement } from '../../views/own-placement.js';
import { placementsOfSeen } from '../../views/seen-placements.js';

const NOT_YOURS: Answer = { kind: 'text', text: notYourStudent };

export async function showCoverage(
  { student, placement }: Extract<Request, { kind: 'coverage' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (placement) return at(placement, asked, ports);
  if (student) {
    const seen = await placementsOfSeen(student, asked.person, ports);
    const [only] = seen;
    if (only && seen.length === 1) return at(only.id, asked, ports);
    const choices = seen.map(({ id, company }) => ({
      label: company.name,
      request: { kind: 'coverage', placement: id } as const,
    }));
    return only ? { kind: 'question', question: { text: atWhichAddress, choices } } : NOT_YOURS;
  }
  if (!asked.person.roles.includes('student')) return { kind: 'text', text: texts.whoseCoverage };
  const own = await ownPlacement(undefined, (id) => ({ kind: 'coverage', placement: id }), asked, ports);
  return own.kind === 'answer' ? own.answer : at(own.placement.id, asked, ports);
}

async function at(id: PlacementId, { person }: Asked, ports: Ports): Promise<Answer> {
  const placement = await ports.placements.byId(id);
  if (!placement || !maySeeSheet(person, placement)) return NOT_YOURS;
  const [school, sheets, goals, student] = await Promise.all([
    ports.schools.byId(placement.schoolId),
    ports.sheets.ofPlacement(id),
    ports.goals.load(id),
    ports.people.byId(placement.studentId),
  ]);
  const workProcesses = school ? workProcessesOf(placement, school) : [];
  if (workProcesses.length === 0) return { kind: 'text', text: texts.noProcesses };
  const entries = sheets.flatMap((sheet) => sheet.entries);
  return coverageShow(coverageOf(workProcesses, entries, goals), {
    student: mayKeepSheet(person, placement) ? null : (student?.name ?? ''),
  });
}
