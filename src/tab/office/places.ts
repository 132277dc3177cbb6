/** What the BPV-bureau can go to. */
import { whenWanted, type Place } from '../place.js';

export const officePlaces: readonly Place[] = [
  { title: 'BPV-bureau', View: whenWanted(async () => (await import('./overview.js')).Overview) },
  { title: 'Studenten', View: whenWanted(async () => (await import('../staff/students.js')).Students) },
  { title: 'Mensen', View: whenWanted(async () => (await import('./people.js')).People) },
  { title: 'Inlezen', View: whenWanted(async () => (await import('./import.js')).Import) },
  { title: 'Kalender', looks: ['calendar'] },
  { title: 'Instellingen', looks: ['settings'] },
  { title: 'Bereikbaar', looks: ['not-seen', 'who-gets-mail', 'doubts'] },
  { title: 'Schooljaar', looks: ['school-year'] },
];
