/** A student's page: loads what somebody who guides them may see of it, by the placements that are theirs. */
import { button, type Button } from '../shows/button.js';
import type { Fact } from '../shows/parts.js';
import { toMakeUpOf } from '../shows/make-up-plan.js';
import { studentShow, type StudentFacts } from '../shows/student.js';
import { addWeeks, weekOf, type Day, type Week } from '../domain/calendar/day.js';
import type { WhoOf } from '../domain/roster/attention.js';
import { digestRows, type GuidedStudent } from '../domain/roster/digest-rows.js';
import { endsShort, rowsOf } from '../domain/roster/who-of.js';
import { runningPeriod } from '../domain/sickness/sickness.js';
import type { School } from '../domain/school/school.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayKeepPlacement, partyToPlan, roleToHear } from '../domain/people/permissions.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import { sheetIdOf, type WeekSummary } from '../domain/weeks/week-sheet.js';
import type { Asked, Ports } from '../ports.js';
import type { Reply } from '../shows/reply.js';
import { capital, listed, weekInWords } from '../texts/amounts.js';
import { factTitle, factValue } from '../texts/employment.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/looking.js';
import * as pokTexts from '../texts/pok.js';
import { stateInWords } from '../texts/weeks.js';
import { whether as inWords } from '../texts/who-of.js';
import { placementButton } from '../texts/placement-form.js';
import { endingButtons } from './ending.js';
import { coverageButton as coverage } from '../texts/reflections.js';
import { guidedStudents } from './guided-students.js';
import { howFar, nameIn } from './how-far.js';
import { leaveAhead } from './leave-ahead.js';
import { placementsOfSeen } from './seen-placements.js';

const WEEK_ROWS = 6;

interface StudentPage {
  /** What was just done, and which version of that placement it made, where it can be undone. */
  readonly note?: string;
  readonly undo?: { readonly placement: PlacementId; readonly version: number };
  /** The last of the weeks, else the running one. */
  readonly until?: Week;
  /** What is answered first. */
  readonly whether?: WhoOf;
}

/** Null where the student is not theirs. */
export async function studentPage(
  studentId: PersonId,
  { person: reader, at, now: { day: today } }: Pick<Asked, 'person' | 'at' | 'now'>,
  ports: Ports,
  { note = '', undo, until, whether }: StudentPage = {},
): Promise<Reply | null> {
  const [placements, student] = await Promise.all([
    placementsOfSeen(studentId, reader, ports),
    ports.people.byId(studentId),
  ]);
  const far = await howFar(placements, today, ports);
  if (!student || !far) return null;
  const { lines, calendar, summaries } = far;
  const looking = { reader, school: calendar.school, today, now: at };
  const shown = await guidedStudents(placements, summaries, looking, ports);
  const [row] = digestRows(shown, { ...calendar, whoIsLost: true }, null);
  const sickSince = row?.sickSince;
  const attention = [
    ...(sickSince ? [capital(texts.sickSinceInWords(sickSince))] : []),
    ...(row?.attention ?? []).map((reason) => capital(texts.attentionInWords(reason))),
    ...placements.flatMap((placement) =>
      (row?.at.find(({ placementId }) => placementId === placement.id)?.attention ?? []).map((reason) =>
        capital(
          [nameIn(placements, placement), texts.attentionInWords(reason)].filter((part) => part !== null).join(': '),
        ),
      ),
    ),
  ];
  // What sickness cost is known to who hears of it, and no further.
  const missed = toMakeUpOf(far.missed.filter(({ placement }) => roleToHear(reader, [placement]) !== null));
  const [mentors, endings] = await Promise.all([mentorFacts(placements, ports), endingButtons(placements, ports)]);
  const weeks = weeksUpTo(until ?? weekOf(today), placements, summaries, today);
  return studentShow({
    student,
    subtitle: listed(placements.map(texts.schoolYearLine)),
    answer: whether ? await answerTo(whether, student, { placements, shown }, looking, ports) : '',
    note,
    attention,
    progress: { ...far.progress, expected: far.expected },
    facts: [
      ...missed.facts,
      ...placements.flatMap((placement) => employmentFact(placement, reader, nameIn(placements, placement))),
      ...mentors,
      ...placements.map((placement) => ({
        title: ['POK', nameIn(placements, placement)].filter((part) => part !== null).join(' '),
        value: pokTexts.pokLine(placement.pok),
      })),
    ],
    lines,
    weeks: weeks.rows,
    ways: weeks.ways,
    buttons: [
      ...(undo ? [button(labels.undo, { verb: 'undo-placement', ...undo })] : []),
      ...(placements.some((placement) => partyToPlan(reader, placement) === 'trainer') ? missed.buttons : []),
      ...placements.map(coverageButton),
      ...placements.filter((placement) => mayKeepPlacement(reader, placement)).map(pokButton),
      ...placements.filter((placement) => mayKeepPlacement(reader, placement)).map(editButton),
      ...endings,
      ...placements.map(statementButton),
    ],
  });
}

