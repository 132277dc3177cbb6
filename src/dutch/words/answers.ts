/** How people answer a question. */
import { each, setOf } from './list.js';

export const YES = setOf(
  'doe ja jaa jep jup yes yep yeah jawel klopt prima oke ok okay okee goed akkoord zeker inderdaad graag correct sure doen top is',
);
export const NO = setOf(
  'nee neen nope no niks niets annuleer annuleren laat laten niet cancel stop nevermind nah neuj hoeft zitten',
);

/** Places in the list of choices, from 1; negative from the end. */
export const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  laatste: -1,
  bovenste: 1,
  onderste: -1,
  middelste: 2,
  first: 1,
  second: 2,
  third: 3,
  last: -1,
  een: 1,
  twee: 2,
  drie: 3,
  '1': 1,
  '2': 2,
  '3': 3,
  '1e': 1,
  a: 1,
  b: 2,
  c: 3,
};

/** Other words for what stands on a button. */
export const SAME_AS: Readonly<Record<string, string>> = each({
  'toevoegen bij optellen plus extra': 'erbij',
  'vervang ipv': 'vervangen',
  gister: 'gisteren',
  'ertussenin tussen': 'ertussen',
  eraf: 'af',
  today: 'vandaag',
  yesterday: 'gisteren',
});

/** Whether the break is off an amount already. */
export const NET = setOf('netto zonder exclusief excl al net');
export const GROSS = setOf('bruto af eraf inclusief incl aftrekken gross');

/** How one says that it is not over, and that one does not know when it will be. */
export const NO_END = setOf(
  'steeds altijd nog duurt duren langer even lang tijdje geen idee weet niet onbekend onduidelijk flauw still longer idk',
);

export const EARLY = setOf('ochtend ochtends morgens vroeg vroege eerder smorgens sochtends morning early dag overdag');
export const LATE = setOf(
  'avond avonds savonds laat late later middag middags smiddags evening afternoon nacht nachts',
);

/** They say nothing beside a place among the buttons ("doe de tweede maar"), or beside the words of one. */
export const AROUND_A_PLACE = setOf('de het optie nummer keuze knop doe maar dan the option e ste one');
export const AROUND_A_LABEL = setOf('de het die op doe maar dan is was ik bedoel uur om van tot');
