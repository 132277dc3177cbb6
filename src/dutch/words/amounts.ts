/** What amounts of time are counted in. To teach a new word, add a line here and a case to phrases.txt. */
import { each, listOf } from './list.js';

/** Units, in minutes. They need a number before them: "6 uur", "drie kwartier". */
export const UNITS: Readonly<Record<string, number>> = each({
  'uur uren uurtje uurtjes uurs u ur h hr hrs hour hours': 60,
  'kwartier kwartieren kwartiertje kwartiertjes': 15,
  'min mins minuut minuten minuutje minuutjes minute minutes': 1,
});

/** Amounts in one word, in minutes: "halfuur". */
export const WHOLE_AMOUNTS: Readonly<Record<string, number>> = {
  halfuur: 30,
  halfuurtje: 30,
  driekwartier: 45,
  kwartuur: 15,
};

/** Words that may stand before an amount and leave it as it is: "ongeveer 6 uur", "zo'n 6 uur", "dik 6 uur" is not one. */
export const ABOUT: readonly string[] = listOf(
  "ongeveer ongv circa ca zo'n plusminus plm precies exact about around approximately",
);

/** Words that make an amount less or more than it says, by how much nobody knows: the bot asks. */
export const MORE_OR_LESS: readonly string[] = listOf(`
  ruim bijna dik dikke krap krappe goed klein kleine groot minstens minimaal maximaal max maximum minimum > <
  hooguit zeker almost nearly meer minder
`);

/** Amounts that say nothing: "een paar uur", "een halve dag". */
export const VAGUE: readonly string[] = ['paar', 'enkele', 'wat', 'aantal', 'few', 'some', 'veel'];
