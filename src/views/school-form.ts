/** The forms of the calendar and of the settings, with what stands filled in. */
import { KEEPING, keepingOf } from '../domain/keeping/terms.js';
import { addDays, WEEKDAYS, type Day } from '../domain/calendar/day.js';
import { PUBLIC_HOLIDAYS } from '../domain/calendar/public-holidays.js';
import { KNOWN_SCHOOL_YEARS, REGIONS, schoolYearOf } from '../domain/calendar/school-holidays.js';
import type { SchoolRecord } from '../domain/placements/recorded.js';
import { keyOfPeriod } from '../domain/school/change-school.js';
import { HELP_DESKS, type HelpDeskKind } from '../domain/school/help.js';
import { HEAD_FORMS, headLines, type HeadForm } from '../domain/school/form-heads.js';
import { HEAD_FIELDS, type SchoolForm, type SchoolValues } from '../domain/school/school-form.js';
import { USUAL_GOALS_WITHIN_DAYS } from '../domain/school/school.js';
import { talkSettings } from '../domain/talks/talk-forms.js';
import type { Ports } from '../ports.js';
import { formShow } from '../shows/form.js';
import type { Shown } from '../shows/reply.js';
import { button } from '../shows/button.js';
import type { Field, Option } from '../shows/parts.js';
import { capital, weekdayInWords } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import { deskInWords } from '../texts/help.js';
import * as texts from '../texts/school.js';
import * as schoolFormTexts from '../texts/school-form.js';
import { fieldLabels, headLabel, headsHint } from '../texts/school-fields.js';

/** From June on it is about the next school year. */
const NEXT_YEAR_AHEAD_DAYS = 60;

interface Filled {
  readonly today: Day;
  readonly typed?: SchoolValues;
  readonly error?: string;
  readonly desk?: HelpDeskKind | undefined;
}

type FieldId = Exclude<keyof typeof fieldLabels, 'schoolYear'> | (typeof HEAD_FIELDS)[number];

export async function schoolForm(
  school: SchoolRecord,
  form: SchoolForm,
  { today, typed = {}, error = '', desk }: Filled,
  ports: Ports,
): Promise<Shown<'form'>> {
  const of = desk ?? HELP_DESKS.find((one) => one === typed.desk);
  const now = valuesOf(school, form, today, of);
  const people = form === 'deciders' ? await staffOf(school, ports) : [];
  const field = (id: FieldId, as: Field['as'], options?: readonly Option[]): Field => ({
    ...{
      id,
      label: isLabelled(id) ? fieldLabels[id] : headLabel(Number(id.slice(1))),
      as,
      value: typed[id] ?? now[id] ?? '',
    },
    ...(options && { options }),
  });
  return formShow({
    title: of ? `${schoolFormTexts.formInWords(form)}: ${deskInWords(of)}` : schoolFormTexts.formInWords(form),
    error,
    lines: isOfHeads(form) ? [headsHint(form)] : [],
    fields: fieldsOf(form, field, { school, people }),
    buttons: [
      button(
        labels.save,
        { verb: 'fill-school', form, version: school.version, desk: of },
        { look: 'positive', isOfForm: true },
      ),
      button(labels.back, { verb: form in CALENDAR_FORMS ? 'calendar' : 'settings' }),
    ],
  });
}

const isOfHeads = (form: SchoolForm): form is HeadForm => HEAD_FORMS.some((one) => one === form);

const CALENDAR_FORMS: Readonly<Partial<Record<SchoolForm, true>>> = {
  ...{ holiday: true, 'theme-week': true, 'school-day': true, period: true, region: true },
  ...{ 'public-holidays': true, 'lesson-days': true },
};

const isLabelled = (id: FieldId): id is Exclude<FieldId, (typeof HEAD_FIELDS)[number]> => id in fieldLabels;
type MakeField = (id: FieldId, as: Field['as'], options?: readonly Option[]) => Field;

