/** What a student can go to. */
import type { Place } from '../place.js';

export const studentPlaces: readonly Place[] = [
  { title: 'Mijn BPV', looks: ['progress', 'week'] },
  { title: 'Leerdoelen', looks: ['goals'] },
  { title: 'Werkafspraken', looks: ['work-agreements'] },
  { title: 'Verlof', looks: ['leave'] },
  { title: 'Urenstaat', looks: ['export'] },
];
