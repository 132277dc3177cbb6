/** What a student hears after a report: who was told, who has to be called, and whether the working day has begun. */
import { isWithin } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Person, PersonId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import { plannedMinutesOn } from '../domain/hours/planned-hours.js';
import type { School } from '../domain/school/school.js';
import type { SickPeriod } from '../domain/sickness/sickness.js';
import type { Ports } from '../ports.js';
import * as texts from '../texts/sickness.js';
import { lostOf } from './reach.js';

export interface SickReport {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Only who has a chat has heard; of the others it is said that they have to be called. */
export async function sickReport(
  period: SickPeriod,
  placements: readonly Placement[],
  ports: Pick<Ports, 'people' | 'chats' | 'schools' | 'clock'>,
): Promise<SickReport> {
  const concerned = placements.filter(({ trainerId, period: runs }) => {
    return period.told.includes(trainerId) && (isWithin(period.from, runs) || runs.from > period.from);
  });
  const schoolId = concerned[0]?.schoolId;
  const [people, lost, school] = await Promise.all([
    ports.people.byIds(period.told),
    lostOf(period.told, ports),
    schoolId === undefined ? null : ports.schools.byId(schoolId),
  ]);
  const personOf = (id: PersonId): Person | undefined => people.find((person) => person.id === id);
  const isReached = (id: PersonId): boolean => !lost.has(id);

  const told: string[] = [];
  const lines: string[] = [];
  for (const placement of concerned) {
    const { company, trainerId } = placement;
    const trainer = personOf(trainerId);
    const who = texts.companyWith(company.name, trainer?.name ?? '');
    const phone = company.phone ?? trainer?.phone ?? null;
    const late = hasBegun(placement, period, school);
    if (!isReached(trainerId)) lines.push(texts.notReached(who, phone, late));
    else told.push(who);
    if (late && isReached(trainerId)) lines.push(texts.alsoCall(company.name, phone));
  }
  const atSchool = [
    ...concerned.map(({ coachId }) => [coachId, texts.yourCoach] as const),
    ...concerned.map(({ teacherId }) => [teacherId, texts.yourTeacher] as const),
  ];
  for (const [id, role] of new Map(atSchool)) {
    if (isReached(id)) told.push(role);
    else lines.push(texts.notReached(`${role} ${personOf(id)?.name ?? ''}`, personOf(id)?.phone ?? null, false));
  }
  return { title: texts.reportedTo([...new Set(told)], period), lines };
}

/** Whether it was said after the usual start of a day on which work was planned [2.3]. */
function hasBegun(placement: Placement, { from, reportedAt, state }: SickPeriod, school: School | null): boolean {
  const { day, time } = momentOf(new Date(reportedAt));
  const isWorkingDay = school !== null && plannedMinutesOn(day, placement, school) > 0;
  return state === 'open' && from <= day && isWorkingDay && time >= placement.usualStart;
}
