/** The demo school as an institution: its calendar (region Noord), its rules, its programme. */
import type { HelpDesk } from '../../domain/school/help.js';
import type { ClockTime } from '../../domain/calendar/moment.js';
import {
  USUAL_CALENDAR,
  USUAL_CONTACT_MOMENTS,
  USUAL_THRESHOLDS,
  USUAL_LONG_SICK_DAYS,
  USUAL_TIMES,
  USUAL_WORKING_TIME,
  type School,
  type WorkProcess,
} from '../../domain/school/school.js';
import { anneke, SCHOOL_ID, TENANT_ID } from './people.js';
import type { SchoolYear } from './school-year.js';

const WHOLE_WEEK = [1, 2, 3, 4, 5] as const;

export function demoSchool({ day, week }: SchoolYear): School {
  return {
    id: SCHOOL_ID,
    name: 'MBO Demo, podium- en evenemententechniek',
    tenantIds: [TENANT_ID],
    holidays: [
      { name: 'herfstvakantie', from: day('2026-10-10'), until: day('2026-10-18') },
      { name: 'kerstvakantie', from: day('2026-12-19'), until: day('2027-01-03') },
      { name: 'voorjaarsvakantie', from: day('2027-02-20'), until: day('2027-02-28') },
      { name: 'meivakantie', from: day('2027-04-24'), until: day('2027-05-09') },
      { name: 'zomervakantie', from: day('2027-07-10'), until: day('2027-08-22') },
    ],
    publicHolidays: USUAL_CALENDAR.publicHolidays,
    themeWeeks: ['2026-W50', '2027-W04', '2027-W11', '2027-W23'].map(week),
    schoolDays: [],
    // Year 1 has its Fridays free from blok 3 on; year 3 is at school all week after its placements, which end in week 5.
    periods: [
      { name: 'blok 2', from: day('2026-11-16'), until: day('2027-02-07'), year: 3 },
      { name: 'blok 1', from: day('2026-08-24'), until: day('2026-11-15'), lessonDays: { 1: WHOLE_WEEK } },
      { name: 'blok 2', from: day('2026-11-16'), until: day('2027-01-31'), lessonDays: { 1: WHOLE_WEEK } },
      { name: 'blok 3', from: day('2027-02-01'), until: day('2027-04-18'), lessonDays: { 3: WHOLE_WEEK } },
      { name: 'blok 4', from: day('2027-04-19'), until: day('2027-07-09'), lessonDays: { 3: WHOLE_WEEK } },
    ],
    lessonDays: { 1: [1, 2, 3, 4], 2: [1, 2, 3], 3: [4] },
    minutesPerLessonDay: 360,
    ...USUAL_WORKING_TIME,
    sundayUntil: '22:00' as ClockTime,
    sundayYears: [1, 2, 3],
    unsigned: { remindAfter: 3, tellTeacherAfter: 7 },
    reminders: USUAL_TIMES,
    attention: USUAL_THRESHOLDS,
    longSickDays: USUAL_LONG_SICK_DAYS,
    contactMoments: USUAL_CONTACT_MOMENTS,
    bpvMonitor: 'https://example.com/bpv-monitor',
    leaveCommittee: [],
    workProcesses: WORK_PROCESSES,
    office: { name: `${anneke.name} (BPV-bureau)`, mail: 'bpv-bureau@example.com', phone: '+31 53 555 01 00' },
    help: HELP,
  };
}

/** Invented, but for what anybody can find: SBB, Stagemarkt, UWV. */
const HELP: School['help'] = {
  confidential: desk('Vertrouwenspersoon Iris Blom', '+31 53 555 01 50', 'vertrouwenspersoon@example.com'),
  complaints: desk('Klacht en bezwaar', null, 'klachten@example.com', 'https://example.com/klacht-en-bezwaar'),
  emergency: desk('Noodnummer van school', '+31 53 555 01 99', null),
  discrimination: desk('Meldpunt stagediscriminatie van SBB', null, null, 'https://www.s-bb.nl'),
  guides: desk('Studiegids: verzekering en passend onderwijs', null, null, 'https://example.com/studiegids'),
  places: desk('Stagemarkt', null, null, 'https://stagemarkt.nl'),
  career: desk('Loopbaancentrum', '+31 53 555 01 60', 'loopbaan@example.com'),
  benefit: desk('UWV', null, null, 'https://www.uwv.nl'),
};

function desk(name: string, phone: string | null, mail: string | null, link: string | null = null): HelpDesk {
  return { name, phone, mail, link };
}

/** Allround podium- en evenemententechnicus, crebo 25798. */
const WORK_PROCESSES: readonly WorkProcess[] = [
  { code: 'B1-K1-W1', title: 'Verzamelt apparatuur en maakt klaar voor transport' },
  { code: 'B1-K1-W2', title: 'Laadt en lost' },
  { code: 'B1-K1-W3', title: 'Plaatst en hangt in' },
  { code: 'B1-K1-W4', title: 'Sluit aan' },
  { code: 'B1-K1-W5', title: 'Levert lichtinstallatie op' },
  { code: 'B1-K1-W6', title: 'Levert geluidsinstallatie op' },
  { code: 'B1-K1-W7', title: 'Levert beeldinstallatie op' },
  { code: 'B1-K1-W8', title: 'Houdt apparatuur operationeel' },
  { code: 'B1-K2-W1', title: 'Werkt aan een portfolio' },
  { code: 'B1-K2-W2', title: 'Bouwt een netwerk op' },
  { code: 'P3-K1-W1', title: 'Verzamelt informatie' },
  { code: 'P3-K1-W2', title: 'Ontwikkelt een technisch plan' },
  { code: 'P3-K2-W1', title: 'Repeteert' },
  { code: 'P3-K2-W2', title: 'Bedient licht' },
  { code: 'P3-K2-W3', title: 'Bedient geluid' },
  { code: 'P3-K2-W4', title: 'Bedient beeld' },
  { code: 'P3-K2-W5', title: 'Lost storingen op' },
];
