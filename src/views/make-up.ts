/** The plan to make up what sickness cost at one placement: loads what is shown of it. */
import { makeUpShow } from '../shows/make-up-plan.js';
import { leaveDaysOf } from '../domain/leave/leave.js';
import { emptyMakeUpPlan } from '../domain/sickness/make-up-plan.js';
import { missedHours, type MissedHours } from '../domain/sickness/missed-hours.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { partyToPlan } from '../domain/people/permissions.js';
import type { Placement } from '../domain/placements/placement.js';
import { minutesIn, type SaidEntry } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import type { Reply } from '../shows/reply.js';
import * as texts from '../texts/make-up.js';
import { otherDoesNotKnow } from './reach.js';

/** Of hours that were just marked as made up: how much is more than there was to make up. */
export async function beyondMissed(
  placement: Placement,
  written: readonly SaidEntry[],
  ports: Ports,
): Promise<string[]> {
  const marked = minutesIn(written.filter(({ makesUp }) => makesUp));
  if (marked === 0) return [];
  const hours = await hoursMissed(placement, ports);
  const beyond = Math.min(marked, hours?.beyond ?? 0);
  return beyond > 0 ? [texts.beyondMissed(beyond)] : [];
}

async function hoursMissed(placement: Placement, ports: Ports): Promise<MissedHours | null> {
  const [summaries, record, leaves, school] = await Promise.all([
    ports.sheets.summaries([placement.id]),
    ports.sicknesses.load(placement.studentId),
    ports.leaves.ofStudents([placement.studentId]),
    ports.schools.byId(placement.schoolId),
  ]);
  if (!school) return null;
  const context = { school, today: momentOf(ports.clock.now()).day, leaveDays: leaveDaysOf(leaves) };
  return missedHours(placement, record?.periods ?? [], summaries, context);
}

/** The plan of a placement as it stands, for the student or the trainer; null for whoever is neither. */
export async function makeUpPlan(
  placement: Placement,
  reader: Person,
  ports: Ports,
  /** Why a press changed nothing. */
  notes: readonly string[] = [],
  /** What was said of how, on days that are to come. */
  proposal?: string,
): Promise<Reply | null> {
  const party = partyToPlan(reader, placement);
  if (!party) return null;
  const [stored, people, hours] = await Promise.all([
    ports.makeUpPlans.load(placement.id),
    ports.people.byIds([placement.studentId, placement.trainerId]),
    hoursMissed(placement, ports),
  ]);
  if (!hours) return null;
  const plan = stored ?? emptyMakeUpPlan(placement.id);
  const nameOf = (id: PersonId): string => people.find((person) => person.id === id)?.name ?? '';
  return makeUpShow({
    reader: reader.id,
    party,
    student: nameOf(placement.studentId),
    other: nameOf(party === 'student' ? placement.trainerId : placement.studentId),
    company: placement.company.name,
    plan,
    typed: proposal ?? '',
    lines: [
      ...notes,
      ...(proposal === undefined ? [] : [texts.stillToCome(party === 'student' && hours.left > 0)]),
      hours.missed > 0 ? texts.toMakeUpInAll(hours) : texts.nothingToMakeUp(placement.company.name),
      ...(party === 'student' && plan.agreed && hours.left > 0 ? [texts.markMakeUp] : []),
      ...(await otherDoesNotKnow(plan, party, placement, ports)),
    ],
    left: hours.left,
    // Also in place of one's own that waits; who agreed to another's begins anew.
    canPropose: party === 'student' ? hours.left > 0 : plan.proposal?.by === 'trainer' && !plan.agreed,
  });
}
