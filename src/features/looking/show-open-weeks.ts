/** "openstaand": what waits for somebody's signature, a line per student, the longest waiting first; then for their answer. */
import { listShow } from '../../shows/list.js';
import { openWeeksOf, weeksIn } from '../../domain/weeks/open-weeks.js';
import type { LeaveRequest } from '../../domain/leave/leave.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/looking.js';
import { weekRow } from '../../texts/weeks.js';
import { openWeeksRow } from '../../shows/open-weeks.js';
import { button, type ListRow } from '../../shows/show.js';
import { labels } from '../../texts/buttons.js';
import { stillOpenFor } from '../../views/still-open.js';

const MOST_ROWS = 10;

export async function showOpenWeeks({ person }: Asked, ports: Ports): Promise<Answer> {
  const {
    signs: placements,
    summaries,
    leaves,
    plans,
    goals,
    work,
    endings,
    count,
  } = await stillOpenFor(person, ports);
  if (placements.length === 0 && count === 0) return { kind: 'text', text: texts.notATrainer };
  const students = await ports.people.byIds([...placements, ...leaves, ...endings].map(({ studentId }) => studentId));
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
    title: texts.openTitle({
      weeks: weeksIn(open),
      leaves: leaves.length,
      plans: plans.length,
      goals: goals.length,
      work: work.length,
      endings: endings.length,
    }),
    sections: [
      { heading: '', rows },
      { heading: '', rows: leaves.slice(0, MOST_ROWS).map((leave) => leaveRow(leave, nameOf)) },
      { heading: '', rows: plans.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.plan)) },
      { heading: '', rows: goals.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.goals)) },
      { heading: '', rows: work.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.work)) },
      { heading: '', rows: endings.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.ending)) },
    ],
    lines: open.length > MOST_ROWS ? [texts.moreOpen(open.length - MOST_ROWS)] : [],
  });
}

type Names = ReadonlyMap<PersonId, string>;

const leaveRow = ({ id, studentId, asked }: LeaveRequest, names: Names): ListRow => ({
  ...{ title: names.get(studentId) ?? '', lines: [texts.openLeaveLine(asked.period)] },
  buttons: [button(labels.look, { verb: 'show-leave', leave: id })],
});

/** What waits at a placement as one thing, by what it is called and how it is looked at. */
const OPEN = {
  plan: { line: texts.openPlanLine, verb: 'make-up' },
  goals: { line: texts.openGoalsLine, verb: 'show-goals' },
  work: { line: texts.openWorkLine, verb: 'show-work' },
  ending: { line: texts.openEndingLine, verb: 'show-ending' },
} as const;

const rowAt = (
  { id, studentId }: Placement,
  names: Names,
  { line, verb }: (typeof OPEN)[keyof typeof OPEN],
): ListRow => ({
  ...{ title: names.get(studentId) ?? '', lines: [line] },
  buttons: [button(labels.look, { verb, placement: id })],
});
