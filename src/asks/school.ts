/** The calendar and the settings of a school. */
import { z } from 'zod';
import { CALENDAR_LISTS, type SchoolChange } from '../domain/school/change-school.js';
import { REGIONS } from '../domain/calendar/school-holidays.js';
import { PUBLIC_HOLIDAYS } from '../domain/calendar/public-holidays.js';
import {
  HEAD_FIELDS,
  SCHOOL_FIELDS,
  SCHOOL_FORMS,
  type SchoolForm,
  type SchoolValues,
} from '../domain/school/school-form.js';
import { HELP_DESKS, type HelpDeskKind } from '../domain/school/help.js';
import { asksOf, someDay, someWeek, called, version } from './fields.js';
import type { Typed } from './typed-office.js';

/** What a button can carry of a change; the rest comes by a form alone. */
export type CalendarChange = Extract<
  SchoolChange,
  { what: 'holiday' | 'theme-week' | 'school-day' | 'period' | 'drop' | 'region' | 'next-year' | 'public-holidays' }
>;

export type SchoolAsks =
  | Typed<'school-calendar' | 'school-settings'>
  /** What it changes for whom, to be confirmed. */
  | { readonly kind: 'ask-change-school'; readonly change: CalendarChange }
  /** `version`: that of the school as it was when it was shown. */
  | { readonly kind: 'change-school'; readonly change: CalendarChange; readonly version: number }
  /** The change that made this version. */
  | { readonly kind: 'undo-school'; readonly version: number }
  | { readonly kind: 'school-form'; readonly form: SchoolForm; readonly desk?: HelpDeskKind | undefined }
  | {
      readonly kind: 'fill-school';
      readonly form: SchoolForm;
      readonly version: number;
      readonly values: SchoolValues;
    };

const ask = asksOf<SchoolAsks>();

const year = z.literal([1, 2, 3]).optional();
const name = z.string().max(100);
const schoolYear = z.string().regex(/^20\d\d-20\d\d$/);
const change = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('holiday'), name, from: someDay, until: someDay }),
  z.strictObject({ what: z.literal('theme-week'), week: someWeek }),
  z.strictObject({ what: z.literal('school-day'), name, day: someDay, year }),
  z.strictObject({ what: z.literal('period'), name, from: someDay, until: someDay, year }),
  z.strictObject({ what: z.literal('drop'), list: z.enum(CALENDAR_LISTS), key: z.string().max(40) }),
  z.strictObject({ what: z.literal('region'), region: z.enum(REGIONS), schoolYear }),
  z.strictObject({ what: z.literal('next-year'), schoolYear }),
  z.strictObject({ what: z.literal('public-holidays'), kept: z.array(z.enum(PUBLIC_HOLIDAYS)).readonly() }),
]);

type Filled = Exclude<(typeof SCHOOL_FIELDS)[number], 'desk'>;
const fields = Object.fromEntries(
  SCHOOL_FIELDS.filter((field) => field !== 'desk').map(
    (field) => [field, called(HEAD_FIELDS.some((head) => head === field) ? 1000 : 300)] as const,
  ),
) as Record<Filled, ReturnType<typeof called>>;
const form = z.enum(SCHOOL_FORMS);
const desk = z.enum(HELP_DESKS).optional();

export const school = {
  calendar: ask({}, () => ({ kind: 'school-calendar' })),
  settings: ask({}, () => ({ kind: 'school-settings' })),
  'ask-change-school': ask({ change }, (data) => ({ kind: 'ask-change-school', ...data })),
  'change-school': ask({ change, version }, (data) => ({ kind: 'change-school', ...data })),
  'undo-school': ask({ version }, (data) => ({ kind: 'undo-school', ...data })),
  'school-form': ask({ form, desk }, (data) => ({ kind: 'school-form', ...data })),
  'fill-school': ask(
    { form, version, desk },
    ({ form: of, version: drawn, desk: asked, ...values }) => ({
      ...{ kind: 'fill-school', form: of, version: drawn },
      values: { ...values, ...(asked && { desk: asked }) },
    }),
    fields,
  ),
};
