/** What stands at a school as rows of the template: read back, they say the same. */
import type { Day } from '../calendar/day.js';
import { addDays, mondayOf } from '../calendar/day.js';
import { publicHolidays } from '../calendar/public-holidays.js';
import type { Person, Role } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import type { School } from '../school/school.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import { writeHours } from './cells.js';
import { writePlannedDays, writeWeekdays } from './weekday-cells.js';
import { TEMPLATE } from './columns.js';
import { processField } from './fields.js';

/** Head and rows. */
export type Table = readonly (readonly string[])[];

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  student: 'student',
  trainer: 'praktijkopleider',
  mentor: 'werkbegeleider',
  teacher: 'docent',
  coach: 'slb',
  office: 'bureau',
};

export const rolesInWords = ({ roles }: Pick<Person, 'roles'>): string =>
  roles.map((role) => ROLE_WORDS[role]).join('+');

function tableOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string | null | undefined>>>[],
): Table {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

export function peopleTable(people: readonly Person[]): Table {
  const columns = TEMPLATE.people.filter((column) => !['voornaam', 'tussenvoegsel', 'achternaam'].includes(column));
  return tableOf(
    columns,
    people.map((person) => ({
      rol: rolesInWords(person),
      nummer: person.number,
      naam: person.name,
      mail: person.mail,
      telefoon: person.phone,
      geboortedatum: person.born,
      teams_upn: person.teamsName,
    })),
  );
}

export function placementsTable(placements: readonly Placement[], people: ReadonlyMap<string, Person>): Table {
  // Somebody of school is known by number, else by address, else (as Eduarte does) by name.
  const staff = (id: string): string | undefined => {
    const person = people.get(id);
    return person?.number ?? person?.mail ?? person?.name;
  };
  return tableOf(
    TEMPLATE.placements,
    placements.map((placement) => {
      const { company, period, judgement } = placement;
      const trainer = people.get(placement.trainerId);
      return {
        studentnummer: people.get(placement.studentId)?.number,
        overeenkomstnummer: placement.agreement,
        leerbedrijf: company.name,
        leerbedrijf_id: placement.companyId,
        kvk: placement.kvk,
        adres: company.address,
        telefoon_bedrijf: company.phone,
        praktijkopleider: trainer?.name,
        praktijkopleider_mail: trainer?.mail,
        praktijkopleider_telefoon: trainer?.phone,
        werkbegeleider_mail: placement.mentorId && people.get(placement.mentorId)?.mail,
        docent: staff(placement.teacherId),
        slb: staff(placement.coachId),
        leerjaar: String(placement.year),
        schooljaar: placement.schoolYear,
        crebo: placement.crebo,
        keuzedeel: placement.elective,
        uren: writeHours(placement.minutesToMake),
        begin: period.from,
        einde: period.until,
        pok_ingeleverd: placement.pok,
        dagen: writePlannedDays(placement.plannedMinutes),
        starttijd: placement.usualStart,
        soort_beoordeling: judgement && (judgement === 'qualifying' ? 'kwalificerend' : 'ontwikkelingsgericht'),
      };
    }),
  );
}

/** @param today whose school year gives the public holidays their days */
export function calendarTable(school: School, today: Day): Table {
  const { holidays, themeWeeks, schoolDays, periods, lessonDays } = school;
  const autumn = Number(schoolYearOf(today).slice(0, 4));
  const years = [1, 2, 3] as const;
  return tableOf(TEMPLATE.calendar, [
    ...holidays.map(({ name, from, until }) => ({ soort: 'vakantie', naam: name, van: from, tot: until })),
    ...[...publicHolidays(autumn), ...publicHolidays(autumn + 1)]
      .filter(({ name, day }) => schoolYearOf(day) === schoolYearOf(today) && school.publicHolidays.includes(name))
      .map(({ day }) => ({ soort: 'feestdag', naam: '', van: day, tot: day })),
    ...themeWeeks.map((week) => ({ soort: 'themaweek', van: mondayOf(week), tot: addDays(mondayOf(week), 6) })),
    ...schoolDays.map(({ name, day, year }) => ({
      ...{ soort: 'schooldag', naam: name, van: day, tot: day },
      ...(year !== undefined && { leerjaar: String(year) }),
    })),
    ...periods.map(({ name, from, until, year }) => ({
      ...{ soort: 'periode', naam: name, van: from, tot: until },
      ...(year !== undefined && { leerjaar: String(year) }),
    })),
    ...years
      .filter((year) => lessonDays[year].length > 0)
      .map((year) => ({ soort: 'lesdagen', leerjaar: String(year), dagen: writeWeekdays(lessonDays[year]) })),
    ...periods.flatMap((period) =>
      years.flatMap((year) => {
        const days = period.lessonDays?.[year];
        const { name, from, until } = period;
        return days && days.length > 0
          ? [
              {
                soort: 'lesdagen',
                naam: name,
                van: from,
                tot: until,
                leerjaar: String(year),
                dagen: writeWeekdays(days),
              },
            ]
          : [];
      }),
    ),
  ]);
}

export function workProcessesTable({ workProcesses }: Pick<School, 'workProcesses'>): Table {
  const inOrder = workProcesses.toSorted((a, b) => (processField(a) < processField(b) ? -1 : 1));
  return tableOf(
    TEMPLATE['work-processes'],
    inOrder.map(({ crebo, code, title, fullTitle, result, behaviour }) => ({
      ...{ crebo, code, titel: fullTitle ?? title, kort: title, resultaat: result, gedrag: behaviour },
    })),
  );
}

export interface HoursOfPlacement {
  readonly placement: Placement;
  /** Minutes on all its sheets, and those that are signed and count. */
  readonly written: number;
  readonly approved: number;
}

export function hoursTable(hours: readonly HoursOfPlacement[], people: ReadonlyMap<string, Person>): Table {
  const columns = [
    'studentnummer',
    'overeenkomstnummer',
    'leerbedrijf',
    'begin',
    'totalHours',
    'approvedHours',
    'plaats',
  ] as const;
  return tableOf(
    columns,
    hours.map(({ placement, written, approved }) => ({
      studentnummer: people.get(placement.studentId)?.number,
      overeenkomstnummer: placement.agreement,
      leerbedrijf: placement.company.name,
      begin: placement.period.from,
      totalHours: writeHours(written),
      approvedHours: writeHours(approved),
      plaats: placement.id,
    })),
  );
}
