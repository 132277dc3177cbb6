/** A school of Sanne's, whose documents are sealed by night, and what is said of them. */
import { evidenceRound } from '../../src/features/evidence/evidence-round.js';
import { nightlyRoot } from '../../src/features/evidence/nightly-root.js';
import type { WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { givenPerson, givenPlacement, givenSchool } from './given.js';
import { createMemoryPorts, type MemoryPorts } from './memory-ports.js';
import { placementOfSanne, sanne, school } from './people.js';
import type { History } from './statement.js';

export async function schoolAtNight(...sheets: readonly History[]): Promise<MemoryPorts> {
  const ports = createMemoryPorts();
  await givenSchool(ports, school());
  await givenPerson(ports, sanne());
  await givenPlacement(ports, placementOfSanne());
  await stored(ports, sheets);
  return ports;
}

export async function stored(ports: MemoryPorts, sheets: readonly (WeekSheet | History)[]): Promise<void> {
  for (const one of sheets) {
    const sheet = 'sheet' in one ? one.sheet : one;
    await ports.sheets.commit(sheet, (await ports.sheets.load(sheet.id))?.version ?? 0);
  }
}

/** What was made and what was looked at in so many nights. */
export async function nights(ports: MemoryPorts, count = 1): Promise<void> {
  for (let i = 0; i < count; i++) {
    ports.clock.set(new Date(ports.clock.now().getTime() + 24 * 60 * 60 * 1000).toISOString());
    await nightlyRoot.run(ports);
    await evidenceRound.run(ports);
  }
}

/** What the log says is broken since the last time that it was asked. */
export function broken({ log }: MemoryPorts): unknown[] {
  const lines = log.lines.filter(({ event }) => event === 'evidence-broken');
  (log.lines as unknown[]).length = 0;
  return lines.map(({ facts }) => facts);
}
