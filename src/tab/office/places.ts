/** What the BPV-bureau can go to. */
import type { Place } from '../place.js';

export const officePlaces: readonly Place[] = [
  { title: 'BPV-bureau', looks: ['overview'] },
  { title: 'Kalender', looks: ['calendar'] },
  { title: 'Instellingen', looks: ['settings'] },
  { title: 'Niet gezien in Teams', looks: ['not-seen'] },
  { title: 'Twijfels', looks: ['doubts'] },
];
