/** Words of talks (evaluaties, telefoongesprekken). */
import type { TalkKind } from '../../domain/talks/talks.js';
import { each, setOf } from './list.js';

/** By these it is said which one. */
export const TALK_NAMES: Readonly<Record<string, TalkKind>> = each({
  'tussenevaluatie tussenevaluaties tussentijdse-evaluatie tussengesprek halfwegevaluatie tussenbeoordeling tusseneval tussenev':
    'halfway',
  'eindevaluatie eindevaluaties eindgesprek eindbeoordelingsgesprek eindeval': 'final',
  'telefoongesprek telefoontje belafspraak belmoment': 'call',
  'kennismaking kennismakingsgesprek': 'first-contact',
  'tweewekelijks tweewekelijkse': 'two-weekly',
});
/** Before a word for a talk they say which one: "tussentijds gesprek", "eind evaluatie", "halverwege-gesprek". */
export const TALK_OF_TWO: Readonly<Record<string, TalkKind>> = each({
  'tussen tussentijds tussentijdse halfway halverwege halfweg halfwege halfjaarlijks midterm mid interim': 'halfway',
  'eind afsluitend afsluitende final': 'final',
  'telefonisch telefonische': 'call',
});
/** How one begins that is written as one word: "halverwegegesprek", "slotevaluatie", "videogesprek". */
export const TALK_BEGINS: readonly (readonly [RegExp, TalkKind])[] = [
  [/^(?:tussen|halfweg|halverwege|halfjaar|midden|midterm)/, 'halfway'],
  [/^(?:eind|slot|afsluit)/, 'final'],
  [/^(?:bel|telefoon|telefonisch|video)/, 'call'],
  [/^kennismaking/, 'first-contact'],
];
/** What is talked over at school and with the praktijkopleider: "stagegesprek"; not "sollicitatiegesprek". */
export const OF_SCHOOL =
  /^(?:stage|bpv|voortgang|evaluatie|begeleiding|coach|start|functionering|beoordeling|contact|feedback|reflectie|mentor|slb|docent|opleider|praktijk|school|ontwikkel|driehoek|driegesprek|planning|intake|leerdoel|pop|student|leerling|werk)\p{L}*$/u;
/** A talk in one word, and what it is of. */
export const TALK_COMPOUND = /^(?<of>\p{L}{2,})(?:gesprek|gesprekje|evaluatie|evaluatiemoment|eval|contactmoment)$/u;
/** A talk, of whichever kind. */
export const TALK_WORDS = setOf(
  `gesprek gesprekje evaluatie eval evaluatiegesprek voortgangsgesprek stagegesprek bpv-gesprek bpvgesprek afspraak
  contactmoment talk evaluation`,
);
/** What is judged at the end is a talk where a day and a time are said with it; by itself it is looked at. */
export const JUDGED = setOf('eindbeoordeling beoordeling');
/** The BPV-docent comes by. */
export const VISITS = setOf('bezoek stagebezoek bedrijfsbezoek bpvbezoek');
export const TALKS_WORDS = setOf('gesprekken evaluaties contactmomenten evaluatiegesprekken gespreksplanning');
/** With these it is of student and praktijkopleider alone. */
export const WITH_TRAINER = setOf(
  'praktijkopleider begeleider praktijkbegeleider stagebegeleider opleider werkbegeleider',
);
/** And with these it is not. */
export const WITH_TEACHER = setOf(
  'docent docente leraar lerares bpv-docent bpvdocent stagedocent slb slber slb-er mentor school teacher',
);
/** A talk with one of these is none of the placement's, and what they had is theirs. */
export const OTHERS = setOf(`
  moeder vader ma pa mama papa mam pap ouders broer broertje zus zusje opa oma oom tante neef nicht vriend vriendin vrienden vriendje vriendinnetje
  collega collegas klant klanten opdrachtgever leverancier klasgenoot klasgenoten medestudent medestudenten stagiair stagiaire buurman buurvrouw
  band bandje artiest artiesten dj regisseur acteur actrice zanger zangeres publiek bezoeker bezoekers beveiliging crew team politie gemeente
  uwv verhuurder tandarts huisarts dokter mother father friend colleague customer client
`);
/** Whose talk it is: "zn eindgesprek". */
export const THEIRS = setOf("zn z'n zijn haar hun d'r his her their");
export const OURS = setOf("ik we wij mij me ons mijn mn m'n onze i my our");

