/** What there is to go to, by who one is: each part of the tab says its own. */
import type { Role } from './as-json.js';
import { officePlaces } from './office/places.js';
import type { Place } from './place.js';
import { staffPlaces } from './staff/places.js';
import { studentPlaces } from './student/places.js';

const COMMON: readonly Place[] = [
  { title: 'Wie is wie', looks: ['contact'] },
  { title: 'Herinneringen', looks: ['reminders'] },
];

const keyOf = (place: Place): string => ('looks' in place ? place.looks.join() : place.title);

/** Whoever is more than one sees what each of them sees; the same look once. */
export function placesOf(roles: readonly Role[]): readonly Place[] {
  const own = [
    ...(roles.includes('student') ? studentPlaces : []),
    ...(roles.includes('office') ? officePlaces : []),
    ...(roles.some((role) => role !== 'student' && role !== 'office') ? staffPlaces : []),
    ...COMMON,
  ];
  return own.filter((place, at) => own.findIndex((other) => keyOf(other) === keyOf(place)) === at);
}
