/** Who trains, by a row of a file: somebody who is known, or a new one. */
import type { Person, PersonId, Role } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import { newPerson } from './draft-people.js';
import type { Draft, RowOutcome } from './draft.js';
import { idFrom, mayBeNamed, plain } from './known-people.js';
import type { PlacementRow } from './row.js';

export type Sets = RowOutcome['sets'];

/** Who trains: known, or (undefined id) to be made of what the row says; null where the row says nothing of it. */
export type Trainer = { readonly known: Person } | { readonly known: null; readonly name: string } | null;

export function trainerOf(row: PlacementRow, placement: Placement | null, draft: Draft): Trainer {
  const { trainer: name, trainerMail: mail } = row;
  if (mail !== undefined) {
    const [known, other] = draft.people.byMail(mail);
    if (known && !other) {
      if (name === undefined || mayBeNamed(known.name, name)) return { known };
      return draft.refuse(row, 'praktijkopleider_mail', mail, { kind: 'of-another', name: known.name });
    }
    if (other) return draft.refuse(row, 'praktijkopleider_mail', mail, { kind: 'which-one' });
  }
  if (name === undefined && mail === undefined) return null;
  // Known by the name alone, at this company: whoever has no address yet gets it.
  const here = placement ? draft.people.get(placement.trainerId) : undefined;
  if (here && name !== undefined && plain(here.name) === plain(name) && (mail === undefined || here.mail === null))
    return { known: here };
  if (name === undefined) return draft.refuse(row, 'praktijkopleider', '', { kind: 'missing' });
  const nameless = draft.people.get(idFrom('p', draft.schoolId, keyOfTrainer(row, name).toLowerCase()));
  return nameless && (mail === undefined || nameless.mail === null) ? { known: nameless } : { known: null, name };
}

const keyOfTrainer = ({ companyId, company, trainerMail }: PlacementRow, name: string): string =>
  trainerMail ?? `${companyId ?? plain(company ?? '')}/${plain(name)}`;

export function trainerSaid(
  trainer: NonNullable<Trainer>,
  row: PlacementRow,
  draft: Draft,
  sets: Sets[number][],
): PersonId {
  const { trainerMail: mail, trainerPhone: phone } = row;
  if (!trainer.known) {
    const { name } = trainer;
    const said = {
      name,
      roles: ['trainer'] as const,
      ...(mail !== undefined && { mail }),
      ...(phone !== undefined && { phone }),
    };
    return newPerson(draft, said, row, keyOfTrainer(row, name)).id;
  }
  const known = draft.people.get(trainer.known.id) ?? trainer.known;
  sets.push(...roleOf(known, 'trainer', row, draft));
  const now = draft.people.get(known.id) ?? known;
  const more = new Map<string, unknown>([
    ...(mail !== undefined && now.mail === null ? ([['mail', mail]] as const) : []),
    ...(phone !== undefined ? ([['phone', phone]] as const) : []),
  ]);
  sets.push(...draft.setPerson(now, more, row));
  return known.id;
}

/** A role that a placement gives. */
export function roleOf(person: Person, role: Role, row: PlacementRow, draft: Draft): Sets {
  const now = draft.people.get(person.id) ?? person;
  return now.roles.includes(role) ? [] : draft.setPerson(now, new Map([['roles', [...now.roles, role]]]), row);
}
