/** Files that were read and wait for the BPV-bureau: what they would do, and the lists behind the numbers. */
import { SETTABLE, type ImportList, type Settable } from '../asks/import.js';
import { changesOf, type RowChange } from '../domain/import/as-shown.js';
import type { ImportReport } from '../domain/import/import-report.js';
import type { PersonId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';
import type { WaitingImport } from '../ports/office-files.js';
import { formShow } from '../shows/form.js';
import { howManyFit, listShow } from '../shows/list.js';
import type { Shown } from '../shows/reply.js';
import type { ListRow } from '../shows/list-rows.js';
import { button, type Button } from '../shows/button.js';
import { instantInWords } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/import-chat.js';
import { fieldInWords, missingCount } from '../texts/import-report.js';

type Waiting = Pick<WaitingImport, 'id' | 'version' | 'files' | 'set'>;

/** So many of the rows that cannot be read stand on the card itself. */
const MOST_SHOWN = 5;

/** @param note what came in between, above all else */
export function importCard(waiting: Waiting, report: ImportReport, note: readonly string[] = []): Shown<'list'> {
  const { created, changed, problems, faults } = report;
  const isOneOfMore = waiting.files.length > 1;
  const isAnything = created + changed > 0;
  const nothing = problems.length === 0 ? texts.allTheSame : texts.nothingToSave;
  const shown = listShow({
    title: texts.readInWords(report),
    sections: [],
    lines: [
      ...note,
      ...faults.map(texts.fileFault),
      ...problems.slice(0, MOST_SHOWN).map((one) => texts.problemLine(one, isOneOfMore)),
      ...texts.besideInWords(report),
      ...(isAnything ? [] : [nothing]),
    ],
    buttons: [...waysOn(waiting, report), ...decide(waiting, isAnything)],
  });
  return isAnything ? { ...shown, asks: asksOf(waiting), again: { kind: 'see-import', import: waiting.id } } : shown;
}

const asksOf = ({ id, version }: Waiting): NonNullable<Shown['asks']> => [
  { label: labels.save, request: { kind: 'save-import', import: id, version } },
  { label: labels.dontAsk, request: { kind: 'drop-import', import: id, version } },
];

function decide({ id, version }: Waiting, isAnything: boolean): Button[] {
  const of = { import: id, version };
  return [
    ...(isAnything ? [button(labels.save, { verb: 'save-import', ...of }, { look: 'positive' })] : []),
    button(labels.dontAsk, { verb: 'drop-import', ...of }),
  ];
}

/** The columns that can be said once for the whole file. */
export function toAsk({ problems }: Pick<ImportReport, 'problems'>): Settable[] {
  const asked = new Set(problems.flatMap(({ why }) => (why.kind === 'not-in-file' ? why.ask : [])));
  return SETTABLE.filter((column) => asked.has(column));
}

/** Those, and what was said of it before. */
function toFillIn({ set }: Waiting, report: ImportReport): Settable[] {
  const ask = toAsk(report);
  return SETTABLE.filter((column) => ask.includes(column) || set[column] !== undefined);
}

function waysOn(waiting: Waiting, report: ImportReport): Button[] {
  const { id } = waiting;
  const refused = texts.refusedRows(report.problems);
  const ask = toFillIn(waiting, report);
  const see = (list: ImportList, count: number, under?: string): Button[] => {
    const isAlone = report.changed !== refused;
    const label = texts.seeLabel(list, count, isAlone);
    return count === 0 ? [] : [button(label, { verb: 'see-import', import: id, list }, under ? { under } : {})];
  };
  return [
    ...(ask.length > 0 ? [button(texts.fillInLabel(ask), { verb: 'import-form', import: id })] : []),
    ...see('changes', report.changed),
    ...see('problems', refused),
    ...see('missing', missingCount(report.missing), MORE),
    ...see('kept', report.kept.length, MORE),
  ];
}

const MORE = 'Meer';

export async function importList(
  waiting: Waiting,
  report: ImportReport,
  { list, from }: { readonly list: ImportList; readonly from: number },
  ports: Pick<Ports, 'people'>,
): Promise<Shown<'list'>> {
  const isOneOfMore = waiting.files.length > 1;
  const all = await rowsOf(list, report, from, isOneOfMore, ports);
  const rest = all.rows.slice(from);
  const count = howManyFit(rest, MOST_ON_PAGE);
  const isAnything = report.created + report.changed > 0;
  return listShow({
    title: texts.listTitle(list, all.rows.length),
    sections: [{ heading: '', rows: rest.slice(0, count) }],
    buttons: [
      ...(count < rest.length
        ? [button(labels.more, { verb: 'see-import', import: waiting.id, list, from: from + count })]
        : []),
      ...decide(waiting, isAnything),
    ],
  });
}

const MOST_ON_PAGE = 20;

async function rowsOf(
  list: ImportList,
  report: ImportReport,
  from: number,
  isOneOfMore: boolean,
  ports: Pick<Ports, 'people'>,
): Promise<{ readonly rows: readonly ListRow[] }> {
  switch (list) {
    case 'problems':
      return { rows: report.problems.map((one) => ({ title: texts.problemLine(one, isOneOfMore), lines: [] })) };
    case 'changes': {
      const changes = changesOf(report);
      // Only those on the page are looked up.
      const names = await namesIn(changes.slice(from, from + MOST_ON_PAGE), report, ports);
      const nameOf = (id: string): string | null => names.get(id) ?? null;
      return {
        rows: changes.map((one) => ({
          title: texts.rowTitle(one.row, whoIs(one, nameOf), isOneOfMore),
          lines: one.fields.map((field) => texts.fieldChangeInWords(field, nameOf)),
        })),
      };
    }
    case 'kept':
      return {
        rows: report.kept.map(({ row, field, name, at }) => ({
          title: texts.rowTitle(row, '', isOneOfMore),
          lines: [texts.keptLine(field, name, instantInWords(at))],
        })),
      };
    case 'missing': {
      const { people, placements, companies, ofSchool } = report.missing;
      return {
        rows: [
          ...people.map(({ name, number }) => ({ title: name, lines: number === undefined ? [] : [number] })),
          ...placements.map(({ studentName, company }) => ({ title: studentName, lines: [company.name] })),
          ...companies.map((title) => ({ title, lines: [] })),
          ...ofSchool.map(({ field, title }) => ({
            title: fieldInWords(field),
            lines: title === undefined ? [] : [title],
          })),
        ],
      };
    }
  }
}

/** Of a placement its student and its company. */
export function whoIs(
  { sort, subject }: Pick<RowChange, 'sort' | 'subject'>,
  nameOf: (id: string) => string | null,
): string {
  if (sort === 'people') return (subject as { readonly name?: string }).name ?? '';
  if (sort === 'school') return '';
  const { studentId, company } = subject as Placement;
  return [nameOf(studentId) ?? '', company.name].filter((part) => part !== '').join(', ');
}

export async function namesIn(
  changes: readonly RowChange[],
  { draft }: ImportReport,
  { people }: Pick<Ports, 'people'>,
): Promise<ReadonlyMap<string, string>> {
  const ids = changes.flatMap(({ sort, subject, fields }) => [
    ...(sort === 'placements' ? [(subject as Placement).studentId] : []),
    ...fields
      .filter(({ field }) => field.endsWith('Id'))
      .flatMap(({ was, is }) => [was, is])
      .filter((id) => typeof id === 'string')
      .map((id) => id as PersonId),
  ]);
  const known = await people.byIds([...new Set(ids)]);
  return new Map([...draft.made.people.map(({ subject }) => subject), ...known].map(({ id, name }) => [id, name]));
}

/** What the file lacks and may be the same for all of its rows. */
export function importForm(waiting: Waiting, report: ImportReport): Shown<'form'> {
  const { id, version, set } = waiting;
  const columns = toFillIn(waiting, report);
  return formShow({
    title: texts.setTitle,
    lines: [texts.setHint],
    fields: columns.map((column) => ({
      ...{ id: column, label: texts.setLabels[column], value: set[column] ?? '' },
      as: column === 'begin' || column === 'einde' ? ('day' as const) : ('text' as const),
    })),
    buttons: [
      button(texts.applySet, { verb: 'set-import', import: id, version }, { look: 'positive', isOfForm: true }),
      button(labels.back, { verb: 'see-import', import: id }),
    ],
  });
}
