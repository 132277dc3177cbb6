/**
 * What students ask the bot to do, as the words they use. Of two patterns that both fit, the one that covers the other
 * wins: "nog steeds ziek" over "ziek".
 */
import { patterns, type Command } from './command.js';

export const ACTIONS: readonly Command[] = [
  {
    ...{ intent: 'correct', strength: 'do' },
    patterns: patterns(`
      moet|moeten .. zijn|worden, moet|moeten zijn|worden, moest|moesten .. zijn|worden,
      had|hadden .. moeten zijn, had .. moeten zijn, hoort .. te zijn, moet|moeten anders, klopt niet,
      is fout|verkeerd, wijzig|wijzigen|wijzigt, verander|veranderen, aanpassen, pas|past .. aan,
      corrigeer|corrigeren|corrigeert|correctie, verbeter|verbeteren|verbetering, maak van, maak .. van,
      maak er|daar .. van, zet .. op, ipv, in plaats van, inplaats van, should be|have, should have been,
      set .. to, was .. not|niet, should .. be, must be, change|changed|correction|edit, instead of, rather than
    `),
  },
  {
    ...{ intent: 'correct', strength: 'hint' },
    patterns: patterns(`
      toch, maak, make, foutje, fout, oeps, bedoel|bedoelde|bedoelt, correct, geen .. maar, niet .. maar,
      not .. but
    `),
  },
  {
    ...{ intent: 'delete', strength: 'do' },
    patterns: patterns(`
      verwijder|verwijderen|verwijdert, wis|wissen, schrap|schrappen, haal|haalt .. weg|eraf|eruit,
      haal|haalt .. er . af, kan|mag|moet .. verwijderd|weggehaald, doe|doet . weg, doe|doet .. eruit|eraf,
      doe|doet .. er . uit|af, doe|doet . . weg, weghalen, gooi .. weg, weggooien, uren .. weg,
      mag|moet|kan|kunnen|moeten|mogen . weg|eruit, mag|kan . eraf, delete|remove|erase, leegmaken, maak .. leeg
    `),
  },
  { intent: 'delete', strength: 'hint', patterns: patterns(`eraf|eruit, eraf|eruit halen, annuleer|annuleren|cancel`) },
  {
    ...{ intent: 'sick-update', strength: 'do' },
    patterns: patterns(`
      nog ziek, nog . . ziek, nog steeds|altijd ziek, nog steeds|altijd niet beter, ook ziek, ook nog ziek,
      blijf|blijft .. ziek, blijf|blijft ziek, ziek blijven, blijf .. thuis ziek, langer ziek, ziek langer,
      ben .. niet beter|hersteld|fit, ben .. niet .. beter|hersteld|fit, toch langer, duurt .. langer,
      duurt langer, nog niet beter|hersteld|fit, nog niet .. beter, niet beter, nog steeds niet lekker,
      ziekmelding .. verlengen, verleng .. ziekmelding|ziek, ziek .. verlengen, verleng|verlengen, still sick|ill,
      still not better|recovered, not better|recovered, sick longer
    `),
  },
  {
    ...{ intent: 'sick', strength: 'do' },
    patterns: patterns(`
      ziek|ziekjes, weer ziek, ziekmelding|ziekmelden|ziekgemeld|ziekmeld, ziek melden|gemeld|meld|gemeldt,
      meld|meldt .. ziek, melden .. ziek, ziek naar huis, sick|ill, call|calling in sick
    `),
  },
  {
    ...{ intent: 'not-sick', strength: 'do' },
    patterns: patterns(`
      niet|nie ziek, toch niet|nie ziek, ben|was .. niet|nie ziek,
      ziekmelding .. intrekken|annuleren|terugtrekken|cancelen, trek .. ziekmelding .. in|terug,
      annuleer|intrekken .. ziekmelding, not sick|ill
    `),
  },
  {
    ...{ intent: 'recovered', strength: 'do' },
    patterns: patterns(`
      weer|alweer beter, weer helemaal|volledig beter, ben beter, ben .. beter, beter gemeld|melden|meld,
      meld .. beter, betermelding|betermelden|betergemeld, beter vanaf|per|sinds|met,
      herstelmelding|hersteld|hersteldmelding|herstelt, weer gezond|fit|opgeknapt, opgeknapt, niet meer ziek,
      niet|nie ziek meer, nie meer ziek, be better, ziek af, weer aan het werk|werken, weer aan de slag,
      weer werken|aanwezig|terug|present, weer naar stage|werk|school, weer op stage, weer stage, weer op de been,
      weer komen|beginnen|starten, ben .. er weer, ben er .. weer, kom|komt .. weer, er weer, recovered,
      feeling|feel .. better, better again, i am|m better, i'm better, no longer sick|ill, not sick anymore,
      back to|at work, back tomorrow|monday|tuesday|wednesday|thursday|friday, be back, i'm|im back
    `),
  },
  { intent: 'recovered', strength: 'hint', patterns: patterns(`beter, better`) },
  {
    ...{ intent: 'leave', strength: 'do' },
    patterns: patterns(`
      vrij, vrijaf, vrije dag, vrij vragen|nemen|krijgen, vrijvragen,
      verlof|verlofaanvraag|verlofdag|verlofdagen|verlofaanvragen, buitengewoon|bijzonder verlof,
      verlof aanvragen|aanvraag, snipperdag, vakantie, op vakantie, holiday|holidays, day off, days off, time off,
      leave
    `),
  },
  {
    ...{ intent: 'call-off-leave', strength: 'do' },
    patterns: patterns(`
      verlof|verlofaanvraag|verlofdag|vrij|vakantie|aanvraag .. intrekken|annuleren|afzeggen|terugtrekken|cancelen|cancel,
      intrekken|annuleren|annuleer|cancel|schrap|verwijder .. verlof|verlofaanvraag|verlofdag,
      trek .. verlof|verlofaanvraag|aanvraag .. in|terug, zeg .. verlof|vrij .. af, toch geen verlof|vrij
    `),
  },
  {
    ...{ intent: 'leave', strength: 'hint' },
    patterns: patterns(`
      kan|kun .. niet, kan|kun niet, kan .. niet komen|werken, kan niet komen|werken,
      ben .. niet aanwezig|beschikbaar, ben .. er niet, ben er .. niet, afwezig, niet aanwezig|beschikbaar, off,
      can't|cant|cannot .. come|work|make, can't|cant|cannot, won't|wont be there|in
    `),
  },
  {
    ...{ intent: 'submit-week', strength: 'do' },
    patterns: patterns(`
      indienen|inleveren|insturen|opsturen|inzenden|versturen|doorsturen|ingediend|ingeleverd,
      in dienen|leveren|sturen,
      kan|mag|mogen|kunnen .. naar|nr . praktijkopleider|opleider|begeleider|karel|fatima|baas|bedrijf,
      dien|dient .. in, lever|levert .. in, stuur|stuurt .. in|op|door, stuur|stuurt . week .. naar|nr,
      zend .. in, verstuur|verzend, laten aftekenen, laat .. aftekenen, submit, hand|turn|send .. in,
      hand|turn|send in
    `),
  },
  {
    ...{ intent: 'reminders', strength: 'do' },
    patterns: patterns(`
      herinner|herinnert|herinneren, herinnering|herinneringen|herrinering|herrineringen|herrinneringen,
      herriner|herrinner, reminder|reminders|remind|reminding,
      melding|meldingen|notificatie|notificaties|notifications, stop .. herinneren|herinneringen,
      stop met herinneren, stille uren, niet storen
    `),
  },
];