const weekdays: readonly Option[] = WEEKDAYS.map((day) => ({ title: weekdayInWords(day), value: String(day) }));
const yesOrNo: readonly Option[] = [
  { title: texts.yesNo.yes, value: 'yes' },
  { title: texts.yesNo.no, value: 'no' },
];
const choices = (titles: Readonly<Record<string, string>>): Option[] =>
  Object.entries(titles).map(([value, title]) => ({ title, value }));
const years: readonly Option[] = [
  { title: texts.allYears, value: '0' },
  ...([1, 2, 3] as const).map((year) => ({ title: texts.yearLabel(year), value: String(year) })),
];

function fieldsOf(
  form: SchoolForm,
  field: MakeField,
  { school, people }: { readonly school: SchoolRecord; readonly people: readonly Option[] },
): readonly Field[] {
  const days = (['days1', 'days2', 'days3'] as const).map((id) => field(id, 'several', weekdays.slice(0, 5)));
  switch (form) {
    case 'holiday':
      return [field('name', 'text'), field('from', 'day'), field('until', 'day')];
    case 'theme-week':
      return [field('week', 'number')];
    case 'school-day':
      return [field('name', 'text'), field('day', 'day'), field('year', 'one', years)];
    case 'period':
      return [field('name', 'text'), field('from', 'day'), field('until', 'day'), field('year', 'one', years)];
    case 'region': {
      const regions = REGIONS.map((one) => ({ title: capital(one), value: one }));
      const known = KNOWN_SCHOOL_YEARS.map((one) => ({ title: one, value: one }));
      return [field('region', 'one', regions), { ...field('year', 'one', known), label: fieldLabels.schoolYear }];
    }
    case 'public-holidays': {
      const all = PUBLIC_HOLIDAYS.map((name) => ({ title: texts.publicHolidayInWords(name), value: name }));
      return [field('kept', 'several', all)];
    }
    case 'lesson-days': {
      const periods = school.periods.map((one) => ({ title: texts.periodOfYearInWords(one), value: keyOfPeriod(one) }));
      return [field('period', 'one', [{ title: texts.wholeYear, value: '' }, ...periods]), ...days];
    }
    case 'times':
      return [
        ...[field('hoursDays', 'several', weekdays), field('hoursAt', 'time')],
        ...[field('weekDay', 'one', weekdays), field('weekAt', 'time')],
        ...[field('digestDay', 'one', weekdays), field('digestAt', 'time')],
        ...[field('quietFrom', 'time'), field('quietUntil', 'time'), field('ignoredMost', 'number')],
      ];
    case 'thresholds':
      return (
        [
          ...(['weeksWithoutHours', 'daysUnsigned', 'daysSick', 'percentBehind', 'remindAfter'] as const),
          ...(['tellTeacherAfter', 'longSickDays'] as const),
        ] as const
      ).map((id) => field(id, 'number'));
    case 'talks':
      return [
        field('planner', 'one', choices(texts.planners)),
        field('seesOther', 'one', choices(texts.whenFormsAreSeen)),
        field('twoWeekly', 'one', yesOrNo),
        field('goalsWithin', 'number'),
      ];
    case 'preparation-form':
    case 'evaluation-form':
    case 'judgement-form':
      return HEAD_FIELDS.map((id) => field(id, 'words'));
    case 'signing':
      return [field('mentorSigns', 'one', yesOrNo)];
    case 'working-time':
      return [
        ...[field('lessonFrom', 'time'), field('lessonUntil', 'time'), field('sundayUntil', 'time')],
        field('sundayYears', 'several', years.slice(1)),
        field('cao', 'one', yesOrNo),
      ];
    case 'sick-mail':
      return [
        field('sickMail', 'one', [
          { title: texts.sickMailInWords(false), value: 'whole' },
          { title: texts.sickMailInWords(true), value: 'link-only' },
        ]),
      ];
    case 'virus-scanner':
      return [field('scanner', 'text')];
    case 'roots-mail':
      return [field('rootsTo', 'text')];
    case 'keeping':
      return KEEPING.map((id) => field(id, 'number'));
    case 'help':
      return (['name', 'phone', 'mail', 'link'] as const).map((id) => field(id, 'text'));
    case 'deciders':
      return [field('committee', 'several', people), field('ending', 'several', people)];
  }
}

