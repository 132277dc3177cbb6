/** Who of a talk has another one around the time for which it is planned; not with whom. */
import { overlaps } from '../domain/talks/availability.js';
import { rolesIn, whoTakesPart } from '../domain/talks/talks-notices.js';
import type { Talk } from '../domain/talks/talks.js';
import { roleIn } from '../domain/people/permissions.js';
import type { Person } from '../domain/people/people.js';
import type { Ports } from '../ports.js';
import type { OpenTalks } from './talks.js';

export async function doubleBooked(
  { placement, people }: Pick<OpenTalks, 'placement' | 'people'>,
  talk: Talk,
  ports: Pick<Ports, 'placements' | 'talks'>,
): Promise<Person[]> {
  const { planned } = talk;
  if (!planned) return [];
  const booked: Person[] = [];
  for (const id of whoTakesPart(talk.kind, placement)) {
    const person = people.find((one) => one.id === id);
    if (person && (await isTaken(person, planned, { placement: placement.id, talk: talk.id }, ports)))
      booked.push(person);
  }
  return booked;
}

async function isTaken(
  person: Person,
  at: NonNullable<Talk['planned']>,
  but: { readonly placement: string; readonly talk: string },
  ports: Pick<Ports, 'placements' | 'talks'>,
): Promise<boolean> {
  const [own, guided] = await Promise.all([ports.placements.ofStudent(person.id), ports.placements.ofStaff(person.id)]);
  const placements = [...own, ...guided];
  const all = await ports.talks.ofPlacements(placements.map(({ id }) => id));
  return all.some(({ id, talks }) => {
    const placement = placements.find((one) => one.id === id);
    const role = placement && roleIn(person, placement);
    return talks.some(
      ({ id: talk, kind, state, planned }) =>
        state === 'planned' &&
        planned !== null &&
        rolesIn(kind).some((one) => one === role) &&
        !(id === but.placement && talk === but.talk) &&
        overlaps(planned, at),
    );
  });
}
