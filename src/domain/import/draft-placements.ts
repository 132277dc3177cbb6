/** Rows of placements: which one is meant, who is who in it, what they say of it, what is new. */
import type { ClockTime } from '../calendar/moment.js';
import type { Person, PersonId } from '../people/people.js';
import type { Placement, PlacementId } from '../placements/placement.js';
import { schoolYearOf } from '../calendar/school-holidays.js';
import { newPerson } from './draft-people.js';
import type { Draft, RowOutcome } from './draft.js';
import { idFrom, plain, plainName } from './known-people.js';
import type { PlacementRow } from './row.js';
import { roleOf, trainerOf, trainerSaid, type Sets, type Trainer } from './draft-trainer.js';

/** When nobody says at what time work usually starts. */
const USUAL_START = '09:00' as ClockTime;

/** Null: the row does not go in. */
export function draftPlacement(row: PlacementRow, draft: Draft): RowOutcome | null {
  const student = draft.people.byNumber(row.student, 'student');
  const before = draft.problems.length;
  if (student === 'several') draft.refuse(row, 'studentnummer', row.student, { kind: 'which-one' });
  const found = student === 'several' ? student : student && placementOf(row, draft.placementsOf(student.id));
  if (found === 'several' && student !== 'several')
    draft.refuse(row, 'overeenkomstnummer', row.agreement ?? '', { kind: 'which-one' });
  const placement = found === 'several' ? null : found;
  if (row.updatesOnly && found === null) {
    return draft.refuse(row, 'overeenkomstnummer', `${row.student} ${row.agreement ?? ''}`.trim(), {
      kind: 'unknown-placement',
    });
  }
  if (!student && row.studentName === undefined)
    draft.refuse(row, 'studentnummer', row.student, { kind: 'unknown-student' });
  // What is decided of a closed file stays.
  if (placement?.closed !== undefined && !row.wrong) {
    draft.seen.add(placement.id);
    return { row, made: false, sets: [] };
  }
  const staff = { teacher: staffOf(row, 'teacher', placement, draft), coach: staffOf(row, 'coach', placement, draft) };
  const trainer = trainerOf(row, placement, draft);
  const fresh = found === null ? whole(row, draft, { ...staff, trainer, before }) : null;
  if (draft.problems.length > before || row.wrong || student === 'several') return null;

  // From here on nothing is refused, so nothing of a refused row was set.
  const sets: Sets[number][] = [];
  const asStudent = student ?? newStudent(row, draft);
  sets.push(...roleOf(asStudent, 'student', row, draft));
  if (staff.teacher) sets.push(...roleOf(staff.teacher, 'teacher', row, draft));
  if (staff.coach) sets.push(...roleOf(staff.coach, 'coach', row, draft));
  const trainerId = trainer && trainerSaid(trainer, row, draft, sets);
  const mentorId = row.guideMail === undefined ? undefined : mentorOf(row.guideMail, row, draft, sets);
  const who = {
    ...(trainerId && { trainerId }),
    ...(staff.teacher && { teacherId: staff.teacher.id }),
    ...(staff.coach && { coachId: staff.coach.id }),
    ...(mentorId && { mentorId }),
  };
  const named = said(row);
  const note = (id: string): void => {
    draft.seen.add(id);
    draft.saidOfPlacement.set(id, new Set(named.map(([field]) => field)));
  };
  if (placement) {
    note(placement.id);
    // The last day of an early ending was decided [2.10].
    const fields = named.filter(([field]) => placement.ended === undefined || field !== 'period.until');
    sets.push(...draft.setPlacement(placement, new Map([...fields, ...Object.entries(who)]), row));
    return { row, made: false, sets: eachOnce(sets) };
  }
  const made = { ...(fresh as Placement), ...who, studentId: asStudent.id, id: idOf(row, draft) };
  draft.makePlacement(made, row);
  note(made.id);
  return { row, made: true, sets: eachOnce(sets) };
}

/** One row may give somebody two roles. */
function eachOnce(sets: Sets): Sets {
  return [...new Map(sets.map((set) => [`${set.sort} ${set.id} ${set.field}`, set])).values()];
}

/** By the number of its agreement; where one of the two has none, by the company, and the day it begins. */
function placementOf(row: PlacementRow, placements: readonly Placement[]): Placement | 'several' | null {
  if (row.agreement !== undefined) {
    const known = placements.filter(({ agreement }) => agreement?.toLowerCase() === row.agreement?.toLowerCase());
    if (known.length > 0) return only(known);
  }
  const open = placements.filter(
    ({ agreement, closed }) => closed === undefined && (row.agreement === undefined || agreement === undefined),
  );
  const saysCompany = row.companyId !== undefined || row.company !== undefined;
  const there = open.filter((one) => (!saysCompany || isAt(one, row)) && isThen(one, row));
  if (there.length < 2 && (saysCompany || row.from === undefined)) return there[0] ?? null;
  const thatDay = there.filter(({ period }) => row.from === undefined || period.from === row.from);
  return thatDay.length === 0 ? null : only(thatDay);
}

function only(placements: readonly Placement[]): Placement | 'several' {
  const [first, second] = placements;
  return first && !second ? first : 'several';
}

function isAt({ company, companyId }: Placement, row: PlacementRow): boolean {
  if (row.companyId !== undefined && companyId !== undefined) return companyId === row.companyId;
  return row.company !== undefined && plain(company.name) === plain(row.company);
}

