/** Words of reflections, and of werkprocessen. */
import { setOf } from './list.js';

export const REFLECTION_WORDS: ReadonlySet<string> = setOf('reflectie reflexie refelctie reflecteren reflection');
export const REFLECTIONS_WORDS: ReadonlySet<string> = setOf('reflecties reflexies reflections');
/** Behind it they make of it another thing. */
export const OF_A_REPORT: ReadonlySet<string> = setOf('verslag rapport report');
/** May stand before it. */
export const BEFORE_REFLECTION: ReadonlySet<string> = setOf(
  `mijn mn m'n een de nieuwe nieuw korte zet vraag vragen naar stel stuur om voor toon bekijk laat mij me zien my hoi hey
  graag wil ik over van mag je weer`,
);
export const ON: ReadonlySet<string> = setOf('aan on aanzetten starten wel');
export const OFF: ReadonlySet<string> = setOf('uit off uitzetten stoppen stop niet');
/** Behind it they ask to see them. */
export const LOOKED_AT: ReadonlySet<string> = setOf(
  'bekijken zien tonen lijst overzicht terugkijken teruglezen allemaal',
);
