/** What coach, docent and praktijkopleider can go to. */
import { whenWanted, type Place } from '../place.js';

export const staffPlaces: readonly Place[] = [
  { title: 'Mijn studenten', View: whenWanted(async () => (await import('./students.js')).Students) },
  { title: 'Wat wacht', looks: ['open-weeks'] },
  { title: 'Urenstaat', looks: ['export'] },
];
