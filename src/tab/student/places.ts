/** What a student can go to. */
import { whenWanted, type Place } from '../place.js';

export const studentPlaces: readonly Place[] = [
  { title: 'Mijn BPV', View: whenWanted(async () => (await import('./home.js')).Home) },
  { title: 'Dossier', View: whenWanted(async () => (await import('./dossier.js')).Dossier) },
  { title: 'Leerdoelen', looks: ['goals', 'work-agreements'] },
  { title: 'Gesprekken', looks: ['talks'] },
  { title: 'Verlof en ziek', View: whenWanted(async () => (await import('./away.js')).Away) },
  { title: 'Urenstaat', looks: ['export'] },
];
