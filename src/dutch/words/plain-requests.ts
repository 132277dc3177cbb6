/** Messages that are read as a whole; the words are in lower case, without accents and signs. */
import type { HelpTopic } from '../../domain/school/help.js';
import { setOf } from './list.js';

export const HELLO = setOf(
  'hoi hey hee hai hallo hello hi yo goedemorgen goedemiddag goedenavond goeiemorgen goedendag moin dag bot hoihoi heey heyy',
);
export const THANKS = setOf('bedankt dank dankje dankjewel dankuwel thanks thank thx thnx merci tnx');
/** Around those. */
export const AROUND = setOf('je jou u wel voor de het hulp moeite super fijn top bot you hoor daar alvast');
export const OKAY = setOf(
  'ok oke okay okee okey k prima top goed super fijn mooi perfect begrepen duidelijk helder gelukt yes',
);

/** "liever mail", "stuur het voortaan per e-mail". */
export const RATHER = setOf('liever voortaan');
export const BY_MAIL = setOf('mail mails email emails mailtje mailtjes');
export const IN_TEAMS = setOf('teams');
/** Around those. */
export const AROUND_WAYS = setOf(
  'ik wil heb krijg ontvang stuur schrijf het alles dit berichten bericht kaarten mij me aan naar via per in de een maar toch graag weer dan e als dat kan aub mag',
);

/** "wie krijgt mail", "wie krijgen er allemaal mail", "wie krijgt er niets" */
export const WHO_GETS_MAIL =
  /^wie (?:krijgt|krijgen|heeft) (?:er |het |dit |alles |allemaal |nog |berichten )*(?:per |via |by |geen )?(?:e ?mail|mails?|e ?mails|mailtjes?|niets|niks|geen berichten?)$/u;
/** "mijn gegevens", "wat bewaar je van mij" */
export const MY_DATA =
  /^(?:(?:geef|toon|stuur|laat|download|ik wil) (?:mij |me )?(?:al |alle )?)?mijn (?:eigen )?(?:persoons ?)?gegevens(?: zien| opvragen| inzien| downloaden| hebben)?(?: aub| graag)?$|^(?:wat|welke gegevens) (?:bewaar|bewaart|heb|hebben|heeft|weet|weten) (?:je|jullie|de bot|u) (?:allemaal )?(?:van|over) (?:mij|me)$|^(?:avg ?)?inzage ?verzoek$/u;
/** "ben ik in dienst bij mijn leerbedrijf": to see the question, whichever way it is said; work of the day is more than this. */
export const EMPLOYED =
  /^(?:(?:de )?vraag (?:over|naar) )?(?:(?:ja|nee|ik|ben|was|heb|had|sta|werk|al|ook|niet|er|daar|nu|een|mijn|het) )*(?:(?:in (?:vaste |loon ?)?dienst)|dienstverband|dienst verband)(?: (?:bij|van|geweest|hier|daar|mijn|het|de|een|ik|ben|leerbedrijf|bedrijf|stagebedrijf|stage|werk|doorgeven|invullen|gehad))*$/u;
/** A student asks it of who guides them; staff of their students. */
export const WHO_IS_LOST =
  /^wie (?:is|zijn) (?:er )?(?:niet bereikbaar|onbereikbaar)$|^wie (?:kan|kun) je niet bereiken$/u;

/** "ongedaan maken": one button's words, typed. */
export const UNDO =
  /^(?:maak )?(?:dat |dit |het )?(?:maar )?(?:ongedaan(?: maken)?|undo|terugdraaien|draai (?:dat|het|dit) terug)(?: aub| graag)?$/u;

/** The button of an empty week, typed. */
export const SAME_WEEK =
  /^(?:uren |week )?(?:precies |gewoon |weer |ook )*(?:het ?|de ?)?zelfde (?:uren )?als (?:de )?(?:vorige|afgelopen) week(?: graag| aub| weer)?$|^(?:kopieer|herhaal) (?:de )?(?:uren van )?(?:de )?vorige week$|^(?:de )?vorige week (?:kopiëren|kopieren|overnemen|herhalen)$/u;

/** The button under a reminder, typed. */
export const NOT_WORKED =
  /^(?:nee )?(?:ik )?(?:heb |had )?(?:toen |ook |helemaal )?(?:niet|niks) (?:gewerkt|gewerk|gewekt)(?: hoor)?$/u;

/** What somebody wants to know how to do; "hoe", "waar", "kan ik", "moet ik". */
const asks = (what: string): RegExp =>
  new RegExp(`^(?:maar |en )?(?:hoe|waar|how|kan|kun|moet|telt)\\b.*(?:${what})`, 'u');
export const HELP_TOPICS: readonly { readonly about: HelpTopic; readonly words: RegExp }[] = [
  { about: 'travel', words: /\b(?:reistijd|reisuren)\b/u },
  { about: 'sick', words: /^(?:maar |en )?(?:hoe|waar|how) .*\b(?:ziek|beter|sick|ziekmeld\p{L}*)\b/u },
  { about: 'leave', words: asks(String.raw`\b(?:verlof|vrij vra\p{L}*|vrij aanvra\p{L}*|vrij nemen|vraag ik vrij)`) },
  {
    about: 'hand-in',
    words: /^(?:maar |en )?(?:hoe|waar|how) .*\b(?:indien\p{L}*|inlever\p{L}*|dien|lever|hand in|submit)\b/u,
  },
  {
    about: 'hours',
    words:
      /^(?:maar |en )?(?:hoe|waar|how) .*\b(?:uren|hours)\b.*\b(?:in|invul\p{L}*|op|opschrijv\p{L}*|noteer|noteren|toevoeg\p{L}*|log|enter)\b|^(?:hoe|waar) (?:vul|schrijf|noteer|voer) (?:ik|je)\b/u,
  },
];
