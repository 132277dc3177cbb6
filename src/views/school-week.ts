/** What the BPV-bureau is told of a Monday: of the first the whole school, then what is other than on the one before. */
import { changesSince, type ListChange, type Named, type SchoolWeek } from '../domain/roster/school-week.js';
import type { Ports } from '../ports.js';
import { listShow } from '../shows/list.js';
import type { Shown } from '../shows/reply.js';
import type { ListRow } from '../shows/list-rows.js';
import { button } from '../shows/button.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/school-overview.js';
import { nameOf, namesOf, schoolSections } from './school-overview.js';

const MOST_NAMED = 3;

export async function schoolWeekShow(week: SchoolWeek, lines: readonly string[], ports: Ports): Promise<Shown<'list'>> {
  const before = week.before && (await ports.schoolCounts.week(week.schoolId, week.before));
  const changes = before ? changesSince(before, week) : [];
  const title = texts.weekTitle(week.week, before?.week ?? null, changes.length);
  const sections = before ? [{ heading: '', rows: await changedRows(changes, ports) }] : schoolSections(week.count);
  return listShow({ title, sections, lines, buttons: [button(labels.overview, { verb: 'ask', about: 'overview' })] });
}

async function changedRows(changes: readonly ListChange[], ports: Ports): Promise<ListRow[]> {
  const named = changes.flatMap(({ joined, left }) => [...first(joined), ...first(left)]);
  const names = await namesOf(named, ports);
  const line = (of: readonly Named[], inWords: (names: readonly string[], more: number) => string): string[] => {
    const some = first(of).map((one) => nameOf(one, names));
    return of.length > 0 ? [inWords(some, of.length - some.length)] : [];
  };
  return changes.map((change) => ({
    title: texts.changeTitle(change),
    lines: [...line(change.joined, texts.joinedLine), ...line(change.left, texts.leftLine)],
    buttons: change.now > 0 ? [button(labels.look, { verb: 'school-list', of: change.list, from: 0 })] : [],
  }));
}

const first = (of: readonly Named[]): readonly Named[] => of.slice(0, MOST_NAMED);
