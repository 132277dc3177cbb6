/** Reflections as a list of the student's own, and the werkprocessen that were covered. */
import type { CoveredProcess, Coverage } from '../domain/dossier/coverage.js';
import type { Reflections } from '../domain/dossier/reflections.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/reflections.js';
import { howManyFit, listShow } from './list.js';
import type { Shown } from './reply.js';
import type { ListRow } from './list-rows.js';
import { button } from './button.js';

const MOST_ROWS = 20;

/** `note`: what was just done. */
export function reflectionsShow(
  { id: placement, reflections }: Pick<Reflections, 'id' | 'reflections'>,
  { company, isAsked, note }: { readonly company: string; readonly isAsked: boolean; readonly note: string },
): Shown<'list'> {
  const rows = reflections.toReversed().map(({ id, on, text }): ListRow => ({
    title: texts.dayLine(on),
    lines: [text],
    buttons: [button(labels.remove, { verb: 'drop-reflection', placement, reflection: id })],
  }));
  const count = howManyFit(rows, MOST_ROWS);
  return listShow({
    title: note || texts.yourReflections(rows.length),
    sections: [{ heading: texts.at(company), rows: rows.slice(0, count) }],
    lines: [
      ...(rows.length === 0 ? [texts.noneYet] : []),
      ...(count < rows.length ? [texts.andOlder(rows.length - count)] : []),
      texts.yoursAlone,
    ],
    buttons: [
      ...(rows.length > 0 ? [button(texts.makeReport, { verb: 'report-reflections', placement })] : []),
      button(isAsked ? texts.offButton : texts.onButton, { verb: 'reflection-asks', on: !isAsked }),
    ],
  });
}

export function coverageShow(
  { covered, notYet, unnamed }: Coverage,
  { student }: { readonly student: string | null },
): Shown<'list'> {
  const rowOf = (process: CoveredProcess): ListRow => ({
    title: texts.processTitle(process),
    lines: [texts.processLine(process)].filter(Boolean),
  });
  return listShow({
    title: student === null ? texts.yourCoverage : texts.coverageOfStudent(student),
    sections: [
      { heading: texts.withHours, rows: covered.map(rowOf) },
      { heading: texts.withoutHours, rows: notYet.map(rowOf) },
    ],
    lines: [
      ...(covered.length > 0 ? [texts.countsForEach] : []),
      ...(unnamed > 0 ? [texts.unnamedHours(unnamed)] : []),
    ],
  });
}
