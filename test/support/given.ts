/** What the office recorded before the test begins, or records in the middle of it: each by an event of its own. */
import { changePlacement } from '../../src/domain/placements/changed-hands.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import type { Act } from '../../src/domain/evidence/decision.js';
import type { Person, PersonId } from '../../src/domain/people/people.js';
import type { Placement } from '../../src/domain/placements/placement.js';
import { changeTo, recorded, type Recorded } from '../../src/domain/placements/recorded.js';
import type { School } from '../../src/domain/school/school.js';
import type { Ports } from '../../src/ports.js';
import type { DecisionStore } from '../../src/ports/decisions.js';
import { unchangeably } from './memory-decision-store.js';

const BY: Act = {
  ...{ at: '2026-08-24T08:00:00.000Z', by: 'anneke' as PersonId },
  ...{ role: 'office', way: 'bot', source: 'given' },
};

type Given = Pick<Ports, 'people' | 'placements' | 'schools'>;

export const givenPerson = ({ people }: Pick<Given, 'people'>, person: Person): Promise<void> => given(people, person);
export async function givenPlacement(
  { placements }: Pick<Given, 'placements'>,
  placement: Placement,
  act = BY,
): Promise<void> {
  const known = await placements.load(placement.id);
  if (!known) return given(placements, placement);
  const next = applied(changePlacement(known, placement, act));
  if (!(await placements.commit(next, known.version))) throw new Error('it was not stored');
}
export const givenSchool = ({ schools }: Pick<Given, 'schools'>, school: School): Promise<void> =>
  given(schools, school);

/** As it came to stand by several events, of which none was stored yet. */
export async function givenHistory<Document extends { readonly id: Id }, Id extends string>(
  store: Pick<DecisionStore<Document, Id>, 'commit'>,
  document: Document,
): Promise<void> {
  if (!(await store.commit(document, 0))) throw new Error('it was not stored');
}

async function given<Subject extends { readonly id: Id }, More, Id extends string>(
  store: DecisionStore<Recorded<Subject, More>, Id>,
  subject: Subject,
): Promise<void> {
  const known = await store.load(subject.id);
  const next = known ? applied(changeTo<Subject, More>(known, subject, BY) as never) : firstOf(subject);
  if (!(await store.commit(next as Recorded<Subject, More>, known?.version ?? 0))) throw new Error('it was not stored');
}

const firsts = new Map<string, Recorded<{ readonly id: string }>>();

/** Sealed once, however many tests begin with it. */
function firstOf<Subject extends { readonly id: string }>(subject: Subject): Recorded<Subject> {
  const key = JSON.stringify(subject);
  const first = firsts.get(key) ?? unchangeably(recorded(subject, BY));
  firsts.set(key, first);
  return first as Recorded<Subject>;
}
