/** What is left behind when all is said: chains that hold, empty outboxes and lines, and a log without names. */
import { brokenAt } from '../../src/domain/evidence/evidence.js';
import { sheetFault } from '../../src/domain/weeks/replay.js';
import type { Audit, Everything, Finding } from './faults-audit.js';

/** The turn met what nobody had thought of. */
const BROKEN = ['turn-failed', 'page-failed', 'request-failed', 'document-set-aside'];
const STACK = /^\s+at .*\(|node_modules|"stack"/;

export function auditTheRest({ sheets, sicknesses, leaves, notices, log, ended, people, now }: Everything): Audit {
  const documents = [...sheets, ...sicknesses, ...leaves];
  const lines = log.map((line) => ({ line, read: parsed(line) }));
  const names = people.flatMap(({ name, mail }) => [name, mail, name.split(' ')[1]!]);
  const findings: Finding[] = [
    ...ended.map((what): Finding => ({ row: 'a process that ended by itself', what })),
    ...documents.flatMap(({ id, history }): Finding[] =>
      brokenAt(history) === null ? [] : [{ row: 'broken evidence', what: id }],
    ),
    ...sheets.flatMap((sheet): Finding[] => {
      const fault = sheetFault(sheet);
      return fault ? [{ row: 'broken evidence', what: `${sheet.id}: ${fault.why} ${fault.event}` }] : [];
    }),
    ...documents.flatMap(({ id, outbox }): Finding[] =>
      outbox.length === 0 ? [] : [{ row: 'still waiting in an outbox or in line', what: `${outbox.length} of ${id}` }],
    ),
    ...notices.flatMap(({ key, state, due }): Finding[] =>
      state === 'waiting' && (due === null || due <= now || due.startsWith('9999'))
        ? [{ row: 'still waiting in an outbox or in line', what: `${key}, due ${due ?? 'never'}` }]
        : [],
    ),
    ...lines.flatMap(({ line, read }): Finding[] =>
      read && BROKEN.includes(read.msg ?? '') ? [{ row: 'a turn that broke', what: line }] : [],
    ),
    ...lines.flatMap(({ line, read }): Finding[] =>
      STACK.test(line) || names.some((name) => line.includes(name)) || (!read && line.trim() !== '')
        ? [{ row: 'a name or a stack in the log', what: line.slice(0, 200) }]
        : [],
    ),
  ];
  const ofLog: Record<string, number> = {};
  for (const { read } of lines) {
    if (read && (read.level ?? 0) >= 40) {
      const name = `log: ${read.level === 50 ? 'error' : 'warn'} ${read.msg ?? ''}`;
      ofLog[name] = (ofLog[name] ?? 0) + 1;
    }
  }
  return { findings, seen: ofLog };
}

function parsed(line: string): { readonly msg?: string; readonly level?: number } | null {
  try {
    return JSON.parse(line) as { readonly msg?: string; readonly level?: number };
  } catch {
    return null;
  }
}
