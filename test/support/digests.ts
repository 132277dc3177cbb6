/** A school whose people wait for their digest, and what they are told. */
import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import type { Person } from '../../src/domain/people/people.js';
import type { SaidEntry } from '../../src/domain/weeks/week-sheet.js';
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { asks } from './asking.js';
import { conversation, type Conversation, type SchoolOf, type Seen } from './conversation.js';
import { anneke, els, fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from './people.js';

/** Eight o'clock in Amsterdam. */
export const MONDAY = '2026-11-30T07:00:00Z';
/** Two students, and all who are around them. */
export const school: SchoolOf = {
  people: [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()],
  placements: [placementOfSanne(), placementOfMilan()],
};

/** Looked at for the first time, on the Wednesday: nothing was missed, and Monday is planned. */
export async function planned(given: SchoolOf = school): Promise<Conversation> {
  const talk = await conversation(given);
  for (const person of [sanne(), milan(), karel()]) await talk.says(person, 'help');
  await weeklyDigest.run(talk.ports);
  expect(await talk.delivered()).to.deep.equal([]);
  return talk;
}
/** Runs the job as it comes by then; what each person was told. */
export async function toldAt(talk: Conversation, at: string): Promise<Record<string, Seen>> {
  talk.ports.clock.set(at);
  await weeklyDigest.run(talk.ports);
  return Object.fromEntries((await talk.delivered()).map(({ to, seen }) => [to, seen]));
}
/** Seven hours on each of these days; handed in where asked. */
export async function worked(talk: Conversation, who: Person, days: readonly string[], handsIn = false): Promise<void> {
  for (const day of days) {
    const entries: SaidEntry[] = [{ day: day as Day, minutes: 420 }];
    await asks(talk, who, { kind: 'hours', entries }, `hours ${who.id} ${day}`);
    const sheet = talk.ports.sheets.all().find(({ entries: [entry] }) => entry?.source === `hours ${who.id} ${day}`);
    if (handsIn && sheet) await asks(talk, who, { kind: 'hand-in', sheet: sheet.id, version: sheet.version });
  }
}
/** The lines of a card, as they are read. */
export const lines = (seen: Seen | undefined): string[] => seen?.text.split('\n') ?? [];
