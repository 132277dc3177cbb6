/** What the side of who guides students says of itself. */
import type { AttentionKind } from '../../shows/student-table.js';
import { hoursInWords } from '../in-dutch.js';
import type { Standing, SortBy } from './table-order.js';

export const KINDS: Readonly<Record<AttentionKind, string>> = {
  ended: 'Einddatum voorbij',
  'not-handed-in': 'Weken niet ingediend',
  'no-hours': 'Weken zonder uren',
  unsigned: 'Weken lang niet afgetekend',
  sick: 'Ziek',
  behind: 'Achter op schema',
  'pok-missing': 'POK ontbreekt',
  'contact-moment': 'Contactmoment',
  'not-answering': 'Reageert niet op herinneringen',
  unreachable: 'Niet bereikbaar',
};

export const STANDINGS: Readonly<Record<Standing, string>> = {
  attention: 'Vraagt aandacht',
  'on-course': 'Op koers',
  made: 'Alle uren afgetekend',
};

export const SORTS: Readonly<Record<SortBy, string>> = {
  attention: 'Wie aandacht vraagt eerst',
  name: 'Naam',
  hours: 'Afgetekend',
  pace: 'Tempo',
  behind: 'Achter',
  waiting: 'Wacht',
};

export const words = {
  students: 'Mijn studenten',
  noneFound: 'Geen student gevonden. Zoek op een ander woord of zet een filter uit.',
  noStudents: 'Je hebt nog geen studenten. Zodra het BPV-bureau je bij een plaatsing zet, staan ze hier.',
  search: 'Zoek student of bedrijf',
  sort: 'Volgorde',
  standing: 'Stand',
  year: 'Leerjaar',
  waits: 'Wat speelt er',
  all: 'Alles',
  allYears: 'Alle',
  waiting: 'Weken om af te tekenen',
  returned: 'Weken teruggestuurd',
  table: 'Studenten',
  student: 'Student',
  perWeek: 'Per week',
  why: 'Waarom',
  onCourse: 'Op koers',
  noNorm: 'nog niet te zeggen',
  onTime: 'op schema',
  keys: 'Met pijl omhoog en omlaag ga je langs de studenten, met Enter open je er een.',
  found: (some: number, all: number): string =>
    some === all ? `${all} ${all === 1 ? 'student' : 'studenten'}` : `${some} van ${all} studenten`,
  moreCome: 'de rest wordt opgehaald',
  ofHours: (signed: number, toMake: number): string => `${hoursIn(signed)} van ${hoursIn(toMake)}`,
  leerjaar: (year: number): string => `leerjaar ${year}`,
  weeksWaiting: (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weken`),
  weeksReturned: (weeks: number): string => `${weeks} terug`,
  lastWeeks: (minutes: readonly number[]): string => `Laatste vier weken: ${minutes.map(hoursInWords).join(', ')}`,
  sections: 'Van deze student',
  overview: 'Overzicht',
  calendar: 'Jaar',
  dossier: 'Dossier',
  goals: 'Leerdoelen',
  talks: 'Gesprekken',
  hours: 'Uren',
  address: 'Adres',
  pace: 'Uren tegen het tempo',
  beside: 'Wat er verstuurd is',
  openWeek: 'Kies een dag om de week eronder te zien.',
  toSign: 'Weken om af te tekenen',
  signAll: 'Alles aanvinken',
  ofStudent: (name: string): string => `Alle weken van ${name}`,
  sign: (weeks: number): string =>
    weeks === 0 ? 'Weken aftekenen' : weeks === 1 ? '1 week aftekenen' : `${weeks} weken aftekenen`,
} as const;

/** Whole hours, as many of them stand below one another. */
export const hoursIn = (minutes: number): string => String(Math.round(minutes / 60));
