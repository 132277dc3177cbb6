/** Words that make a report or a command something less: a question, a thought, or about somebody else. Then it is asked. */
import { setOf } from './list.js';

export const HEDGES = setOf(`
  als stel indien wanneer hoe wat waarom waar wie welke hoezo misschien mss wellicht eventueel bijna straks vroeger ooit nooit
  zou zouden zullen if when what how why maybe perhaps might would almost never
`);

export const OTHER_PEOPLE = setOf(`
  hij zij ze jij je jullie hun hem haar iemand collega collegas praktijkopleider opleider begeleider docent leraar mentor baas chef
  moeder vader mama papa broer broertje zus zusje vriend vriendin klasgenoot oma opa kind hond kat vriendje techniek technicus stagiair
  karel fatima he she they you colleague boss mother father teacher trainer iedereen niemand team ploeg
`);

export const NEGATIONS = setOf("niet nie geen nooit not don't dont no never nog-niet");

/** "ik word ziek" is not so yet. */
export const BECOMING = setOf('word wordt worden getting');

/** "trek mijn verlof in" asks for the opposite. */
export const WITHDRAWN = setOf('intrekken ingetrokken trek annuleer annuleren afzeggen cancel withdraw');

/** "maandag vrij gehad" is over: it asks for nothing. */
export const OVER = setOf('gehad geweest was waren had');

/** They ask how something is done: the answer is help, never the thing itself. */
export const HOW_TO = setOf('hoe hoezo waar how where');
/** "hoe laat", "hoe gaat het" ask something else. */
export const NOT_HOW_TO = setOf('ziet zag zagen laat gaat is heet oud lang late are old long');

/** "moet ik me ziek melden": it is asked, and not told. */
export const ASKS_SELF = setOf('moet zal zou hoef mag should shall');
/** At the very beginning: "ben ik ziek gemeld", "sta ik nog ziek". */
export const ASKS_FIRST = setOf('ben sta heb am');
/** "zo ziek dit", "ziek vet concert", "sick beat": praise. */
export const PRAISE = setOf(
  'dit man vet vette hard harde lekker lekkere goed goede nice gaaf mooi mooie beat show concert feest feestje set lol haha',
);
export const LAUGHING = setOf('lach lachen lachte erger ergerde schrik schrok gelachen');
