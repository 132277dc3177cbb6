/** "voortgang": what counts, what waits and what is still to be made. */
import { progressCard } from '../../cards/progress-card.js';
import { toMakeUpOf } from '../../cards/make-up-card.js';
import { missedAt } from '../../domain/missed-hours.js';
import { grantedDays, shiftedMinutes } from '../../domain/leave.js';
import { progressOf } from '../../domain/progress.js';
import type { Answer } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noPlacement, pokMissing } from '../../texts/general.js';
import { listed } from '../../texts/amounts.js';
import { leaveShifts } from '../../texts/leave.js';

export async function showProgress({ person, now }: Asked, ports: Ports): Promise<Answer> {
  const placements = await ports.placements.ofStudent(person.id);
  if (placements.length === 0) return { kind: 'text', text: noPlacement };
  const [summaries, leaves, school, sickness] = await Promise.all([
    ports.sheets.summaries(placements.map(({ id }) => id)),
    ports.leaves.ofStudents([person.id]),
    ports.schools.byId(person.schoolId),
    ports.sicknesses.load(person.id),
  ]);
  const withoutPok = placements.filter(({ pok }) => pok === null).map(({ company }) => company.name);
  const leaveDays = grantedDays(leaves);
  const shifted = school
    ? placements.reduce((sum, placement) => sum + shiftedMinutes(leaveDays, placement, school), 0)
    : 0;
  const missed =
    school && sickness ? missedAt(placements, sickness.periods, summaries, { school, today: now.day, leaveDays }) : [];
  return progressCard(
    progressOf(placements, summaries),
    listed(placements.map(({ company }) => company.name)),
    [
      ...(withoutPok.length > 0 ? [pokMissing(listed(withoutPok))] : []),
      ...(shifted > 0 ? [leaveShifts(shifted)] : []),
    ],
    toMakeUpOf(missed),
  );
}
