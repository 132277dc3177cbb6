/** What the tab says of itself; what it shows comes in words from the API. */
import type { Role } from './as-json.js';

export const words = {
  waiting: 'Even geduld, dit wordt opgehaald.',
  again: 'Opnieuw proberen',
  back: 'Terug',
  noAnswer: 'Er komt geen antwoord. Controleer je verbinding; zodra die er weer is, kun je verder.',
  stale: 'De verbinding is even weg: dit is wat er het laatst stond.',
  outside: 'Dit tabblad werkt alleen binnen Microsoft Teams. Open daar de BPV-bot en kies dit tabblad.',
  noTeams: 'Teams geeft geen antwoord. Sluit het tabblad en open het opnieuw.',
  consent:
    'Teams mag nog niet zeggen wie je bent. Vraag de beheerder van school om de BPV-bot toestemming te geven (access_as_user).',
  places: 'Onderdelen',
  nothing: 'Hier staat nog niets.',
  noneFound: 'Geen student gevonden. Zoek op een ander woord.',
  search: 'Zoek student',
  sortName: 'Op naam',
  sortAttention: 'Wie aandacht vraagt eerst',
  sort: 'Volgorde',
  student: 'Student',
  standing: 'Stand',
  why: 'Waarom',
  group: 'Groep',
  next: 'Verder',
  day: 'Dag',
  hours: 'Uren',
  what: 'Wat',
  signTicked: 'Aangevinkte weken aftekenen',
  toSign: 'Weken om af te tekenen',
  noRows: 'Nog geen uren in deze week.',
  norm: 'Streep: volgens plan.',
  done: 'Gedaan.',
  tick: 'Vink eerst een week aan.',
  sending: 'Bezig',
} as const;

export interface Place {
  readonly title: string;
  /** What of the API is shown there, beside one another. */
  readonly looks: readonly string[];
}

const COMMON: readonly Place[] = [
  { title: 'Wie is wie', looks: ['contact'] },
  { title: 'Herinneringen', looks: ['reminders'] },
];
const STUDENT: readonly Place[] = [
  { title: 'Mijn BPV', looks: ['progress', 'week'] },
  { title: 'Leerdoelen', looks: ['goals'] },
  { title: 'Werkafspraken', looks: ['work-agreements'] },
  { title: 'Verlof', looks: ['leave'] },
  { title: 'Urenstaat', looks: ['export'] },
];
const STAFF: readonly Place[] = [
  { title: 'Mijn studenten', looks: ['overview'] },
  { title: 'Wat wacht', looks: ['open-weeks'] },
  { title: 'Urenstaat', looks: ['export'] },
];
const OFFICE: readonly Place[] = [
  { title: 'BPV-bureau', looks: ['overview'] },
  { title: 'Kalender', looks: ['calendar'] },
  { title: 'Instellingen', looks: ['settings'] },
  { title: 'Niet gezien in Teams', looks: ['not-seen'] },
  { title: 'Twijfels', looks: ['doubts'] },
];

/** Whoever is more than one sees what each of them sees; the same look once. */
export function placesOf(roles: readonly Role[]): readonly Place[] {
  const own = [
    ...(roles.includes('student') ? STUDENT : []),
    ...(roles.includes('office') ? OFFICE : []),
    ...(roles.some((role) => role !== 'student' && role !== 'office') ? STAFF : []),
    ...COMMON,
  ];
  return own.filter(({ looks }, place) => own.findIndex((other) => other.looks.join() === looks.join()) === place);
}
