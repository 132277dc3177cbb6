/** The BPV-bureau records when the signed POK came in; hours count anew by that day, and the student hears it [2.1]. */
import { pokCard } from '../../cards/pok-card.js';
import type { Day } from '../../domain/day.js';
import { mayRecordPok } from '../../domain/permissions.js';
import { pokVersion, type Placement, type PlacementId } from '../../domain/placement.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import * as texts from '../../texts/looking.js';
import { studentPage } from '../../views/student-page.js';

export async function askPok(
  { placement: id }: Extract<Request, { kind: 'ask-pok' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return ofOffice(id, asked, ports, (placement) => form(placement, asked, ports));
}

export async function setPok(
  { placement: id, pok, version }: Extract<Request, { kind: 'set-pok' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return ofOffice(id, asked, ports, (placement) => {
    if (pok === null) return form(placement, asked, ports, texts.pokNoDay);
    if (pok > asked.now.day) return form(placement, asked, ports, texts.pokInFuture);
    return record(placement, { pok, version }, asked, ports);
  });
}

export async function clearPok(
  { placement: id, version }: Extract<Request, { kind: 'clear-pok' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return ofOffice(id, asked, ports, (placement) => record(placement, { pok: null, version }, asked, ports));
}

/** What counts is derived from the day, so nothing else is to be changed. */
async function record(
  placement: Placement,
  { pok, version }: { readonly pok: Day | null; readonly version: number | undefined },
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { source, person, at } = asked;
  const history = placement.pokHistory ?? [];
  const isAgain = history.some((earlier) => earlier.source === source);
  if (placement.pok === pok && !isAgain) return page(placement, texts.pokAlready(placement), asked, ports);
  if (version !== pokVersion(placement) && !isAgain) {
    return form(placement, asked, ports, texts.pokBehind(placement), pok);
  }
  const pokHistory = [...history, { pok, by: person.id, at: at.toISOString(), source }];
  if (history.at(-1)?.source !== source && isAgain) return page(placement, texts.pokAlready(placement), asked, ports);
  const recorded = isAgain ? placement : { ...placement, pok, pokHistory };
  if (!isAgain) await ports.placements.put(recorded);
  ports.stored();
  // Also when the same press comes again: the first time may have ended between the two writes.
  const about = { kind: 'pok', placement: placement.id, source } as const;
  const key = `pok:${placement.id}:${pok ?? 'none'}:${source}`;
  await ports.notices.add([{ key, to: placement.studentId, about }], at);
  ports.kick();
  const student = await ports.people.byId(placement.studentId);
  return page(recorded, texts.pokSet(recorded, student?.name ?? ''), asked, ports);
}

async function form(
  placement: Placement,
  asked: Asked,
  ports: Ports,
  error?: string,
  typed: Day | null = null,
): Promise<Answer> {
  const student = await ports.people.byId(placement.studentId);
  return pokCard(placement, student?.name ?? '', typed ?? placement.pok ?? asked.now.day, error);
}

async function page(placement: Placement, note: string, asked: Asked, ports: Ports): Promise<Answer> {
  return (await studentPage(placement.studentId, asked, ports, { note })) ?? { kind: 'text', text: note };
}

async function ofOffice(
  id: PlacementId,
  asked: Asked,
  ports: Ports,
  act: (placement: Placement) => Promise<Answer>,
): Promise<Answer> {
  const placement = await ports.placements.byId(id);
  return placement && mayRecordPok(asked.person, placement)
    ? act(placement)
    : { kind: 'text', text: texts.pokOfOffice };
}
