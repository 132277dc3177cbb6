/** The end of a school year as the BPV-bureau sees it: numbers, and who stands behind them, a page at a time. */
import { groupedBy } from '../domain/calendar/grouped-by.js';
import { hashOf } from '../domain/evidence/hash.js';
import type { PersonId } from '../domain/people/people.js';
import { yearAfter, yearEnd, yearToConclude, type YearEnd } from '../domain/placements/year-end.js';
import { proposedYear } from '../domain/school/next-year.js';
import type { School } from '../domain/school/school.js';
import type { YearList } from '../asks/school-year.js';
import type { Asked, Ports } from '../ports.js';
import { howManyFit, jumpsOver, listShow } from '../shows/list.js';
import type { Shown } from '../shows/reply.js';
import type { ListRow } from '../shows/list-rows.js';
import { button, type Button } from '../shows/button.js';
import { labels } from '../texts/buttons.js';
import { fromRow } from '../texts/looking.js';
import { formInWords } from '../texts/school-form.js';
import * as texts from '../texts/school-year.js';

const MOST_ON_PAGE = 20;
/** Students of whom all is in memory at a time. */
const AT_ONCE = 100;

/** As it is at this moment. */
export async function endOfYear(
  school: School,
  { now: { day: today } }: Pick<Asked, 'now'>,
  ports: Ports,
): Promise<YearEnd> {
  const schoolYear = yearToConclude(today);
  const placements = await ports.placements.ofSchool(school.id);
  const perStudent = [...groupedBy(placements, ({ studentId }) => studentId).values()];
  const ends: YearEnd[] = [];
  for (let i = 0; i < perStudent.length; i += AT_ONCE) {
    const some = perStudent.slice(i, i + AT_ONCE).flat();
    const ids = some.map(({ id }) => id);
    const [summaries, goals, papers, talks, judgements] = await Promise.all([
      ports.sheets.summaries(ids),
      ports.goals.ofPlacements(ids),
      ports.papers.ofPlacements(ids),
      ports.talks.ofPlacements(ids),
      ports.judgements.ofPlacements(ids),
    ]);
    ends.push(
      yearEnd(some, { summaries, goals, papers, talks, judgements, school, daysOff: null }, { schoolYear, today }),
    );
  }
  return {
    complete: ends.flatMap(({ complete }) => complete),
    open: ends.flatMap(({ open }) => open),
    goingOn: ends.flatMap(({ goingOn }) => goingOn),
    withoutPlace: ends.flatMap(({ withoutPlace }) => withoutPlace),
    closed: ends.reduce((sum, { closed }) => sum + closed, 0),
  };
}

/** What a confirmation was drawn from. */
export const drawnFrom = ({ complete }: YearEnd): string => hashOf(complete.map(({ id }) => id)).slice(0, 16);

/** `note`: what was just done. */
export async function yearEndShow(
  school: School,
  asked: Pick<Asked, 'now'>,
  ports: Ports,
  note: { readonly lines: readonly string[]; readonly buttons?: readonly Button[] } = { lines: [] },
): Promise<Shown<'list'>> {
  const schoolYear = yearToConclude(asked.now.day);
  const next = yearAfter(schoolYear);
  const end = await endOfYear(school, asked, ports);
  const counts: Readonly<Record<YearList, number>> = {
    ...{ complete: end.complete.length, open: end.open.length },
    ...{ 'going-on': end.goingOn.length, 'without-place': end.withoutPlace.length },
  };
  const row = (of: YearList, lines: readonly string[] = []): ListRow => ({
    ...{ title: texts.numberOf(of, counts[of], next), lines },
    buttons: counts[of] > 0 ? [button(labels.look, { verb: 'year-list', of, from: 0 })] : [],
  });
  const proposal = proposedYear(school, next);
  return listShow({
    title: texts.yearTitle(schoolYear),
    sections: [
      {
        heading: '',
        rows: [
          row('complete'),
          row(
            'open',
            [texts.reasonsLine(end.open)].filter((line) => line !== ''),
          ),
        ],
      },
      { heading: '', rows: [row('going-on'), row('without-place')] },
    ],
    lines: [
      ...note.lines,
      ...(end.closed > 0 ? [texts.alreadyClosed(end.closed)] : []),
      ...(counts.complete > 0 ? [texts.whatClosingDoes] : []),
    ],
    buttons: [
      ...(note.buttons ?? []),
      ...(counts.complete > 0
        ? [button(texts.closeAll(counts.complete), { verb: 'close-year', drawn: drawnFrom(end) }, { look: 'positive' })]
        : []),
      button(formInWords('region'), { verb: 'school-form', form: 'region' }),
      ...(proposal.periods.length + proposal.themeWeeks.length > 0
        ? [
            button(texts.nextYearLabel(next), {
              ...{ verb: 'ask-change-school', change: { what: 'next-year', schoolYear: next } },
            }),
          ]
        : []),
    ],
  });
}

/** As many as go in one message, from this one on. */
export async function yearListShow(
  school: School,
  { of, from }: { readonly of: YearList; readonly from: number },
  asked: Pick<Asked, 'now'>,
  ports: Ports,
): Promise<Shown<'list'>> {
  const next = yearAfter(yearToConclude(asked.now.day));
  const all = rowsOf(of, await endOfYear(school, asked, ports));
  const first = from < all.length ? from : 0;
  const some = all.slice(first, first + MOST_ON_PAGE);
  const people = await ports.people.byIds(some.map(({ studentId }) => studentId));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const rows = some.map(({ studentId, lines }): ListRow => ({
    ...{ title: names.get(studentId) ?? '', lines },
    buttons: [button(labels.look, { verb: 'show-student', student: studentId })],
  }));
  const fit = howManyFit(rows, MOST_ON_PAGE);
  const to = (label: string, place: number): Button => button(label, { verb: 'year-list', of, from: place });
  const after = first + fit;
  return listShow({
    title: texts.page(texts.numberOf(of, all.length, next), first + 1, after, all.length),
    sections: [{ heading: '', rows: rows.slice(0, fit) }],
    buttons: [
      ...(after < all.length ? [to(labels.more, after)] : []),
      ...jumpsOver(all.length, { from: first, count: fit }).map((place) => to(fromRow(place + 1), place)),
      button(labels.back, { verb: 'new-school-year' }),
    ],
  });
}

interface Row {
  readonly studentId: PersonId;
  readonly lines: readonly string[];
}

function rowsOf(of: YearList, { complete, open, goingOn, withoutPlace }: YearEnd): readonly Row[] {
  const ofStudent = (studentId: PersonId): Row => ({ studentId, lines: [] });
  switch (of) {
    case 'complete':
      return complete.map((placement) => ({ studentId: placement.studentId, lines: [texts.placementLine(placement)] }));
    case 'open':
      return open.map(({ placement, why }) => ({
        studentId: placement.studentId,
        lines: [texts.placementLine(placement), texts.whyInWords(why)],
      }));
    case 'going-on':
      return goingOn.map(ofStudent);
    case 'without-place':
      return withoutPlace.map(ofStudent);
  }
}
