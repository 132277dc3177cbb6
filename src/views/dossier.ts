/** The files of placements: gathered from all that is kept of them, with their steps and what is missing. */
import { addDays, type Day } from '../domain/calendar/day.js';
import { missingFor, type Missing, type Owner } from '../domain/dossier/completion.js';
import type { FileFacts } from '../domain/dossier/file-facts.js';
import { besideOf, fileOf, type FileDocuments } from '../domain/dossier/file-of.js';
import { periodsOfFile } from '../domain/dossier/periods-of-file.js';
import { stepsOf, type Step } from '../domain/dossier/steps.js';
import { leaveDaysOf } from '../domain/leave/leave.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { roleIn } from '../domain/people/permissions.js';
import type { Placement } from '../domain/placements/placement.js';
import { USUAL_FILE_TERMS, type School } from '../domain/school/school.js';
import { allSickDays } from '../domain/sickness/sickness.js';
import type { Ports } from '../ports.js';
import { missingPerPerson } from '../texts/dossier.js';
import { formerPerson } from '../texts/judgement.js';

export interface OpenFile {
  readonly placement: Placement;
  readonly file: FileFacts;
  readonly steps: readonly Step[];
  readonly missing: readonly Missing[];
  /** The version of its judgement; 0 where there is none. */
  readonly judged: number;
  readonly school: School;
  readonly people: readonly Person[];
}

/** In the order of `placements`; those of a school that is not there are left out. */
export async function openFiles(placements: readonly Placement[], today: Day, ports: Ports): Promise<OpenFile[]> {
  const students = [...new Set(placements.map(({ studentId }) => studentId))];
  const all = (await Promise.all(students.map((id) => ports.placements.ofStudent(id)))).flat();
  const ids = all.map(({ id }) => id);
  const schoolIds = [...new Set(all.map(({ schoolId }) => schoolId))];
  const [summaries, goals, papers, talks, judgements, schools, people, daysOff] = await Promise.all([
    ports.sheets.summaries(ids),
    ports.goals.ofPlacements(ids),
    ports.papers.ofPlacements(ids),
    ports.talks.ofPlacements(ids),
    ports.judgements.ofPlacements(ids),
    Promise.all(schoolIds.map((id) => ports.schools.byId(id))),
    ports.people.byIds([...new Set(placements.flatMap(around))]),
    daysOffOf(students, today, ports),
  ]);
  return placements.flatMap((placement) => {
    const school = schools.find((one) => one?.id === placement.schoolId);
    if (!school) return [];
    const own = all.filter(({ studentId }) => studentId === placement.studentId);
    const documents: FileDocuments = {
      ...{ placements: own, summaries, goals, papers, talks, judgements, school, today },
      daysOff: daysOff.get(placement.studentId) ?? null,
    };
    const file = fileOf(placement, documents);
    const others = besideOf(placement, own).map((other) => fileOf(other, documents));
    const terms = school.fileTerms ?? USUAL_FILE_TERMS;
    const steps = stepsOf(file, { periods: periodsOfFile(placement, school), today, others, terms });
    const judged = judgements.find(({ id }) => id === placement.id)?.version ?? 0;
    return [{ placement, file, steps, missing: missingFor(file, others), judged, school, people }];
  });
}

/** On which of their days nothing is to be handed in; nobody is told which those are, or why. */
async function daysOffOf(
  students: readonly PersonId[],
  today: Day,
  ports: Ports,
): Promise<ReadonlyMap<PersonId, NonNullable<FileDocuments['daysOff']>>> {
  const [leaves, sicknesses, rhythms] = await Promise.all([
    ports.leaves.ofStudents(students),
    Promise.all(students.map((id) => ports.sicknesses.load(id))),
    ports.rhythms.ofMany(students, 'student'),
  ]);
  return new Map(
    students.map((id, i) => [
      id,
      {
        leaveDays: leaveDaysOf(leaves.filter(({ studentId }) => studentId === id)),
        sickDays: allSickDays(sicknesses[i] ?? null, today),
        notWorked: new Set(rhythms.find((rhythm) => rhythm.id === id)?.notWorked),
      },
    ]),
  );
}

const around = ({ studentId, trainerId, teacherId, coachId }: Placement): PersonId[] => [
  ...[studentId, trainerId, teacherId, coachId],
];

/** The last weeks have begun, or the hours are made: it is time for the last check. */
export function isNearEnd({ placement, missing, school }: OpenFile, today: Day): boolean {
  const { lastDays } = school.fileTerms ?? USUAL_FILE_TERMS;
  const isMade = !missing.some(({ what }) => what === 'pok' || what.startsWith('hours'));
  return isMade || today > addDays(placement.period.until, -lastDays);
}

/** As which of those who have steps somebody stands to a placement; null: the BPV-bureau, or in none of those. */
export function ownerIn(person: Person, placement: Placement): Owner | null {
  const role = roleIn(person, placement);
  return role === 'office' || role === 'mentor' ? null : role;
}

export function nameIn({ file, people }: Pick<OpenFile, 'file' | 'people'>, of: Owner): string {
  const id = file.placement.people[of];
  return people.find((person) => person.id === id)?.name ?? formerPerson;
}

/** What is missing, by whose it is, for this reader. */
export const missingLines = (found: OpenFile, reader: Person): readonly string[] =>
  missingPerPerson(found.missing, (of) => nameIn(found, of), ownerIn(reader, found.placement));
