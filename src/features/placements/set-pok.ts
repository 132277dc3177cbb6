/** The BPV-bureau records when the signed POK came in; hours count anew by that day, and the student hears it [2.1]. */
import { button } from '../../shows/button.js';
import { pokShow } from '../../shows/pok-form.js';
import { noteShow } from '../../shows/note.js';
import { actOf, decide } from '../../decide.js';
import type { Day } from '../../domain/calendar/day.js';
import { mayKeepPlacement } from '../../domain/people/permissions.js';
import { pokVersion, type Placement, type PlacementId } from '../../domain/placements/placement.js';
import { progressOf } from '../../domain/placements/progress.js';
import { decidePok, type PokCommand } from '../../domain/placements/record-pok.js';
import { subjectOf, type PokEvent } from '../../domain/placements/recorded.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import * as pokTexts from '../../texts/pok.js';
import { studentPage } from '../../views/student-page.js';
import { undoOf } from '../../views/undo-of.js';

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
    if (pok === null) return form(placement, asked, ports, pokTexts.pokNoDay);
    if (pok > asked.now.day) return form(placement, asked, ports, pokTexts.pokInFuture);
    return record(placement, { pok, version }, asked, ports);
  });
}

export async function clearPok(
  { placement: id, version, sure }: Extract<Request, { kind: 'clear-pok' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return ofOffice(id, asked, ports, (placement) =>
    sure || placement.pok === null
      ? record(placement, { pok: null, version }, asked, ports)
      : askSure(placement, ports),
  );
}

/** What would no longer count is said before it is so. */
async function askSure(placement: Placement, { people, sheets }: Ports): Promise<Answer> {
  const [student, summaries] = await Promise.all([people.byId(placement.studentId), sheets.summaries([placement.id])]);
  const key = { placement: placement.id, version: pokVersion(placement) };
  const title = pokTexts.askPokGone(placement, student?.name ?? '', progressOf([placement], summaries));
  return noteShow(title, [
    button(pokTexts.pokGone, { verb: 'clear-pok', ...key, sure: true }, { look: 'destructive' }),
    button(labels.back, { verb: 'ask-pok', placement: placement.id }),
  ]);
}

/** Who came too late hears what stands, and who recorded it. */
async function record(placement: Placement, command: PokCommand, asked: Asked, ports: Ports): Promise<Answer> {
  const act = actOf(asked, 'office');
  const recorded = await ports.placements.load(placement.id);
  if (!recorded) return { kind: 'text', text: pokTexts.pokOfOffice };
  const outcome = await decide(ports.placements, recorded, (record) => decidePok(record, command, act), asked, ports);
  const now = subjectOf<Placement, PokEvent>(outcome.document);
  if (outcome.kind === 'done') {
    const student = await ports.people.byId(now.studentId);
    const undo = undoOf(outcome.document, act);
    return page(now, pokTexts.pokSet(now, student?.name ?? ''), asked, ports, undo);
  }
  const by = now.pokHistory?.at(-1)?.by;
  const other = by === undefined || by === asked.person.id ? null : await ports.people.byId(by);
  switch (outcome.refusal) {
    case 'already':
      return page(now, pokTexts.pokAlready(now, other?.name ?? null), asked, ports);
    case 'behind':
      return form(now, asked, ports, pokTexts.pokBehind(now, other?.name ?? null), command.pok);
  }
}

async function form(
  placement: Placement,
  asked: Asked,
  ports: Ports,
  error?: string,
  typed: Day | null = null,
): Promise<Answer> {
  const student = await ports.people.byId(placement.studentId);
  return pokShow(placement, student?.name ?? '', typed ?? placement.pok ?? asked.now.day, error);
}

async function page(
  placement: Placement,
  note: string,
  asked: Asked,
  ports: Ports,
  undo: ReturnType<typeof undoOf> = null,
): Promise<Answer> {
  const done = { note, ...(undo && { undo }) };
  return (await studentPage(placement.studentId, asked, ports, done)) ?? { kind: 'text', text: note };
}

async function ofOffice(
  id: PlacementId,
  asked: Asked,
  ports: Ports,
  act: (placement: Placement) => Promise<Answer>,
): Promise<Answer> {
  const placement = await ports.placements.byId(id);
  return placement && mayKeepPlacement(asked.person, placement)
    ? act(placement)
    : { kind: 'text', text: pokTexts.pokOfOffice };
}
