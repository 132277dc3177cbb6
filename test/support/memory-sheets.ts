/** Week sheets and leave, in memory. */
import { isOfMessage } from '../../src/domain/hours/message-source.js';
import type { LeaveRequest } from '../../src/domain/leave/leave.js';
import type { WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { summaryOf } from '../../src/domain/weeks/week-summary.js';
import { createMemoryDecisionStore } from './memory-decision-store.js';
import type { MemoryPorts } from './memory-ports.js';

export function createMemoryWeekSheets(): MemoryPorts['sheets'] {
  const store = createMemoryDecisionStore<WeekSheet>();
  return {
    ...store,
    summaries: (placementIds) =>
      Promise.resolve(
        store
          .all()
          .filter(({ placementId }) => placementIds.includes(placementId))
          .sort((a, b) =>
            a.placementId === b.placementId ? (a.week < b.week ? -1 : 1) : a.placementId < b.placementId ? -1 : 1,
          )
          .map(summaryOf),
      ),
    ofPlacement: (placementId) =>
      Promise.resolve(
        store
          .all()
          .filter((sheet) => sheet.placementId === placementId)
          .sort((a, b) => (a.week < b.week ? -1 : 1)),
      ),
    changedSince: (placementIds, since) =>
      Promise.resolve(
        store
          .all()
          .filter(({ placementId }) => placementIds.includes(placementId))
          .filter(({ history }) => new Date(history.at(-1)?.at ?? 0) >= since)
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    touchedBy: (placementIds, source) =>
      Promise.resolve(
        store
          .all()
          .filter(({ placementId }) => placementIds.includes(placementId))
          .filter(({ entries }) => entries.some((entry) => isOfMessage(entry.source, source)))
          .map(({ id }) => id)
          .sort(),
      ),
  };
}

export function createMemoryLeaves(): MemoryPorts['leaves'] {
  const store = createMemoryDecisionStore<LeaveRequest>();
  const orderOf = ({ studentId, asked, id }: LeaveRequest): string => [studentId, asked.period.from, id].join(' ');
  return {
    ...store,
    ofStudents: (studentIds) =>
      Promise.resolve(
        store
          .all()
          .filter(({ studentId }) => studentIds.includes(studentId))
          .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
      ),
  };
}
