/** "openstaand": what waits for the trainer's signature, a line per student, the longest waiting first. */
import { listShow } from '../../shows/list.js';
import { openWeeksOf, weeksIn } from '../../domain/weeks/open-weeks.js';
import { maySignOff } from '../../domain/people/permissions.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/looking.js';
import { weekRow } from '../../texts/weeks.js';
import { openWeeksRow } from '../../shows/open-weeks.js';

const MOST_ROWS = 10;

export async function showOpenWeeks({ person }: Asked, ports: Ports): Promise<Answer> {
  const placements = (await ports.placements.ofStaff(person.id)).filter((placement) => maySignOff(person, placement));
  if (placements.length === 0) return { kind: 'text', text: texts.notATrainer };
  const [summaries, students] = await Promise.all([
    ports.sheets.summaries(placements.map(({ id }) => id)),
    ports.people.byIds(placements.map(({ studentId }) => studentId)),
  ]);
  const nameOf = new Map(students.map(({ id, name }) => [id, name]));
  const open = openWeeksOf(placements, summaries);
  const rows = open.slice(0, MOST_ROWS).map((weeks) => ({
    ...openWeeksRow(weeks, nameOf.get(weeks.studentId) ?? ''),
    toSign: summaries
      .filter(({ placementId, state }) => placementId === weeks.placementId && state === 'submitted')
      .map(({ id: sheet, version, week, minutesPerDay }) => ({
        ...{ sheet, version },
        label: weekRow(
          week,
          minutesPerDay.reduce((sum, minutes) => sum + minutes, 0),
        ),
      })),
  }));
  return listShow({
    title: texts.openWeeksTitle(weeksIn(open)),
    sections: [{ heading: '', rows }],
    lines: open.length > MOST_ROWS ? [texts.moreOpen(open.length - MOST_ROWS)] : [],
  });
}
