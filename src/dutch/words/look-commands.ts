/** What students ask to see: of what is named, the first of these. And words that say that a message is about hours. */
import { patterns, type Command } from './command.js';

export const LOOKS: readonly Command[] = [
  {
    ...{ intent: 'export', strength: 'look' },
    patterns: patterns(`
      urenstaat|urenstaten|urenlijst|urenformulier, download|downloaden, export|exporteer|exporteren,
      pdf|excel|xlsx, stuur mij|me .. urenstaat, timesheet|timesheets
    `),
  },
  {
    ...{ intent: 'judgement', strength: 'look' },
    patterns: patterns(`eindbeoordeling|eindoordeel, mijn|mn|m'n beoordeling|cijfer|eindcijfer`),
  },
  {
    ...{ intent: 'dossier', strength: 'look' },
    patterns: patterns(`
      dossier|bpvdossier|stagedossier, wat|wa|wad moet|mot ik|k .. doen|regelen|inleveren|afmaken,
      wat|wa moek|moetk .. doen|regelen|inleveren, wat|wa moeten we .. doen|inleveren, welke stappen,
      openstaand|openstaande, wat wacht op mij, wat ligt bij mij, wat mis ik, wat mist|ontbreekt er|nog,
      wat staat er nog open, wat staat nog open, staat er nog iets open, wat heb ik nog nodig, wat is er nog nodig,
      ben ik al klaar, ben ik klaar met alles, heb ik .. alles, heb .. alles ingeleverd|gedaan, alles ingeleverd,
      ik nog iets|wat doen|inleveren|regelen|afmaken|aanleveren, laatste check, stappenplan, mijn stappen, what do i .. do, what .. left to do, to do list, todo|todolijst
    `),
  },
  {
    ...{ intent: 'work-agreements', strength: 'look' },
    patterns: patterns(`
      werkafspraak|werkafspraken, afspraken .. werkprocessen, welke werkprocessen kan, work agreements
    `),
  },
  {
    ...{ intent: 'goals', strength: 'look' },
    patterns: patterns(`
      leerdoel|leerdoelen|leerdoelstelling|leerdoelstellingen, mijn|mn|m'n|welke doelen, doelen bekijken,
      toon|bekijk .. doelen, my goals, learning goals
    `),
  },
  {
    ...{ intent: 'coverage', strength: 'look' },
    patterns: patterns(`
      werkproces|werkprocessen, welke werkprocessen nog|al|heb|moet, uren per werkproces, work processes
    `),
  },
  {
    ...{ intent: 'papers', strength: 'look' },
    patterns: patterns(`
      mijn|mn|m'n documenten|papieren|stukken|bestanden, documenten|papieren bekijken, toon|bekijk .. documenten|papieren,
      documenten, papieren, my papers|documents|files
    `),
  },
  {
    ...{ intent: 'my-leave', strength: 'look' },
    patterns: patterns(`
      mijn|mn verlof|verlofaanvraag|verlofaanvragen|verlofdagen|vrije, mijn vrije dagen,
      verlof bekijken|overzicht|status, verlofoverzicht, welk verlof, is .. verlof goedgekeurd|akkoord
    `),
  },
  {
    ...{ intent: 'make-up', strength: 'look' },
    patterns: patterns(`
      inhalen|inhaalplan|inhaaluren|inhaal, plan inhalen, uren|uur inhalen, gemiste uren
    `),
  },
  {
    ...{ intent: 'contact', strength: 'look' },
    patterns: patterns(`
      contact|kontakt|kontact|contactgegevens|contactpersoon|contactpersonen|contactinfo,
      telefoonnummer|telefoonnummers|telefoon|telnr|tel|nummer|mobiel|06,
      mailadres|emailadres|mailadressen|mail|email, wie is|zijn, wie was, hoe heet|heten,
      wie moet|kan ik bellen|mailen|appen, hoe bereik|bel|mail|app, bereikbaar,
      praktijkopleider|praktijkbegeleider|stagebegeleider|werkbegeleider|begeleider|begeleiders,
      bpv docent|begeleider|coordinator|bureau, bpvdocent|stagedocent, slb|slber|slb'er|slbers|mentor|studiecoach,
      vertrouwenspersoon, who is|are, who's|whos, phone number, phone
    `),
  },
  {
    ...{ intent: 'progress', strength: 'look' },
    patterns: patterns(`
      voortgang|vooruitgang|voortgan, stand|tussenstand|urenstand|urensaldo|saldo|status,
      overzicht|urenoverzicht|totaaloverzicht, totaal|totalen, hoeveel|hoeveelste, hoe veel, hoeveel uur|uren,
      hoeveel nog, hoe sta ik, hoe sta ik ervoor, hoe ver, hoever, hoe gaat het met mijn uren, hoe loop|lig ik,
      hoe lang|lange moet ik, hoelang moet ik, lig|loop|zit ik, heb ik al, heb ik genoeg, haal ik, op schema,
      on track|schedule, moet ik nog, in te halen, achterstand, progress, how many|much, how am i doing,
      hours left, overview, total
    `),
  },
  {
    ...{ intent: 'help', strength: 'look' },
    patterns: patterns(`
      help|hulp|helpen, help me|mij, wat kan|kun|kon je|jij|ik, wat doe je|jij, hoe werkt|werk,
      hoe moet ik|dit|het, hoe kan|doe ik, uitleg|uitleggen|handleiding|instructie|instructies,
      commando|commandos|commands, commando's, info|informatie|menu|opties, what can you|i|we, how does, how do
    `),
  },
  {
    ...{ intent: 'week', strength: 'look' },
    patterns: patterns(`
      week|weekje, welke week, weekoverzicht|weekstaat|weekkaart|weekrooster, mijn uren, m'n uren,
      laat|toon|bekijk|show .. uren|week|hours, toon|bekijk, which week, my week|hours, wat heb ik,
      wat stond|staat er, hoeveel .. week
    `),
  },
  {
    ...{ intent: 'hours', strength: 'hint' },
    patterns: patterns(`
      uren|uur|uurtjes|urenregistratie|hours, ingehaald,
      gewerkt|gewerk|gewekt|werkte|worked|gemaakt|gedraaid|gedaan|gestaged|gestaget,
      noteer|schrijf|registreer|boek|log|noteren|registreren|invullen|invoeren|toevoegen|opslaan|opschrijven,
      voeg .. toe, vul .. in, schrijf .. op
    `),
  },
];
