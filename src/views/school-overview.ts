/** A school as its BPV-bureau sees it: the numbers in one card, and a page of the list behind one of them. */
import type { Person } from '../domain/people/people.js';
import type { AskedPage } from '../domain/roster/list-page.js';
import { STANDINGS, type CountedRow, type YearCount } from '../domain/roster/school-count.js';
import type { School } from '../domain/school/school.js';
import type { Ports } from '../ports.js';
import { howManyFit, jumpsOver, listShow } from '../shows/list.js';
import type { Shown } from '../shows/reply.js';
import type { ListRow, ListSection } from '../shows/list-rows.js';
import { button, type Button } from '../shows/button.js';
import { labels } from '../texts/buttons.js';
import { fromRow } from '../texts/looking.js';
import * as texts from '../texts/school-overview.js';
import { whoGetsMail } from '../texts/unreachable.js';
import type { SchoolNow } from './count-school.js';

const MOST_ON_PAGE = 20;
const NUMBERS = ['pok-missing', 'unsigned', 'unreachable'] as const;

/** @param guides whether the reader has students of their own beside the school's */
export function schoolShow(
  school: School,
  { count, isKept }: Pick<SchoolNow, 'count' | 'isKept'>,
  guides: boolean,
): Shown<'list'> {
  return listShow({
    title: texts.schoolTitle(school.name, count),
    sections: schoolSections(count),
    lines: isKept ? [texts.countedAt(count.at)] : [],
    buttons: [
      button(texts.toFiles, { verb: 'show-dossiers', from: 0 }),
      ...(guides ? [button(texts.myStudents, { verb: 'show-all', digest: null, from: 0 })] : []),
    ],
  });
}

export function schoolSections(count: SchoolNow['count']): ListSection[] {
  const unreachable = count.unreachable.map(texts.unreachableLine);
  const numbers = { 'pok-missing': count.pokMissing, unsigned: count.unsigned.weeks, unreachable: unreachable.length };
  return [
    { heading: '', rows: count.years.map(yearRow) },
    {
      heading: '',
      rows: NUMBERS.map((list): ListRow => ({
        title: texts.numberOf(list, count),
        lines: list === 'unreachable' ? unreachable : [],
        buttons: numbers[list] > 0 ? [toList(labels.look, { of: list })] : [],
      })),
    },
  ];
}

function yearRow(counted: YearCount): ListRow {
  const { year, standing } = counted;
  return {
    title: texts.yearTitle(counted),
    lines: [texts.standingsLine(counted)],
    buttons: STANDINGS.flatMap((of) =>
      standing[of] > 0 ? [toList(texts.standingButton(of, standing[of]), { of, year })] : [],
    ),
  };
}

type Page = Omit<AskedPage, 'most'>;

function toList(label: string, { from = 0, ...of }: Omit<Page, 'from'> & Partial<Pick<Page, 'from'>>): Button {
  return button(label, { verb: 'school-list', ...of, from });
}

/** As many as go in one message, from this one on. */
export async function schoolListShow(
  { of, year, from }: Page,
  { count, listed, isKept }: SchoolNow,
  ports: Pick<Ports, 'people'>,
): Promise<Shown<'list'>> {
  const page = await listed({ of, from, most: MOST_ON_PAGE, ...(year && { year }) });
  const { rows: some, from: first, all } = page;
  const names = await namesOf(some, ports);
  const rows = some.map((row): ListRow => ({
    title: nameOf(row, names),
    lines: [texts.rowLine(row)],
    buttons: [button(labels.look, { verb: 'show-student', student: row.studentId })],
  }));
  const fit = howManyFit(rows, MOST_ON_PAGE);
  const to = (label: string, place: number): Button => toList(label, { of, from: place, ...(year && { year }) });
  const next = first + fit;
  return listShow({
    title: texts.listTitle(of, year ?? null, { from: first + 1, until: next, all }),
    sections: [{ heading: '', rows: rows.slice(0, fit) }],
    lines: [...(of === 'too-early' ? [texts.whatIsTooEarly] : []), ...(isKept ? [texts.countedAt(count.at)] : [])],
    buttons: [
      ...(next < all ? [to(labels.more, next)] : []),
      ...jumpsOver(all, { from: first, count: fit }).map((place) => to(fromRow(place + 1), place)),
      ...(of === 'unreachable' ? [button(whoGetsMail, { verb: 'show-ways', from: 0 })] : []),
      button(labels.back, { verb: 'ask', about: 'overview' }),
    ],
  });
}

type Named = Pick<CountedRow, 'personId' | 'company' | 'key'>;

export async function namesOf(
  rows: readonly Named[],
  { people }: Pick<Ports, 'people'>,
): Promise<Map<Person['id'], string>> {
  const found = await people.byIds(rows.flatMap(({ personId }) => personId ?? []));
  return new Map(found.map(({ id, name }) => [id, name]));
}

export const nameOf = ({ personId, company }: Named, names: ReadonlyMap<Person['id'], string>): string =>
  personId === null ? company : (names.get(personId) ?? '');