export const HELD = setOf(
  `gehouden gehad gehadt gehat gehda gevoerd geweest gedaan doorgegaan afgerond plaatsgevonden gesproken held done`,
);
/** It was, on the day that is said: "het gesprek was vrijdag". */
export const WAS = setOf('was waren had hadden ging verliep');
/** "els heeft gebeld", "ik heb met mijn docent gesproken": no word for the talk itself. */
export const SPOKEN = setOf('gebeld gesproken overlegd opgebeld gepraat');
/** "els belt vrijdag om 10 uur" */
export const CALLS = setOf('bel belt bellen opbellen calls');
/** Around those they say nothing more. */
export const AROUND_CALLS = setOf("over even ff net zojuist zonet telefonisch vandaag samen t 't ga gaat gaan mijn");
/** Not so yet, or only thought of. */
export const NOT_SO = setOf('moeten zullen zou zouden moest moesten wil willen hoop denk misschien mss stel als');
export const OFF = setOf(
  'afzeggen afgezegd afgelast annuleren annuleer geannuleerd vervalt vervallen cancel cancelen gecanceld zeg',
);
export const PLANNED = setOf(
  'plan plannen inplannen gepland ingepland maken maak afspreken afgesproken verplaatsen verplaatst verplaats verzetten verzet verschuiven verschoven wijzigen wijzig',
);
/** Of what is planned: to another time. */
export const MOVED = setOf('verplaatsen verplaatst verplaats verzetten verzet verschuiven verschoven');
/** Asked for, and no question: "kunnen we de tussenevaluatie vrijdag om 10 uur doen?" */
export const MAY_WE = setOf('kan kun kunnen kunt zullen mag mogen wil wilt willen zou zouden can could shall');
/** Around a talk they say nothing more. */
export const AROUND_TALK = setOf(
  `de het een mijn mn m'n me onze ons je ik we wij heb hebben had hadden is was wordt werd zijn met van voor over naar
  op om en er dan nu al ook nog wel graag kan kun kunnen wil willen moet moeten nieuwe volgende eerste laatste hier
  hoi hallo hey uur bij aan af door niet gaat ging toch student leerling stagiair stagiaire gister bpv stage
  heeft doen dat net even ff staat in komt deze dit zo zn haar held done with the my a is at on goed leuk`,
);
export const LOOKED_FOR = setOf('wanneer welke hoeveel toon bekijk laat zien hoe overzicht lijst waar mijn');
export const PREPARATION = setOf(
  'voorbereiding voorbereiden voorbereidingsformulier voorbereidingsformulieren evaluatieformulier evaluatieformulieren',
);
export const REPORT = setOf('gespreksverslag gespreksverslagen evaluatieverslag');
/** Behind these a number is its name: "blok 2", "opdracht 3". */
export const NUMBERED_THINGS = setOf('blok periode leerjaar jaar kwartaal module deel versie nr nummer fase ronde');

/** "ik kan dinsdag 14-17": what else may stand in it. */
export const AROUND_SLOTS = setOf(
  `ik kan ben beschikbaar heb tijd de het hele dag dagen en op om van tot vanaf na voor ook nog wel graag of
  gesprek gesprekken evaluatie evaluaties evaluatiegesprekken komende volgende uur tussen s 's
  mijn mn m'n er beschikbaarheid zijn is vrij past passen schikt mij me prima goed alleen even een dan daar bij mag
  hoi hallo hey i can am available free i'm im`,
);
/** One of these says that it is about when somebody can. */
export const CAN = setOf('kan beschikbaar beschikbaarheid tijd past passen schikt can available');
/** "kn": of staff, who have no hours that it could be a word of; no name is among them. */
export const SLIPS_OF_CAN = setOf('kn kna akn kann kaan kqn ksn');
/** "vrij om af te spreken" */
export const MEETING = setOf('af te spreken afspreken overleg overleggen');
