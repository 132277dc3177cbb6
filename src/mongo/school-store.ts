import { z } from 'zod';
import { HELP_DESKS } from '../domain/help.js';
import { PUBLIC_HOLIDAYS } from '../domain/public-holidays.js';
import {
  CONTACT_KINDS,
  USUAL_CALENDAR,
  USUAL_CONTACT_MOMENTS,
  USUAL_THRESHOLDS,
  USUAL_LONG_SICK_DAYS,
  USUAL_TIMES,
  USUAL_WORKING_TIME,
  type School,
} from '../domain/school.js';
import type { Schools } from '../ports.js';
import { openDocuments, type Storage } from './documents.js';
import { clockTime, day, schoolId, week, weekday } from './stored.js';

const year = z.literal([1, 2, 3]);
const weekdays = z.array(weekday).readonly();

const contactPlans = z
  .array(
    z.strictObject({
      kind: z.enum(CONTACT_KINDS),
      from: z.enum(['start', 'middle', 'end']),
      weeks: z.int().min(0),
      workingDays: z.int().min(1),
    }),
  )
  .readonly();

const school: z.ZodType<School> = z.strictObject({
  id: schoolId,
  name: z.string(),
  tenantIds: z.array(z.string()),
  holidays: z.array(z.strictObject({ name: z.string(), from: day, until: day })),
  publicHolidays: z.array(z.enum(PUBLIC_HOLIDAYS)).readonly().default(USUAL_CALENDAR.publicHolidays),
  themeWeeks: z.array(week),
  schoolDays: z
    .array(z.strictObject({ name: z.string(), day, year: year.exactOptional() }))
    .readonly()
    .default(USUAL_CALENDAR.schoolDays),
  periods: z
    .array(
      z.strictObject({
        ...{ name: z.string(), from: day, until: day, year: year.exactOptional() },
        lessonDays: z
          .strictObject({ 1: weekdays.exactOptional(), 2: weekdays.exactOptional(), 3: weekdays.exactOptional() })
          .exactOptional(),
      }),
    )
    .readonly()
    .default(USUAL_CALENDAR.periods),
  lessonDays: z.strictObject({ 1: z.array(weekday), 2: z.array(weekday), 3: z.array(weekday) }),
  minutesPerLessonDay: z.number().int().min(0).max(1440),
  lessonTimes: z.strictObject({ from: clockTime, until: clockTime }).default(USUAL_WORKING_TIME.lessonTimes),
  sundayUntil: clockTime,
  sundayYears: z
    .array(z.literal([1, 2, 3]))
    .readonly()
    .default(USUAL_WORKING_TIME.sundayYears),
  podiumkunstenCao: z.boolean().default(USUAL_WORKING_TIME.podiumkunstenCao),
  unsigned: z.strictObject({ remindAfter: z.int(), tellTeacherAfter: z.int() }),
  // A school that has chosen none of it is told at the usual times.
  reminders: z
    .strictObject({
      hours: z.strictObject({ days: z.array(weekday).readonly(), at: clockTime }),
      week: z.strictObject({ day: weekday, at: clockTime }),
      digest: z.strictObject({ day: weekday, at: clockTime }),
      quiet: z.strictObject({ from: clockTime, until: clockTime }),
      ignoredMost: z.int().min(1),
    })
    .default(USUAL_TIMES),
  attention: z
    .strictObject({
      weeksWithoutHours: z.int().min(1),
      daysUnsigned: z.int().min(0),
      daysSick: z.int().min(0),
      percentBehind: z.int().min(0),
    })
    .default(USUAL_THRESHOLDS),
  longSickDays: z.int().min(1).default(USUAL_LONG_SICK_DAYS),
  contactMoments: z.strictObject({ 1: contactPlans, 2: contactPlans, 3: contactPlans }).default(USUAL_CONTACT_MOMENTS),
  leaveCommittee: z.array(z.string()),
  workProcesses: z.array(z.strictObject({ code: z.string(), title: z.string() })),
  office: z.strictObject({ name: z.string(), mail: z.string(), phone: z.string() }),
  help: z
    .partialRecord(
      z.enum(HELP_DESKS),
      z.strictObject({
        name: z.string(),
        phone: z.string().nullable(),
        mail: z.string().nullable(),
        link: z.url({ protocol: /^https$/ }).nullable(),
      }),
    )
    .default({}),
});

/** Every turn asks for the school, and it changes a few times a year: what was read is used for ten seconds. */
const KEPT_MS = 10_000;

export function createSchoolStore(storage: Storage): Schools {
  const schools = openDocuments(storage, {
    name: 'schools',
    form: school,
    indexes: [[{ tenantIds: 1 }]],
  });
  const kept = new Map<string, School>();

  async function keep(key: string, read: () => Promise<School | null>): Promise<School | null> {
    const known = kept.get(key);
    if (known) return known;
    const school = await read();
    // Only what exists is kept, so there are never more than there are schools and tenants.
    if (school) {
      kept.set(key, school);
      setTimeout(() => kept.delete(key), KEPT_MS).unref();
    }
    return school;
  }

  return {
    byId: (id) => keep(`id ${id}`, () => schools.one(id)),
    byTenant: (tenantId) =>
      keep(`tenant ${tenantId}`, async () => (await schools.find({ tenantIds: tenantId }))[0] ?? null),
    put: async (changed) => {
      await schools.put(changed);
      kept.clear();
    },
  };
}
