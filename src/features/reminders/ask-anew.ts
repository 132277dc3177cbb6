/** Who could not be reached has ignored nothing, and who presses a button or writes hours answers: the count begins anew. */
import type { Person } from '../../domain/people/people.js';
import type { Ports } from '../../ports.js';
import { changeRhythm } from '../../views/rhythm.js';

export async function askAnew(person: Person, { rhythms }: Pick<Ports, 'rhythms'>): Promise<void> {
  const rhythm = await rhythms.of(person.id, 'student');
  if (!rhythm || rhythm.ignored === 0) return;
  // Nothing of what the person says is stored by it.
  await changeRhythm({ person, stored: () => undefined }, 'student', { rhythms }, () => ({ asked: null, ignored: 0 }));
}
