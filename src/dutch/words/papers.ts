/** Words of papers of the file (documenten). */
import type { PaperKind } from '../../domain/dossier/papers.js';
import { setOf } from './list.js';

/** What a paper is called. */
export const KIND_WORDS: Readonly<Record<Exclude<PaperKind, 'other'>, ReadonlySet<string>>> = {
  'reflection-report': setOf(
    'reflectieverslag reflectieverslagen reflectierapport reflexieverslag eindreflectie reflection-report',
  ),
  assignment: setOf(
    'opdracht opdrachten bpvopdracht bpv-opdracht stageopdracht praktijkopdracht praktijkopdrachten bpv-opdrachten',
  ),
  'core-tasks': setOf('checklist kerntaken kerntakenlijst kerntakenchecklist checklist-kerntaken'),
  report: setOf('verslag verslagen stageverslag bpvverslag bpv-verslag eindverslag rapport report'),
  confidentiality: setOf('geheimhoudingsverklaring geheimhouding geheimhoudingverklaring nda'),
};
/** How one is made that is not among them: "beroepsopdracht", "praktijkverslag"; but a "weekverslag" is the week's. */
export const KIND_ENDS: readonly (readonly [RegExp, PaperKind])[] = [
  [/^reflect\p{L}*(?:verslag|rapport)(?:en)?$/u, 'reflection-report'],
  [/^(?!week|uren|dag)\p{L}{2,}opdracht(?:en)?$/u, 'assignment'],
  [/^(?!week|uren|dag|gesprek|evaluatie|vergader|bespreking|onder|over)\p{L}{2,}verslag(?:en)?$/u, 'report'],
];
/** "reflectie verslag" is one word for many. */
export const REFLECTION: ReadonlySet<string> = setOf('reflectie reflection');
/** A file of which it is not said what it is. */
export const FILE_WORDS: ReadonlySet<string> = setOf(
  'document documenten bestand bestanden stuk stukken papier papieren portfolio logboek bijlage bijlagen presentatie',
);

/** That it is handed in, was, or is to be. */
export const HAND_IN_WORDS: ReadonlySet<string> = setOf(
  `ingeleverd ingelevert ingediend inleveren indienen inlever lever dien upload uploaden geupload geüpload ingestuurd
  insturen opsturen opgestuurd sturen stuur verstuurd verzonden doorsturen hand handed hierbij`,
);
/** That it was: "ingeleverd", "staat erin". The others say that it is to be. */
export const HANDED_IN: ReadonlySet<string> = setOf(
  `ingeleverd ingelevert ingediend geupload geüpload ingestuurd opgestuurd verstuurd verzonden handed submitted uploaded
  gezet staat zit gelukt gedaan`,
);
export const TO_HAND_IN: ReadonlySet<string> = setOf(
  `lever levert inlever inleveren dien indienen upload uploaden insturen opsturen sturen stuur doorsturen ga gaan zal
  moet wil wou kan`,
);
/** It is not to be today. */
export const LATER: ReadonlySet<string> = setOf(
  'later straks binnenkort snel morgen overmorgen volgende later tomorrow soon',
);
/** With a "niet" something goes wrong: "ik kan het niet inleveren", "uploaden lukt niet". */
export const UNABLE: ReadonlySet<string> = setOf('kan lukt krijg kom werkt doet can cannot');
/** With it it is not done yet, whatever they are able to: "kan het nog niet inleveren". */
export const YET: ReadonlySet<string> = setOf('nog yet af klaar');
/** It is about the hours then. */
export const OF_HOURS: ReadonlySet<string> = setOf('uren week weken weekstaat urenstaat weekje uur hours');
/** Asked how or where it is done, and not whether it was. */
export const ASKS_WAY: ReadonlySet<string> = setOf('hoe waar kan kun mag hoezo how where can');
export const ELSEWHERE: ReadonlySet<string> = setOf('onstage on-stage');
/** Beside those they say nothing. */
export const AROUND_PAPERS: ReadonlySet<string> = setOf(
  `ik heb had mijn mn m'n me de het een dit dat deze is zijn was staat zit in op bij naar al net ook nu vandaag hier
  hierbij hoi hey hallo graag aub wil wou kan van over voor bpv stage on stage klaar af eindelijk gedaan gelukt ja en
  kerntaken checklist er erin gezet gezet my the i have alvast toch gister gisteren gedaan mee lijst hoe waar
  niet nie nog geen nooit later straks binnenkort sinds since ik alles ze die via ga gaan zal moet kun mag submitted in uploaded online 't t even ff eens weer`,
);
