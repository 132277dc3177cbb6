/** What of a file's fields is set on one document as it stands now: what a person set last stays theirs. */
import { applied } from '../evidence/evidence.js';
import type { Act, Decided, SealedEvent } from '../evidence/decision.js';
import { changePerson } from '../people/change-person.js';
import type { Person } from '../people/people.js';
import type { Day } from '../calendar/day.js';
import { changePlacement } from '../placements/changed-hands.js';
import type { Placement } from '../placements/placement.js';
import { factsAfter } from '../placements/record-fault.js';
import { pokRecorded } from '../placements/record-pok.js';
import {
  changeTo,
  subjectOf,
  type PersonRecord,
  type PlacementRecord,
  type PokEvent,
  type RecordedEvent,
  type SchoolRecord,
} from '../placements/recorded.js';
import type { School } from '../school/school.js';
import { isSameValue, OF_SCHOOL, PLAIN, setByPerson, type Fields, type Patch } from './fields.js';

/** A field that stays as a person set it, against what the file says. */
export interface Kept {
  readonly field: string;
  readonly by: Act['by'];
  readonly at: string;
}

export interface Settled<Document> {
  /** What is to be committed on the version that it was settled on; null: nothing changes. */
  readonly next: Document | null;
  readonly set: readonly string[];
  readonly kept: readonly Kept[];
}

interface Sifted {
  readonly patch: Patch;
  readonly kept: readonly Kept[];
}

function sift<Subject extends { readonly id: string }>(
  document: Subject & Decided<unknown>,
  said: Patch,
  fields: Fields<Subject>,
): Sifted {
  const news = [...said].filter(([field, value]) => !isSameValue(fields.get(document, field), value));
  if (news.length === 0) return { patch: new Map(), kept: [] };
  const states: Partial<Subject>[] = [];
  let facts: object = {};
  for (const event of document.history) {
    facts = factsAfter(facts, event as SealedEvent<never>);
    states.push(facts);
  }
  const kept = news.flatMap(([field]) => {
    const set = setByPerson(document.history, states, fields, field);
    return set ? [{ field, ...set }] : [];
  });
  const stays = new Set(kept.map(({ field }) => field));
  return { patch: new Map(news.filter(([field]) => !stays.has(field))), kept };
}

const nothing = <Document>(kept: readonly Kept[]): Settled<Document> => ({ next: null, set: [], kept });

export function settlePerson(person: PersonRecord, said: Patch, act: Act): Settled<PersonRecord> {
  const { patch, kept } = sift<Person>(person, said, PLAIN as Fields<Person>);
  if (patch.size === 0) return nothing(kept);
  const after = (PLAIN as Fields<Person>).with(subjectOf<Person, never>(person), patch);
  return {
    next: applied<PersonRecord, RecordedEvent<Person>>(changePerson(person, after, act)),
    set: [...patch.keys()],
    kept,
  };
}

export function settleSchool(school: SchoolRecord, said: Patch, act: Act): Settled<SchoolRecord> {
  const { patch, kept } = sift<School>(school, said, OF_SCHOOL);
  if (patch.size === 0) return nothing(kept);
  const after = OF_SCHOOL.with(subjectOf<School, never>(school), patch);
  return {
    next: applied<SchoolRecord, RecordedEvent<School>>(changeTo(school, after, act)),
    set: [...patch.keys()],
    kept,
  };
}

/** The day of the POK is an event of its own, by which the student hears of it; who takes over hears what waits. */
export function settlePlacement(placement: PlacementRecord, said: Patch, act: Act): Settled<PlacementRecord> {
  const { patch, kept } = sift<Placement>(placement, said, PLAIN as Fields<Placement>);
  if (patch.size === 0) return nothing(kept);
  const others = new Map([...patch].filter(([field]) => field !== 'pok'));
  const after = (PLAIN as Fields<Placement>).with(subjectOf<Placement, PokEvent>(placement), others);
  const changed = others.size === 0 ? placement : applied(changePlacement(placement, after, act));
  const pok = patch.get('pok') as Day | undefined;
  return { next: pok === undefined ? changed : applied(pokRecorded(changed, pok, act)), set: [...patch.keys()], kept };
}
