/** The BPV-bureau puts a placement in, or changes what was agreed of one; shown with whom it concerns before it is stored. */
import { actOf, decide } from '../../decide.js';
import { factsAfter } from '../../domain/placements/record-fault.js';
import type { Decision } from '../../domain/evidence/decision.js';
import { changePerson } from '../../domain/people/change-person.js';
import { named, nearlyNamed } from '../../domain/people/named.js';
import type { Person } from '../../domain/people/people.js';
import { hashOf } from '../../domain/evidence/hash.js';
import { mayKeepPlacement, mayKeepSchool } from '../../domain/people/permissions.js';
import { decideTerms } from '../../domain/placements/change-terms.js';
import { readSince, readTerms, type PlacementValues, type Terms } from '../../domain/placements/placement-form.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import {
  recorded,
  subjectOf,
  type PersonRecord,
  type PlacementRecord,
  type PokEvent,
  type RecordedEvent,
} from '../../domain/placements/recorded.js';
import type { PlacementFormAsks } from '../../asks/placement-form.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { firstName } from '../../texts/amounts.js';
import { labels } from '../../texts/buttons.js';
import { nobodyNamed } from '../../texts/looking.js';
import { ofOffice } from '../../texts/office.js';
import * as texts from '../../texts/placement-form.js';
import { namedIn, placementForm, type Addressed } from '../../views/placement-form.js';
import { undoOf } from '../../views/undo-of.js';
import { placementsOfSeen, placementsSeenBy } from '../../views/seen-placements.js';
import { studentPage } from '../../views/student-page.js';

type Of<Kind extends PlacementFormAsks['kind']> = Extract<PlacementFormAsks, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });

/** "wijzig plaatsing Sanne" */
export async function editByName({ name }: Of<'edit-placement'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader } = asked;
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(ofOffice);
  const seen = await placementsSeenBy(reader, ports);
  const students = await ports.people.byIds([...new Set(seen.map(({ studentId }) => studentId))]);
  const exact = named(students, name);
  const found = exact.length > 0 ? exact : nearlyNamed(students, name);
  if (found.length === 0) return text(nobodyNamed);
  const all = await Promise.all(
    found
      .slice(0, 3)
      .map(async (student) => ({ student, placements: await placementsOfSeen(student.id, reader, ports) })),
  );
  const choices = all.flatMap(({ student, placements }) =>
    placements
      .filter(({ closed }) => closed === undefined)
      .map(({ id, company }) => ({ placement: id, label: `${firstName(student.name)}: ${company.name}` })),
  );
  const [only] = choices;
  if (!only) return text(nobodyNamed);
  if (choices.length === 1) return editPlacement(only, asked, ports);
  return noteShow(
    texts.whichPlacement(found.map((one) => one.name).join(', ')),
    choices.map(({ placement, label }) => button(label, { verb: 'placement-form', placement })),
  );
}

export function editPlacement(
  { placement: id }: { readonly placement: PlacementId },
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return ofRecord(id, asked, ports, (record, title) => form({ record, title }, { error: '' }, asked, ports));
}

export async function newPlacement(asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader } = asked;
  return mayKeepSchool(reader, { id: reader.schoolId })
    ? form({ record: null, title: texts.newTitle }, { error: '' }, asked, ports)
    : text(ofOffice);
}

export async function fillPlacement(request: Of<'fill-placement'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { placement: id, values } = request;
  if (id === null) return fillNew(values, asked, ports);
  return ofRecord(id, asked, ports, async (record, title) => {
    const terms = readTerms(values);
    if ('fault' in terms)
      return form({ record, title }, { values, error: texts.faultInWords(terms.fault) }, asked, ports);
    const changes = texts.changesInWords(record, terms);
    if (changes.length === 0) return text(texts.alreadySo);
    const save = { placement: id, version: request.version, values };
    return confirmShow(texts.askTerms(title, changes), save, await whoHears(record, ports));
  });
}

export async function savePlacement(request: Of<'save-placement'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { placement: id, values, version } = request;
  if (id === null) return saveNew(values, asked, ports);
  return ofRecord(id, asked, ports, async (record, title) => {
    const terms = readTerms(values);
    if ('fault' in terms)
      return form({ record, title }, { values, error: texts.faultInWords(terms.fault) }, asked, ports);
    const command = { terms, version, ...readSince(values, asked.now.day) };
    const act = actOf(asked, 'office');
    const outcome = await decide(ports.placements, record, (one) => decideTerms(one, command, act), asked, ports);
    if (outcome.kind === 'refused') {
      if (outcome.refusal === 'already') return text(texts.alreadySo);
      const error = outcome.refusal === 'ended' ? texts.endedEarly : texts.behind;
      return form({ record: outcome.document, title }, { error }, asked, ports);
    }
    const note = texts.termsStored(title, texts.changesInWords(before(outcome.document, act.source), terms));
    const undo = undoOf(outcome.document, act);
    return (await studentPage(record.studentId, asked, ports, { note, ...(undo && { undo }) })) ?? text(note);
  });
}

/** What stood before that act, so that the same press again gets the same answer. */
function before({ history, id }: PlacementRecord, source: string): Placement {
  const at = history.findIndex((event) => event.source === source);
  const facts = history.slice(0, at < 0 ? undefined : at).reduce<object>(factsAfter, {});
  return { id, ...facts } as Placement;
}

