/** What a request does to Sanne, by who asks it. */
import type { DirectRequest } from '../../src/carry-out/carried.js';
import type { Who } from './everybody.js';
import type { State } from './states-of-sanne.js';

export interface Act<Kind extends DirectRequest['kind']> {
  readonly request: DirectRequest & { readonly kind: Kind };
  /** Who changes something of Sanne's by it; nobody where it is left out. */
  readonly changes?: readonly Who[];
  /** Who is shown something of Sanne's. */
  readonly sees: readonly Who[];
  readonly after?: State;
}