/** Of the BPV-bureau alone. */
function employmentFact(placement: Placement, reader: Person, name: string | null): Fact[] {
  const { employment } = placement;
  if (!employment || !mayKeepPlacement(reader, placement)) return [];
  return [{ title: factTitle(name), value: factValue(employment.answer, employment.at) }];
}

/** The werkbegeleiders of placements that have one. */
async function mentorFacts(placements: readonly Placement[], { people }: Ports): Promise<StudentFacts['facts']> {
  const found = await people.byIds(placements.flatMap(({ mentorId }) => mentorId ?? []));
  return placements.flatMap((placement) => {
    const mentor = found.find(({ id }) => id === placement.mentorId);
    const title = [capital(texts.roleInWords('mentor')), nameIn(placements, placement)];
    return mentor ? [{ title: title.filter((part) => part !== null).join(' '), value: mentor.name }] : [];
  });
}

/** Of sickness nobody hears who would not be told of it [2.3]. */
async function answerTo(
  of: WhoOf,
  { id, name }: Person,
  { placements, shown }: { readonly placements: readonly Placement[]; readonly shown: readonly GuidedStudent[] },
  { reader, school, today }: { readonly reader: Person; readonly school: School; readonly today: Day },
  ports: Ports,
): Promise<string> {
  if (of === 'sick' && roleToHear(reader, placements) === null) return texts.sickIsNotHeard;
  const [row] = rowsOf(of, shown, { school, today, whoIsLost: of === 'unreachable' });
  const reasons = [...(row?.attention ?? []), ...(row?.at ?? []).flatMap(({ attention }) => attention)];
  const sickness = shown[0]?.state.sickness ?? null;
  return inWords(of, {
    name,

    reasons: reasons.filter((reason) => reason.kind !== 'unreachable' || reason.who === 'student'),
    endsShort: row?.at.some(endsShort) ?? false,
    sickSince: (sickness && runningPeriod(sickness, today)?.period.from) ?? null,
    leaves: of === 'on-leave' ? ((await leaveAhead(placements, today, ports)).get(id) ?? []) : [],
  });
}

/** The weeks of a page, the last one first, as far as the placements go; and the ways to those before and after. */
function weeksUpTo(
  last: Week,
  placements: readonly Placement[],
  summaries: readonly WeekSummary[],
  today: Day,
): { readonly rows: StudentFacts['weeks']; readonly ways: readonly Button[] } {
  const known = new Map(summaries.map((summary) => [summary.id, summary]));
  const all = placements
    .flatMap((placement) => weeksOf(placement, today).map((week) => ({ week, placement })))
    .sort((a, b) => b.week.localeCompare(a.week));
  const from = Math.max(
    0,
    all.findIndex(({ week }) => week <= last),
  );
  const shown = all.slice(from, from + WEEK_ROWS);
  const student = placements[0]?.studentId;
  const way = (title: string, to: { readonly week: Week } | undefined): Button[] =>
    student && to ? [button(title, { verb: 'show-student', student, until: to.week })] : [];
  return {
    rows: shown.map(({ week, placement }) => {
      const sheet = sheetIdOf(placement.id, week);
      const what = [weekLine(known.get(sheet)), nameIn(placements, placement)].filter((part) => part !== null);
      return { ask: { verb: 'show-week', sheet }, title: capital(weekInWords(week)), what: what.join(' · ') };
    }),
    ways: [
      ...way(texts.earlierWeeks, all[from + WEEK_ROWS]),
      ...(from > 0 ? way(texts.laterWeeks, all[Math.max(0, from - WEEK_ROWS)]) : []),
    ],
  };
}

/** From the running week, or the last one, back to the first. */
function weeksOf({ period }: Placement, today: Day): Week[] {
  const first = weekOf(period.from);
  const weeks: Week[] = [];
  for (let week = weekOf(today < period.until ? today : period.until); week >= first; week = addWeeks(week, -1))
    weeks.push(week);
  return weeks;
}

function weekLine(summary: WeekSummary | undefined): string {
  if (!summary) return texts.nothingWritten;
  const minutes = summary.minutesPerDay.reduce((sum, perDay) => sum + perDay, 0);
  return texts.weekLine(minutes, stateInWords(summary.state));
}

function statementButton({ id, company }: Placement, _: number, all: readonly Placement[]): Button {
  return button(texts.statementButton(all.length > 1 ? company.name : null), { verb: 'export', placement: id });
}

function editButton({ id, company }: Placement, _: number, all: readonly Placement[]): Button {
  return button(placementButton(all.length > 1 ? company.name : null), { verb: 'placement-form', placement: id });
}

function coverageButton({ id, company }: Placement, _: number, all: readonly Placement[]): Button {
  return button(coverage(all.length > 1 ? company.name : null), { verb: 'show-coverage', placement: id });
}

function pokButton({ id, pok, company }: Placement, _: number, all: readonly Placement[]): Button {
  return button(pokTexts.pokButton(pok, all.length > 1 ? company.name : null), { verb: 'ask-pok', placement: id });
}
