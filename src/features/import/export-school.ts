/** A school gets out: all that the BPV-bureau keeps of it, as tables that can be read back. */
import { momentOf } from '../../domain/calendar/moment.js';
import {
  calendarTable,
  hoursTable,
  peopleTable,
  placementsTable,
  workProcessesTable,
  type Table,
} from '../../domain/import/written.js';
import { allMinutes, progressOf } from '../../domain/placements/progress.js';
import type { School } from '../../domain/school/school.js';
import type { Ports } from '../../ports.js';

/** Placements of which the sheets are asked for in one go. */
const AT_ONCE = 100;

/** By the name of the file, without its end. */
export async function exportSchool(
  school: School,
  { people, placements, sheets, clock }: Pick<Ports, 'people' | 'placements' | 'sheets' | 'clock'>,
): Promise<Readonly<Record<string, Table>>> {
  const [everybody, all] = await Promise.all([people.ofSchool(school.id), placements.ofSchool(school.id)]);
  const known = new Map(everybody.map((person) => [person.id as string, person]));
  const hours = [];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const some = all.slice(i, i + AT_ONCE);
    const summaries = await sheets.summaries(some.map(({ id }) => id));
    for (const placement of some) {
      const own = summaries.filter(({ placementId }) => placementId === placement.id);
      const progress = progressOf([placement], own);
      const written = allMinutes(progress) + progress.notCounting;
      hours.push({ placement, written, approved: progress.counted });
    }
  }
  return {
    mensen: peopleTable(everybody),
    plaatsingen: placementsTable(all, known),
    uren: hoursTable(hours, known),
    kalender: calendarTable(school, momentOf(clock.now()).day),
    werkprocessen: workProcessesTable(school),
  };
}
