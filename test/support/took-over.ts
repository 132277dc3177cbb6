/** A placement that another one took over. */
import type { Person } from '../../src/domain/people/people.js';
import type { Placement } from '../../src/domain/placements/placement.js';
import { conversation, type Conversation } from './conversation.js';
import { givenPlacement } from './given.js';
import { anneke, els, fatima as noAccount, joost, karel, placementOfSanne, sanne, TENANT } from './people.js';

export const fatima = (): Person => noAccount({ teams: { tenantId: TENANT, objectId: 'object-fatima' } });

export const marieke = (): Person =>
  els({ id: 'marieke' as Person['id'], name: 'Marieke Bos', teams: null, mail: null });

export const people = [sanne(), karel(), fatima(), els(), marieke(), joost(), anneke()];

export const school = (): Promise<Conversation> => conversation({ people, now: '2026-11-25T13:00:00Z' });

/** The placement changes hands; what is decided with it is left behind. */
export async function handOver(talk: Conversation, changes: Partial<Placement>): Promise<void> {
  const before = (await talk.ports.placements.byId(placementOfSanne().id))!;
  await givenPlacement(talk.ports, { ...before, ...changes });
}

export const toFatima = { trainerId: fatima().id };

export async function handIn(talk: Conversation): Promise<void> {
  await talk.says(sanne(), 'uren 6 20 november');
  await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
}
