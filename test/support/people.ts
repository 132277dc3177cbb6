/** The people of the demo school (contract.md), invented all of them, as a test needs them. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { Person, PersonId, Role, SchoolId } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import {
  USUAL_CALENDAR,
  USUAL_CONTACT_MOMENTS,
  USUAL_THRESHOLDS,
  USUAL_LONG_SICK_DAYS,
  USUAL_TIMES,
  USUAL_WORKING_TIME,
  type School,
} from '../../src/domain/school/school.js';

export const TENANT = '00000000-0000-4000-8000-000000000001';
const SCHOOL = 'demo' as SchoolId;

export const sanne = (changes: Partial<Person> = {}): Person =>
  person('11', 'sanne', 'Sanne de Wit', 'student', { born: '2008-05-14' as Day, ...changes });
export const milan = (changes: Partial<Person> = {}): Person =>
  person('12', 'milan', 'Milan Bakker', 'student', { born: '2007-03-02' as Day, ...changes });
export const noor = (changes: Partial<Person> = {}): Person =>
  person('15', 'noor', 'Noor Hendriks', 'student', { born: '2007-09-30' as Day, ...changes });
export const karel = (changes: Partial<Person> = {}): Person =>
  person('21', 'karel', 'Karel Jansen', 'trainer', changes);
/** Not in Teams: mail only. */
export const fatima = (changes: Partial<Person> = {}): Person =>
  person('22', 'fatima', 'Fatima El Amrani', 'trainer', { teams: null, ...changes });
export const els = (changes: Partial<Person> = {}): Person => person('31', 'els', 'Els Meijer', 'teacher', changes);
export const joost = (changes: Partial<Person> = {}): Person =>
  person('41', 'joost', 'Joost Kuipers', 'coach', changes);
export const anneke = (changes: Partial<Person> = {}): Person =>
  person('51', 'anneke', 'Anneke Smit', 'office', changes);

/** The BPV-docent has been in touch with the company. */
export const FIRST_CONTACT = { kind: 'first-contact', on: '2026-09-09' as Day } as const;
/** And has called it too. */
export const CALLED = [FIRST_CONTACT, { kind: 'call', on: '2026-10-08' as Day }] as const;

/** Theater De Brug, 460 hours, Thursday and Friday, POK in on the first day. */
export const placementOfSanne = (changes: Partial<Placement> = {}): Placement => ({
  id: 'sanne-de-brug' as PlacementId,
  schoolId: SCHOOL,
  studentId: sanne().id,
  company: { name: 'Theater De Brug', address: 'Brugplein 1, Enschede', phone: '+31 53 555 01 10' },
  trainerId: karel().id,
  teacherId: els().id,
  coachId: joost().id,
  year: 2,
  schoolYear: '2026-2027',
  minutesToMake: 460 * 60,
  period: { from: '2026-09-07' as Day, until: '2027-07-04' as Day },
  pok: '2026-09-07' as Day,
  plannedMinutes: { 4: 420, 5: 360 },
  usualStart: '09:00' as ClockTime,
  held: [FIRST_CONTACT],
  ...changes,
});

/** Licht & Geluid Twente, 576 hours, four days a week. */
export const placementOfMilan = (changes: Partial<Placement> = {}): Placement => ({
  ...placementOfSanne(),
  id: 'milan-licht-geluid' as PlacementId,
  studentId: milan().id,
  company: { name: 'Licht & Geluid Twente', address: 'Havenstraat 8, Hengelo', phone: '+31 53 555 01 20' },
  trainerId: fatima().id,
  year: 3,
  minutesToMake: 576 * 60,
  period: { from: '2026-08-24' as Day, until: '2027-02-07' as Day },
  pok: '2026-08-24' as Day,
  plannedMinutes: { 1: 480, 2: 480, 3: 480, 5: 480 },
  ...changes,
});

export const school = (changes: Partial<School> = {}): School => ({
  id: SCHOOL,
  name: 'Demoschool',
  tenantIds: [TENANT],
  holidays: [
    { name: 'herfstvakantie', from: '2026-10-10' as Day, until: '2026-10-18' as Day },
    { name: 'kerstvakantie', from: '2026-12-19' as Day, until: '2027-01-03' as Day },
  ],
  ...USUAL_CALENDAR,
  themeWeeks: [],
  lessonDays: { 1: [1, 2, 3, 4], 2: [1, 2, 3], 3: [4] },
  minutesPerLessonDay: 360,
  ...USUAL_WORKING_TIME,
  longSickDays: USUAL_LONG_SICK_DAYS,
  sundayUntil: '22:00' as ClockTime,
  sundayYears: [1, 2, 3],
  unsigned: { remindAfter: 3, tellTeacherAfter: 7 },
  reminders: USUAL_TIMES,
  attention: USUAL_THRESHOLDS,
  contactMoments: USUAL_CONTACT_MOMENTS,
  leaveCommittee: [],
  workProcesses: [
    { code: 'B1-K1-W4', title: 'Sluit aan' },
    { code: 'B1-K1-W5', title: 'Levert lichtinstallatie op' },
  ],
  office: { name: 'BPV-bureau', mail: 'bpv@example.com', phone: '+31 53 555 01 00' },
  help: {
    confidential: { name: 'Iris Blom', phone: '+31 53 555 01 50', mail: null, link: null },
    complaints: { name: 'Klacht en bezwaar', phone: null, mail: 'klachten@example.com', link: null },
    emergency: { name: 'Noodnummer', phone: '+31 53 555 01 99', mail: null, link: null },
    discrimination: { name: 'SBB', phone: null, mail: null, link: 'https://example.com/sbb' },
    guides: { name: 'Studiegids', phone: null, mail: null, link: 'https://example.com/gids' },
    places: { name: 'Stagemarkt', phone: null, mail: null, link: 'https://example.com/markt' },
  },
  ...changes,
});

function person(digits: string, id: string, name: string, role: Role, changes: Partial<Person>): Person {
  return {
    id: id as PersonId,
    schoolId: SCHOOL,
    teams: { tenantId: TENANT, objectId: `00000000-0000-4000-8000-0000000000${digits}` },
    name,
    roles: [role],
    mail: `${id}@example.com`,
    phone: `06-1234 56${digits}`,
    born: null,
    ...changes,
  };
}