/** Another school year at the same company is another placement. */
function isThen({ period }: Placement, { from, until = from }: PlacementRow): boolean {
  return from === undefined || until === undefined || (period.until >= from && period.from <= until);
}

/** docent, slb: by number or address; where a file has nothing but names, by the whole name. Nobody is made of it. */
function staffOf(
  row: PlacementRow,
  role: 'teacher' | 'coach',
  placement: Placement | null,
  draft: Draft,
): Person | null {
  const text = row[role];
  if (text === undefined) return null;
  const current = placement && draft.people.get(placement[`${role}Id`]);
  // Of several with one name it goes on being who it is.
  if (current && plainName(current.name) === plainName(asTyped(text))) return current;
  const column = role === 'teacher' ? 'docent' : 'slb';
  const byMail = text.includes('@') ? draft.people.byMail(text) : [];
  const found =
    byMail.length > 1
      ? 'several'
      : (byMail[0] ??
        draft.people.byNumber(text, role) ??
        draft.people.byName(asTyped(text), ['teacher', 'coach', 'office']));
  if (found === 'several') return draft.refuse(row, column, text, { kind: 'which-one' });
  const isStaff = found?.roles.some((one) => one === 'teacher' || one === 'coach' || one === 'office') ?? false;
  // A number that is a student's is a slip: they would follow one another.
  return found && isStaff ? found : draft.refuse(row, column, text, { kind: 'unknown-staff' });
}

const asTyped = (text: string): string => {
  const [last = '', first] = text.split(',').map((part) => part.trim());
  return first ? `${first} ${last}` : text;
};

function newStudent(row: PlacementRow, draft: Draft): Person {
  return newPerson(draft, { name: row.studentName ?? '', roles: ['student'], number: row.student }, row, row.student);
}

function mentorOf(mail: string, row: PlacementRow, draft: Draft, sets: Sets[number][]): PersonId {
  const [known] = draft.people.byMail(mail);
  if (known) sets.push(...roleOf(known, 'mentor', row, draft));
  const name = mail.slice(0, mail.indexOf('@'));
  return (known ?? newPerson(draft, { name, roles: ['mentor'], mail }, row, mail)).id;
}

/** What a row says of a placement, by field. */
function said(row: PlacementRow): [string, unknown][] {
  const values: Record<string, unknown> = {
    ...{ agreement: row.agreement, 'company.name': row.company, 'company.address': row.address },
    ...{ 'company.phone': row.companyPhone, companyId: row.companyId, kvk: row.kvk, year: row.year },
    ...{ schoolYear: row.schoolYear, crebo: row.crebo, elective: row.elective, minutesToMake: row.minutes },
    ...{ 'period.from': row.from, 'period.until': row.until, pok: row.pok, plannedMinutes: row.planned },
    ...{ usualStart: row.start, judgement: row.judgement },
  };
  return Object.entries(values).filter(([, value]) => value !== undefined);
}

interface Who {
  readonly teacher: Person | null;
  readonly coach: Person | null;
  readonly trainer: Trainer;
  /** How many problems there were before those of this row. */
  readonly before: number;
}

/** A new placement as the row says it, but for who is in it; what it cannot do without is named. */
function whole(
  row: PlacementRow,
  draft: Draft,
  { teacher, coach, trainer, before }: Who,
): Omit<Placement, 'id'> | null {
  const { company, year, minutes, from, until } = row;
  const named = new Set(draft.problems.slice(before).map((problem) => problem.column));
  const missing = (column: string, isThere: boolean): void => {
    const isNamed = named.has(column);
    if (!isThere && !isNamed) draft.refuse(row, column, '', { kind: 'missing' });
  };
  missing('leerbedrijf', company !== undefined);
  missing('praktijkopleider', trainer !== null || row.trainerMail !== undefined);
  missing('docent', teacher !== null);
  missing('slb', coach !== null);
  missing('leerjaar', year !== undefined);
  missing('uren', minutes !== undefined);
  missing('begin', from !== undefined);
  missing('einde', until !== undefined);
  if (!company || !year || !minutes || !from || !until || !teacher || !coach || !trainer) return null;
  const { agreement, companyId, kvk, crebo, elective, judgement } = row;
  return {
    schoolId: draft.schoolId,
    studentId: '' as PersonId,
    company: { name: company, address: row.address ?? '', phone: row.companyPhone ?? null },
    trainerId: '' as PersonId,
    teacherId: teacher.id,
    coachId: coach.id,
    ...(agreement !== undefined && { agreement }),
    ...(companyId !== undefined && { companyId }),
    ...(kvk !== undefined && { kvk }),
    ...(crebo !== undefined && { crebo }),
    ...(elective !== undefined && { elective }),
    ...(judgement !== undefined && { judgement }),
    year,
    schoolYear: row.schoolYear ?? schoolYearOf(from),
    minutesToMake: minutes,
    period: { from, until },
    pok: row.pok ?? null,
    plannedMinutes: row.planned ?? {},
    usualStart: row.start ?? USUAL_START,
  };
}

function idOf(row: PlacementRow, draft: Draft): PlacementId {
  const key = row.agreement ?? `${row.companyId ?? plain(row.company ?? '')}/${row.from ?? ''}`;
  return idFrom('s', draft.schoolId, row.student.toLowerCase(), key.toLowerCase()) as PlacementId;
}
