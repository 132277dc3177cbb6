/** What a student can go to. */
import { whenWanted, type Place } from '../place.js';

export const studentPlaces: readonly Place[] = [
  { title: 'Mijn BPV', View: whenWanted(async () => (await import('./home.js')).Home) },
  { title: 'Leerdoelen', looks: ['goals'] },
  { title: 'Werkafspraken', looks: ['work-agreements'] },
  { title: 'Verlof', looks: ['leave'] },
  { title: 'Urenstaat', looks: ['export'] },
];
