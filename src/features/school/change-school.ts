/**
 * The BPV-bureau changes the calendar or the settings of its school: what it changes for whom is shown before a change of the
 * calendar and after one of the settings, and it is undone as long as it is the last.
 */
import { actOf, decide } from '../../decide.js';
import { periodOf, type Period } from '../../domain/calendar/day.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import { subjectOf, type SchoolRecord } from '../../domain/placements/recorded.js';
import {
  changed,
  decideSchool,
  decideSchoolBack,
  keyOfHoliday,
  keyOfPeriod,
  keyOfSchoolDay,
  type SchoolChange,
} from '../../domain/school/change-school.js';
import { proposedYear } from '../../domain/school/next-year.js';
import { readSchoolForm } from '../../domain/school/read-school-form.js';
import type { School } from '../../domain/school/school.js';
import type { CalendarChange, SchoolAsks } from '../../asks/school.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { labels } from '../../texts/buttons.js';
import * as office from '../../texts/office.js';
import * as texts from '../../texts/school.js';
import * as schoolFormTexts from '../../texts/school-form.js';
import { planSchool } from '../../views/plan-school.js';
import { schoolForm } from '../../views/school-form.js';

type Of<Kind extends SchoolAsks['kind']> = Extract<SchoolAsks, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });

export function askChangeSchool(
  { change }: { readonly change: CalendarChange },
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return ofOffice(asked, ports, (school) => confirm(school, change, asked, ports));
}

export function changeSchool({ change, version }: Of<'change-school'>, asked: Asked, ports: Ports): Promise<Answer> {
  return ofOffice(asked, ports, (school) => store(school, change, version, asked, ports));
}

/** The calendar is asked about first; settings are what was filled in, and can be taken back. */
export function fillSchool({ form, version, values }: Of<'fill-school'>, asked: Asked, ports: Ports): Promise<Answer> {
  return ofOffice(asked, ports, async (school) => {
    const change = readSchoolForm(form, values, asked.now.day);
    if (typeof change === 'string')
      return schoolForm(
        school,
        form,
        { today: asked.now.day, typed: values, error: schoolFormTexts.faultInWords(change) },
        ports,
      );
    return isOfCalendar(change) ? confirm(school, change, asked, ports) : store(school, change, version, asked, ports);
  });
}

export function undoSchool({ version }: Of<'undo-school'>, asked: Asked, ports: Ports): Promise<Answer> {
  return ofOffice(asked, ports, async (school) => {
    const act = actOf(asked, 'office');
    const outcome = await decide(ports.schools, school, (one) => decideSchoolBack(one, version, act), asked, ports);
    if (outcome.kind === 'refused') return text(texts.schoolNotUndone);
    await planSchool(school.id, ports);
    return text(texts.schoolUndone);
  });
}

async function confirm(
  school: SchoolRecord,
  change: CalendarChange,
  asked: Asked,
  ports: Ports,
  note: readonly string[] = [],
): Promise<Answer> {
  if (isSame(school, change)) return text(texts.alreadySo);
  const { version } = school;
  const said = texts.changeInWords(change, droppedInWords(school, change));
  return {
    ...noteShow(
      texts.askChange(said),
      [
        button(labels.save, { verb: 'change-school', change, version }, { look: 'positive' }),
        button(labels.dontAsk, { verb: 'leave-as-is' }),
      ],
      [
        ...note,
        ...proposedInWords(school, change),
        texts.effectInWords(change, await countFor(school, change, asked, ports)),
      ],
    ),
    asks: [
      { label: labels.save, request: { kind: 'change-school', change, version } },
      { label: labels.dontAsk, request: { kind: 'nothing' } },
    ],
  };
}

