/** The people of a school, for its BPV-bureau: found by parts of a name, a number, an address or a company. */
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { Person } from '../../domain/people/people.js';
import { GUIDES, guideOf, type Guide, type Placement } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import type { FoundPerson, PeopleFound } from '../../shows/people-found.js';
import { capital, listed } from '../../texts/amounts.js';
import { roleInWords } from '../../texts/looking.js';
import * as texts from '../../texts/tab.js';

const MOST_ROWS = 50;

/** Null: who asks does not keep the school. */
export async function findPeople(
  { search, from, isOfStaff = false }: { readonly search: string; readonly from: number; readonly isOfStaff?: boolean },
  { person: reader, now }: Pick<Asked, 'person' | 'now'>,
  ports: Pick<Ports, 'people' | 'placements'>,
  most = MOST_ROWS,
): Promise<PeopleFound | null> {
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return null;
  const [people, placements] = await Promise.all([
    ports.people.ofSchool(reader.schoolId),
    ports.placements.ofSchool(reader.schoolId),
  ]);
  const open = placements.filter(({ closed }) => closed === undefined);
  const around = aroundThem(open);
  const wanted = plain(search).split(/\s+/);
  const found = people
    .filter(({ roles }) => !isOfStaff || roles.some((role) => role !== 'student'))
    .filter((person) => {
      const said = plain(
        [person.name, person.number, person.mail, ...(around.get(person.id)?.companies ?? [])].join(' '),
      );
      return wanted.every((word) => said.includes(word));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const next = from + most;
  return {
    ...{ kind: 'people', count: found.length, today: now.day },
    rows: found.slice(from, next).map((person) => rowOf(person, around.get(person.id))),
    next: next < found.length ? next : null,
  };
}

interface Around {
  readonly companies: Set<string>;
  /** At how many placements. */
  readonly as: Map<Guide, number>;
}

function aroundThem(placements: readonly Placement[]): ReadonlyMap<Person['id'], Around> {
  const all = new Map<Person['id'], Around>();
  const of = (id: Person['id']): Around => {
    const known = all.get(id) ?? { companies: new Set(), as: new Map<Guide, number>() };
    all.set(id, known);
    return known;
  };
  for (const placement of placements) {
    of(placement.studentId).companies.add(placement.company.name);
    for (const role of GUIDES) {
      const id = guideOf(role, placement);
      if (id === undefined) continue;
      const { as, companies } = of(id);
      as.set(role, (as.get(role) ?? 0) + 1);
      if (role === 'trainer' || role === 'mentor') companies.add(placement.company.name);
    }
  }
  return all;
}

function rowOf({ id, name, roles, number, mail, teams }: Person, around: Around | undefined): FoundPerson {
  const guides = [...(around?.as ?? [])];
  return {
    ...{ person: id, name },
    lines: [
      capital(listed(roles.map(roleInWords))),
      [...(around?.companies ?? [])].join(', '),
      [number, mail, teams === null ? texts.notSeenInTeams : null].filter(Boolean).join(' · '),
    ].filter((line) => line !== ''),
    open: roles.includes('student') && around ? { verb: 'show-student', student: id } : null,
    guides: guides.map(([role, count]) => ({ role, words: texts.asAt(roleInWords(role), count) })),
  };
}

/** Without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');
