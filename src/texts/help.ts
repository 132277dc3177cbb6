/** What the bot says to who needs help: how it is used, and who is there for what is not the bot's to handle. */
import type { HelpDeskKind, HelpNeed } from '../domain/school/help.js';
import type { Role } from '../domain/people/people.js';
import type { SmallTalk } from '../asks/typed.js';
import type { HelpTopic } from '../domain/school/help.js';

/** Short, and without judging what happened. */
export function calm(need: HelpNeed, isStudent: boolean): string {
  const you = isStudent ? 'je' : 'u';
  switch (need) {
    case 'unsafe':
      return `Vervelend dat dit speelt. ${you === 'je' ? 'Je' : 'U'} hoeft dit niet alleen op te lossen: deze mensen luisteren en denken mee, in vertrouwen. Acuut gevaar? Bel 112.`;
    case 'quarrel':
      return 'Vervelend. Praat er eerst samen over, als dat kan. Lukt dat niet of liever niet, dan helpen deze mensen.';
    case 'complaint':
      return `Een klacht kun${isStudent ? ' je' : 't u'} hier kwijt.`;
    case 'confidential':
      return `De vertrouwenspersoon luistert, denkt mee en doet niets zonder dat ${you} het wilt.`;
    case 'discrimination':
      return 'Dat mag niet gebeuren. Meld het bij de BPV-docent en altijd ook bij SBB.';
    case 'emergency':
      return 'Levensgevaar? Bel 112. Waarschuw daarna eerst het bedrijf, en dan het noodnummer van school.';
    case 'insurance':
      return 'Hoe het met de verzekering zit staat in de gids; het BPV-bureau kan het nakijken.';
    case 'adapted':
      return 'Over passend onderwijs en extra ondersteuning staat meer in de gids. Bespreek het ook hier:';
    case 'stopping':
      return 'Eerder stoppen begint met een gesprek: overleg eerst met het BPV-bureau. Er is nog niets veranderd.';
    case 'no-place':
      return 'Een leerbedrijf is te vinden op Stagemarkt, op het crebonummer van de opleiding. Bellen werkt beter dan schrijven; het BPV-bureau denkt mee.';
    case 'career':
      return 'Over wat past en hoe het verder kan, denken deze mensen mee.';
    case 'benefit':
      return 'Daarvoor is dit het goede adres:';
  }
}

export const notKept = 'Wat er in dit bericht stond is niet opgeslagen en aan niemand doorgegeven.';

export function deskInWords(desk: HelpDeskKind): string {
  switch (desk) {
    case 'confidential':
      return 'vertrouwenspersoon';
    case 'complaints':
      return 'klachten en bezwaar';
    case 'emergency':
      return 'noodnummer van school';
    case 'discrimination':
      return 'stagediscriminatie';
    case 'guides':
      return 'gids';
    case 'places':
      return 'leerbedrijf zoeken';
    case 'career':
      return 'loopbaan';
    case 'benefit':
      return 'uitkering';
  }
}

/** How something is done; one sentence. */
export function howTo(topic: HelpTopic): string {
  switch (topic) {
    case 'hours':
      return 'Typ hoeveel en welke dag: "vrijdag 6 uur", of "do 9-17 half uur pauze". Wat je deed mag erachter.';
    case 'hand-in':
      return 'Typ "week 47 indienen". Je ziet eerst wat er naar je praktijkopleider gaat.';
    case 'sick':
      return 'Typ "ziek". Ik meld het dan meteen aan je leerbedrijf, je BPV-docent en je SLB\'er. Weer beter? Typ "weer beter".';
    case 'leave':
      return 'Typ "vrij" met de dag en waarvoor: "vrij voor auditie 3 december". Je ziet eerst naar wie het gaat.';
    case 'travel':
      return 'Reistijd van huis naar je leerbedrijf telt niet mee; van het bedrijf naar een klus en terug wel.';
  }
}

const OF_OFFICE: readonly string[] = [
  'Plaatsingen: "nieuwe plaatsing" · "wijzig plaatsing Lotte" · "Wim vervangt Karel vanaf maandag"',
  'Kalender: "kalender" · "vakantie 12 t/m 20 oktober" · "themaweek 48" · "schooldag 4 december leerjaar 2"',
  'School: "instellingen" · "nieuw schooljaar"',
];

/** All that one's role can do, a line each: what it is, and what to type. */
export function abilities(role: Role): readonly string[] {
  switch (role) {
    case 'student':
      return [
        'Uren: "uren 6 vrijdag" · "zelfde als vorige week" · wijzigen: "vrijdag moet 7 zijn"',
        'Week: "week" · "week indienen" · "voortgang" · "urenstaat"',
        'Ziek: "ziek", "weer beter" · verlof: "vrij voor auditie 3 december"',
        'Wie is wie: "contact" · herinneringen: "herinneringen"',
      ];
    case 'trainer':
      return [
        'Aftekenen: "openstaand" · alle studenten: "overzicht"',
        'Een student: typ de naam · een week: "week 46 Lotte" · wie is wie: "contact Lotte"',
        'Lijsten: "wie is ziek" · "wie heeft geen uren" · "wie loopt achter"',
        'Wat u ongevraagd hoort: "herinneringen"',
      ];
    case 'mentor':
      return [
        'Alle studenten: "overzicht" · een student: typ de naam · wie is wie: "contact Lotte"',
        'Mag u van de school ook aftekenen? Typ "openstaand"',
      ];
    case 'teacher':
    case 'coach':
    case 'office':
      return [
        ...(role === 'office' ? OF_OFFICE : []),
        'Alle studenten: "overzicht" · een student: typ de naam · een week: "week 46 Lotte"',
        `Lijsten: ${role === 'office' ? '' : '"wie is ziek" · '}"wie loopt achter" · "wie heeft geen uren" · "wie heeft geen POK"`,
        'Wie is wie: "contact Lotte" · wat je ongevraagd hoort: "herinneringen"',
      ];
  }
}

export function smallTalkOf(what: SmallTalk, name: string, formal: boolean): string {
  switch (what) {
    case 'hello':
      return `Hoi ${name}! Waar kan ik ${formal ? 'u' : 'je'} mee helpen?`;
    case 'thanks':
      return 'Graag gedaan!';
    case 'ok':
      return 'Top.';
  }
}
