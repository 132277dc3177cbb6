/**
 * The BPV-bureau puts somebody else in the place of a praktijkopleider, BPV-docent or SLB'er: at all of their students or at
 * one, from a day on. Shown first with whom it is about and what goes over; undone where nothing was recorded since.
 */
import { actOf, decide } from '../../decide.js';
import type { Person, Role } from '../../domain/people/people.js';
import { mayKeepPlacement, mayKeepSchool } from '../../domain/people/permissions.js';
import type { Placement, Replacement } from '../../domain/placements/placement.js';
import { changeTo, subjectOf, type PlacementRecord } from '../../domain/placements/recorded.js';
import { decideReplace, decideReplaceBack } from '../../domain/placements/replace.js';
import type { OfficeAsks } from '../../asks/office.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/office.js';
import { askReplacement, placedOf, readyFor, type Placed, type Ready } from '../../views/ask-replacement.js';
import { drawnOf, studentsOf } from '../../views/replacement.js';

type Of<Kind extends OfficeAsks['kind']> = Extract<OfficeAsks, { kind: Kind }>;

const text = (said: string): Answer => ({ kind: 'text', text: said });

export async function replaceGuide(request: Of<'replace-guide'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { drawn, becomes: next } = request;
  const how = { ...placedOf(request), becomes: next };
  const ready = await readyFor(how, asked, ports);
  if ('kind' in ready) return ready;
  const { names, was, becomes, placements } = ready;
  const act = actOf(asked, 'office');
  if (drawn !== (await drawnOf(placements, ports)))
    return (await doneBy(how, ready, asked, ports)) ?? askReplacement(how, asked, ports, texts.behind);
  await withRole(becomes, how.role, asked, ports);
  const today = asked.now.day;
  await eachOf(placements, asked, ports, (record) => decideReplace(record, { ...how, today }, act));
  return done(how, { names: [...names.values()], was, becomes }, asked);
}

export async function undoReplace(request: Of<'undo-replace'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader } = asked;
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(texts.ofOffice);
  const touched = await touchedBy(request.done, request, ports);
  const mine = touched.filter((one) => mayKeepPlacement(reader, one));
  const act = actOf(asked, 'office');
  const back = await eachOf(mine, asked, ports, (record) => decideReplaceBack(record, request.done, act));
  return text(back.length > 0 ? texts.undone(studentsOf(back).length) : texts.notUndone);
}

/** The same press again: it is done, and the answer is the same. */
async function doneBy(
  how: Placed & Replacement,
  { was, becomes }: Ready,
  asked: Asked,
  ports: Ports,
): Promise<Answer | null> {
  const touched = await touchedBy(asked.source, how, ports);
  const mine = touched.filter(({ history }) => history.at(-1)?.source === asked.source);
  if (mine.length === 0) return null;
  const students = await ports.people.byIds(studentsOf(mine));
  return done(how, { names: students.map(({ name }) => name), was, becomes }, asked);
}

/** Placements around these two in the history of which that act stands. */
async function touchedBy(
  source: string,
  { was, becomes }: Replacement,
  { placements }: Ports,
): Promise<PlacementRecord[]> {
  const found = await Promise.all([was, becomes].map((id) => placements.ofStaff(id)));
  const ids = new Set(found.flat().map(({ id }) => id));
  const records = await Promise.all([...ids].map((id) => placements.load(id)));
  return records.flatMap((record) => (record?.history.some((event) => event.source === source) ? [record] : []));
}

function done(
  how: Placed & Replacement,
  { names, was, becomes }: { readonly names: readonly string[]; readonly was: Person; readonly becomes: Person },
  { now: { day: today }, source }: Asked,
): Answer {
  const called = { role: how.role, was: was.name, becomes: becomes.name };
  const { role } = how;
  const title = texts.replaced(called, texts.sinceWhen(how.from, today), names.length);
  return noteShow(
    title,
    [button(labels.undo, { verb: 'undo-replace', role, was: was.id, becomes: becomes.id, done: source })],
    [texts.replaceIsTold(called, names, how.from > today ? how.from : null)],
  );
}

/** One decision a placement; answers of which it is so now. */
async function eachOf(
  placements: readonly Pick<Placement, 'id'>[],
  asked: Asked,
  ports: Ports,
  decideOn: (record: PlacementRecord) => ReturnType<typeof decideReplace>,
): Promise<Placement[]> {
  const outcomes = await Promise.all(
    placements.map(async ({ id }) => {
      const record = await ports.placements.load(id);
      // Told once all of them are so.
      return record && decide(ports.placements, record, decideOn, asked, { kick: () => undefined });
    }),
  );
  ports.kick();
  return outcomes.flatMap((one) => (one?.kind === 'done' ? [one.document] : []));
}

/** Who is praktijkopleider from now on is one. */
async function withRole({ id, roles }: Person, role: Role, asked: Asked, { people }: Ports): Promise<void> {
  if (roles.includes(role)) return;
  const act = { ...actOf(asked, 'office'), source: `${asked.source}/role` };
  const record = await people.load(id);
  if (!record) return;
  const person = subjectOf<Person, never>(record);
  await decide(
    people,
    record,
    (now) =>
      now.roles.includes(role)
        ? { kind: 'again' }
        : { kind: 'change', change: changeTo<Person, never>(now, { ...person, roles: [...now.roles, role] }, act) },
    asked,
    { kick: () => undefined },
  );
}
