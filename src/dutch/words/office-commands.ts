/** What the BPV-bureau tells the bot to keep, by its words; names and days are whatever stands around them. */
import type { Guide } from '../../domain/placements/placement.js';
import { setOf } from './list.js';

/** "Wim vervangt Karel" */
export const REPLACES = setOf('vervangt vervang vervangen');
/** "Karel wordt vervangen door Wim" */
export const BY = setOf('door');
/** "Wim in plaats van Karel", "Wim ipv Karel" */
export const INSTEAD = /\b(?:in plaats van|ipv|i\.p\.v\.)\s/iu;
/** "Wim neemt Sanne over van Karel" */
export const TAKES_OVER = /\b(?:neemt|nemen)\s+(?<at>.*?)\s*\bover\s+van\s/iu;
/** One of these stands in every way of saying it. */
export const ABOUT_IT = setOf('vervangt vervang vervangen plaats ipv over');
/** "... bij Sanne", "... voor Theater De Brug" */
export const AT = setOf('bij voor');

/** Around a name they are no part of it. */
export const NOT_OF_NAMES = setOf(
  `als de het nieuwe onze wordt worden gaat is komt per vanaf sinds met ingang van in op door om te aub graag
  bpv praktijkopleider praktijkopleiders werkbegeleider begeleider trainer docent bpv-docent bpvdocent stagedocent slb slber slb'er coach mentor
  alle studenten leerlingen`,
);

/** "als docent": which of somebody's roles goes over. */
export const ROLE_WORDS: readonly { readonly role: Guide; readonly words: ReadonlySet<string> }[] = [
  { role: 'trainer', words: setOf('praktijkopleider begeleider trainer') },
  { role: 'mentor', words: setOf('werkbegeleider') },
  { role: 'teacher', words: setOf('docent bpv-docent bpvdocent stagedocent') },
  { role: 'coach', words: setOf("slb slber slb'er coach mentor") },
];

/** "herfstvakantie", "vakantie": the name of the holiday as well. */
export const HOLIDAY = /^(?:\p{L}*vakantie|reces)$/u;
export const HOLIDAYS = setOf('vakanties schoolvakanties');
export const THEME_WEEK = setOf('themaweek themaweken projectweek');
export const SCHOOL_DAY = setOf('schooldag terugkomdag lesdag toetsdag studiedag');
export const PERIOD = setOf('blok periode');
export const CALENDAR = setOf('kalender schoolkalender jaarkalender');
/** Accounts of which nobody knows whose they are. */
export const DOUBTS = setOf('twijfels twijfelgevallen');
export const SETTINGS = setOf('instellingen schoolinstellingen');
export const REGION = setOf('noord midden zuid');
export const YEAR = setOf('leerjaar jaar');

/** The whole message. */
export const NEW_PLACEMENT = /^(?:een )?nieuwe (?:bpv-?|stage)?(?:plaatsing|plaats|stage)[.!]?$/iu;
/** "nieuw schooljaar" */
export const NEW_SCHOOL_YEAR =
  /^(?:het |een )?(?:nieuwe? (?:school)?jaar|(?:school)?jaar (?:af ?sluiten|af ?ronden)|jaarafsluiting|jaarovergang)[.!]?$/iu;
/** "wijzig plaatsing Sanne", "plaatsing van Sanne wijzigen" */
export const EDIT_PLACEMENT =
  /^(?:(?:wijzig|verander|pas) (?:de )?(?:bpv-?|stage)?plaatsing (?:van )?(?<name>[^?]+?)(?: aan)?|(?:de )?(?:bpv-?|stage)?plaatsing (?:van )?(?<behind>[^?]+?) (?:wijzigen|aanpassen|veranderen))[.!]?$/iu;
/** "verwijder teksten van Sanne", "wis alle teksten van Sanne" */
export const FORGET_TEXTS =
  /^(?:verwijder|wis|schrap) (?:alle |de )?(?:vrije )?tekst(?:en)? (?:van|over) (?<name>[^?\d]+?)[.!]?$/iu;
/** "verwijder Sanne de Wit", "verwijder alles van Sanne", "vergeet Sanne de Wit" */
export const FORGET =
  /^(?:verwijder|wis|vergeet) (?:(?:alles|alle gegevens|de gegevens|gegevens|persoon|student) (?:van |over )?)?(?<name>[^?\d]+?)[.!]?$/iu;
/** What else can be removed. */
export const NO_PERSON =
  /\b(?:uren|uur|week|regel|plaatsing|vakantie|periode|blok|dag|themaweek|verlof|alles|het|dat|dit|die)\b/iu;
/** "wie heeft Sanne bekeken", "wie hebben er naar Sanne gekeken" */
export const WHO_LOOKED =
  /^wie (?:heeft|hebben) (?:er )?(?:allemaal )?(?:naar )?(?<name>[^?\d]+?) (?:allemaal )?(?:bekeken|ingezien|gekeken)[?.!]?$/iu;