async function store(
  school: SchoolRecord,
  change: SchoolChange,
  version: number,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const act = actOf(asked, 'office');
  const said = texts.changeInWords(change, droppedInWords(school, change));
  const outcome = await decide(
    ports.schools,
    school,
    (one) => decideSchool(one, { change, version }, act),
    asked,
    ports,
  );
  if (outcome.kind === 'refused') {
    if (outcome.refusal === 'already') return text(texts.alreadySo);
    const by = outcome.document.history.at(-1)?.by;
    const other = by === undefined ? null : await ports.people.byId(by);
    const note = texts.changedSince(other?.name ?? '');
    if (isOfCalendar(change)) return confirm(outcome.document, change, asked, ports, [note]);
    return schoolForm(outcome.document, change.what, { today: asked.now.day, error: note }, ports);
  }
  await planSchool(school.id, ports);
  const last = outcome.document.history.findLast(({ source }) => source === act.source);
  return noteShow(
    texts.changeStored(said),
    [
      button(labels.undo, { verb: 'undo-school', version: last?.n ?? outcome.document.version }),
      button(texts.calendarTitle, { verb: 'calendar' }),
    ],
    [texts.effectInWords(change, await countFor(outcome.document, change, asked, ports))],
  );
}

/** Whose placement runs in those days; of what is about the whole year, of the running ones. */
async function countFor(school: School, change: SchoolChange, { now }: Asked, { placements }: Ports): Promise<number> {
  const days = daysOf(school, change, { from: now.day, until: now.day });
  const year = 'year' in change ? change.year : undefined;
  const isFor = ({ period, closed, year: of }: Placement): boolean =>
    closed === undefined &&
    (year ?? of) === of &&
    days.some((one) => period.from <= one.until && period.until >= one.from);
  return new Set((await placements.ofSchool(school.id)).filter(isFor).map(({ studentId }) => studentId)).size;
}

function daysOf(school: School, change: SchoolChange, today: Period): readonly Period[] {
  switch (change.what) {
    case 'holiday':
    case 'period':
      return [change];
    case 'theme-week':
      return [periodOf(change.week)];
    case 'school-day':
      return [{ from: change.day, until: change.day }];
    case 'region':
      return changed(school, change).holidays.filter((one) => !school.holidays.includes(one));
    default:
      return [today];
  }
}

/** Each of what would be put in by itself. */
function proposedInWords(school: School, change: SchoolChange): string[] {
  if (change.what !== 'next-year') return [];
  const { periods, themeWeeks } = proposedYear(school, change.schoolYear);
  return [...periods.map(texts.periodOfYearInWords), ...themeWeeks.map(texts.themeWeekInWords)];
}

function droppedInWords(school: School, change: SchoolChange): string {
  if (change.what !== 'drop') return '';
  const { list, key } = change;
  switch (list) {
    case 'holidays':
      return school.holidays
        .filter((one) => keyOfHoliday(one) === key)
        .map(texts.holidayInWords)
        .join();
    case 'themeWeeks':
      return school.themeWeeks
        .filter((week) => week === key)
        .map(texts.themeWeekInWords)
        .join();
    case 'schoolDays':
      return school.schoolDays
        .filter((one) => keyOfSchoolDay(one) === key)
        .map(texts.schoolDayInWords)
        .join();
    case 'periods':
      return school.periods
        .filter((one) => keyOfPeriod(one) === key)
        .map(texts.periodOfYearInWords)
        .join();
  }
}

const isSame = (school: SchoolRecord, change: SchoolChange): boolean => {
  const now = subjectOf<School, never>(school);
  return JSON.stringify(changed(now, change)) === JSON.stringify(now);
};

const CALENDAR = [
  'holiday',
  'theme-week',
  'school-day',
  'period',
  'drop',
  'region',
  'next-year',
  'public-holidays',
] as const;
const isOfCalendar = (change: SchoolChange): change is CalendarChange =>
  (CALENDAR as readonly string[]).includes(change.what);

async function ofOffice(
  { person }: Asked,
  { schools }: Ports,
  act: (school: SchoolRecord) => Promise<Answer>,
): Promise<Answer> {
  const school = await schools.load(person.schoolId);
  return school && mayKeepSchool(person, school) ? act(school) : text(office.ofOffice);
}
