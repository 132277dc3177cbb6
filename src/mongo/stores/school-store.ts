import { trusted } from 'mongoose';
import { z } from 'zod';
import { HELP_DESKS } from '../../domain/school/help.js';
import { PUBLIC_HOLIDAYS } from '../../domain/calendar/public-holidays.js';
import type { SchoolId } from '../../domain/people/people.js';
import type { SchoolRecord } from '../../domain/placements/recorded.js';
import { CONTACT_KINDS, type School } from '../../domain/school/school.js';
import { FORM_NAMES, MOST_HEADS } from '../../domain/school/talk-settings.js';
import type { Schools } from '../../ports.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import type { Along, Storage } from '../documents.js';
import { schools2 } from '../migrations/schools-2.js';
import { createRecordedStore } from './recorded-store.js';
import { clockTime, day, personId, schoolId, week, weekday } from '../stored.js';

const year = z.literal([1, 2, 3]);
const weekdays = z.array(weekday).readonly();

const contactPlans = z
  .array(
    z.strictObject({
      kind: z.enum(CONTACT_KINDS),
      from: z.enum(['start', 'middle', 'end', 'period']),
      period: z.int().min(1).exactOptional(),
      weeks: z.int().min(0),
      workingDays: z.int().min(1),
    }),
  )
  .readonly();

const talkForm = z.strictObject({
  ...{ name: z.enum(FORM_NAMES), version: z.int().min(1), title: z.string() },
  heads: z
    .array(
      z.strictObject({
        ...{ id: z.string(), title: z.string() },
        ...{ student: z.string().nullable(), trainer: z.string().nullable() },
      }),
    )
    .max(MOST_HEADS)
    .readonly(),
});

const school: { readonly [Field in keyof Required<School>]: z.ZodType<Required<School>[Field]> } = {
  id: schoolId,
  name: z.string(),
  tenantIds: z.array(z.string()),
  holidays: z.array(z.strictObject({ name: z.string(), from: day, until: day })),
  publicHolidays: z.array(z.enum(PUBLIC_HOLIDAYS)).readonly(),
  themeWeeks: z.array(week),
  schoolDays: z.array(z.strictObject({ name: z.string(), day, year: year.exactOptional() })).readonly(),
  periods: z
    .array(
      z.strictObject({
        ...{ name: z.string(), from: day, until: day, year: year.exactOptional() },
        lessonDays: z
          .strictObject({ 1: weekdays.exactOptional(), 2: weekdays.exactOptional(), 3: weekdays.exactOptional() })
          .exactOptional(),
      }),
    )
    .readonly(),
  lessonDays: z.strictObject({ 1: z.array(weekday), 2: z.array(weekday), 3: z.array(weekday) }),
  minutesPerLessonDay: z.number().int().min(0).max(1440),
  lessonTimes: z.strictObject({ from: clockTime, until: clockTime }),
  sundayUntil: clockTime,
  sundayYears: z.array(z.literal([1, 2, 3])).readonly(),
  podiumkunstenCao: z.boolean(),
  unsigned: z.strictObject({ remindAfter: z.int(), tellTeacherAfter: z.int() }),
  reminders: z.strictObject({
    hours: z.strictObject({ days: z.array(weekday).readonly(), at: clockTime }),
    week: z.strictObject({ day: weekday, at: clockTime }),
    digest: z.strictObject({ day: weekday, at: clockTime }),
    quiet: z.strictObject({ from: clockTime, until: clockTime }),
    ignoredMost: z.int().min(1),
  }),
  attention: z.strictObject({
    weeksWithoutHours: z.int().min(1),
    daysUnsigned: z.int().min(0),
    daysSick: z.int().min(0),
    percentBehind: z.int().min(0),
  }),
  goalsWithinDays: z.int().min(1).exactOptional(),
  longSickDays: z.int().min(1),
  contactMoments: z.strictObject({ 1: contactPlans, 2: contactPlans, 3: contactPlans }),
  fileTerms: z
    .strictObject({
      ...{ beginDays: z.int().min(0), formDays: z.int().min(0) },
      ...{ lastDays: z.int().min(1), judgeDays: z.int().min(0) },
    })
    .exactOptional(),
  mentorSigns: z.boolean().exactOptional(),
  talks: z
    .strictObject({
      ...{ planner: z.enum(['student', 'teacher']), seesOnceBothAreIn: z.boolean(), asksTwoWeekly: z.boolean() },
      forms: z.array(talkForm).readonly(),
    })
    .exactOptional(),
  judgementForms: z
    .array(
      z.strictObject({
        version: z.int().min(1),
        heads: z.array(
          z.strictObject({ id: z.string().regex(/^[a-z-]{1,30}$/), title: z.string(), criteria: z.array(z.string()) }),
        ),
      }),
    )
    .readonly()
    .exactOptional(),
  bpvMonitor: z.url({ protocol: /^https$/ }).exactOptional(),
  leaveCommittee: z.array(z.string()).readonly(),
  endingDeciders: z.array(personId).readonly().exactOptional(),
  sickMail: z.literal('link-only').exactOptional(),
  workProcesses: z.array(
    z.strictObject({
      ...{ code: z.string(), title: z.string(), crebo: z.string().exactOptional() },
      ...{ fullTitle: z.string().exactOptional(), result: z.string().exactOptional() },
      behaviour: z.string().exactOptional(),
    }),
  ),
  importColumns: z.record(z.string(), z.string()).exactOptional(),
  virusScanner: z.strictObject({ host: z.string(), port: z.int() }).exactOptional(),
  rootsMail: z.string().exactOptional(),
  keeping: z
    .strictObject({
      ...{ evidence: z.int().exactOptional(), sickness: z.int().exactOptional(), leave: z.int().exactOptional() },
      ...{ messages: z.int().exactOptional(), looks: z.int().exactOptional() },
    })
    .exactOptional(),
  office: z.strictObject({ name: z.string(), mail: z.string(), phone: z.string() }),
  help: z.partialRecord(
    z.enum(HELP_DESKS),
    z.strictObject({
      name: z.string(),
      phone: z.string().nullable(),
      mail: z.string().nullable(),
      link: z.url({ protocol: /^https$/ }).nullable(),
    }),
  ),
};

