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
import type { Ask } from '../../asks/press.js';
import { isWithoutStudent } from '../../domain/talks/talks.js';
import { theTalk } from '../../texts/talks.js';
import type { FileWait } from '../../views/file-waits.js';
import type { ListRow } from '../../shows/list-rows.js';
import { button } from '../../shows/button.js';
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
    ofFiles,
    count,
  } = await stillOpenFor(person, ports);
  if (placements.length === 0 && count === 0) return { kind: 'text', text: texts.nothingOpen };
  const students = await ports.people.byIds(
    [...placements, ...leaves, ...endings, ...ofFiles.map(({ placement }) => placement)].map(
      ({ studentId }) => studentId,
    ),
  );
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
      papers: ofFiles.filter(({ what }) => what === 'paper').length,
      rest: ofFiles.filter(({ what }) => what !== 'paper').length,
    }),
    sections: [
      { heading: '', rows },
      { heading: '', rows: leaves.slice(0, MOST_ROWS).map((leave) => leaveRow(leave, nameOf)) },
      { heading: '', rows: plans.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.plan)) },
      { heading: '', rows: goals.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.goals)) },
      { heading: '', rows: work.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.work)) },
      { heading: '', rows: endings.slice(0, MOST_ROWS).map((placement) => rowAt(placement, nameOf, OPEN.ending)) },
      { heading: '', rows: ofFiles.slice(0, MOST_ROWS).map((wait) => fileRow(wait, nameOf)) },
    ],
    lines: [
      ...(open.length > MOST_ROWS ? [texts.moreOpen(open.length - MOST_ROWS)] : []),
      ...(ofFiles.length > MOST_ROWS ? [texts.moreOfFiles(ofFiles.length - MOST_ROWS)] : []),
    ],
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

/** What is theirs in a file, by its own way on. */
function fileRow(wait: FileWait, names: Names): ListRow {
  const { placement: at } = wait;
  const placement = at.id;
  const row = (line: string, ask: Ask): ListRow => ({
    ...{ title: names.get(at.studentId) ?? '', lines: [line] },
    buttons: [button(labels.look, ask)],
  });
  switch (wait.what) {
    case 'paper':
      return row(texts.openPaperLine, { verb: 'show-paper', paper: wait.paper });
    case 'form':
      return row(texts.openFormLine(theTalk(wait.of)), { verb: 'fill-form', placement, talk: wait.talk });
    case 'plan':
      return isWithoutStudent(wait.of)
        ? row(texts.toHoldLine(theTalk(wait.of)), { verb: 'show-talks', placement })
        : row(texts.toPlanLine(theTalk(wait.of)), { verb: 'plan-talk', placement, talk: wait.talk });
    case 'tick':
      return row(texts.toTickLine(theTalk(wait.of)), { verb: 'show-talks', placement });
    case 'judge':
      return row(texts.toJudgeLine, { verb: 'judge-form', placement });
    case 'conclude':
      return row(texts.toConcludeLine, { verb: 'show-dossier', placement });
  }
}
