/**
 * What praktijkopleiders, BPV-docenten, SLB'ers and the BPV-bureau ask for: of what is named, the first of these. A
 * student's name is whatever is left.
 */
import { patterns, type Command } from './command.js';
import { setOf } from './list.js';

export const STAFF_COMMANDS: readonly Command[] = [
  {
    ...{ intent: 'reminders', strength: 'do' },
    patterns: patterns(`
      herinner|herinneren|herinnering|herinneringen|reminder|reminders|melding|meldingen, stille uren,
      niet storen
    `),
  },
  {
    ...{ intent: 'help', strength: 'look' },
    patterns: patterns(`
      help|hulp|uitleg|info|menu|handleiding, wat kan|kun je|ik, hoe werkt, hoe moet|kan|doe ik
    `),
  },
  {
    ...{ intent: 'complete-file', strength: 'look' },
    patterns: patterns(`dossier .. compleet|volledig|rond, dossier compleet|volledig|rond, compleet dossier`),
  },
  {
    ...{ intent: 'mark-entered', strength: 'look' },
    patterns: patterns(`
      cijfer|eindcijfer .. ingevoerd|ingevuld|verwerkt|geregistreerd|doorgevoerd,
      cijfer|eindcijfer ingevoerd|ingevuld|verwerkt|geregistreerd|doorgevoerd
    `),
  },
  {
    ...{ intent: 'judgement', strength: 'look' },
    patterns: patterns(
      `eindbeoordeling|eindbeoordelingen|eindoordeel|beoordeel|beoordelen|beoordeling|cijfer|eindcijfer`,
    ),
  },
  {
    intent: 'dossier',
    strength: 'look',
    patterns: patterns(`
      dossier|dossiers, dossier .. op|in orde, laatste check, niet compleet|volledig|rond, wat mist|ontbreekt|mis,
      mist|ontbreekt .. nog
    `),
  },
  {
    ...{ intent: 'goals', strength: 'look' },
    patterns: patterns(`leerdoel|leerdoelen|leerdoelstelling|leerdoelstellingen|doelen|doelstellingen`),
  },
  { intent: 'coverage', strength: 'look', patterns: patterns(`werkproces|werkprocessen`) },
  { intent: 'papers', strength: 'look', patterns: patterns(`documenten|documentjes|papieren|stukken|bestanden`) },
  { intent: 'work-agreements', strength: 'look', patterns: patterns(`werkafspraak|werkafspraken`) },
  {
    ...{ intent: 'who', of: 'contact-moment', strength: 'look' },
    patterns: patterns(`
      niet|geen .. gepland|ingepland
    `),
  },
  {
    ...{ intent: 'talks', strength: 'look' },
    patterns: patterns(`gesprek|gesprekken|evaluatie|evaluaties|contactmoment|contactmomenten`),
  },
  {
    ...{ intent: 'preparation', strength: 'look' },
    patterns: patterns(`voorbereiding|voorbereidingen|voorbereidingsformulier|evaluatieformulier`),
  },
  {
    ...{ intent: 'report', strength: 'look' },
    patterns: patterns(`verslag|verslagen|gespreksverslag|gespreksverslagen`),
  },
  { intent: 'who', of: 'sick', strength: 'look', patterns: patterns(`ziek|zieken|zieke|ziekmelding|ziekmeldingen`) },
  {
    ...{ intent: 'who', of: 'behind', strength: 'look' },
    patterns: patterns(`
      achter|achterstand|achterstanden|achterloopt, te kort|weinig, tekort
    `),
  },
  { intent: 'who', of: 'pok-missing', strength: 'look', patterns: patterns(`pok|poks|praktijkovereenkomst`) },
  {
    ...{ intent: 'who', of: 'no-hours', strength: 'look' },
    patterns: patterns(`
      geen|zonder uren|uur, niets|niks|niet .. ingevuld|geschreven|ingevoerd
    `),
  },
  {
    ...{ intent: 'who', of: 'unsigned', strength: 'look' },
    patterns: patterns(`
      niet .. afgetekend|getekend|ondertekend, wie moet|moeten .. aftekenen|tekenen|ondertekenen,
      blijven|blijft .. liggen
    `),
  },
  {
    ...{ intent: 'who', of: 'not-answering', strength: 'look' },
    patterns: patterns(`
      reageert|reageren .. niet, niet .. reageert|reageren
    `),
  },
  {
    ...{ intent: 'who', of: 'not-handed-in', strength: 'look' },
    patterns: patterns(`
      niet|alles|heeft|hebben .. ingediend|ingeleverd|opgestuurd, moet|moeten .. indienen|inleveren|opsturen
    `),
  },
  {
    ...{ intent: 'who', of: 'on-leave', strength: 'look' },
    patterns: patterns(`
      verlof|verlofaanvraag|verlofaanvragen, wie|heeft|is|zijn .. vrij
    `),
  },
  {
    ...{ intent: 'who', of: 'unreachable', strength: 'look' },
    patterns: patterns(`
      onbereikbaar, niet .. bereikbaar|bereiken
    `),
  },
  {
    ...{ intent: 'open-weeks', strength: 'look' },
    patterns: patterns(`
      openstaand|openstaande|open|openstaan, aftekenen|afteken|tekenen|ondertekenen|goedkeuren|accorderen|akkoord,
      nog aftekenen|tekenen|goedkeuren, alle weken, wat ligt|staat er, wat wacht, wat moet ik nog, te doen, todo
    `),
  },
  { intent: 'export', strength: 'look', patterns: patterns(`urenstaat|urenstaten|download|export|pdf|excel`) },
  {
    ...{ intent: 'overview', strength: 'look' },
    patterns: patterns(`
      overzicht|overzichten|overview|weekoverzicht|digest, studenten|leerlingen|stagiairs|stagiaires,
      mijn studenten, voortgang|status|lijst|progress
    `),
  },
  {
    ...{ intent: 'contact', strength: 'look' },
    patterns: patterns(`
      contact|contactgegevens|telefoonnummer|mailadres, wie is|zijn, hoe bereik
    `),
  },
  { intent: 'week', strength: 'look', patterns: patterns(`week, welke week`) },
  {
    ...{ intent: 'student', strength: 'look' },
    patterns: patterns(`
      student|leerling|stagiair|stagiaire, hoe gaat|is|staat|doet, zoek|toon|bekijk
    `),
  },
];

/** A sentence that begins so may ask something else than a student's name. */
export const QUESTION_WORDS: ReadonlySet<string> = setOf(
  'wie wat welke welk waar wanneer waarom hoe hoeveel is zijn heeft hebben kan kun moet mag gaat komt',
);

/** Around a name they are no part of it: "wie is de docent van Milan". */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `wie wat welke waar hoe gaat gaan loopt lopen staat heeft hebben zonder geen dan nog alle laat zien eens bij over
  weken zijn binnen alles docent begeleider mentor praktijkopleider moet moeten slb slber slb'er bureau bedrijf leerbedrijf`.split(
    /\s+/,
  ),
);
