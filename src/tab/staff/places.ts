/** What coach, docent and praktijkopleider can go to. */
import { whenWanted, type Place } from '../place.js';

export const staffPlaces: readonly Place[] = [
  { title: 'Mijn studenten', View: whenWanted(async () => (await import('./students.js')).Students) },
  { title: 'Wat wacht', View: whenWanted(async () => (await import('./waits.js')).Waits) },
  { title: 'Gesprekken', View: whenWanted(async () => (await import('./talks.js')).Talks) },
  { title: 'Dossiers', looks: ['dossiers'] },
  { title: 'Urenstaat', looks: ['export'] },
];
