/** Words of goals (leerdoelen). */
import { setOf } from './list.js';

/** What a goal is called; those of one word more say it by themselves. */
export const GOAL_WORDS: ReadonlySet<string> = setOf('leerdoel leerdoelstelling doel doelstelling goal');
export const GOALS_WORDS: ReadonlySet<string> = setOf('leerdoelen leerdoelstellingen');
export const PLAINLY_A_GOAL: ReadonlySet<string> = setOf('leerdoel leerdoelstelling');

/** May stand before it: "ik wil als nieuw leerdoel", "voeg een leerdoel toe", "mn leerdoel". */
export const BEFORE_GOAL: ReadonlySet<string> = setOf(
  `ik wil wou graag als een nog mijn mn m'n me nieuw nieuwe ander andere extra eerste tweede derde vierde volgende
  voeg maak zet noteer schrijf heb er dit is het hier my new a add hoi hallo hey hi kan kun kunt zou je jij u mij willen
  kunnen erbij bij toe op persoonlijk persoonlijke zakelijk vakinhoudelijk smart dat wordt please even ff`,
);
/** By these it is somebody's own, or to be made: "mijn doel is", "nieuw doel". */
export const OWN_OR_NEW: ReadonlySet<string> = setOf(
  "mijn mn m'n nieuw nieuwe extra als voeg maak my new add persoonlijk persoonlijke",
);
/** Behind it they say that one is to be made, and are no part of it. */
export const MADE: ReadonlySet<string> = setOf(
  `bedacht bedenken verzonnen verzinnen gemaakt opgesteld opgeschreven gekozen gevonden willen erbij
  toe toevoegen erbij maken aanmaken invullen opschrijven noteren opstellen schrijven zetten bij graag add please
  opslaan`,
);
/** Before it, as a word of its own: "leer doel", "learning goal". */
export const OF_LEARNING: ReadonlySet<string> = setOf('leer learning');
/** Behind one of `MADE` it says what it is about: "een leerdoel maken over mixen". */
export const ABOUT: ReadonlySet<string> = setOf('over voor about');
/** With a "niet" or "nog": it is not there yet, and these are no words of it. */
export const NOT_THERE: ReadonlySet<string> = setOf(
  'niet nie nog geen ik k heb had ga moet wil kan later straks morgen binnenkort not yet i have',
);
/** Behind it they ask how it stands, or what can be done with it. */
export const LOOKED_AT: ReadonlySet<string> = setOf(
  `bekijken bekijk zien tonen toon lijst overzicht status staan staat stand hoe wat welke zijn is al goedgekeurd akkoord
  behaald gehaald bereikt klaar af goed aanpassen wijzigen veranderen bijstellen verwijderen weghalen verwijder indienen
  insturen versturen sturen opsturen naar karel fatima praktijkopleider opleider mijn de het een met van nu ervoor aan`,
);
/** Between it and what one wants to be able to. */
export const LINKS: ReadonlySet<string> = setOf('is wordt dat om zijn namelijk to that');