/** Nearly everything asks for the school, and it changes a few times a year: what was read is used for ten seconds. */
const KEPT_MS = 10_000;

export interface SchoolStore {
  readonly schools: Schools;
  readonly proven: ProvenDocuments<SchoolRecord>;
  /** Which version somebody's school is of. */
  readonly along: Along<{ readonly version: number } | null>;
  /** The school as it is in that version: kept for as long as it stays that. */
  readonly inVersion: (id: SchoolId, version: number) => Promise<School | null>;
}

export function createSchoolStore(storage: Storage): SchoolStore {
  const { read, whole, decisions, documents, proven } = createRecordedStore<School, SchoolRecord, SchoolId>(storage, {
    name: 'schools',
    shape: school,
    steps: [schools2],
    indexes: [[{ tenantIds: 1 }]],
  });
  const kept = new Map<string, School>();

  async function keep(key: string, ask: () => Promise<School | null>): Promise<School | null> {
    const known = kept.get(key);
    if (known) return known;
    const school = await ask();
    // Only what exists is kept, so there are never more than there are schools and tenants.
    if (school) {
      kept.set(key, school);
      setTimeout(() => kept.delete(key), KEPT_MS).unref();
    }
    return school;
  }

  const versions = new Map<SchoolId, { readonly version: number; readonly school: School }>();
  async function inVersion(id: SchoolId, version: number): Promise<School | null> {
    const known = versions.get(id);
    if (known?.version === version) return known.school;
    const school = await read.one(id);
    // It may have changed again just now: then it is read once more at the next turn, which knows the newer version.
    if (school) versions.set(id, { version, school });
    return school;
  }

  const schools: Schools = {
    byId: (id) => keep(`id ${id}`, () => read.one(id)),
    byTenant: (tenantId) =>
      keep(`tenant ${tenantId}`, async () => (await read.find({ tenantIds: tenantId }))[0] ?? null),
    ...decisions,
    records: (after, most) => whole.find({ _id: trusted({ $gt: after }) }, { _id: 1 }, most),
    commit: async (next, expectedVersion) => {
      const isStored = await decisions.commit(next, expectedVersion);
      kept.clear();
      return isStored;
    },
  };
  const along = documents.view(z.strictObject({ id: schoolId, version: z.int() }), { version: 1 });
  return { schools, proven, along: along.oneAlong({ as: 'school', local: 'schoolId' }), inVersion };
}
