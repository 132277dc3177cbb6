/** "openstaand": what waits for the trainer's signature, a line per student, the longest waiting first. */
import { button } from '../../cards/button.js';
import { listCard, type ListRow } from '../../cards/list-card.js';
import { maySignOff } from '../../domain/permissions.js';
import type { Placement } from '../../domain/placement.js';
import type { WeekSummary } from '../../domain/week-sheet.js';
import type { Answer } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import * as texts from '../../texts/looking.js';

const MOST_ROWS = 10;

export async function showOpenWeeks({ person }: Asked, ports: Ports): Promise<Answer> {
  const placements = (await ports.placements.ofStaff(person.id)).filter((placement) => maySignOff(person, placement));
  if (placements.length === 0) return { kind: 'text', text: texts.notATrainer };
  const summaries = await ports.sheets.summaries(placements.map(({ id }) => id));
  const students = await ports.people.byIds(placements.map(({ studentId }) => studentId));
  const nameOf = ({ studentId }: Placement): string => students.find(({ id }) => id === studentId)?.name ?? '';

  const waiting = placements
    .map((placement) => ({ placement, open: summaries.filter((summary) => isOpen(summary, placement)) }))
    .sort((a, b) => oldest(a.open).localeCompare(oldest(b.open)));
  const rows = waiting.flatMap(({ placement, open }) => rowOf(nameOf(placement), open));
  const count = waiting.reduce((sum, { open }) => sum + open.length, 0);
  return listCard({
    title: texts.openWeeksTitle(count),
    sections: [{ heading: '', rows: rows.slice(0, MOST_ROWS) }],
    lines: rows.length > MOST_ROWS ? [texts.moreOpen(rows.length - MOST_ROWS)] : [],
  });
}

const isOpen = (summary: WeekSummary, { id }: Placement): boolean =>
  summary.placementId === id && summary.state === 'submitted';

const oldest = ([first]: readonly WeekSummary[]): string => first?.submittedAt ?? '';

function rowOf(student: string, open: readonly WeekSummary[]): ListRow[] {
  const [first] = open;
  if (!first) return [];
  const minutes = open.reduce((sum, { minutesPerDay }) => sum + minutesPerDay.reduce((a, b) => a + b, 0), 0);
  const line = texts.openWeeksLine(
    open.map(({ week }) => week),
    minutes,
  );
  return [
    {
      title: student,
      lines: [line],
      buttons: [
        button('Bekijk', 'show-week', { sheet: first.id }),
        ...(open.length > 1 ? [button(texts.allWeeks(open.length), 'ask-approve-all', { sheet: first.id })] : []),
      ],
    },
  ];
}
