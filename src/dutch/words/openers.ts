/**
 * Words and signs that mean nothing by themselves, and begin something that does: "de 20e", "op vrijdag", "met half uur
 * pauze", ".5 uur". What is neither here nor means anything begins nothing.
 */
import { listOf } from './list.js';

export const OPENERS_OF_PHRASES: readonly string[] = listOf(`
  op on de the een a an in om 's s w day mijn
  met with min minus less inclusief incl including exclusief excl excluding waarvan maar aftrek
  begin begintijd start starttijd aanvang dagelijks daily everyday driekwart
  - + & , ; / | . ± ~ 'n
`);
