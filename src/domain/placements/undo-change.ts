/**
 * What the BPV-bureau changed of a placement by mistake is put back within the hour, as long as nothing was recorded since;
 * whoever heard of the change hears this as well.
 */
import { isDeepStrictEqual } from 'node:util';
import { isDoneBefore, type Act, type Decision, type Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from './placement.js';
import type { Terms } from './placement-form.js';
import { factsAfter } from './record-fault.js';
import { pokRecorded } from './record-pok.js';
import { changeTo, factsOf, subjectOf, type PlacementRecord, type PokEvent, type RecordedEvent } from './recorded.js';

const AN_HOUR_MS = 60 * 60 * 1000;

type Decided = Decision<PlacementRecord, RecordedEvent<Placement> | PokEvent, 'behind'>;

/**
 * @param event number of the event that is undone: of the terms or of the POK
 * @returns `behind` where it is not the last one, is longer ago than an hour, or is another kind of change
 */
export function decideUndoChange(placement: PlacementRecord, event: number, act: Act): Decided {
  if (isDoneBefore(placement, act)) return { kind: 'again' };
  const refused = { kind: 'refused', refusal: 'behind' } as const;
  const last = placement.history.at(-1);
  if (!last || last.n !== event || event < 2 || Date.parse(act.at) - Date.parse(last.at) > AN_HOUR_MS) return refused;
  const facts = placement.history.slice(0, -1).reduce<object>(factsAfter, {});
  const before = { id: placement.id, ...facts } as Placement;
  if (last.what.kind === 'pok') return { kind: 'change', change: pokRecorded(placement, before.pok, act) };
  const now = subjectOf<Placement, PokEvent>(placement);
  if (!isDeepStrictEqual(withoutTerms(now), withoutTerms(before))) return refused;
  const change = changeTo<Placement, PokEvent>(placement, before, act);
  const wasTold = (now.agreed ?? []).length > (before.agreed ?? []).length;
  return { kind: 'change', change: { ...change, notices: wasTold ? told(placement) : [] } };
}

function told({ id, version, studentId, trainerId }: PlacementRecord): Notice[] {
  const event = version + 1;
  return [studentId, trainerId].map((to: PersonId) => ({
    ...{ key: `terms:${id}:v${event}:${to}`, to },
    about: { kind: 'terms', placement: id, event },
  }));
}

/** All that a form of the terms leaves as it is. */
function withoutTerms(placement: Placement): object {
  return Object.fromEntries(Object.entries(factsOf(placement)).filter(([field]) => !(field in OF_TERMS)));
}

const OF_TERMS: Readonly<Record<keyof Terms | 'agreed', true>> = {
  ...{ minutesToMake: true, period: true, year: true, schoolYear: true, plannedMinutes: true, usualStart: true },
  agreed: true,
};
