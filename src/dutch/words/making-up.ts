/** Of hours that make up for what was missed. */
import { setOf } from './list.js';

export const MAKING_UP: ReadonlySet<string> = setOf(
  'ingehaald ingehaalde inhalen inhaal inhaaluren inhaaluur inhaaldag inhaaldienst',
);

/** Of them those that say that it has been done. */
export const MADE_UP: ReadonlySet<string> = new Set(['ingehaald', 'ingehaalde']);
