/** What the student's side says of itself. */
import type { JsonYear } from '../as-json.js';

export type DayState = JsonYear['days'][number]['state'];

/** A sign beside every colour, and what both mean. */
export const STATES: Readonly<Record<DayState, { readonly sign: string; readonly words: string }>> = {
  signed: { sign: '✓', words: 'afgetekend' },
  'handed-in': { sign: '◐', words: 'ingediend' },
  returned: { sign: '↩', words: 'teruggestuurd' },
  written: { sign: '✎', words: 'opgeschreven' },
  missing: { sign: '!', words: 'nog in te vullen' },
  sick: { sign: 'Z', words: 'ziek' },
  leave: { sign: 'V', words: 'verlof' },
  free: { sign: '–', words: 'vrij' },
  planned: { sign: '○', words: 'gepland' },
  none: { sign: '', words: 'geen werkdag' },
};

export const words = {
  // The week.
  whichWeek: 'Welke week',
  weekBefore: 'Vorige',
  weekAfter: 'Volgende',
  thisWeek: 'Deze week',
  placement: 'Leerbedrijf',
  day: 'Dag',
  columns: {
    amount: 'Uren',
    start: 'Van',
    end: 'Tot',
    breakMinutes: 'Pauze (min)',
    activity: 'Wat heb je gedaan?',
    workProcesses: 'Werkprocessen',
  },
  more: 'Doen',
  gridKeys:
    'Met de pijltjes ga je door de week. Enter wijzigt, Tab gaat verder, Escape laat het zoals het was. Ctrl+C en Ctrl+V nemen een dag over.',
  empty: 'leeg',
  copyDay: 'Kopieer dag',
  pasteDay: 'Plak dag',
  addLine: 'Regel erbij',
  removeLine: 'Weghalen',
  wholeLine: 'Alles van deze regel',
  copied: (day: string, count: number): string =>
    `${day} gekopieerd: ${count === 1 ? '1 regel' : `${count} regels`}. Kies bij een andere dag "Plak dag".`,
  notAllPasted: (left: number): string =>
    `Nog niet geplakt: ${left === 1 ? '1 regel' : `${left} regels`}. Los eerst op wat hieronder staat.`,
  planned: (hours: string): string => `± ${hours}`,
  saving: 'Opslaan…',
  saved: 'Opgeslagen.',
  closed: 'Deze week kun je nu niet wijzigen, dus dit is niet opgeslagen. Wat je typte, staat er nog.',
  leaveIt: 'Laat maar',
  processesDone: 'Klaar',
  noProcesses: 'Je opleiding heeft hier geen werkprocessen.',
  // The year.
  year: 'Mijn jaar',
  yearKeys: 'Kies een dag om die week te openen.',
  total: 'afgetekend',
  days: (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`),
  weekOf: 'week',
  // Hours against pace.
  pace: 'Uren en tempo',
  paceSigned: 'Afgetekend',
  paceMade: 'Alles wat is opgeschreven',
  paceNorm: 'Volgens plan',
  paceNothing: 'Hier staat nog niets: er tellen nog geen uren mee.',
  paceTable: 'In cijfers',
  paceWeek: 'Week',
  // Werkprocessen.
  processes: 'Werkprocessen',
  processesAbout: 'Uren met meer werkprocessen tellen bij elk mee.',
  noneYet: 'Nog geen uren',
  // The file.
  handIn: 'Document inleveren',
  dropHere: 'Sleep hier je bestand heen, of kies het',
  sending: 'Je bestand wordt verstuurd…',
  // Sick and leave.
  sayInChat: 'Ziek of vrij?',
  sayInChatLines: [
    'Ziekmelden en verlof aanvragen doe je in de chat met de bot. Typ "ziek", of bijvoorbeeld "verlof 3 december".',
    'Wat je aanvroeg en wat erop geantwoord is, zie je hier.',
  ],
} as const;
