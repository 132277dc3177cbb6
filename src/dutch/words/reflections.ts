/** Words of reflections, and of werkprocessen. */
import { setOf } from './list.js';

export const REFLECTION_WORDS: ReadonlySet<string> = setOf('reflectie reflexie refelctie reflecteren reflection');
export const REFLECTIONS_WORDS: ReadonlySet<string> = setOf('reflecties reflexies reflections');
/** Behind it they make of it another thing. */
export const OF_A_REPORT: ReadonlySet<string> = setOf('verslag rapport report');
/** "reflecteren" is what one does: with a colon it is the reflection, else it asks for one or is about light. */
export const TO_REFLECT: ReadonlySet<string> = setOf('reflecteren');
/** Behind it they say that one is to be written, and are no part of it. */
export const MADE: ReadonlySet<string> = setOf(
  `schrijven maken invullen toevoegen opschrijven noteren typen doen geven sturen delen opsturen inleveren insturen erbij
  graag nu even ff voor op over van de het een mijn mn stage bpv vandaag deze week write add make please moet wil kan
  ga ik nog er niet klaar af later straks vergeten`,
);
/** May stand before it. */
export const BEFORE_REFLECTION: ReadonlySet<string> = setOf(
  `mijn mn m'n een de nieuwe nieuw korte zet vraag vragen naar stel stuur om voor toon bekijk laat mij me zien my hoi hey
  graag wil ik over van mag je weer kan kun hier is hierbij dit wordt maak schrijf noteer voeg toe in als bij aan even
  ff moet nog in`,
);
/** Without a colon these are about reflecting itself, and are no reflection: "reflectie is zo irritant". */
export const ABOUT_IT: ReadonlySet<string> = setOf('is blijft vind vindt kost duurt slaat sucks');
export const REMARKS: ReadonlySet<string> = setOf(
  `irritant irritante stom stomme saai saaie kut klote kak onzin moeilijk lastig nutteloos vervelend overbodig zinloos dom suf
  tijdverspilling belachelijk verplicht nodig annoying boring stupid useless wtf bah pff nee zo echt heel erg best wel ik dat
  het man dit is weer alweer`,
);
/** They ask of it: "reflectie moet ik dat elke week doen". */
export const ASKED: ReadonlySet<string> = setOf('moet moeten hoeft hoef mag wanneer hoe waarom wat waar');
export const ON: ReadonlySet<string> = setOf('aan on aanzetten starten wel');
export const OFF: ReadonlySet<string> = setOf('uit off uitzetten stoppen stop niet');
/** Behind it they ask to see them. */
export const LOOKED_AT: ReadonlySet<string> = setOf(
  'bekijken zien tonen lijst overzicht terugkijken teruglezen allemaal',
);
