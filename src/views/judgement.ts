/** The final judgement of a placement, as somebody may see it. */
import { emptyJudgement, type Judgement } from '../domain/dossier/judgement.js';
import type { Day } from '../domain/calendar/day.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayConclude, mayJudge, maySeeFile } from '../domain/people/permissions.js';
import { roleIn } from '../domain/people/permissions.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { judgementForm, judgementFormOf } from '../domain/school/judgement-form.js';
import type { Ports } from '../ports.js';
import { judgementShow, type JudgementFacts } from '../shows/judgement.js';
import type { Reply } from '../shows/reply.js';
import { formerPerson } from '../texts/judgement.js';
import { openFiles, type OpenFile } from './dossier.js';

export interface OpenJudgement extends OpenFile {
  readonly document: Judgement;
  readonly student: string;
}

/** Null where there is no such placement. */
export async function openJudgement(id: PlacementId, today: Day, ports: Ports): Promise<OpenJudgement | null> {
  const [placement, stored] = await Promise.all([ports.placements.byId(id), ports.judgements.load(id)]);
  const [found] = placement ? await openFiles([placement], today, ports) : [];
  if (!placement || !found) return null;
  const student = found.people.find((person) => person.id === placement.studentId)?.name ?? '';
  return { ...found, document: stored ?? emptyJudgement(id), student };
}

/** Null for who has nothing to do with it. `notes`: what was just done, or why nothing was. */
export async function judgementFor(
  found: OpenJudgement,
  reader: Person,
  ports: Ports,
  notes: readonly string[] = [],
): Promise<Reply | null> {
  const { document, placement, school, student, missing } = found;
  if (!maySeeFile(reader, placement)) return null;
  const people = await ports.people.byIds([...new Set(document.history.map(({ by }) => by))]);
  const nameOf = (id: PersonId): string => people.find((person) => person.id === id)?.name ?? formerPerson;
  const form = document.judgement ? judgementFormOf(document.judgement.form, school) : judgementForm(school);
  return judgementShow({
    ...{ document, placement, form, reader: reader.id, as: asWhom(reader, found), student, nameOf, notes },
    ...{ isReady: missing.length === 0, closed: document.closed ?? placement.closed ?? null },
  });
}

function asWhom(reader: Person, { placement }: OpenJudgement): JudgementFacts['as'] {
  if (roleIn(reader, placement) === 'student') return 'student';
  if (mayJudge(reader, placement)) return 'teacher';
  return mayConclude(reader, placement) ? 'coach' : 'other';
}
