/** How much waits for somebody: said in a mail and on its page, where the list itself is a tap away. */
import type { Person } from '../../domain/people/people.js';
import type { Ports } from '../../ports.js';
import { stillOpenFor } from '../../views/still-open.js';

export const countOpen = async (person: Person, ports: Ports): Promise<number> =>
  (await stillOpenFor(person, ports)).count;
