/** Words of who wants to end a placement early [2.10]. */
import { setOf } from './list.js';

/** With "met": "stoppen met mijn stage". */
export const STOP_WITH = setOf('stop stoppen kap kappen ophouden afhaken quitten');
/** "ik ben gestopt met mijn stage": of one's own alone. */
export const STOPPED_WITH = setOf('gestopt gekapt opgehouden');
/** Behind it: "mijn stage beëindigen". */
export const STOP_IT = setOf(
  'stoppen afbreken beeindigen stopzetten opzeggen kappen quitten stop eindigen afronden ophouden beeindigd afgebroken stopgezet opgezegd',
);
/** With a "niet": "ik wil niet verder met mijn stage". */
export const GO_ON = setOf('verder doorgaan verdergaan door');
export const PLACEMENT = setOf(
  'stage bpv bpv-plaats stageplek stageplaats bpvplek plaatsing internship placement stagebedrijf stageadres leerbedrijf',
);
/** What one goes away from. */
export const AWAY_FROM = setOf('bij van uit');
/** Whose, between it and the verb. */
export const WHOSE = setOf("mijn mn m'n me mij de deze die dit dat het huidige hele my this the onze");
/** Whose it certainly is. */
export const OWN = setOf("mijn mn m'n me deze dit my this");
/** How and when, between the two. */
export const HOW = setOf(
  `eerder voortijdig vroegtijdig wil wou graag gaan ga nu per direct laten ik k definitief helemaal eigenlijk echt liever
  willen wel misschien early kan mag moet toch tussentijds direct hier meteen weer volledig er wordt word`,
);
/** Then it is a thought: "wat als ik stop met mijn stage". */
export const AS_IF = setOf('als if stel');
/** At the beginning they ask: "hoe stop ik met mijn stage", "mag ik stoppen met mijn stage". */
export const ASKS_WHAT = setOf('wat hoe waarom wanneer waar wie what how why when');
export const ASKS_WHETHER = setOf('mag kan moet zal zou kun may can should could');
export const SELVES = setOf('ik k je we i');
/** What may stand right behind it: "stoppen met stage opbouwen" is work. */
export const GOES_ON = setOf(
  'want omdat dus en maar als bij per aan in op voor nu graag eerder because ik , . ! ? wat hoe',
);
export const ENDS_ENGLISH = setOf('quit leave end stop');
export const OTHER_ONE = setOf('andere nieuwe other new different');
export const WISHES = setOf('wil wilde wou zoek zoeken want liever graag');