async function fillNew(values: PlacementValues, asked: Asked, ports: Ports): Promise<Answer> {
  const ready = await readyNew(values, asked, ports);
  if ('kind' in ready) return ready;
  const { student, unknown, addressed } = ready.who;
  return confirmShow(
    texts.askNew(student.name, values.company ?? '', ready.terms),
    { placement: null, version: 0, values },
    [
      ...(unknown.length > 0 ? [texts.newPeople(unknown.map(({ name }) => name))] : []),
      ...addressed.map(({ person, mail }) => texts.newAddress(person.name, mail)),
      texts.pokStillMissing,
    ],
  );
}

/** The same press again finds people and placement there: their ids say who they are. */
async function saveNew(values: PlacementValues, asked: Asked, ports: Ports): Promise<Answer> {
  const ready = await readyNew(values, asked, ports);
  if ('kind' in ready) return ready;
  const { terms, who } = ready;
  const { student, trainer, teacherId, coachId } = who;
  const { schoolId } = asked.person;
  const act = actOf(asked, 'office');
  for (const person of who.unknown) if (await ports.people.commit(recorded(person, act), 0)) asked.stored();
  for (const one of who.addressed) await setAddress(one, asked, ports);
  const company = (values.company ?? '').trim();
  const placement: Placement = {
    id: `s-${hashOf({ schoolId, student: student.id, company, from: terms.period.from }).slice(0, 16)}` as PlacementId,
    ...{ schoolId, studentId: student.id, trainerId: trainer.id, teacherId, coachId, ...terms },
    company: {
      name: company,
      address: (values.address ?? '').trim(),
      phone: (values.companyPhone ?? '').trim() || null,
    },
    pok: null,
  };
  const record = recorded(placement, act) as PlacementRecord;
  if (await ports.placements.commit(record, 0)) asked.stored();
  const note = texts.newStored(student.name, company);
  return (await studentPage(student.id, asked, ports, { note })) ?? text(note);
}

/** What waits for somebody of whom there was no address comes by it. */
async function setAddress({ person: { id }, mail }: Addressed, asked: Asked, ports: Ports): Promise<void> {
  const record = await ports.people.load(id);
  if (!record) return;
  const act = { ...actOf(asked, 'office'), source: `${asked.source}/address` };
  const decideOn = (now: PersonRecord): Decision<PersonRecord, RecordedEvent<Person>, never> =>
    now.mail !== null
      ? { kind: 'again' }
      : { kind: 'change', change: changePerson(now, { ...subjectOf<Person, never>(now), mail }, act) };
  await decide(ports.people, record, decideOn, asked, ports);
}

interface ReadyNew {
  readonly terms: Terms;
  readonly who: Exclude<Awaited<ReturnType<typeof namedIn>>, { fault: unknown }>;
}

async function readyNew(values: PlacementValues, asked: Asked, ports: Ports): Promise<ReadyNew | Answer> {
  const { person: reader } = asked;
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(ofOffice);
  const who = await namedIn(values, reader, ports);
  const terms = readTerms(values);
  const fault = 'fault' in who ? who.fault : 'fault' in terms ? terms.fault : null;
  if (fault !== null || 'fault' in who || 'fault' in terms) {
    const error = texts.faultInWords(fault ?? 'company');
    return form({ record: null, title: texts.newTitle }, { values, error }, asked, ports);
  }
  return { terms, who };
}

function confirmShow(question: string, save: Omit<Of<'save-placement'>, 'kind'>, lines: readonly string[]): Answer {
  return {
    ...noteShow(
      question,
      [
        button(labels.save, { verb: 'save-placement', ...save }, { look: 'positive' }),
        button(labels.dontAsk, { verb: 'leave-as-is' }),
      ],
      lines,
    ),
    asks: [
      { label: labels.save, request: { kind: 'save-placement', ...save } },
      { label: labels.dontAsk, request: { kind: 'nothing' } },
    ],
  };
}

function form(
  { record, title }: { readonly record: PlacementRecord | null; readonly title: string },
  { values, error }: { readonly values?: PlacementValues; readonly error: string },
  { now, person: reader }: Asked,
  ports: Ports,
): Promise<Answer> {
  const placement = record && subjectOf<Placement, PokEvent>(record);
  return placementForm(
    { placement, version: record?.version ?? 0, title },
    { ...(values && { values }), error, today: now.day, reader },
    ports,
  );
}

async function whoHears({ studentId, trainerId }: Placement, { people }: Ports): Promise<string[]> {
  const [student, trainer] = await Promise.all([people.byId(studentId), people.byId(trainerId)]);
  return student && trainer ? [texts.termsAreTold(firstName(student.name), firstName(trainer.name))] : [];
}

async function ofRecord(
  id: PlacementId,
  asked: Asked,
  ports: Ports,
  act: (record: PlacementRecord, title: string) => Promise<Answer>,
): Promise<Answer> {
  const record = await ports.placements.load(id);
  if (!record || !mayKeepPlacement(asked.person, record)) return text(ofOffice);
  const student = await ports.people.byId(record.studentId);
  return act(record, texts.formTitle(student?.name ?? '', record.company.name));
}