function valuesOf(school: SchoolRecord, form: SchoolForm, today: Day, desk: HelpDeskKind | undefined): SchoolValues {
  const { reminders, attention, unsigned } = school;
  switch (form) {
    case 'region':
      return { year: schoolYearOf(addDays(today, NEXT_YEAR_AHEAD_DAYS)) };
    case 'school-day':
    case 'period':
      return { year: '0' };
    case 'public-holidays':
      return { kept: school.publicHolidays.join(',') };
    case 'lesson-days': {
      const [days1, days2, days3] = ([1, 2, 3] as const).map((year) => school.lessonDays[year].join(','));
      return { period: '', days1: days1 ?? '', days2: days2 ?? '', days3: days3 ?? '' };
    }
    case 'times':
      return {
        ...{ hoursDays: reminders.hours.days.join(','), hoursAt: reminders.hours.at },
        ...{ weekDay: String(reminders.week.day), weekAt: reminders.week.at },
        ...{ digestDay: String(reminders.digest.day), digestAt: reminders.digest.at },
        ...{ quietFrom: reminders.quiet.from, quietUntil: reminders.quiet.until },
        ignoredMost: String(reminders.ignoredMost),
      };
    case 'thresholds': {
      const all = { ...attention, ...unsigned, longSickDays: school.longSickDays };
      return Object.fromEntries(Object.entries(all).map(([id, value]) => [id, String(value)]));
    }
    case 'talks': {
      const { planner, seesOnceBothAreIn, asksTwoWeekly } = talkSettings(school);
      return {
        ...{ planner, seesOther: seesOnceBothAreIn ? 'both' : 'each', twoWeekly: asksTwoWeekly ? 'yes' : 'no' },
        goalsWithin: String(school.goalsWithinDays ?? USUAL_GOALS_WITHIN_DAYS),
      };
    }
    case 'preparation-form':
    case 'evaluation-form':
    case 'judgement-form': {
      const lines = headLines(form, school);
      return Object.fromEntries(HEAD_FIELDS.map((id, i) => [id, lines[i] ?? '']));
    }
    case 'signing':
      return { mentorSigns: school.mentorSigns === true ? 'yes' : 'no' };
    case 'working-time': {
      const { lessonTimes, sundayUntil, sundayYears, podiumkunstenCao } = school;
      return {
        ...{ lessonFrom: lessonTimes.from, lessonUntil: lessonTimes.until, sundayUntil },
        ...{ sundayYears: sundayYears.join(','), cao: podiumkunstenCao ? 'yes' : 'no' },
      };
    }
    case 'help': {
      const { name = '', phone = null, mail = null, link = null } = (desk && school.help[desk]) ?? {};
      return { name, phone: phone ?? '', mail: mail ?? '', link: link ?? '' };
    }
    case 'sick-mail':
      return { sickMail: school.sickMail ?? 'whole' };
    case 'virus-scanner': {
      const { virusScanner } = school;
      return { scanner: virusScanner ? `${virusScanner.host}:${virusScanner.port}` : '' };
    }
    case 'keeping':
      return Object.fromEntries(Object.entries(keepingOf(school)).map(([id, days]) => [id, String(days)]));
    case 'roots-mail':
      return { rootsTo: school.rootsMail ?? '' };
    case 'deciders':
      return { committee: school.leaveCommittee.join(','), ending: (school.endingDeciders ?? []).join(',') };
    case 'holiday':
    case 'theme-week':
      return {};
  }
}

/** Who can be asked to decide: whoever works for the school. */
async function staffOf({ id }: SchoolRecord, { people }: Ports): Promise<Option[]> {
  const roles = ['teacher', 'coach', 'office'] as const;
  const all = (await Promise.all(roles.map((role) => people.ofSchool(id, role)))).flat();
  return [...new Map(all.map((one) => [one.id, { title: one.name, value: one.id }])).values()];
}
