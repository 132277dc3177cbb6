/** The form of a placement, with what stands or was filled in; and who is meant by what stands in it. */
import type { Day } from '../domain/calendar/day.js';
import { hashOf } from '../domain/evidence/hash.js';
import { writeHours } from '../domain/import/cells.js';
import { writePlannedDays } from '../domain/import/weekday-cells.js';
import { isMailAddress } from '../domain/people/mail-address.js';
import type { Person, PersonId, Role } from '../domain/people/people.js';
import type { PlacementField, PlacementValues } from '../domain/placements/placement-form.js';
import { TERM_FIELDS, WHO_FIELDS } from '../domain/placements/placement-form.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';
import { formShow } from '../shows/form.js';
import type { Shown } from '../shows/reply.js';
import { button } from '../shows/button.js';
import type { Field, Option } from '../shows/parts.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/placement-form.js';
import * as school from '../texts/school.js';

/** `placement` null: a new one; `version`: that of its record. */
export interface OfForm {
  readonly placement: Placement | null;
  readonly version: number;
  readonly title: string;
}

export async function placementForm(
  { placement, version, title }: OfForm,
  { values, error, today, reader }: { values?: PlacementValues; error: string; today: Day; reader: Person },
  ports: Ports,
): Promise<Shown<'form'>> {
  const now: PlacementValues = placement ? { ...valuesOf(placement), since: today } : { year: '2', start: '09:00' };
  const filled = values ?? now;
  const [teachers, coaches] = placement ? [[], []] : await Promise.all([optionsOf('teacher'), optionsOf('coach')]);
  const ids: readonly PlacementField[] = placement
    ? TERM_FIELDS
    : [...WHO_FIELDS, ...TERM_FIELDS.filter((id) => id !== 'since' && id !== 'signed')];
  return formShow({
    title,
    error,
    fields: ids.map((id) => ({
      ...{ id, label: texts.fieldLabels[id], value: filled[id] ?? '' },
      ...shapeOf(id, { teachers, coaches }),
    })),
    buttons: [
      button(
        labels.save,
        { verb: 'fill-placement', placement: placement?.id ?? null, version },
        { look: 'positive', isOfForm: true },
      ),
      placement
        ? button(labels.back, { verb: 'show-student', student: placement.studentId })
        : button(labels.dontAsk, { verb: 'leave-as-is' }),
    ],
  });

  async function optionsOf(role: Role): Promise<Option[]> {
    const found = await ports.people.ofSchool(reader.schoolId, role);
    return found.map(({ id, name }) => ({ title: name, value: id }));
  }
}

function shapeOf(
  id: PlacementField,
  { teachers, coaches }: { readonly teachers: readonly Option[]; readonly coaches: readonly Option[] },
): Pick<Field, 'as' | 'options'> {
  switch (id) {
    case 'from':
    case 'until':
    case 'since':
      return { as: 'day' };
    case 'start':
      return { as: 'time' };
    case 'year':
      return {
        as: 'one',
        options: ([1, 2, 3] as const).map((year) => ({ title: school.yearLabel(year), value: String(year) })),
      };
    case 'signed':
      return {
        as: 'one',
        options: [
          { title: texts.no, value: 'no' },
          { title: texts.yes, value: 'yes' },
        ],
      };
    case 'teacher':
      return { as: 'one', options: teachers };
    case 'coach':
      return { as: 'one', options: coaches };
    default:
      return { as: 'text' };
  }
}

export function valuesOf({ minutesToMake, period, year, plannedMinutes, usualStart }: Placement): PlacementValues {
  return {
    ...{ hours: writeHours(minutesToMake), from: period.from, until: period.until, year: String(year) },
    ...{ days: writePlannedDays(plannedMinutes), start: usualStart, signed: 'no' },
  };
}

/** Who is named in the form of a new placement; those who are not known yet are made, with the same id each time. */
export interface Named {
  readonly student: Person;
  readonly trainer: Person;
  readonly teacherId: PersonId;
  readonly coachId: PersonId;
  readonly unknown: readonly Person[];
  /** Of whom the school had no address to write to, and has one by this form. */
  readonly addressed: readonly Addressed[];
}

export interface Addressed {
  readonly person: Person;
  readonly mail: string;
}

export async function namedIn(
  values: PlacementValues,
  { schoolId }: Person,
  { people }: Ports,
): Promise<Named | { readonly fault: PlacementField }> {
  const { studentName = '', studentNumber = '', studentMail = '', company = '' } = values;
  const { trainerName = '', trainerMail = '', trainerPhone = '', teacher = '', coach = '' } = values;
  const [students, trainers, teachers, coaches] = await Promise.all(
    (['student', 'trainer', 'teacher', 'coach'] as const).map((role) => people.ofSchool(schoolId, role)),
  );
  if (studentMail !== '' && !isMailAddress(studentMail)) return { fault: 'studentMail' };
  if (trainerMail !== '' && !isMailAddress(trainerMail)) return { fault: 'trainerMail' };
  if (company.trim() === '') return { fault: 'company' };
  const made = (name: string, role: Role, more: Partial<Person>): Person => ({
    ...{ id: `p-${hashOf({ schoolId, role, name, ...more }).slice(0, 16)}` as PersonId, schoolId, teams: null },
    ...{ name: name.trim(), roles: [role], mail: null, phone: null, born: null, ...more },
  });
  const student = known(students ?? [], { name: studentName, mail: studentMail, number: studentNumber });
  if (!student && !isWhole(studentName)) return { fault: 'studentName' };
  if (student && studentName !== '' && !sameName(student.name, studentName)) return { fault: 'studentNumber' };
  const trainer = known(trainers ?? [], { name: trainerName, mail: trainerMail, number: '' });
  if (!trainer && !isWhole(trainerName)) return { fault: 'trainerName' };
  if (!teachers?.some(({ id }) => id === teacher)) return { fault: 'teacher' };
  if (!coaches?.some(({ id }) => id === coach)) return { fault: 'coach' };
  const newStudent = made(studentName, 'student', {
    ...(studentNumber !== '' && { number: studentNumber.trim() }),
    mail: studentMail === '' ? null : studentMail.trim(),
  });
  const newTrainer = made(trainerName, 'trainer', {
    mail: trainerMail === '' ? null : trainerMail.trim(),
    phone: trainerPhone === '' ? null : trainerPhone.trim(),
  });
  return {
    ...{ student: student ?? newStudent, trainer: trainer ?? newTrainer },
    ...{ teacherId: teacher as PersonId, coachId: coach as PersonId },
    unknown: [...(student ? [] : [newStudent]), ...(trainer ? [] : [newTrainer])],
    addressed: [...addressOf(student, studentMail), ...addressOf(trainer, trainerMail)],
  };
}

/** By number, else by mail, else by the whole name where nobody else has it. */
function known(
  people: readonly Person[],
  { name, mail, number }: { readonly name: string; readonly mail: string; readonly number: string },
): Person | null {
  if (number.trim() !== '') return people.find((one) => one.number === number.trim()) ?? null;
  const byMail = people.find((one) => mail !== '' && one.mail?.toLowerCase() === mail.trim().toLowerCase());
  if (byMail) return byMail;
  const named = people.filter((one) => sameName(one.name, name));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const addressOf = (person: Person | null, mail: string): Addressed[] =>
  person?.mail === null && mail !== '' ? [{ person, mail: mail.trim() }] : [];
const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isWhole = (name: string): boolean => name.trim().split(/\s+/).length >= 2;
