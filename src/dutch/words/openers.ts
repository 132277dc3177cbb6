/**
 * Words and signs that mean nothing by themselves, and begin something that does: "de 20e", "op vrijdag", "met half uur
 * pauze", ".5 uur". What is neither here nor means anything begins nothing.
 */
import { listOf, setOf } from './list.js';

export const OPENERS_OF_PHRASES: readonly string[] = listOf(`
  op on de the een a an in om 's s w day mijn
  met with min minus less inclusief incl including exclusief excl excluding waarvan maar aftrek
  begin begintijd start starttijd aanvang dagelijks daily everyday driekwart
  - + & , ; / | . ± ~ 'n
`);

/** Of those, what may begin a day, and an amount. */
export const OPENERS_OF_DAYS = setOf('op on in de the van day over');
export const OPENERS_OF_AMOUNTS = setOf("± ~ een de a 'n the an driekwart");
/** "dagelijks 8 uur" */
export const EACH_DAY = setOf('dagelijks daily everyday');
/** Between things of one kind. */
export const SIGNS_THAT_JOIN = setOf(', ; / |');
