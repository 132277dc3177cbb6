/** Somebody's rhythm, also where none is stored yet, and a change of it. */
import type { Person } from '../domain/people/people.js';
import { newRhythm, type Rhythm, type RhythmKind } from '../domain/reminders/rhythm.js';
import type { Asked, Ports } from '../ports.js';

/** More than this many at once on one rhythm is no race but a fault. */
const MOST_TRIES = 20;

export async function rhythmOf(
  { id, schoolId }: Person,
  kind: RhythmKind,
  ports: Pick<Ports, 'rhythms'>,
): Promise<Rhythm> {
  return (await ports.rhythms.of(id, kind)) ?? newRhythm(id, schoolId, kind);
}

/** Who loses the race changes it again. */
export async function changeRhythm(
  { person, stored }: Pick<Asked, 'person' | 'stored'>,
  kind: RhythmKind,
  ports: Pick<Ports, 'rhythms'>,
  change: (rhythm: Rhythm) => Partial<Rhythm>,
): Promise<Rhythm> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const rhythm = await rhythmOf(person, kind, ports);
    const next = { ...rhythm, ...change(rhythm), version: rhythm.version + 1 };
    if (await ports.rhythms.save(next)) {
      stored();
      return next;
    }
  }
  throw new Error('A rhythm changed under every try to change it');
}
