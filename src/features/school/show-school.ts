/** The calendar and the settings of the school as they stand, each with its way to change it. */
import type { SchoolAsks } from '../../asks/school.js';
import { addDays, mondayOf } from '../../domain/calendar/day.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { SchoolRecord } from '../../domain/placements/recorded.js';
import { keyOfHoliday, keyOfPeriod, keyOfSchoolDay, type CalendarList } from '../../domain/school/change-school.js';
import { HELP_DESKS } from '../../domain/school/help.js';
import type { SchoolForm } from '../../domain/school/school-form.js';
import type { Asked, Ports } from '../../ports.js';
import { listShow } from '../../shows/list.js';
import type { Answer } from '../../shows/reply.js';
import type { ListRow } from '../../shows/list-rows.js';
import { button, type Button } from '../../shows/button.js';
import { instantInWords } from '../../texts/amounts.js';
import { labels } from '../../texts/buttons.js';
import { deskInWords } from '../../texts/help.js';
import { ofOffice } from '../../texts/office.js';
import * as texts from '../../texts/school.js';
import * as schoolFormTexts from '../../texts/school-form.js';
import { schoolForm } from '../../views/school-form.js';

/** What is over for so long is history: it stays, and is not shown. */
const LONG_OVER_DAYS = 60;

export async function showCalendar(asked: Asked, ports: Ports): Promise<Answer> {
  const school = await ownSchool(asked, ports);
  if (!school) return { kind: 'text', text: ofOffice };
  const since = addDays(asked.now.day, -LONG_OVER_DAYS);
  const row = (title: string, list: CalendarList, key: string): ListRow => ({
    ...{ title, lines: [] },
    buttons: [button(labels.remove, { verb: 'ask-change-school', change: { what: 'drop', list, key } })],
  });
  const fixed = (lines: readonly string[], form: SchoolForm): ListRow => ({
    ...{ title: schoolFormTexts.formInWords(form), lines },
    buttons: [button(labels.change, { verb: 'school-form', form })],
  });
  const { headings } = texts;
  return listShow({
    title: texts.calendarTitle,
    sections: [
      {
        heading: headings.holidays,
        rows: school.holidays
          .filter(({ until }) => until >= since)
          .map((one) => row(texts.holidayInWords(one), 'holidays', keyOfHoliday(one))),
      },
      {
        heading: headings.themeWeeks,
        rows: school.themeWeeks
          .filter((week) => mondayOf(week) >= since)
          .map((week) => row(texts.themeWeekInWords(week), 'themeWeeks', week)),
      },
      {
        heading: headings.schoolDays,
        rows: school.schoolDays
          .filter(({ day }) => day >= since)
          .map((one) => row(texts.schoolDayInWords(one), 'schoolDays', keyOfSchoolDay(one))),
      },
      {
        heading: headings.periods,
        rows: school.periods
          .filter(({ until }) => until >= since)
          .map((one) => row(texts.periodOfYearInWords(one), 'periods', keyOfPeriod(one))),
      },
      {
        heading: headings.lessonDays,
        rows: [
          fixed(
            ([1, 2, 3] as const).map(
              (year) => `${texts.yearLabel(year)}: ${texts.daysInWords(school.lessonDays[year])}`,
            ),
            'lesson-days',
          ),
          fixed([school.publicHolidays.map(texts.publicHolidayInWords).join(', ')], 'public-holidays'),
        ],
      },
    ],
    lines: [texts.calendarHint, ...(await lastChange(school, ports))],
    buttons: formButtons(['holiday', 'theme-week', 'school-day', 'period', 'region']),
  });
}

export async function showSettings(asked: Asked, ports: Ports): Promise<Answer> {
  const school = await ownSchool(asked, ports);
  if (!school) return { kind: 'text', text: ofOffice };
  return listShow({
    title: texts.settingsTitle,
    sections: [
      {
        heading: schoolFormTexts.formInWords('help'),
        rows: HELP_DESKS.map((desk): ListRow => {
          const { name = '', phone = null, mail = null, link = null } = school.help[desk] ?? {};
          return {
            title: deskInWords(desk),
            lines: [[name, phone, mail, link].filter((part) => part !== null && part !== '').join(' · ')],
            buttons: [button(labels.change, { verb: 'school-form', form: 'help', desk })],
          };
        }),
      },
    ],
    lines: await lastChange(school, ports),
    buttons: [
      ...formButtons(['times', 'thresholds', 'talks', 'deciders', 'signing', 'working-time', 'sick-mail']),
      ...formButtons(['virus-scanner', 'roots-mail', 'keeping']),
      ...formButtons(['preparation-form', 'evaluation-form', 'judgement-form']),
      button(texts.calendarTitle, { verb: 'calendar' }),
    ],
  });
}

export async function showSchoolForm(
  { form, desk }: Extract<SchoolAsks, { kind: 'school-form' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const school = await ownSchool(asked, ports);
  if (!school) return { kind: 'text', text: ofOffice };
  return schoolForm(school, form, { today: asked.now.day, ...(desk && { desk }) }, ports);
}

const formButtons = (forms: readonly SchoolForm[]): Button[] =>
  forms.map((form) => button(schoolFormTexts.formInWords(form), { verb: 'school-form', form }));

/** Who changed it last, and when. */
async function lastChange({ history }: SchoolRecord, { people }: Ports): Promise<string[]> {
  const last = history.at(-1);
  const by = last?.what.kind === 'changed' ? await people.byId(last.by) : null;
  return last && by ? [texts.lastChanged(by.name, instantInWords(last.at))] : [];
}

async function ownSchool({ person }: Asked, { schools }: Ports): Promise<SchoolRecord | null> {
  const school = await schools.load(person.schoolId);
  return school && mayKeepSchool(person, school) ? school : null;
}
