/** Reflections of a placement, for the student whose they are. */
import { emptyReflections, type Reflections } from '../domain/dossier/reflections.js';
import type { Person } from '../domain/people/people.js';
import { mayKeepReflections } from '../domain/people/permissions.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';
import type { Reply } from '../shows/reply.js';
import { reflectionsShow } from '../shows/reflections.js';

export interface OpenReflections {
  readonly reflections: Reflections;
  readonly placement: Placement;
}

/** Null where there are none of this reader's. */
export async function openReflections(id: PlacementId, reader: Person, ports: Ports): Promise<OpenReflections | null> {
  const placement = await ports.placements.byId(id);
  if (!placement || !mayKeepReflections(reader, placement)) return null;
  return { placement, reflections: (await ports.reflections.load(id)) ?? emptyReflections(id) };
}

export async function reflectionsOfStudent(
  { reflections, placement }: OpenReflections,
  reader: Person,
  ports: Ports,
  note = '',
): Promise<Reply> {
  const { reflection } = await ports.chats.of(reader.id);
  return reflectionsShow(reflections, { company: placement.company.name, isAsked: reflection?.on ?? false, note });
}
