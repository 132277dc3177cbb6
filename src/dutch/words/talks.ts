/** Words of talks (evaluaties, telefoongesprekken). */
import type { TalkKind } from '../../domain/talks/talks.js';
import { each, setOf } from './list.js';

/** By these it is said which one. */
export const TALK_NAMES: Readonly<Record<string, TalkKind>> = each({
  'tussenevaluatie tussenevaluaties tussentijdse-evaluatie tussengesprek halfwegevaluatie tussenbeoordeling': 'halfway',
  'eindevaluatie eindevaluaties eindgesprek eindbeoordelingsgesprek': 'final',
  'telefoongesprek telefoontje belafspraak belmoment': 'call',
  'kennismaking kennismakingsgesprek': 'first-contact',
  'tweewekelijks tweewekelijkse': 'two-weekly',
});
/** A talk, of whichever kind. */
export const TALK_WORDS = setOf(
  'gesprek evaluatie evaluatiegesprek voortgangsgesprek stagegesprek bpv-gesprek bpvgesprek afspraak contactmoment',
);
export const TALKS_WORDS = setOf('gesprekken evaluaties contactmomenten evaluatiegesprekken gespreksplanning');
/** With these it is of student and praktijkopleider alone. */
export const WITH_TRAINER = setOf('praktijkopleider begeleider praktijkbegeleider stagebegeleider');
/** And with these it is not. */
export const WITH_TEACHER = setOf('docent bpv-docent bpvdocent stagedocent slb slber slb-er');

export const HELD = setOf('gehouden gehad gevoerd geweest gedaan doorgegaan afgerond plaatsgevonden gesproken');
export const OFF = setOf(
  'afzeggen afgezegd afgelast annuleren annuleer geannuleerd vervalt vervallen cancel cancelen gecanceld zeg',
);
export const PLANNED = setOf(
  'plan plannen inplannen gepland ingepland maken maak afspreken verplaatsen verplaatst verplaats verzetten verzet verschuiven verschoven wijzigen wijzig',
);
/** Around a talk they say nothing more. */
export const AROUND_TALK = setOf(
  `de het een mijn mn m'n me onze ons je ik we wij heb hebben had hadden is was wordt werd zijn met van voor over naar
  op om en er dan nu al ook nog wel graag kan kun kunnen wil willen moet moeten nieuwe volgende eerste laatste hier
  hoi hallo hey uur bij aan af door niet gaat ging toch student leerling stagiair stagiaire gister bpv stage`,
);
export const LOOKED_FOR = setOf('wanneer welke toon bekijk laat zien hoe overzicht lijst waar mijn');
export const PREPARATION = setOf(
  'voorbereiding voorbereiden voorbereidingsformulier voorbereidingsformulieren evaluatieformulier evaluatieformulieren',
);
export const REPORT = setOf('gespreksverslag gespreksverslagen evaluatieverslag');

/** "ik kan dinsdag 14-17": what else may stand in it. */
export const AROUND_SLOTS = setOf(
  `ik kan ben beschikbaar heb tijd de het hele dag dagen en op om van tot vanaf na voor ook nog wel graag of
  gesprek gesprekken evaluatie evaluaties evaluatiegesprekken komende volgende uur tussen s 's`,
);
